import { combineReports } from '../../domain/gate/combine-reports.js'
import { bakePhase, decideBake, type Bake } from '../../domain/gate/decide-bake.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import { judgeGates, type GateReport } from '../../domain/gate/judge-gates.js'
import type { Judgement } from '../../domain/rollout/native-move.js'
import type { ObservedPause, ObservedRollout } from '../../domain/rollout/observed-rollout.js'
import { gatherObservations } from './gather-observations.js'
import type { NativeCourse, NativeStep } from './native-course.js'
import type { NativeDependencies } from './native-dependencies.js'
import type { NativeRequest } from './native-request.js'

/** Judges the pause that the rollout stands at: the step before the next shift, on all the evidence since the first. */
export async function judgePause(
  request: NativeRequest,
  course: NativeCourse,
  observed: ObservedRollout,
  dependencies: NativeDependencies
): Promise<Judgement | undefined> {
  const pause = observed.deployment?.pause
  if (pause === undefined || observed.deployment?.first === true || course.abort !== undefined) return undefined
  const weightPercent = observed.weightPercent
  if (weightPercent === undefined) return { kind: 'undecided', waitingFor: 'the weights of the listener rule' }
  const step = openStep(course, weightPercent, startOf(pause, request))
  if (weightPercent > 0 && !request.waypoints.includes(weightPercent)) {
    Object.assign(step, { verdict: 'skipped', reason: 'not a step of this rollout' })
    return { kind: 'continue', reason: `${weightPercent} % is not a step of this rollout` }
  }
  const plan = weightPercent === 0 ? beforeTraffic(request.gates) : request.gates
  if (plan.gates.length === 0) {
    Object.assign(step, { verdict: 'skipped', reason: 'nothing to judge before there is traffic' })
    return { kind: 'continue', reason: 'nothing to judge before there is traffic' }
  }
  const observations = await gatherObservations({ ...request, gates: plan }, course, dependencies)
  const bake = bakeOf(request, { pause, weightPercent })
  const reports = judgeGates(plan, observations, bakePhase(bake, observations.now))
  const decision = decideBake(combineReports(reports), bake, observations.now)
  step.reports = reports
  step.reason = decision.kind === 'undecided' ? decision.waitingFor : decision.reason
  if (decision.kind === 'continue') step.verdict = 'passed'
  if (decision.kind === 'hold') step.verdict = 'inconclusive'
  if (decision.kind !== 'abort') return decision
  step.verdict = decision.cause === 'gate' ? 'failed' : 'inconclusive'
  const reason = `At ${weightPercent} %: ${decision.reason}${describeTraffic(reports)}`
  return { kind: 'abort', abort: { cause: decision.cause, reason } }
}

/** Before there is traffic only probes can say anything. */
function beforeTraffic(plan: GatePlan): GatePlan {
  return { ...plan, gates: plan.gates.filter(gate => gate.kind === 'http') }
}

function bakeOf(
  request: NativeRequest,
  { pause, weightPercent }: { readonly pause: ObservedPause; readonly weightPercent: number }
): Bake {
  const probing = Math.max(0, ...request.gates.gates.map(gate => (gate.kind === 'http' ? gate.withinSeconds : 0)))
  return {
    startedAt: startOf(pause, request),
    bakeSeconds: weightPercent === 0 ? 0 : request.bakeSeconds,
    bakeMaxSeconds: weightPercent === 0 ? probing : request.bakeMaxSeconds,
    onInconclusive: weightPercent === 0 ? 'abort' : request.onInconclusive,
    expiresAt: pause.expiresAt
  }
}

/** ECS says when a pause ends, not when it began. */
function startOf({ expiresAt }: ObservedPause, { hookTimeoutMinutes }: NativeRequest): number {
  return expiresAt - hookTimeoutMinutes * 60_000
}

function openStep(course: NativeCourse, weightPercent: number, startedAt: number): NativeStep {
  const last = course.steps.at(-1)
  if (last?.weightPercent === weightPercent) return last
  if (last !== undefined) last.finishedAt ??= startedAt
  const step: NativeStep = {
    weightPercent,
    startedAt,
    finishedAt: undefined,
    verdict: undefined,
    reason: '',
    reports: []
  }
  course.steps.push(step)
  return step
}

/** How many of all requests failed in the minutes judged: what the users saw of it. */
function describeTraffic(reports: readonly GateReport[]): string {
  const measured = reports.find(
    ({ gate, result }) => 'signal' in gate && gate.signal.kind === 'errors' && result.evidence.canary !== undefined
  )
  const { canary, baseline } = measured?.result.evidence ?? {}
  const requests = (canary?.requests ?? 0) + (baseline?.requests ?? 0)
  const bad = (canary?.bad ?? 0) + (baseline?.bad ?? 0)
  return requests === 0
    ? ''
    : ` ${((bad / requests) * 100).toFixed(2)} % of all ${requests} requests in the minutes judged failed.`
}
