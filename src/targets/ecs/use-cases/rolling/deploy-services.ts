import { DeployError } from '../../../../domain/errors.js'
import type { DeploymentRecord, RolloutRecord } from '../../../../domain/rollout/rollout-record.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { forEachLimited } from '../../../../use-cases/rollout/for-each-limited.js'
import { Cancelled, unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { reportRollback } from '../left-behind/report-rollback.js'
import { mayRollInstead, type ShiftAttempt } from '../../domain/left-behind/shift-attempt.js'
import { oddRulesOf } from '../../domain/left-behind/rolling-obstacles.js'
import { cancelRollouts } from './cancel-rollouts.js'
import { concludeDeployment, recordOfCancelled, recordOfPrepared, recordOfRollout } from './conclude-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import type { DeployRequest } from './deploy-request.js'
import { deployRolling, finishRolling } from './reconcile-rolling.js'
import { foreseeRefusals, makeRollingReady, prepareRolling } from './make-rolling-ready.js'
import { openRollouts, type OpenedRolling } from './prepare-rolling.js'
import type { SeenServices } from './observe-services.js'
import type { PreparedService } from './prepare-services.js'
import { rollingDependencies } from './rolling-dependencies.js'
import { rolloutSaver } from './rollout-state.js'
import { registerRevisions, type RolloutRevisions } from '../task-definition/register-revisions.js'

const FINISHED_AT_ONCE = 4

/** What was asked for, and since when. */
export interface BegunDeployment {
  readonly request: DeployRequest
  /** When the run began, epoch milliseconds, by the clock as it is now. */
  readonly startedAt: () => number
  readonly atOnce: DeployAtOnce
}

/** Deploys one service, that was prepared, by a blue/green deployment at once. A rollback that it cannot start is refused. */
export type DeployAtOnce = (service: PreparedService) => Promise<ShiftAttempt<RolloutRecord>>

/** Finds what services that were read are to run, and what prevents it. Changes nothing. */
export function prepareSeen(
  seen: SeenServices,
  request: DeployRequest,
  dependencies: DeployDependencies
): Promise<readonly PreparedService[]> {
  return prepareRolling(request, dependencies, { seen })
}

/**
 * Removes what another run left or has in progress, registers what is needed, updates each service, and follows its own deployments to their
 * ends. Throws only before a service was changed.
 */
export async function deployPrepared(
  first: readonly PreparedService[],
  { request, startedAt, atOnce }: BegunDeployment,
  dependencies: DeployDependencies
): Promise<DeploymentRecord> {
  const { clock } = dependencies
  const conclude = (services: readonly RolloutRecord[]): DeploymentRecord => ({
    ...concludeDeployment(request.mode, services, { startedAt: startedAt(), finishedAt: clock.now() }),
    // What was done, where it is not what was asked for. Mixed, the records of the services have it.
    ...(services.every(({ shift }) => shift !== undefined) ? { strategy: 'blue-green' } : {})
  })
  const untouched = (all: readonly PreparedService[]) =>
    conclude(all.map(service => recordOfPrepared(service, { all, at: clock.now() })))
  if (first.some(service => service.refusal !== undefined)) return untouched(first)
  if (request.mode === 'dry-run')
    return untouched(foreseeRefusals(first, { request, startedAt: startedAt() }, dependencies))
  let prepared = first
  try {
    const ready = await makeRollingReady(first, { request, startedAt: startedAt() }, dependencies)
    prepared = ready.prepared
    if (prepared.some(service => service.refusal !== undefined)) return untouched(prepared)
    const ended = await deployReady(request, { prepared, atOnce }, dependencies)
    const withRollback = ({ service, outcome }: EndedService, index: number) =>
      reportRollback(outcome, ready.cleared.get(index), {
        purpose: isTimed(service) ? request.purpose : 'deploy',
        startedAt: startedAt()
      })
    return conclude(ended.map(withRollback))
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    return conclude(prepared.map(service => recordOfCancelled(service, clock.now())))
  }
}

/** A rollback by blue/green has its time in its reason already; one that not all traffic followed has none. */
function isTimed({ decision }: PreparedService): boolean {
  return decision.kind !== 'at-once' && oddRulesOf(decision).length === 0
}

interface EndedService {
  readonly service: PreparedService
  readonly outcome: RolloutRecord
}

async function deployReady(
  request: DeployRequest,
  { prepared, atOnce }: { readonly prepared: readonly PreparedService[]; readonly atOnce: DeployAtOnce },
  dependencies: DeployDependencies
): Promise<readonly EndedService[]> {
  const { cancelled, clock } = dependencies
  const now = () => clock.now()
  const isRolling = (service: PreparedService) => service.decision.kind !== 'at-once' || servesAlready(service)
  // First: a definition that ECS refuses stops all services while none is changed.
  const registering = registerRevisions(prepared.filter(isRolling), dependencies)
  const revisions = await unlessCancelled(cancelled, registering)
  const outcomes = new Map<PreparedService, RolloutRecord>()
  // The state of the step holds one of these at a time.
  const instead = new Map<PreparedService, PreparedService>()
  const chosen = new Map(revisions)
  for (const service of prepared.filter(each => !isRolling(each))) {
    const attempt = await recordAtOnce(service, { atOnce, purpose: request.purpose, now })
    const rolling =
      attempt.kind === 'ended'
        ? { service, outcome: attempt.record }
        : await rollInstead(service, { request, reason: attempt.reason, now }, dependencies)
    instead.set(service, rolling.service)
    if ('outcome' in rolling) outcomes.set(rolling.service, rolling.outcome)
    else chosen.set(rolling.service, rolling.revisions)
  }
  const opened = openRollouts(request, chosen, now())
  await followToEnds(opened, request, dependencies)
  for (const { service, rollout } of opened) outcomes.set(service, recordOfRollout(rollout))
  return prepared.flatMap(first => {
    const service = instead.get(first) ?? first
    const outcome = outcomes.get(service)
    return outcome === undefined ? [] : { service, outcome }
  })
}

interface Refused {
  readonly request: DeployRequest
  /** Why it was refused. */
  readonly reason: string
  readonly now: () => number
}

/** Prepares a service whose rollback by blue/green was refused for a rolling one, and reports the change. What is thrown ends this service alone. */
async function rollInstead(
  refused: PreparedService,
  { request, reason, now }: Refused,
  dependencies: DeployDependencies
): Promise<EndedService | { readonly service: PreparedService; readonly revisions: RolloutRevisions }> {
  const { request: spec, eventLog } = refused
  const what = joinSentences(reason, `The rollback of service ${spec.service} is a rolling update instead.`)
  eventLog.detail(what, 'warning')
  dependencies.log.warning('Strategy', what)
  const prepare = async () => {
    const looks = { eventLogOf: () => eventLog, atOnce: 'refused' } as const
    const again = await prepareRolling({ ...request, services: [spec] }, dependencies, looks)
    return {
      again,
      revisions: await registerRevisions(
        again.filter(({ refusal }) => !refusal),
        dependencies
      )
    }
  }
  const end = (service: PreparedService) => ({
    service,
    outcome: recordOfPrepared(service, { all: [service], at: now() })
  })
  try {
    const { again, revisions } = await unlessCancelled(dependencies.cancelled, prepare())
    const service = again[0] ?? refused
    const found = revisions.get(service)
    return found === undefined ? end(service) : { service, revisions: found }
  } catch (error) {
    return { service: refused, outcome: recordOfThrown(refused, error, now()) }
  }
}

/** Others may be changed already, so that what is thrown ends this service alone. It was not changed. */
async function recordAtOnce(
  service: PreparedService,
  {
    atOnce,
    purpose,
    now
  }: Pick<DeployRequest, 'purpose'> & { readonly atOnce: DeployAtOnce; readonly now: () => number }
): Promise<ShiftAttempt<RolloutRecord>> {
  try {
    return await atOnce(service)
  } catch (error) {
    if (error instanceof DeployError && purpose === 'rollback' && mayRollInstead(error))
      return { kind: 'refused', reason: error.message }
    return { kind: 'ended', record: recordOfThrown(service, error, now()) }
  }
}

/** The record of a service that was not changed, by what was thrown. Throws what is neither a `DeployError` nor `Cancelled`. */
function recordOfThrown(service: PreparedService, error: unknown, at: number): RolloutRecord {
  if (error instanceof Cancelled) return recordOfCancelled(service, at)
  if (!(error instanceof DeployError)) throw error
  const refusal = { verdict: 'failed', reasonCode: error.code, reason: error.message } as const
  return recordOfPrepared({ ...service, refusal }, { all: [service], at })
}

/** Then nothing is to be deployed, and it is only watched. */
function servesAlready({ request, before, revision }: PreparedService): boolean {
  return request.redeploy === 'when-changed' && revision?.existing?.arn === before?.taskDefinition
}

async function followToEnds(
  opened: readonly OpenedRolling[],
  request: DeployRequest,
  dependencies: DeployDependencies
): Promise<void> {
  const rollouts = opened.map(({ rollout }) => rollout)
  const each = rollingDependencies(rollouts, dependencies)
  const save = rolloutSaver(dependencies.state, request)
  try {
    await Promise.all(opened.map(service => deployRolling(service, save, each())))
    await unlessCancelled(
      dependencies.cancelled,
      forEachLimited(rollouts, FINISHED_AT_ONCE, rollout => finishRolling(rollout, each()))
    )
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    await cancelRollouts(rollouts, { onCancel: request.onCancel, save }, each())
  }
}
