import { DeployError } from '../../../domain/errors.js'
import { memberOf, numberOf, type AnswerPart } from '../../../domain/gate/source/answer-part.js'
import { countIn, isWindowStart, type WindowRange } from '../../../domain/gate/source/window-readings.js'
import { WHO } from './nerdgraph.js'

const ADVICE = 'Select count(*), or filter(count(*), WHERE …).'
const TIMES = ['beginTimeSeconds', 'endTimeSeconds']

export interface RowReading {
  readonly column: string | undefined
  readonly use: 'count' | 'value'
  readonly range: WindowRange
}

/**
 * The figure of each row by the start of its window. A row has the begin and the end of its bucket in seconds, and a member per figure. A
 * null is left out. So is a count of 0 beside which no other figure of the row is above 0: count(*) is 0 also where nothing of this
 * revision was ever reported, and that shows no zero. Throws `bad-input` for buckets of another length, for figures that are not there, and
 * for rows of one facet each: no query has FACET, so that they are not of the side alone that was asked for.
 */
export function readRows(rows: readonly AnswerPart[], { column, use, range }: RowReading): ReadonlyMap<number, number> {
  const values = new Map<number, number>()
  for (const row of rows) {
    if (memberOf(row, 'facet').value !== undefined) throw otherFacet()
    const at = startOf(row, range)
    if (values.has(at)) throw otherFacet()
    const part = memberOf(row, column ?? onlyColumn(row))
    if (part.value === undefined) throw noColumn(column)
    if (part.value === null) continue
    const value = use === 'count' ? countIn(numberOf(part), { who: WHO, advice: ADVICE }) : numberOf(part)
    if (use === 'value' || value > 0 || isReported(row)) values.set(at, value)
  }
  return values
}

function startOf(row: AnswerPart, range: WindowRange): number {
  const [begin = 0, end = 0] = TIMES.map(name => numberOf(memberOf(row, name)))
  if (isWindowStart(begin * 1000, range) && end - begin === range.windowSeconds) return begin * 1000
  throw new DeployError(
    'bad-input',
    `${WHO} returned buckets that are not ${range.windowSeconds}s long. Set a longer "window" for the source.`
  )
}

/** https://docs.newrelic.com/docs/nrql/nrql-syntax-clauses-functions/#sel-facet: a row for each value, with that value. */
function otherFacet(): DeployError {
  return new DeployError(
    'bad-input',
    `${WHO} returned rows of several facets for a query without FACET. Check in the query builder that the query returns one row per bucket.`
  )
}

function columnsOf({ value }: AnswerPart): readonly string[] {
  return Object.keys(value as object).filter(name => !TIMES.includes(name))
}

function onlyColumn(row: AnswerPart): string {
  const [first, ...more] = columnsOf(row)
  if (first !== undefined && more.length === 0) return first
  throw new DeployError(
    'bad-input',
    `${WHO} returned ${more.length + 1} figures for one query. Write "{ query: …, column: … }" with the name after AS.`
  )
}

function noColumn(column: string | undefined): DeployError {
  const name = column === undefined ? 'figure' : `figure with the name of "column"`
  return new DeployError('bad-input', `${WHO} returned no ${name}. Give the figure that name with AS.`)
}

/** Whether anything was counted in the row. */
function isReported(row: AnswerPart): boolean {
  return columnsOf(row).some(name => {
    const { value } = memberOf(row, name)
    return typeof value === 'number' && value > 0
  })
}
