import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { DeployError } from '../../../../domain/errors.js'
import { describeReadiness, titleOfCommands } from '../../domain/readiness/describe-readiness.js'
import {
  configurationAfter,
  describeLeftBehind,
  findLeftBehind,
  type LeftBehind
} from '../../domain/left-behind/left-behind.js'
import { inspectDuration } from '../../domain/traffic-shift/inspect-duration.js'
import { lastingFirst, type Finding } from '../../domain/traffic-shift/preflight.js'
import type { TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import { refuseShift } from '../../domain/service/refuse-service.js'
import type { Ending, ReasonCode } from '../../../../domain/rollout/verdict.js'
import { inspectImages } from '../task-definition/inspect-images.js'
import { prepareServices, type PreparedService, type PrepareLooks } from '../rolling/prepare-services.js'
import type { DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import { findCurrent, inspectBefore, type Current } from './inspect-before.js'
import { nothingWaits, specFor } from './waiting-rollout.js'
import { inspectMetrics } from '../evidence/inspect-metrics.js'
import type { ShiftRequest } from '../traffic-shift/traffic-shift-request.js'
import { OF_PREPARATION, readReadiness } from '../configuration/read-readiness.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'
import { countOf } from '../../../../domain/text/count-of.js'

/** A service before anything is done to it, what is to be done, and what keeps it from that. */
export interface PreparedShift {
  readonly request: ShiftRequest
  readonly prepared: PreparedService
  /** With its configuration as it is once what a lost run left is restored. Undefined when the service is refused before that. */
  readonly service: TrafficShiftService | undefined
  readonly current: Current
  readonly left: LeftBehind
  /** When it times out, now that the service is known. */
  readonly timeoutMilliseconds: number
  readonly warnings: readonly Finding[]
}

/**
 * Reads all that the rollout rests on. Changes nothing. Throws a `DeployError` where the revision to deploy cannot be read, or no
 * rollout waits for the approval.
 */
export async function prepareShift(
  request: ShiftRequest,
  dependencies: ShiftDependencies,
  looks: Pick<PrepareLooks, 'eventLogOf'> = {}
): Promise<PreparedShift> {
  const seen = await readAnswerable(request, dependencies)
  const spec = await specFor(request, seen, dependencies)
  const [prepared] = await prepareServices(
    { services: [spec], onRunning: 'supersede', purpose: 'deploy' },
    dependencies,
    { ...looks, refuse: refuseShift, revisionsFor: request.purpose }
  )
  if (prepared === undefined) throw new TypeError('The list of services is empty.')
  const { eventLog } = prepared
  const { revision } = prepared
  if (revision === undefined && prepared.refusal === undefined) throw missing(request)
  if (revision === undefined) {
    eventLog.detail(`Preflight check failed: ${prepared.refusal?.reason ?? ''}`, 'bad')
    return {
      ...{ request, prepared },
      service: undefined,
      current: { kind: 'nothing' },
      left: { kind: 'nothing' },
      timeoutMilliseconds: request.plan.timeoutMilliseconds,
      warnings: []
    }
  }
  const { purpose } = request
  const current = await findCurrent(revision.existing?.arn, seen, { ...dependencies, purpose })
  // The rollout ended in the meantime. An approval must not restart it without its tests.
  if (purpose === 'approve' && current.kind !== 'ours') throw nothingWaits(seen)
  const isOurs = current.kind === 'ours'
  const left = findLeftBehind(seen.deploymentConfiguration, seen.tags)
  const service = isOurs
    ? seen
    : { ...seen, deploymentConfiguration: configurationAfter(left, seen.deploymentConfiguration) }
  const duration = durationOf(request, seen)
  const [found, images] = await Promise.all([
    inspectBefore(request, { service, current }, dependencies),
    isOurs ? [] : findImages(request, prepared, dependencies)
  ])
  const findings = [...found, ...images, ...duration.findings]
  const blocking = lastingFirst(findings.filter(({ severity }) => severity === 'blocks'))
  const { mode } = request
  const isJudged = blocking.length === 0 && purpose === 'deploy'
  const unread = isJudged ? await inspectMetrics(request.plan, seen, { ...dependencies, mode }) : []
  const warnings = [...findings.filter(({ severity }) => severity === 'warns'), ...unread]
  if (
    current.kind === 'nothing' &&
    revision.existing !== undefined &&
    revision.existing.arn === prepared.before?.taskDefinition
  )
    eventLog.detail('Already deployed; tasks will be replaced with identical ones', 'warning')
  const planLines = [...request.planLines, ...duration.planLines]
  for (const line of planLines) eventLog.detail(`plan: ${line}`)
  // The first one becomes the error of the failed step.
  const unreported = request.mode === 'dry-run' ? blocking : blocking.slice(1)
  for (const { message } of isOurs ? [] : unreported) eventLog.detail(`Preflight check failed: ${message}`, 'bad')
  for (const { message } of warnings) eventLog.detail(message, 'warning')
  if (blocking.some(({ code }) => OF_PREPARATION.includes(code))) await logReadiness(seen, eventLog, dependencies)
  if (current.kind === 'nothing' && left.kind === 'configuration' && request.mode === 'dry-run')
    eventLog.detail(describeLeftBehind(left, 'the next run'), 'warning')
  return {
    request,
    prepared: {
      ...prepared,
      changes: { ...prepared.changes, plan: planLines },
      refusal: isOurs ? undefined : refuse(blocking)
    },
    ...{ service, current, left, warnings },
    timeoutMilliseconds: duration.timeoutSeconds * 1000
  }
}

/** An answer to a rollout that waits brings no image of its own. */
async function findImages(
  { purpose }: ShiftRequest,
  prepared: PreparedService,
  dependencies: ShiftDependencies
): Promise<readonly Finding[]> {
  if (purpose !== 'deploy' && purpose !== 'rollback') return []
  const [inspected] = await inspectImages([prepared], purpose, dependencies)
  if (inspected?.refusal === undefined) return []
  return [{ severity: 'blocks', code: 'image', message: inspected.refusal.reason }]
}

async function logReadiness(
  service: TrafficShiftService,
  eventLog: DeploymentLog,
  dependencies: Pick<ShiftDependencies, 'router'>
): Promise<void> {
  const plan = await readReadiness(service, dependencies)
  const advice = describeReadiness(plan)
  if (advice !== undefined) eventLog.detail(advice)
  if (plan.kind === 'commands') eventLog.commands({ title: titleOfCommands(service.name), lines: plan.lines })
}

/** How long the rollout of this service may take. */
function durationOf({ plan, time }: ShiftRequest, service: TrafficShiftService): ReturnType<typeof inspectDuration> {
  const planned = {
    ...{ ...time, pauseSeconds: plan.hookTimeoutMinutes * 60 },
    timeoutSeconds: plan.timeoutMilliseconds / 1000
  }
  return inspectDuration(planned, plan.stops.length, service)
}

async function readAnswerable(request: ShiftRequest, { services }: ShiftDependencies): Promise<TrafficShiftService> {
  const service = await services.find(request.service.cluster, request.service.service)
  if (service === undefined) throw missing(request)
  return service
}

function missing({ service: { cluster, service } }: ShiftRequest): DeployError {
  return new DeployError(
    'not-found',
    `Service ${service} in cluster ${cluster} does not exist in this account and region. Check the names and the region.`
  )
}

const CODES: Partial<Record<Finding['code'], ReasonCode>> = {
  controller: 'wrong-controller',
  inactive: 'service-inactive',
  'no-tasks': 'scaled-to-zero',
  deployment: 'another-deployment-running'
}

function refuse([first, ...others]: readonly Finding[]): Ending | undefined {
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : `The log shows ${countOf(others.length, 'more failed check')}.`
  return { verdict: 'failed', reasonCode: CODES[first.code] ?? 'preflight', reason: joinSentences(first.message, more) }
}
