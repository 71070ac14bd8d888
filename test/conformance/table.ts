import type { ConformanceBed } from './bed.js'
import type { ConformanceCase } from './case.js'

/** Why a case is not played on a bed; undefined where it is. */
export function whyUnsupported({ lacks }: ConformanceBed, { needs }: ConformanceCase): string | undefined {
  return needs.flatMap(need => lacks[need] ?? [])[0]
}

const BEGIN = '<!-- conformance: written by `npm run conformance:targets` -->'
const END = '<!-- /conformance -->'

/** The page with the table of these targets and cases in the place of the one that it has. */
export function withTable(page: string, beds: readonly ConformanceBed[], cases: readonly ConformanceCase[]): string {
  const [before = '', rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`The page has no "${BEGIN}" … "${END}".`)
  return `${before}${BEGIN}\n\n${renderTable(beds, cases)}\n\n${END}${after}`
}

/** Cases in rows, targets in columns; each unsupported one with its reason below. */
function renderTable(beds: readonly ConformanceBed[], cases: readonly ConformanceCase[]): string {
  const reasons: string[] = []
  const cell = (bed: ConformanceBed, each: ConformanceCase) => {
    const unsupported = whyUnsupported(bed, each)
    if (unsupported === undefined) return 'passes'
    const reason = `${bed.name}: ${unsupported}`
    if (!reasons.includes(reason)) reasons.push(reason)
    return `– [${reasons.indexOf(reason) + 1}]`
  }
  const rows = cases.map(each => [each.name, ...beds.map(bed => cell(bed, each))])
  const table = [['Case', ...beds.map(({ name }) => name)], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = table
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`
  const notes = reasons.map((reason, index) => `${index + 1}. ${reason}.`)
  return [line(head), rule, ...body.map(line), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}
