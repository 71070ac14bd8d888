import { NAME_OF } from '../../src/targets/compose/domain/proxy/proxy-kind.js'
import type { ConformanceBed } from './bed.js'
import type { ConformanceCase } from './case.js'
import type { ServerResults } from './server-results.js'

/** Why a case is not played on a bed; undefined where it is. */
export function whyUnsupported({ lacks }: ConformanceBed, { needs }: ConformanceCase): string | undefined {
  return needs.flatMap(need => lacks[need] ?? [])[0]
}

const REAL_SERVER = 'Docker Compose, real server'

/** What a cell says of a case on real servers: behind HAProxy unless a note names other proxies. */
function resultOf({ name, needs, isAtEachEffect }: ConformanceCase, results: ServerResults) {
  const proxies = (['haproxy', 'nginx', 'caddy', 'traefik'] as const).filter(
    proxy => results[proxy]?.includes(name) === true
  )
  const others = proxies.filter(proxy => proxy !== 'haproxy').map(proxy => NAME_OF[proxy])
  const behind = others.join(', ').replace(/, (?=[^,]+$)/, ' and ')
  if (needs.includes('alarms')) return { word: '–', texts: ['the server has no alarms'] }
  if (proxies.length === 0) return { word: 'not run', texts: [] }
  const texts = [
    ...(isAtEachEffect === true ? ['interrupted at the first call of each kind'] : []),
    ...(others.length === 0 ? [] : [proxies.includes('haproxy') ? `also behind ${behind}` : `only behind ${behind}`])
  ]
  return { word: 'passes', texts }
}

const BEGIN = '<!-- conformance: written by `npm run conformance:targets` -->'
const END = '<!-- /conformance -->'

/** What the table is made of. */
export interface TableContent {
  readonly beds: readonly ConformanceBed[]
  readonly cases: readonly ConformanceCase[]
  /** What passed on real servers. */
  readonly results: ServerResults
}

/** The page with the table of these targets and cases in the place of the one that it has. */
export function withTable(page: string, content: TableContent): string {
  const [before = '', rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`The page has no "${BEGIN}" … "${END}".`)
  return `${before}${BEGIN}\n\n${renderTable(content)}\n\n${END}${after}`
}

/** Cases in rows, targets in columns; each unsupported one with its reason below. */
function renderTable({ beds, cases, results }: TableContent): string {
  const notes: string[] = []
  const noted = (word: string, target: string, ...texts: readonly string[]) => {
    const numbers = texts.map(text => {
      const note = `${target}: ${text}`
      if (!notes.includes(note)) notes.push(note)
      return notes.indexOf(note) + 1
    })
    return numbers.length === 0 ? word : `${word} [${numbers.join(', ')}]`
  }
  const cell = (bed: ConformanceBed, each: ConformanceCase) => {
    const unsupported = whyUnsupported(bed, each)
    return unsupported === undefined ? 'passes' : noted('–', bed.name, unsupported)
  }
  const serverCell = (each: ConformanceCase) => {
    const { word, texts } = resultOf(each, results)
    return noted(word, REAL_SERVER, ...texts)
  }
  const rows = cases.map(each => [each.name, ...beds.map(bed => cell(bed, each)), serverCell(each)])
  const table = [['Case', ...beds.map(({ name }) => name), REAL_SERVER], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = table
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`
  const footnotes = notes.map((note, index) => `${index + 1}. ${note}.`)
  return [line(head), rule, ...body.map(line), ...(notes.length > 0 ? ['', ...footnotes] : [])].join('\n')
}
