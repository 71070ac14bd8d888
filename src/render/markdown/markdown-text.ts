import { longestRun } from './longest-run.js'
import { printable } from '../../domain/text/printable.js'
import { safeAddress } from '../../domain/text/safe-address.js'

const LIMIT_CHARACTERS = 2_000
// Marks that begin no structure inside a line; at the start of one, some do.
const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g
const MARK_AT_START = /^[#+=-]/
const NUMBER_AT_START = /^(\d+)([.)])(?=\s|$)/
const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi

/**
 * Any text as GitHub Markdown that shows just that text, on one line. Character references start no structure
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); mentions and issue numbers (`#1`, `GH-1`), which GitHub
 * links in the finished page and notifies the users that they name, are broken by a zero-width space:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function markdownText(text: string): string {
  return escape(text)
    .replace(/&#64;(?=\w)/g, '&#64;&#8203;')
    .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
    .replace(/\bGH-(?=\d)/gi, '$&&#8203;')
}

/** Any text as inline code, on one line, fit for a table cell. Empty text is a dash. */
export function markdownCode(text: string): string {
  // HTML, not backticks: between backticks a bar would still end the cell.
  return text.trim() === '' ? '–' : `<code>${escape(text)}</code>`
}

/** Any lines as a block of code: the fence is longer than any run of backticks inside. */
export function markdownBlock(lines: readonly string[]): string {
  const text = lines.map(line => clip(printable(line).replaceAll('\n', ' '))).join('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1))
  return `${fence}text\n${text}\n${fence}`
}

/** A link, when `href` is an https address; the text alone otherwise. */
export function markdownLink(text: string, href: string): string {
  const address = safeAddress(href)
  return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`
}

function escape(text: string): string {
  const line = clip(printable(text).replace(/\s+/g, joinLines)).trim()
  return line
    .replace(STRUCTURE, reference)
    .replace(LINK_STARTS, reference)
    .replace(MARK_AT_START, reference)
    .replace(NUMBER_AT_START, (_, digits: string, mark: string) => digits + reference(mark))
}

function joinLines(blanks: string): string {
  return blanks.includes('\n') ? ' ' : blanks
}

function reference(mark: string): string {
  return `&#${mark.charCodeAt(0)};`
}

function clip(text: string): string {
  return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text
}
