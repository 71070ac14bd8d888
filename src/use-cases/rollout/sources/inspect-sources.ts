import { DeployError } from '../../../domain/errors.js'
import { badGate } from '../../../domain/gate/read/gate-text.js'
import type { GatePlan } from '../../../domain/gate/gate-plan.js'
import type { DeclaredSource } from '../../../domain/gate/source/declared-source.js'
import { neededQueries, type NeededQuery } from '../../../domain/gate/source/needed-queries.js'
import { fillPlaceholders, missingIn } from '../../../domain/gate/source/placeholders.js'
import { isPassing } from '../../../domain/rollout/tolerates-until.js'
import { joinSentences } from '../../../domain/text/join-sentences.js'
import type { Clock } from '../../../ports/clock.js'
import type { MetricSource, SideNames } from '../../../ports/metric-source.js'
import type { OpenSources } from './read-sources.js'
import { ANSWER_WITHIN_SECONDS } from './read-source.js'
import { withinTime } from './within-time.js'

/** What one reading of the sources showed before anything is changed. */
export interface InspectedSources {
  /** Each query with its last value, for a dry run. */
  readonly lines: readonly string[]
  readonly warnings: readonly string[]
  /** Why the deployment is refused: the error names the line of the gates. */
  readonly refusals: readonly DeployError[]
}

const MINUTES_LOOKED_AT = 15
const MINUTE = 60_000

/**
 * Reads each query once for the revision that is live. Refused credentials and refused queries are refusals; a source that does not answer
 * is a warning, since gates wait for it. `live`: the names of the live revision.
 */
export async function inspectSources(
  { gates, sources = [] }: Pick<GatePlan, 'gates' | 'sources'>,
  { opened, live, clock }: { readonly opened: OpenSources; readonly live: SideNames; readonly clock: Clock }
): Promise<InspectedSources> {
  const inspected = await Promise.all(
    sources.map(async source => {
      const opener = opened.get(source.name)
      if (opener === undefined) throw new TypeError(`Source ${source.name} was not opened.`)
      return inspectOne(neededQueries(gates, source), { source, opener, live, clock })
    })
  )
  return {
    lines: inspected.flatMap(({ lines }) => lines),
    warnings: inspected.flatMap(({ warnings }) => warnings),
    refusals: inspected.flatMap(({ refusals }) => refusals)
  }
}

interface Inspection {
  readonly source: DeclaredSource
  readonly opener: MetricSource
  readonly live: SideNames
  readonly clock: Clock
}

/** One query after the other, so that an error belongs to one line. A source that fails is not asked for the rest. */
async function inspectOne(queries: readonly NeededQuery[], inspection: Inspection): Promise<InspectedSources> {
  const { name } = inspection.source
  const [lines, warnings]: [string[], string[]] = [[], []]
  for (const needed of queries) {
    const { query, gate } = needed
    if (missingIn(query.text, inspection.live) !== undefined) continue
    try {
      const { last, notes } = await readLast(needed, inspection)
      const shown = fillPlaceholders(query.text, inspection.live)
      lines.push(`Source ${name}: ${last === undefined ? 'no value' : String(last)} from ${shown}`)
      warnings.push(...notes)
      if (last === undefined)
        warnings.push(
          `Gate "${gate}" has no values for the live revision in the last ${MINUTES_LOOKED_AT} minutes. Without values it stays inconclusive. Check its query: ${shown}`
        )
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      if (!isPassing(error)) return { lines, warnings, refusals: [placed(error, needed)] }
      const starts = `The rollout starts without source ${name}, and its gates wait for it.`
      return { lines, warnings: [...warnings, joinSentences(starts, error.message)], refusals: [] }
    }
  }
  return { lines, warnings, refusals: [] }
}

/** The newest value of the live revision, in the windows in which gates read the query. */
async function readLast(
  { query, use, windowSeconds }: NeededQuery,
  { source, opener, live, clock }: Inspection
): Promise<{ readonly last: number | undefined; readonly notes: readonly string[] }> {
  const length = windowSeconds * 1000
  const to = Math.floor((clock.now() - source.delaySeconds * 1000) / length) * length
  const from = to - Math.ceil((MINUTES_LOOKED_AT * MINUTE) / length) * length
  // The canary does not exist yet: both sides are the live revision.
  const read = opener.read({
    from,
    to,
    windowSeconds,
    queries: [{ query, use }],
    sides: { canary: live, stable: live }
  })
  const within = { what: `Source ${source.name}`, seconds: ANSWER_WITHIN_SECONDS }
  const [reading] = await withinTime(read, within, clock)
  const newest = [...(reading?.stable ?? [])].toSorted(([one], [other]) => other - one)[0]
  return { last: newest?.[1], notes: reading?.notes ?? [] }
}

/** The same error with the place of the query in the gates. */
function placed(error: DeployError, { gate, query }: NeededQuery): DeployError {
  const sentence = joinSentences(`gate "${gate}" cannot be evaluated.`, error.message)
  if (query.at === undefined) return new DeployError(error.code, sentence, { cause: error })
  return new DeployError(error.code, badGate(query.at, sentence).message, { cause: error })
}
