import type { DeclaredSource } from '../../../domain/gate/source/declared-source.js'
import type { NeededQuery } from '../../../domain/gate/source/needed-queries.js'
import { fillPlaceholders, missingIn } from '../../../domain/gate/source/placeholders.js'
import { newestWindow, type NewestWindow } from '../../../domain/gate/source/newest-window.js'
import { writeDuration } from '../../../domain/input/duration.js'
import type { Clock } from '../../../ports/clock.js'
import type { MetricSource, SideNames, SourceReading } from '../../../ports/metric-source.js'
import { ANSWER_WITHIN_SECONDS } from './read-source.js'
import { withinTime } from './within-time.js'

/** What is said about a query, or a source. */
export interface QueryCheck {
  /** `blocked`: a deployment would be refused. `warning`: it would start, and gates would wait. */
  readonly state: 'ok' | 'warning' | 'blocked'
  readonly message: string
  /** What to do; undefined where there is nothing to do. */
  readonly fix: string | undefined
}

/** What queries call the revisions that run now. */
export interface RunningSides {
  /** Undefined outside of a rollout. */
  readonly canary: SideNames | undefined
  /** Undefined before the first deployment. */
  readonly stable: SideNames | undefined
}

const MINUTES_EXAMINED = 15
const MINUTE = 60_000
/** Most that `delay` may be set to. */
const MOST_DELAY_SECONDS = 600
const DELAY_STEP_SECONDS = 15

export interface ExaminedQuery {
  readonly source: DeclaredSource
  readonly opened: MetricSource
  readonly sides: RunningSides
  readonly clock: Clock
}

/**
 * Reads one query once for the revisions that run: the last value of each, its age, and whether the windows are complete when gates judge
 * them. `asked`: whether the source was asked. Throws the `DeployError` of a source that cannot be read, or refuses the query.
 */
export async function examineQuery(
  needed: NeededQuery,
  examined: ExaminedQuery
): Promise<{ readonly asked: boolean; readonly checks: readonly QueryCheck[] }> {
  const { canary, stable } = examined.sides
  if (stable === undefined)
    return { asked: false, checks: [warning('No revision runs yet, so the query was not sent.', 'Deploy once first.')] }
  const unnamed = [stable, ...(canary === undefined ? [] : [canary])].flatMap(names => {
    return missingIn(needed.query.text, names) ?? []
  })[0]
  if (unnamed !== undefined)
    return {
      asked: false,
      checks: [warning(`{${unnamed}} has no value now, so the query was not sent.`, 'Use {side.id} if possible.')]
    }
  const { from, now, reading } = await readNow(needed, examined)
  const windows = { from, now, windowSeconds: needed.windowSeconds, delaySeconds: examined.source.delaySeconds }
  const found = {
    stable: newestWindow(reading.stable, reading.unsettled, windows),
    canary: canary && newestWindow(reading.canary, reading.unsettled, windows)
  }
  return {
    asked: true,
    checks: [
      describeSides(needed, { found, stable, canary }),
      ...describeTimes(needed, examined.source, found.stable),
      ...reading.notes.map(note => warning(note, undefined))
    ]
  }
}

async function readNow(
  { query, use, windowSeconds }: NeededQuery,
  { source, opened, sides, clock }: ExaminedQuery
): Promise<{ readonly from: number; readonly now: number; readonly reading: SourceReading }> {
  const length = windowSeconds * 1000
  const now = clock.now()
  const to = Math.floor(now / length) * length
  const from = to - Math.ceil((MINUTES_EXAMINED * MINUTE) / length) * length
  const stable: SideNames = sides.stable ?? new Map()
  const read = opened.read({
    ...{ from, to, windowSeconds, queries: [{ query, use }] },
    sides: { canary: sides.canary ?? new Map(), stable }
  })
  const within = { what: `Source ${source.name}`, seconds: ANSWER_WITHIN_SECONDS }
  const [reading] = await withinTime(read, within, clock)
  return { from, now, reading: reading ?? { canary: new Map(), stable: new Map(), unsettled: new Set(), notes: [] } }
}

interface Found {
  readonly stable: NewestWindow
  readonly canary: NewestWindow | undefined
}

function describeSides(
  { query, part, missing, windowSeconds }: NeededQuery,
  {
    found,
    stable,
    canary
  }: { readonly found: Found; readonly stable: SideNames; readonly canary: SideNames | undefined }
): QueryCheck {
  const sides: readonly (readonly [string, NewestWindow])[] = [
    ['stable', found.stable],
    ...(found.canary === undefined ? [] : [['canary', found.canary] as const])
  ]
  const alone = canary === undefined ? ' No canary runs, so only stable was read.' : ''
  const values = sides.map(([side, { last }]) => `${side}: ${last === undefined ? 'no value' : showLast(last)}`)
  const length = `Windows of ${writeDuration(windowSeconds)}`
  const message = `${length}. Last value of ${values.join(', ')}.${alone}`
  const empty = sides.find(([, { last }]) => last === undefined)
  if (empty === undefined) return { state: 'ok', message, fix: undefined }
  const [side] = empty
  const sent = fillPlaceholders(query.text, side === 'stable' ? stable : (canary ?? new Map()))
  return warning(message, `${adviceFor(part, missing)} Query for ${side}: ${sent}`)
}

function showLast({ value, ageSeconds }: NonNullable<NewestWindow['last']>): string {
  return `${String(value)}, ${writeDuration(ageSeconds)} old`
}

function adviceFor(part: NeededQuery['part'], missing: NeededQuery['missing']): string {
  const check = 'Check the metric and the labels of the query.'
  if (part === 'requests' || part === 'query') return check
  if (missing === 'zero') return `No value counts as zero (missing: zero), also where a label is misspelled. ${check}`
  return `${check} If no value means none, set missing: zero.`
}

/** `delay` and `window` against what was delivered: of `bad`, a window without a value may be usual. */
function describeTimes(
  { part, windowSeconds }: NeededQuery,
  { name, delaySeconds }: DeclaredSource,
  { newestAgeSeconds, judged, windows }: NewestWindow
): readonly QueryCheck[] {
  if (newestAgeSeconds === undefined || part === 'bad' || part === 'slow') return []
  if (newestAgeSeconds >= delaySeconds + windowSeconds) {
    const needed = Math.ceil(newestAgeSeconds / DELAY_STEP_SECONDS) * DELAY_STEP_SECONDS
    const advice = `set delay: ${writeDuration(Math.min(needed, MOST_DELAY_SECONDS))} for source ${name}`
    return [
      warning(
        `The newest value is ${writeDuration(newestAgeSeconds)} old, which is more than "delay" (${writeDuration(delaySeconds)}) allows.`,
        `If the service has requests now, ${advice}.`
      )
    ]
  }
  if (judged * 2 >= windows) return []
  return [
    warning(
      `Only ${judged} of ${windows} windows of ${writeDuration(windowSeconds)} are complete.`,
      `If the service had requests all the time, set a longer "window" for source ${name}: at least the time between two scrapes or reports.`
    )
  ]
}

function warning(message: string, fix: string | undefined): QueryCheck {
  return { state: 'warning', message, fix }
}
