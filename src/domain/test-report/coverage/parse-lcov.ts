import { plainName } from './source-names.js'
import { ProblemCounter } from '../report-problem.js'
import { LineCollector, type CoverageReading, type CoverageRecord } from './coverage-record.js'

interface OpenRecord {
  readonly file: string
  readonly lines: LineCollector
  /** `DA` records, also those of one line. */
  named: number
  /** `LF` and `LH`. */
  found: number | undefined
  hit: number | undefined
}

/**
 * Reads LCOV: `DA:line,count[,checksum]` between `SF:` and `end_of_record`; a line may be listed several times. Only a positive count
 * covers; gcov and coverxygen also write negative ones. https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1
 */
export function parseLcov(text: string): CoverageReading {
  const counted: CoverageRecord[] = []
  const files = new Map<string, LineCollector>()
  const problems = new ProblemCounter()
  let open: OpenRecord | undefined
  let absent = 0
  const close = () => {
    if (open === undefined) return
    const { file, named, found = 0, hit = 0 } = open
    if (named === 0 && found > 0) counted.push(countedRecord(file, { found, hit }))
    else {
      files.set(file, open.lines)
      absent += addAbsent(open, Math.min(found - named, MOST_ABSENT - absent), problems)
    }
    open = undefined
  }
  let number = 0
  for (const raw of lines(text)) {
    number += 1
    const line = raw.trim()
    const place = `Line ${number}`
    if (line.startsWith('SF:')) {
      // A record without its end, as two reports joined manually have it.
      close()
      const file = plainName(line.slice(3).trim())
      const known = files.get(file) ?? new LineCollector()
      known.startRecord()
      open = { file, lines: known, named: 0, found: undefined, hit: undefined }
    } else if (line === 'end_of_record') {
      close()
    } else if (line.startsWith('DA:')) {
      if (open === undefined) problems.add('is outside of any file record, and is not counted', place)
      else readLine(line.slice(3), open, { problems, place })
    } else if (open !== undefined && /^L[FH]:/.test(line)) {
      const count = wholeNumber(line.slice(3))
      if (line.startsWith('LF')) open.found = count
      else open.hit = count
    } else if (line !== '' && !KNOWN.test(line)) {
      problems.add('is not LCOV, and is not counted', place)
    }
  }
  const isWhole = open === undefined
  close()
  const breaks = isWhole ? [] : ['The last record is truncated: the report may be incomplete.']
  const records = [...files].map(([file, each]) => ({ ...record(file), measure: each.measure() }))
  return { kind: 'coverage', records: [...records, ...counted], problems: [...breaks, ...problems.sentences()] }
}

/** Records of functions, branches, conditions, versions, and comments. */
const KNOWN = /^(?:TN|VER|FN|FNF|FNH|FNDA|FNL|FNA|BRDA|BRF|BRH|BA|BF|BH|MCDC|MCF|MCH|LF|LH|SN|KF):|^#/

function readLine(
  text: string,
  open: OpenRecord,
  { problems, place }: { problems: ProblemCounter; place: string }
): void {
  const [line = '', count = ''] = text.split(',')
  const hits = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(count.trim()) ? Number(count) : undefined
  const number = wholeNumber(line)
  if (hits === undefined) problems.add('has no readable count, and counts as not covered', place)
  if (number === undefined) problems.add('has no readable line number, and counts as a separate line', place)
  open.lines.add(number, hits !== undefined && hits > 0)
  open.named += 1
}

const record = (file: string) => ({ file, sources: [], module: '' })

function countedRecord(file: string, { found, hit }: { readonly found: number; readonly hit: number }): CoverageRecord {
  return { ...record(file), measure: { kind: 'counts', covered: Math.min(hit, found), total: found } }
}

/** Adds lines that a record counts and does not name; returns how many. */
function addAbsent({ file, lines: collected }: OpenRecord, count: number, problems: ProblemCounter): number {
  if (count <= 0) return 0
  problems.add('declares more lines than it lists; the others count as not covered', `The record of ${shownFile(file)}`)
  for (let index = 0; index < count; index += 1) collected.add(undefined, false)
  return count
}

/** Of a report. A number in it is not a reason to reserve memory. */
const MOST_ABSENT = 200_000

function shownFile(file: string): string {
  return file.length > 100 ? `…${file.slice(-100)}` : file
}

function wholeNumber(text: string): number | undefined {
  const trimmed = text.trim()
  return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : undefined
}

/** One line at a time: a report may have millions. */
function* lines(text: string): Generator<string> {
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start)
    yield text.slice(start, end < 0 ? text.length : end)
    start = end < 0 ? text.length + 1 : end + 1
  }
}
