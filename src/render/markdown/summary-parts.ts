import type { SummaryPart } from './fit-summary.js'
import { markdownDetails, markdownRow, markdownTableHead } from './markdown-blocks.js'

/** A list under a heading, item by item. */
export function listOf(
  items: readonly (() => string)[],
  { title, ...rest }: { readonly title?: string } & Pick<SummaryPart, 'between' | 'noun'>
): SummaryPart {
  return { start: title === undefined ? '' : `### ${title}\n\n`, items, end: '', ...rest }
}

/** A table under a heading, row by row. */
export function tableOf(
  head: readonly string[],
  rows: readonly (() => readonly string[])[],
  { title, noun }: { readonly title?: string; readonly noun: string }
): SummaryPart {
  const start = [...(title === undefined ? [] : [`### ${title}`, '']), ...markdownTableHead(head), ''].join('\n')
  return { start, items: rows.map(row => () => markdownRow(row())), end: '', between: '\n', noun }
}

/** A table that is folded up. */
export function foldedTable(
  head: readonly string[],
  rows: readonly (() => readonly string[])[],
  { title, noun }: { readonly title: string; readonly noun: string }
): SummaryPart {
  const [start = '', end = ''] = markdownDetails(title, `${markdownTableHead(head).join('\n')}\n\0`).split('\0')
  return { start, items: rows.map(row => () => markdownRow(row())), end, between: '\n', noun }
}
