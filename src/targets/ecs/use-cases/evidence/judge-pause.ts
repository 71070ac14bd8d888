import { capitalize } from '../../../../domain/text/capitalize.js'
import { combineReports } from '../../../../domain/gate/judge/combine-reports.js'
import { bakePhase, decideBake, type Bake, type BakeDecision } from '../../../../domain/gate/judge/decide-bake.js'
import { formatCount, formatRate } from '../../../../domain/gate/describe/format-figures.js'
import type { GatePlan } from '../../../../domain/gate/gate-plan.js'
import type { Observations } from '../../../../domain/gate/observations.js'
import { judgeGates, type GateReport } from '../../../../domain/gate/judge/judge-gates.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { formatDuration } from '../../../../domain/input/duration.js'
import type { Judgement } from '../../../../domain/rollout/judgement.js'
import type { Observation, Stop } from '../../../../domain/rollout/observation.js'
import { gatherObservations } from './gather-observations.js'
import type { NativeCourse, NativeStep } from '../traffic-shift/native-course.js'
import type { NativeRequest } from '../traffic-shift/native-request.js'
import type { NativeRollout } from '../traffic-shift/native-rollout.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'
import { tellEvidence } from './tell-evidence.js'
import { watchWeights } from './watch-weights.js'

type Dependencies = Pick<ShiftDependencies, 'metrics' | 'router' | 'prober' | 'clock'>

/** Judges the pause that the rollout stands at: the step before the next shift, on all the evidence since the first. */
export async function judgePause(
  rollout: NativeRollout,
  observed: Observation,
  dependencies: Dependencies
): Promise<Judgement | undefined> {
  const { request, course } = rollout
  const { stop, stable, canaryPercent: weightPercent } = observed
  if (stop === undefined || stable === undefined || course.abort !== undefined) return undefined
  const answer = answerForPeople(request, observed)
  if (answer !== undefined) return answer
  if (weightPercent === undefined) return { kind: 'undecided', waitingFor: 'the weights of the listener rule' }
  const drift = watchWeights(rollout, observed, dependencies.clock.now())
  if (drift !== undefined) return request.purpose === 'rollback' ? goOnBack(rollout, drift) : drift
  if (weightPercent > 0 && !request.waypoints.includes(weightPercent))
    return { kind: 'continue', reason: `${weightPercent}% is not a step of this rollout` }
  const step = openStep(course, weightPercent, stop.since)
  const plan = weightPercent === 0 ? beforeTraffic(request.gates) : request.gates
  const judgement =
    plan.gates.length === 0
      ? skip(step, 'nothing to judge before there is traffic')
      : await judgeStep(rollout, { plan, step, stop }, dependencies)
  const borne = request.purpose === 'rollback' ? goOnBack(rollout, judgement) : judgement
  return borne.kind === 'continue' ? (stayWhileAsked(rollout, step, dependencies.clock.now()) ?? borne) : borne
}

/** The way back is not turned round by what its gates find: the way forward is what it leaves. */
function goOnBack({ record }: NativeRollout, judgement: Judgement): Judgement {
  if (judgement.kind !== 'abort' && judgement.kind !== 'hold') return judgement
  const reason = judgement.kind === 'abort' ? judgement.abort.reason : judgement.reason
  record.story.detail(joinSentences(reason, 'The rollback continues.'), 'warning')
  return { kind: 'continue', reason: 'gates do not stop a rollback' }
}

/** `finish` overrides the gates. An approval answers only the pause before production traffic. */
function answerForPeople(
  { purpose }: NativeRequest,
  { canaryPercent }: Pick<Observation, 'canaryPercent'>
): Judgement | undefined {
  if (purpose === 'finish') return { kind: 'continue', reason: '`finish` was requested' }
  return purpose === 'approve' && canaryPercent === 0
    ? { kind: 'continue', reason: 'production traffic was approved' }
    : undefined
}

async function judgeStep(
  rollout: NativeRollout,
  { plan, step, stop }: { readonly plan: GatePlan; readonly step: NativeStep; readonly stop: Stop },
  dependencies: Dependencies
): Promise<Judgement> {
  const { request, course, record } = rollout
  const observations = await gatherObservations(plan, rollout, dependencies)
  const unreadMilliseconds = noteReadings(course, step, observations)
  const bake = bakeOf(request, { stop, step, unreadMilliseconds })
  const reports = judgeGates(plan, observations, bakePhase(bake, observations.now))
  const combined = combineReports(reports)
  const decision = decideBake(combined, bake, observations.now)
  Object.assign(step, { reports, ...judgedAs(decision, reports) })
  if (decision.kind !== 'undecided') step.decidedAt ??= observations.now
  tellEvidence(rollout, step, { decision, untilAt: bake.startedAt + bake.bakeSeconds * 1000, now: observations.now })
  if (decision.kind !== 'abort') return decision
  if (course.abort === undefined)
    for (const { gate, result } of combined.by) record.story.detail(`${gate.name}: ${result.reason}`, 'bad')
  const gates = combined.by.map(({ gate }) => gate.name)
  return { kind: 'abort', abort: { cause: decision.cause, reason: `${capitalize(decision.clause)}.`, gates } }
}

function judgedAs(decision: BakeDecision, reports: readonly GateReport[]): Partial<NativeStep> {
  switch (decision.kind) {
    case 'undecided':
      return { reason: decision.waitingFor }
    case 'continue':
      return { verdict: 'passed', reason: decision.reason }
    case 'hold':
      return { verdict: 'inconclusive', reason: decision.reason }
    case 'abort':
      return {
        verdict: decision.cause === 'gate' ? 'failed' : 'inconclusive',
        reason: joinSentences(decision.reason, describeTraffic(reports))
      }
  }
}

/** A step that may be left is stayed at where the run is to end there, or the old revision is to be kept for a while. */
function stayWhileAsked(
  { request: { waitUntil, keepForSeconds }, course }: Pick<NativeRollout, 'request' | 'course'>,
  { weightPercent, startedAt }: NativeStep,
  now: number
): Judgement | undefined {
  if (weightPercent === 0 && waitUntil === 'test-traffic-shifted')
    return { kind: 'hold', reason: describeTestTraffic(course.before) }
  if (weightPercent < 100) return undefined
  if (waitUntil === 'traffic-shifted') return { kind: 'hold', reason: 'The canary serves all traffic; stable is kept.' }
  const left = startedAt + keepForSeconds * 1000 - now
  if (left <= 0) return undefined
  return { kind: 'undecided', waitingFor: `the end of keep-for, ${formatDuration(left)} left` }
}

function describeTestTraffic({ loadBalancers }: NativeCourse['before']): string {
  return loadBalancers.some(({ testRule }) => testRule !== undefined)
    ? 'The canary serves test traffic; stable serves all production traffic.'
    : 'The canary is running without traffic (the service has no test listener rule); stable serves all traffic.'
}

function skip(step: NativeStep, reason: string): Judgement {
  Object.assign(step, { verdict: 'skipped', reason })
  return { kind: 'continue', reason }
}

/** Before there is traffic only probes can say anything. */
function beforeTraffic(plan: GatePlan): GatePlan {
  return { ...plan, gates: plan.gates.filter(gate => gate.kind === 'http') }
}

/** Missing data decides nothing during an AWS outage: the step's limit is extended by the length of the outage. */
const UNREAD_MILLISECONDS_AT_MOST = 600_000

/** Notes whether this look could read everything. For how many milliseconds of the step something could not be read, ten minutes at most. */
function noteReadings({ unreadable, failedReads }: NativeCourse, step: NativeStep, { now }: Observations): number {
  const isFailing = Object.values(failedReads).some(failed => failed > 0)
  const soFar = step.unreadMilliseconds + (isFailing || unreadable !== undefined ? now - step.readAt : 0)
  if (!isFailing) Object.assign(step, { readAt: now, unreadMilliseconds: soFar })
  return Math.min(soFar, UNREAD_MILLISECONDS_AT_MOST)
}

interface BakedStep {
  readonly stop: Stop
  readonly step: NativeStep
  readonly unreadMilliseconds: number
}

function bakeOf(request: NativeRequest, { stop, step, unreadMilliseconds }: BakedStep): Bake {
  const isBeforeTraffic = step.weightPercent === 0
  const probing = Math.max(0, ...request.gates.gates.map(gate => (gate.kind === 'http' ? gate.withinSeconds : 0)))
  return {
    startedAt: step.startedAt,
    bakeSeconds: isBeforeTraffic ? 0 : request.bakeSeconds,
    bakeMaxSeconds: (isBeforeTraffic ? probing : request.bakeMaxSeconds) + unreadMilliseconds / 1000,
    onInconclusive: isBeforeTraffic ? 'abort' : request.onInconclusive,
    expiresAt: stop.expiresAt
  }
}

function openStep(course: NativeCourse, weightPercent: number, startedAt: number): NativeStep {
  const last = course.steps.at(-1)
  if (last?.weightPercent === weightPercent) return last
  if (last !== undefined) last.finishedAt ??= startedAt
  const step: NativeStep = {
    weightPercent,
    startedAt,
    finishedAt: undefined,
    decidedAt: undefined,
    verdict: undefined,
    reason: '',
    reports: [],
    readAt: startedAt,
    unreadMilliseconds: 0
  }
  course.steps.push(step)
  return step
}

/** How many of all requests failed in the minutes judged: what the users saw of it. */
function describeTraffic(reports: readonly GateReport[]): string {
  const measured = reports.find(
    ({ gate, result }) => 'signal' in gate && gate.signal.kind === 'errors' && result.evidence.baseline !== undefined
  )
  const { canary, baseline } = measured?.result.evidence ?? {}
  const requests = (canary?.requests ?? 0) + (baseline?.requests ?? 0)
  const bad = (canary?.bad ?? 0) + (baseline?.bad ?? 0)
  return requests === 0
    ? ''
    : `${formatRate(bad / requests)} of all ${formatCount(requests)} requests failed in the evaluated minutes.`
}
