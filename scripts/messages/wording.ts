import { TextlintKernel, type TextlintKernelPlugin, type TextlintKernelRule } from '@textlint/kernel'
import { createRequire } from 'node:module'
import type { Message } from './message.js'

/** A word that .textlint/words.yml replaces, and its place. */
export interface Finding {
  readonly file: string
  readonly line: number
  /** The word and what to write instead. */
  readonly message: string
}

const WORDS = new URL('../../../.textlint/words.yml', import.meta.url).pathname

// These packages are CommonJS, whose `default` a native import hides.
const load = createRequire(import.meta.url)
const plugins = ['markdown', 'text'].map(pluginId => ({
  pluginId,
  plugin: (load(`@textlint/textlint-plugin-${pluginId}`) as { default: TextlintKernelPlugin['plugin'] }).default
}))
const rules = [
  {
    ruleId: 'prh',
    rule: (load('textlint-rule-prh') as { default: TextlintKernelRule['rule'] }).default,
    options: { rulePaths: [WORDS], checkBlockQuote: true, checkEmphasis: true, checkLink: true }
  }
]

/** Checks a page of Markdown: all of it but code. `text` is the text of `file`. */
export async function checkPage(file: string, text: string): Promise<readonly Finding[]> {
  const { messages } = await new TextlintKernel().lintText(text, { filePath: file, ext: '.md', plugins, rules })
  return messages.map(({ loc, message }) => ({ file, line: loc.start.line, message: inOneLine(message) }))
}

/** Checks texts that users see outside of pages. */
export async function checkMessages(texts: readonly Message[]): Promise<readonly Finding[]> {
  const page = texts.map(({ text }) => text.replace(/<[^<>]*>/g, '')).join('\n')
  const { messages } = await new TextlintKernel().lintText(page, { ext: '.txt', plugins, rules })
  return messages.flatMap(({ loc, message }) => {
    const found = texts[loc.start.line - 1]
    return found ? [{ file: found.file, line: found.line, message: `${inOneLine(message)}: ${found.text}` }] : []
  })
}

function inOneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim()
}
