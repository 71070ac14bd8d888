import type { DoctorFinding, DoctorStrategy } from '../../domain/doctor/doctor-finding.js'
import { DeployError } from '../../domain/errors.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import type { NativeService } from '../../domain/rollout/native-service.js'
import { describeMissingAlarm } from '../../domain/rollout/describe-missing-alarm.js'
import { refuseService } from '../../domain/rollout/refuse-service.js'
import { refuseStandstill } from '../../domain/rollout/refuse-standstill.js'
import type { ServiceSnapshot } from '../../domain/rollout/service-snapshot.js'
import { findCurrent, inspectBefore } from '../native/inspect-before.js'
import type { ShiftDependencies } from '../native/shift-dependencies.js'

/** What is looked at. */
export type ReadinessWorld = Pick<ShiftDependencies, 'rollouts' | 'router' | 'metrics' | 'clock' | 'services'>

const about = (
  strategy: DoctorStrategy,
  state: DoctorFinding['state'],
  { check, message, fix }: { readonly check: string; readonly message: string; readonly fix?: string }
): DoctorFinding => ({ area: 'service', strategy, check, state, message, fix })

/** What a deployment by each strategy would find before its first change: the same looks as its own. */
export async function inspectReadiness(
  strategies: readonly DoctorStrategy[],
  { service, gates }: { readonly service: NativeService; readonly gates: GatePlan },
  world: ReadinessWorld
): Promise<readonly DoctorFinding[]> {
  const looks = strategies.map(async strategy => {
    try {
      const found =
        strategy === 'rolling'
          ? await lookAtRolling(service, world)
          : await lookAtShift(strategy, { service, gates }, world)
      const isFree = found.every(({ state }) => state === 'warning')
      const message = 'Nothing stands in the way that a deployment would find before its first change.'
      return isFree ? [about(strategy, 'ok', { check: 'readiness', message }), ...found] : found
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      return [about(strategy, 'unknown', { check: 'readiness', message: `It could not be read. ${error.message}` })]
    }
  })
  return (await Promise.all(looks)).flat()
}

async function lookAtRolling(
  { cluster, name }: NativeService,
  { services, metrics }: ReadinessWorld
): Promise<readonly DoctorFinding[]> {
  const [snapshot] = (await services.describe(cluster, [name])).services
  const refusal = refuseService({ cluster, service: name, desiredCount: undefined }, snapshot)
  if (refusal !== undefined || snapshot === undefined)
    return [about('rolling', 'blocked', { check: refusal?.reasonCode ?? 'service', message: refusal?.reason ?? '' })]
  const standstill = refuseStandstill(snapshot, snapshot.desiredCount)
  const guarding = snapshot.alarms?.enabled === true ? snapshot.alarms.names : []
  const states = guarding.length === 0 ? new Map<string, string>() : await metrics.alarms(guarding)
  return [
    ...(standstill === undefined
      ? []
      : [about('rolling', 'blocked', { check: 'replacement', message: standstill.reason })]),
    ...guarding.flatMap(alarm => lookAtAlarm(alarm, states.get(alarm))),
    ...warnOfBreaker(snapshot)
  ]
}

/** An alarm of the service itself; without a state there is none of that name. */
function lookAtAlarm(alarm: string, state: string | undefined): readonly DoctorFinding[] {
  if (state === undefined)
    return [about('rolling', 'warning', { check: 'alarm', message: describeMissingAlarm(alarm, 'deployment') })]
  if (state !== 'ALARM') return []
  return [
    about('rolling', 'blocked', {
      check: 'alarm',
      message: `Alarm ${alarm} is in ALARM already: ECS would ignore it for the whole deployment.`,
      fix: 'Resolve it first, or set alarms: none.'
    })
  ]
}

function warnOfBreaker({ circuitBreaker }: ServiceSnapshot): readonly DoctorFinding[] {
  if (circuitBreaker?.enabled === true && circuitBreaker.rollback) return []
  const message =
    'Nothing in ECS rolls a bad revision back when the run is lost: the circuit breaker is off, or only stops.'
  return [
    about('rolling', 'warning', {
      check: 'circuit breaker',
      message,
      fix: 'Set circuit-breaker: rollback, or turn it on in the service.'
    })
  ]
}

async function lookAtShift(
  strategy: DoctorStrategy,
  { service, gates }: { readonly service: NativeService; readonly gates: GatePlan },
  world: ReadinessWorld
): Promise<readonly DoctorFinding[]> {
  const current = await findCurrent(undefined, service, world)
  const wish = { service: { alarms: undefined }, plan: { gates }, onRunning: 'refuse' } as const
  const findings = await inspectBefore(wish, { service, current }, world)
  return findings.map(({ severity, code, message }) =>
    about(strategy, severity === 'blocks' ? 'blocked' : 'warning', { check: code, message })
  )
}
