import { capitalize } from '../../domain/text/capitalize.js'
import { combineReports } from '../../domain/gate/judge/combine-reports.js'
import { bakePhase, decideBake, type BakeDecision } from '../../domain/gate/judge/decide-bake.js'
import { formatCount, formatRate } from '../../domain/gate/describe/format-figures.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import { judgeGates, type GateReport } from '../../domain/gate/judge/judge-gates.js'
import { withoutSources } from '../../domain/gate/source/windows-of-gate.js'
import { joinSentences } from '../../domain/text/join-sentences.js'
import { formatDuration } from '../../domain/input/duration.js'
import type { Judgment } from '../../domain/rollout/judgment.js'
import type { Observation, Stop } from '../../domain/rollout/observation.js'
import type { Purpose } from '../../domain/rollout/move-limits.js'
import { bakeOfStep, noteReadings, type BakePlan } from './bake-of-step.js'
import { gatherObservations, type EvidenceDependencies } from './evidence/gather-observations.js'
import { openStep, type RolloutState, type RolloutStep } from './rollout-state.js'
import type { DeploymentLog } from './deployment-log.js'
import { logEvidence } from './evidence/log-evidence.js'
import { logSources } from './sources/read-sources.js'
import { watchDrift } from './watch-drift.js'

/** How the stops of a rollout are judged. */
export interface JudgedPlan extends BakePlan {
  readonly purpose: Purpose
  /** Weights (percent) at which the rollout is baked; at others a stop is continued immediately. */
  readonly steps: readonly number[]
  /** How long the old revision is kept at 100%, the bake included. */
  readonly scaleDownDelaySeconds: number
  /** The stage to end at; the stop after it stays open. */
  readonly waitUntil: 'completed' | 'traffic-shifted' | 'test-traffic-shifted'
}

/** One rollout, and how it is judged. */
export interface JudgedRollout {
  readonly plan: JudgedPlan
  readonly state: RolloutState
  readonly eventLog: Pick<DeploymentLog, 'detail'>
  /** What a canary without production traffic serves: one sentence for a rollout that is paused there. */
  readonly beforeTraffic: string
}

/** Judges the stop that the rollout is at: the step before the next shift, on all the evidence since the first. */
export async function judgeStop(
  rollout: JudgedRollout,
  observed: Observation,
  dependencies: EvidenceDependencies
): Promise<Judgment | undefined> {
  const { plan, state } = rollout
  const { stop, stable, canaryPercent } = observed
  if (stop === undefined || stable === undefined || state.abort !== undefined) return undefined
  const answer = answerForPeople(plan, observed)
  if (answer !== undefined) return answer
  if (canaryPercent === undefined) return { kind: 'undecided', waitingFor: 'the traffic weights' }
  const drift = watchDrift(state, observed, dependencies.clock.now())
  if (drift !== undefined) return plan.purpose === 'rollback' ? goOnBack(rollout, drift) : drift
  if (canaryPercent > 0 && !plan.steps.includes(canaryPercent))
    return { kind: 'continue', reason: `${canaryPercent}% is not a step of this rollout` }
  const step = openStep(state, canaryPercent, stop.since)
  const judged = plan.purpose === 'rollback' ? withoutSources(plan.gates) : plan.gates
  const gates = canaryPercent === 0 ? withoutTraffic(judged) : judged
  const judgment =
    gates.gates.length === 0
      ? skip(step, judged === plan.gates || canaryPercent === 0 ? NOT_JUDGED : 'a rollback reads no source')
      : await judgeStep(rollout, { gates, step, stop }, dependencies)
  const borne = plan.purpose === 'rollback' ? goOnBack(rollout, judgment) : judgment
  return borne.kind === 'continue' ? (stayWhileRequested(rollout, step, dependencies.clock.now()) ?? borne) : borne
}

const NOT_JUDGED = 'not judged before the canary receives traffic'

/** A rollback is not reversed because of its gates: it leaves the canary. */
function goOnBack({ eventLog }: JudgedRollout, judgment: Judgment): Judgment {
  if (judgment.kind !== 'abort' && judgment.kind !== 'pause') return judgment
  const reason = judgment.kind === 'abort' ? judgment.abort.reason : judgment.reason
  eventLog.detail(joinSentences(reason, 'The rollback continues.'), 'warning')
  return { kind: 'continue', reason: 'gates do not stop a rollback' }
}

/** `promote` overrides the gates. An approval answers only the pause before production traffic. */
function answerForPeople(
  { purpose }: JudgedPlan,
  { canaryPercent }: Pick<Observation, 'canaryPercent'>
): Judgment | undefined {
  if (purpose === 'promote') return { kind: 'continue', reason: '`resume: promote` was requested' }
  return purpose === 'approve' && canaryPercent === 0
    ? { kind: 'continue', reason: 'production traffic was approved' }
    : undefined
}

async function judgeStep(
  { plan, state, eventLog }: JudgedRollout,
  { gates, step, stop }: { readonly gates: GatePlan; readonly step: RolloutStep; readonly stop: Stop },
  dependencies: EvidenceDependencies
): Promise<Judgment> {
  const observations = await gatherObservations(gates, state, dependencies)
  logSources(state, eventLog)
  const unreadMilliseconds = noteReadings(state, step, observations)
  const bake = bakeOfStep(plan, {
    ...{ stop, step, unreadMilliseconds, probes: observations.probes },
    lateMilliseconds: Math.max(0, state.startedAt - step.startedAt)
  })
  const reports = judgeGates(gates, observations, bakePhase(bake, observations.now))
  const combined = combineReports(reports)
  const decision = decideBake(combined, bake, observations.now)
  Object.assign(step, { reports, ...judgedAs(decision, reports) })
  if (decision.kind !== 'undecided') step.decidedAt ??= observations.now
  const untilAt = bake.startedAt + bake.bakeSeconds * 1000
  logEvidence(state, step, { decision, untilAt, now: observations.now, eventLog })
  if (decision.kind !== 'abort') return decision
  if (state.abort === undefined)
    for (const { gate, result } of combined.by) eventLog.detail(`${gate.name}: ${result.reason}`, 'bad')
  const names = combined.by.map(({ gate }) => gate.name)
  return { kind: 'abort', abort: { cause: decision.cause, reason: `${capitalize(decision.clause)}.`, gates: names } }
}

function judgedAs(decision: BakeDecision, reports: readonly GateReport[]): Partial<RolloutStep> {
  switch (decision.kind) {
    case 'undecided':
      return { reason: decision.waitingFor }
    case 'continue':
      return { verdict: 'passed', reason: decision.reason }
    case 'pause':
      return { verdict: 'inconclusive', reason: decision.reason }
    case 'abort':
      return {
        verdict: decision.cause === 'gate' ? 'failed' : 'inconclusive',
        reason: joinSentences(decision.reason, describeTraffic(reports))
      }
  }
}

/** A step that may be left is stayed at where the run is to end there, or the old revision is to be kept for a while. */
function stayWhileRequested(
  { plan: { waitUntil, scaleDownDelaySeconds }, beforeTraffic }: Pick<JudgedRollout, 'plan' | 'beforeTraffic'>,
  { canaryPercent, startedAt }: RolloutStep,
  now: number
): Judgment | undefined {
  if (canaryPercent === 0 && waitUntil === 'test-traffic-shifted') return { kind: 'pause', reason: beforeTraffic }
  if (canaryPercent < 100) return undefined
  if (waitUntil === 'traffic-shifted')
    return { kind: 'pause', reason: 'The canary is serving 100% of traffic; stable is kept.' }
  const left = startedAt + scaleDownDelaySeconds * 1000 - now
  if (left <= 0) return undefined
  return { kind: 'undecided', waitingFor: `the end of scale-down-delay, ${formatDuration(left)} left` }
}

function skip(step: RolloutStep, reason: string): Judgment {
  Object.assign(step, { verdict: 'skipped', reason })
  return { kind: 'continue', reason }
}

/** Before there is traffic, only probes have a result. */
function withoutTraffic(plan: GatePlan): GatePlan {
  return { ...plan, gates: plan.gates.filter(gate => gate.kind === 'http') }
}

/** How many of all requests failed in the minutes judged: what the users saw of it. */
function describeTraffic(reports: readonly GateReport[]): string {
  const measured = reports.find(
    ({ gate, result }) =>
      'signal' in gate &&
      gate.signal.kind === 'errors' &&
      gate.signal.from === undefined &&
      result.evidence.stable !== undefined
  )
  const { canary, stable } = measured?.result.evidence ?? {}
  const requests = (canary?.requests ?? 0) + (stable?.requests ?? 0)
  const bad = (canary?.bad ?? 0) + (stable?.bad ?? 0)
  return requests === 0
    ? ''
    : `${formatRate(bad / requests)} of all ${formatCount(requests)} requests failed in the evaluated minutes.`
}
