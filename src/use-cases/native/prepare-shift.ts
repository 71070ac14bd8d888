import { joinSentences } from '../../domain/join-sentences.js'
import { DeployError } from '../../domain/errors.js'
import type { Finding } from '../../domain/rollout/preflight.js'
import type { NativeService } from '../../domain/rollout/native-service.js'
import type { Ending, ReasonCode } from '../../domain/rollout/verdict.js'
import { NO_CHANGES } from '../../domain/task-definition/requested-changes.js'
import { prepareServices, type PreparedService } from '../prepare-services.js'
import { findCurrent, inspectBefore, type Current } from './inspect-before.js'
import type { ShiftRequest } from './native-request.js'
import type { ServiceRequest } from '../deploy-request.js'
import type { ShiftDependencies } from './shift-dependencies.js'

/** A service before anything is done to it, what is to be done, and what stands in the way. */
export interface PreparedShift {
  readonly prepared: PreparedService
  /** Undefined when the service is refused before that. */
  readonly service: NativeService | undefined
  readonly current: Current
  readonly warnings: readonly Finding[]
}

/** Reads all that the rollout stands on. Changes nothing. */
export async function prepareShift(request: ShiftRequest, dependencies: ShiftDependencies): Promise<PreparedShift> {
  const service = await readAnswerable(request, dependencies)
  const wish = await wishFor(request, service, dependencies)
  const [prepared] = await prepareServices({ services: [wish], onRunning: 'supersede' }, dependencies, () => undefined)
  if (prepared === undefined) throw new TypeError('There is no service to prepare.')
  const { story } = prepared
  const { revision } = prepared
  if (revision === undefined) throw missing(request)
  const current = await findCurrent(revision.existing?.arn, service, dependencies)
  const findings = await inspectBefore(request, { service, current }, dependencies)
  const blocking = findings.filter(({ severity }) => severity === 'blocks')
  const warnings = findings.filter(({ severity }) => severity === 'warns')
  if (
    current.kind === 'nothing' &&
    revision.existing !== undefined &&
    revision.existing.arn === prepared.before?.taskDefinition
  )
    story.detail('this revision serves already: its tasks would give way to others of the same', 'warning')
  for (const line of request.planLines) story.detail(`plan: ${line}`)
  for (const { message } of blocking) story.detail(`in the way: ${message}`, 'bad')
  for (const { message } of warnings) story.detail(message, 'warning')
  const isOurs = current.kind === 'ours'
  return {
    prepared: {
      ...prepared,
      changes: { ...prepared.changes, plan: request.planLines },
      refusal: isOurs ? undefined : refuse(blocking)
    },
    service,
    current,
    warnings
  }
}

async function readAnswerable(request: ShiftRequest, { rollouts }: ShiftDependencies): Promise<NativeService> {
  const service = await rollouts.readService(request.service.cluster, request.service.service)
  if (service === undefined) throw missing(request)
  return service
}

const ANSWERABLE = ['PENDING', 'IN_PROGRESS']

/** Whoever answers a rollout that waits means the revision that it brings. */
async function wishFor(
  request: ShiftRequest,
  service: NativeService,
  { rollouts }: ShiftDependencies
): Promise<ServiceRequest> {
  if (request.purpose === 'deploy') return request.service
  const { currentDeployment } = service
  const last = currentDeployment === undefined ? undefined : await rollouts.observe(currentDeployment)
  // ECS names the last deployment long after its end: answering that one would start another.
  const revision = last !== undefined && ANSWERABLE.includes(last.status) ? last.targetRevision : undefined
  const placement = revision === undefined ? undefined : await rollouts.placement(revision)
  if (placement === undefined) {
    const how = last === undefined ? '' : ` The last one is ${last.status}.`
    throw new DeployError('not-found', `There is no rollout of service ${service.name} that waits for an answer.${how}`)
  }
  const source = { kind: 'registered', input: 'service', reference: placement.taskDefinition } as const
  return { ...request.service, source, changes: NO_CHANGES }
}

function missing({ service: { cluster, service } }: ShiftRequest): DeployError {
  return new DeployError(
    'not-found',
    `Service ${service} in cluster ${cluster} does not exist in this account and region: check the names and the region.`
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
  const more = others.length === 0 ? '' : `And ${others.length} more: see the log.`
  return { verdict: 'failed', reasonCode: CODES[first.code] ?? 'preflight', reason: joinSentences(first.message, more) }
}
