import { DeployError } from '../../../domain/errors.js'
import type { GatePlan } from '../../../domain/gate/gate-plan.js'
import type { DeclaredSource } from '../../../domain/gate/source/declared-source.js'
import { neededQueries } from '../../../domain/gate/source/needed-queries.js'
import { isPassing } from '../../../domain/rollout/tolerates-until.js'
import type { Clock } from '../../../ports/clock.js'
import type { MetricSource } from '../../../ports/metric-source.js'
import { examineQuery, type QueryCheck, type RunningSides } from './examine-query.js'
import type { ConnectSources } from './open-sources.js'

/** One thing about a source that was looked at. */
export interface SourceCheck extends QueryCheck {
  /** `source prom`, or a query of it: `source prom, errors (prom): bad`. */
  readonly check: string
}

export interface SourceExamination {
  readonly connect: ConnectSources
  readonly sides: RunningSides
  readonly clock: Clock
}

/**
 * For doctor: whether each source that gates use is reached, accepts its credentials, and returns values of both revisions for each query.
 * Changes nothing. Throws only what is not a `DeployError`.
 */
export async function examineSources(
  { gates, sources = [] }: Pick<GatePlan, 'gates' | 'sources'>,
  examination: SourceExamination
): Promise<readonly SourceCheck[]> {
  const examined = sources.map(source => examineOne(gates, source, examination))
  return (await Promise.all(examined)).flat()
}

async function examineOne(
  gates: GatePlan['gates'],
  source: DeclaredSource,
  { connect, sides, clock }: SourceExamination
): Promise<readonly SourceCheck[]> {
  const check = `source ${source.name}`
  const opened = await openOne(source, connect)
  if ('error' in opened) return [refused(check, opened.error)]
  const checks: SourceCheck[] = []
  let hasAnswered = false
  // One query after the other, so that an error belongs to one of them.
  for (const needed of neededQueries(gates, source)) {
    const own = `${check}, ${needed.gate}: ${needed.part}`
    try {
      const { asked, ...result } = await examineQuery(needed, { source, opened: opened.value, sides, clock })
      hasAnswered ||= asked
      checks.push(...result.checks.map(each => ({ check: own, ...each })))
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      // A source that does not answer, or refuses the credentials, does so for each query.
      if (error.code !== 'bad-input' && error.code !== 'rejected') return [...checks, refused(check, error)]
      hasAnswered = true
      checks.push(refused(own, error))
    }
  }
  return hasAnswered ? [reached(check, source), ...checks] : checks
}

async function openOne(
  source: DeclaredSource,
  connect: ConnectSources
): Promise<{ readonly value: MetricSource } | { readonly error: DeployError }> {
  try {
    const value = (await connect([source])).get(source.name)
    if (value === undefined) throw new TypeError(`Source ${source.name} was not opened.`)
    return { value }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return { error }
  }
}

function reached(check: string, { secrets }: DeclaredSource): SourceCheck {
  const accepted = secrets.length === 0 ? '' : ` It accepts the credentials in ${secrets.join(' and ')}.`
  return { check, state: 'ok', message: `The source answers.${accepted}`, fix: undefined }
}

/** What a deployment would do: it is refused, or starts and lets the gates of the source wait. */
function refused(check: string, error: DeployError): SourceCheck {
  const { message } = error
  if (isPassing(error))
    return {
      ...{ check, state: 'warning', message },
      fix: 'Check the address of the source, and the network of the runner. A deployment starts without the source, and its gates stay inconclusive.'
    }
  const fix = error.code === 'access-denied' ? 'Check the permissions of the key or role (docs/sources).' : undefined
  return { check, state: 'blocked', message, fix }
}
