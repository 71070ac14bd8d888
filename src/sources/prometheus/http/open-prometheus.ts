import type { DeclaredSource } from '../../../domain/gate/source/declared-source.js'
import { missingIn } from '../../../domain/gate/source/placeholders.js'
import { formatDuration } from '../../../domain/input/duration.js'
import type {
  MetricSource,
  OpenMetricSource,
  SideNames,
  SourceReading,
  SourceRequest
} from '../../../ports/metric-source.js'
import type { Windows } from '../domain/count-windows.js'
import type { PrometheusQuery } from '../domain/prometheus-query.js'
import type { PrometheusSource } from '../domain/prometheus-source.js'
import { prometheusApi, type PrometheusAnswer, type PrometheusApi, type PrometheusWorld } from './prometheus-api.js'
import { readCounters, type SideCounts } from './read-counters.js'
import { readExpression, type SideValues } from './read-expression.js'

/** The clock of the server may be so far ahead: its newest samples are read all the same. */
const AHEAD_MILLISECONDS = 30_000
const SKEW_WORTH_A_NOTE_MILLISECONDS = 10_000

/** Opens a source of the kind `prometheus`. */
export function openPrometheus(world: PrometheusWorld): OpenMetricSource {
  return (source, secrets) => {
    const declared = source as DeclaredSource & PrometheusSource
    return prometheusMetrics(prometheusApi(declared, { secrets, world }), {
      world,
      delaySeconds: declared.delaySeconds
    })
  }
}

type Use = SourceRequest['queries'][number]['use']

interface Context {
  readonly world: Pick<PrometheusWorld, 'clock' | 'isPast'>
  readonly delaySeconds: number
}

function prometheusMetrics(api: PrometheusApi, { world, delaySeconds }: Context): MetricSource {
  return {
    async read({ from, to, windowSeconds, queries, sides }) {
      const windows: Windows = { from, to, lengthMilliseconds: windowSeconds * 1_000 }
      const at = Math.max(to, world.clock.now()) + AHEAD_MILLISECONDS
      const asked = queries.map(({ query, use }) => ({ query: query as PrometheusQuery, use }))
      const known = (names: SideNames) => asked.filter(({ query }) => missingIn(query.text, names) === undefined)
      const countersOf = (names: SideNames) => ({
        queries: known(names)
          .filter(isCounted)
          .map(({ query }) => query),
        names
      })
      const valuesOf = async (names: SideNames) => {
        const expressions = known(names).filter(one => !isCounted(one))
        const read = expressions.map(async ({ query, use }) => {
          const now = world.clock.now()
          return [query, await readExpression(api, { query, use, names, windows, delaySeconds, now })] as const
        })
        return new Map(await Promise.all(read))
      }
      const [counts, canary, stable] = await Promise.all([
        readCounters(api, [countersOf(sides.canary), countersOf(sides.stable)], { windows, at }),
        valuesOf(sides.canary),
        valuesOf(sides.stable)
      ])
      return asked.map(({ query }) =>
        toReading(query, {
          canary: { counts: counts[0], values: canary },
          stable: { counts: counts[1], values: stable }
        })
      )
    }
  }

  function toReading(
    query: PrometheusQuery,
    sides: { readonly canary: SideResult; readonly stable: SideResult }
  ): SourceReading {
    const [canary, stable] = [outcomeOf(query, sides.canary), outcomeOf(query, sides.stable)]
    const answers = [...canary.answers, ...stable.answers]
    const missing = [...(canary.isMissing ? ['canary'] : []), ...(stable.isMissing ? ['stable'] : [])]
    return {
      canary: canary.values,
      stable: stable.values,
      unsettled: new Set([...canary.unsettled, ...stable.unsettled]),
      notes: [
        ...new Set([
          ...answers.flatMap(warningsOf),
          ...skewNote(answers),
          ...missing.map(describeMissing),
          ...canary.notes,
          ...stable.notes
        ])
      ]
    }
  }

  function warningsOf({ warnings }: PrometheusAnswer): readonly string[] {
    return warnings.map(warning => `${api.who} returned incomplete data: ${warning}`)
  }

  function describeMissing(side: string): string {
    return `${api.who} has no series of the query for ${side}. That is not counted as zero.`
  }

  function skewNote(answers: readonly PrometheusAnswer[]): readonly string[] {
    const [serverAt] = answers.flatMap(answer => answer.serverAt ?? [])
    const ahead = serverAt === undefined || world.isPast === true ? 0 : serverAt - world.clock.now()
    if (Math.abs(ahead) < SKEW_WORTH_A_NOTE_MILLISECONDS) return []
    return [`The clock of ${api.who} is ${formatDuration(Math.abs(ahead))} ${ahead > 0 ? 'ahead' : 'behind'}.`]
  }
}

interface SideResult {
  readonly counts: SideCounts
  readonly values: ReadonlyMap<PrometheusQuery, SideValues>
}

function isCounted({ query, use }: { readonly query: PrometheusQuery; readonly use: Use }): boolean {
  return use === 'count' && query.counter !== undefined
}

interface Outcome extends SideValues {
  readonly isMissing: boolean
}

/** A side whose placeholders have no values has no figures. */
function outcomeOf(query: PrometheusQuery, { counts, values }: SideResult): Outcome {
  const value = values.get(query)
  if (value !== undefined) return { ...value, isMissing: false }
  const counted = counts.counts.get(query)
  const answers = counts.answers.get(query) ?? []
  const found = counted?.values ?? new Map<number, number>()
  const hasWarnings = answers.some(({ warnings }) => warnings.length > 0)
  return {
    answers,
    values: found,
    unsettled:
      counted === undefined ? new Set() : new Set([...counted.unsettled, ...(hasWarnings ? found.keys() : [])]),
    notes: counted === undefined ? [] : counts.notes,
    isMissing: found.size === 0 && counts.missing.includes(query)
  }
}
