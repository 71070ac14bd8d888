import { describe, expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import ts from 'typescript'
import { parseAllDocuments } from 'yaml'
import { codeBlocksOf, type CodeBlock } from './markdown-page.js'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8'
})
  .trimEnd()
  .split('\n')
const blocks = files.flatMap(file => codeBlocksOf(readFileSync(file, 'utf8')).map(block => ({ ...block, file })))

/** Blocks of Terraform are checked with its providers: `npm run test:terraform`. Mermaid draws its own: `npm run test:site`. */
const CHECKED = ['yaml', 'yaml workflow', 'yaml sources', 'json', 'sh', 'ts', 'js']
const OTHERS = ['yaml refused', 'text', 'hcl', 'mermaid', '']

/** Why a block cannot be read, or undefined. */
function faultOf({ language, text }: CodeBlock): string | undefined {
  if (language.startsWith('yaml')) return yamlFault(text)
  if (language === 'json') return messageOf(() => JSON.parse(text) as unknown)
  if (language === 'sh') return spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr.trim() || undefined
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true })
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))[0]
}

// CloudFormation has tags of its own, which are warnings.
const yamlFault = (text: string) => parseAllDocuments(text).flatMap(({ errors }) => errors.map(each => each.message))[0]

function messageOf(read: () => unknown): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    return String(error)
  }
}

/** What GitHub's own parser finds in a workflow. */
async function workflowFaults(text: string): Promise<readonly string[]> {
  const content = /^on:/m.test(text) ? text : `on: workflow_dispatch\n${text}`
  const { context, value } = parseWorkflow({ name: 'block.yml', content }, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

describe('the code blocks of the pages', () => {
  it('have a language that is known', () => {
    expect(blocks.length).toBeGreaterThan(150)
    const unknown = blocks.filter(({ language }) => ![...CHECKED, ...OTHERS].includes(language))
    expect(unknown.map(({ file, language }) => `${file}: ${language}`)).toEqual([])
  })

  it('can be read as what they are', () => {
    const faults = blocks
      .filter(({ language }) => CHECKED.includes(language))
      .flatMap(block => {
        const fault = faultOf(block)
        return fault === undefined ? [] : [`${block.file}: ${fault}\n${block.text}`]
      })
    expect(faults).toEqual([])
  })

  it("are workflows for GitHub's own parser where they have jobs", async () => {
    const workflows = blocks.filter(({ language, text }) => language === 'yaml' && /^jobs:/m.test(text))
    expect(workflows.length).toBeGreaterThan(15)
    const faults = await Promise.all(
      workflows.map(async ({ file, text }) => (await workflowFaults(text)).map(fault => `${file}: ${fault}`))
    )
    expect(faults.flat()).toEqual([])
  })

  it.each([
    ['yaml', 'a: [1'],
    ['json', '{ "a": 1, }'],
    ['sh', 'if true; then'],
    ['ts', 'const = 1']
  ])('are refused where %s is wrong', (language, text) => {
    expect(faultOf({ language, text })).toEqual(expect.any(String))
  })
})
