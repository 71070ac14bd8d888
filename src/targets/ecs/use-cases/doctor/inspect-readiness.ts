import type { DoctorFinding, DoctorStrategy } from '../../domain/doctor/doctor-finding.js'
import { DeployError } from '../../../../domain/errors.js'
import type { GatePlan } from '../../../../domain/gate/gate-plan.js'
import { describeReadiness } from '../../domain/readiness/describe-readiness.js'
import type { ReadinessPlan } from '../../domain/readiness/plan-readiness.js'
import type { TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import { describeMissingAlarm } from '../../domain/service/describe-missing-alarm.js'
import {
  configurationAfter,
  describeLeftBehind,
  findLeftBehind,
  serviceAfter
} from '../../domain/left-behind/left-behind.js'
import { decideRolling, type RollingPolicy } from '../../domain/left-behind/rolling-obstacles.js'
import { refuseService, refuseStrategy } from '../../domain/service/refuse-service.js'
import { refuseStandstill } from '../../domain/service/refuse-standstill.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { inspectRollingObstacles } from '../left-behind/inspect-rolling-obstacles.js'
import { findCurrent, inspectBefore } from '../preparation/inspect-before.js'
import { OF_PREPARATION, readReadiness } from '../configuration/read-readiness.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'

/** What is looked at. */
export type ReadinessWorld = Pick<ShiftDependencies, 'serviceDeployments' | 'router' | 'metrics' | 'clock' | 'services'>

const about = (
  strategy: DoctorStrategy,
  state: DoctorFinding['state'],
  { check, message, fix }: { readonly check: string; readonly message: string; readonly fix?: string }
): DoctorFinding => ({ area: 'service', strategy, check, state, message, fix })

/** What a deployment by each strategy would find before its first change: the same looks as its own. */
export async function inspectReadiness(
  strategies: readonly DoctorStrategy[],
  { service, gates }: { readonly service: TrafficShiftService; readonly gates: GatePlan },
  world: ReadinessWorld
): Promise<readonly DoctorFinding[]> {
  const looks = strategies.map(async strategy => {
    try {
      const found =
        strategy === 'rolling'
          ? await inspectRollingState(service, world)
          : await inspectShift(strategy, { service, gates }, world)
      const isFree = found.every(({ state }) => state === 'warning')
      const message = 'All preflight checks of a deployment pass.'
      return isFree ? [about(strategy, 'ok', { check: 'readiness', message }), ...found] : found
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      return [about(strategy, 'unknown', { check: 'readiness', message: `It could not be read. ${error.message}` })]
    }
  })
  return (await Promise.all(looks)).flat()
}

async function inspectRollingState(
  { cluster, name }: TrafficShiftService,
  world: ReadinessWorld
): Promise<readonly DoctorFinding[]> {
  const { services, metrics } = world
  const seen = await services.find(cluster, name)
  const way = seen && (await inspectRollingObstacles(seen, world))
  const snapshot = seen && way && serviceAfter(way.left, seen)
  const decision = snapshot && decideRolling(way, { service: snapshot, policy: CAUTIOUS })
  const refusal =
    refuseService({ cluster, service: name, desiredCount: undefined }, snapshot, 'deploy') ??
    (decision?.kind === 'refuse' ? decision.ending : undefined) ??
    (snapshot && refuseStrategy({ cluster, service: name }, snapshot))
  if (refusal !== undefined || snapshot === undefined)
    return [
      about('rolling', 'blocked', {
        ...{ check: refusal?.reasonCode ?? 'service', message: refusal?.reason ?? '' },
        ...TO_DO[refusal?.reasonCode ?? '']
      })
    ]
  const standstill = refuseStandstill(snapshot, snapshot.desiredCount)
  const guarding = snapshot.alarms?.enabled === true ? snapshot.alarms.names : []
  const states = guarding.length === 0 ? new Map<string, string>() : await metrics.alarms(guarding)
  return [
    ...(seen === undefined ? [] : warnOfLeft('rolling', seen)),
    ...(standstill === undefined
      ? []
      : [about('rolling', 'blocked', { check: 'replacement', message: standstill.reason })]),
    ...guarding.flatMap(alarm => inspectAlarm(alarm, states.get(alarm))),
    ...warnOfBreaker(snapshot)
  ]
}

const CAUTIOUS: RollingPolicy = { purpose: 'deploy', onRunning: 'refuse' }

const TO_DO: Readonly<Record<string, { readonly fix: string }>> = {
  'another-deployment-running': {
    fix: 'A deployment waits until it ends (on-running: wait). To deploy now, set on-running: supersede, or run rollback.yml.'
  },
  'wrong-strategy': { fix: 'Use strategy: blue-green or canary, or set the strategy of the service to ROLLING.' },
  preflight: { fix: 'Use strategy: blue-green or canary.' }
}

/** What a run that was lost left on the service is no obstacle: the next run restores what was before. */
function warnOfLeft(
  strategy: DoctorStrategy,
  { deploymentConfiguration, tags }: Pick<TrafficShiftService, 'deploymentConfiguration' | 'tags'>
): readonly DoctorFinding[] {
  const left = findLeftBehind(deploymentConfiguration, tags)
  const fix = 'No action is needed.'
  if (left.kind === 'configuration')
    return [
      about(strategy, 'warning', {
        ...{ check: 'left behind', message: describeLeftBehind(left, 'the next run'), fix }
      })
    ]
  if (left.kind === 'nothing') return []
  const message = `An earlier rollout left the tags ${left.keys.join(', ')} on the service. The next run removes them.`
  return [about(strategy, 'warning', { check: 'left behind', message, fix })]
}

/** An alarm of the service itself; without a state, none has that name. */
function inspectAlarm(alarm: string, state: string | undefined): readonly DoctorFinding[] {
  if (state === undefined)
    return [about('rolling', 'warning', { check: 'alarm', message: describeMissingAlarm(alarm, 'deployment') })]
  if (state !== 'ALARM') return []
  return [
    about('rolling', 'blocked', {
      check: 'alarm',
      message: `Alarm ${alarm} is already in ALARM, so ECS would ignore it for the whole deployment.`,
      fix: 'Resolve it first, or set alarms: none.'
    })
  ]
}

function warnOfBreaker({ circuitBreaker }: ServiceSnapshot): readonly DoctorFinding[] {
  if (circuitBreaker?.enabled === true && circuitBreaker.rollback) return []
  const message =
    'ECS would not roll back a bad revision if the run is interrupted: the circuit breaker is off, or has no rollback.'
  return [
    about('rolling', 'warning', {
      check: 'circuit breaker',
      message,
      fix: 'Set circuit-breaker: rollback, or turn it on in the service.'
    })
  ]
}

async function inspectShift(
  strategy: DoctorStrategy,
  { service, gates }: { readonly service: TrafficShiftService; readonly gates: GatePlan },
  world: ReadinessWorld
): Promise<readonly DoctorFinding[]> {
  const current = await findCurrent(undefined, service, world)
  const spec = { service: { alarms: undefined }, plan: { gates }, onRunning: 'refuse', purpose: 'deploy' } as const
  const left = findLeftBehind(service.deploymentConfiguration, service.tags)
  const settled = { ...service, deploymentConfiguration: configurationAfter(left, service.deploymentConfiguration) }
  const findings = await inspectBefore(spec, { service: settled, current }, world)
  const lacks = findings.some(({ code }) => OF_PREPARATION.includes(code))
  const plan: ReadinessPlan = lacks ? await readReadiness(settled, world) : { kind: 'ready' }
  const fix = describeReadiness(plan)
  const found = findings.map(({ severity, code, message }) => {
    const finding = about(strategy, severity === 'blocks' ? 'blocked' : 'warning', {
      ...{ check: code, message },
      ...(code === 'deployment' ? TO_DO['another-deployment-running'] : {}),
      ...(OF_PREPARATION.includes(code) && fix !== undefined ? { fix } : {})
    })
    return plan.kind === 'commands' && OF_PREPARATION.includes(code) ? { ...finding, commands: plan.lines } : finding
  })
  return current.kind === 'nothing' ? [...warnOfLeft(strategy, service), ...found] : found
}
