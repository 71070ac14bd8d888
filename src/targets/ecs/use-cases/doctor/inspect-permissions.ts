import type { DoctorFinding } from '../../domain/doctor/doctor-finding.js'
import { DeployError } from '../../../../domain/errors.js'
import { READ_ACTIONS, type ReadAction } from '../../domain/iam/needed-actions.js'
import { readGrant } from '../../domain/iam/read-grant.js'
import type { TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'

const MINUTE = 60_000

/** What is asked. */
export type PermissionWorld = Pick<
  ShiftDependencies,
  'serviceDeployments' | 'taskDefinitions' | 'tasks' | 'router' | 'metrics' | 'services' | 'clock'
>

type Probe = () => Promise<unknown>

const about = (
  check: string,
  state: DoctorFinding['state'],
  { message, fix, statement }: Pick<DoctorFinding, 'message' | 'statement'> & { readonly fix?: string }
): DoctorFinding => ({ area: 'permissions', strategy: undefined, check, state, message, fix, statement })

/** Makes one harmless call of every kind that reads. */
export async function inspectPermissions(
  service: TrafficShiftService,
  world: PermissionWorld
): Promise<readonly DoctorFinding[]> {
  const deployments = await ask(() => world.serviceDeployments.list(service.cluster, service.name, undefined))
  const probes = probesOf(service, {
    world,
    deployment: deployments instanceof DeployError ? undefined : deployments[0]
  })
  return Promise.all(READ_ACTIONS.map(action => probe(action, { call: probes.get(action), service })))
}

async function ask<Answer>(call: () => Promise<Answer>): Promise<Answer | DeployError> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
}

function probesOf(
  service: TrafficShiftService,
  { world, deployment }: { readonly world: PermissionWorld; readonly deployment: string | undefined }
): ReadonlyMap<ReadAction, Probe> {
  const { services, serviceDeployments, router, metrics, clock } = world
  const { cluster, name, taskDefinition } = service
  const [balancer] = service.loadBalancers
  const to = Math.floor(clock.now() / MINUTE) * MINUTE
  const window = { from: to - MINUTE, to, slowerThanMilliseconds: [], errorSource: 'target' as const, series: [] }
  const probes = new Map<ReadAction, Probe>([
    ['ecs:DescribeServices', () => services.find(cluster, name)],
    ['ecs:DescribeTaskDefinition', () => world.taskDefinitions.find(taskDefinition)],
    ['ecs:ListTasks', () => world.tasks.stoppedOf(cluster, name, 'ecs-svc/0')],
    ['ecs:ListServiceDeployments', () => serviceDeployments.list(cluster, name, undefined)],
    ['cloudwatch:DescribeAlarms', () => metrics.alarms(['deploy-kit-doctor'])]
  ])
  if (deployment !== undefined) {
    probes.set('ecs:DescribeServiceDeployments', () => serviceDeployments.observe(deployment))
    probes.set('ecs:DescribeServiceRevisions', () => placeOf(deployment, world))
  }
  if (balancer === undefined) return probes
  const { targetGroup, productionRule } = balancer
  probes.set('elasticloadbalancing:DescribeTargetGroups', () => router.loadBalancerOf(targetGroup))
  probes.set('elasticloadbalancing:DescribeTargetHealth', () => router.targets(targetGroup))
  probes.set('cloudwatch:GetMetricData', () => metrics.read({ ...window, targetGroups: [targetGroup] }))
  if (productionRule !== undefined) probes.set('elasticloadbalancing:DescribeRules', () => router.split(productionRule))
  return probes
}

/** The revision of a deployment; without one there is nothing to ask. */
async function placeOf(deployment: string, { serviceDeployments }: PermissionWorld): Promise<unknown> {
  const revision = (await serviceDeployments.observe(deployment))?.targetRevision
  return revision === undefined ? undefined : serviceDeployments.placement(revision)
}

async function probe(
  action: ReadAction,
  { call, service }: { readonly call: Probe | undefined; readonly service: TrafficShiftService }
): Promise<DoctorFinding> {
  if (call === undefined)
    return about(action, 'unknown', { message: 'Not checked: the service has no resource for this call.' })
  const answer = await ask(call)
  if (!(answer instanceof DeployError)) return about(action, 'ok', { message: 'Allowed: the call succeeded.' })
  // A call may need another one first, whose refusal does not apply to this one.
  if (answer.code === 'access-denied' && answer.message.includes(action))
    return about(action, 'blocked', {
      message: answer.message,
      fix: 'Add the statement below to the policy of the role.',
      statement: readGrant(action, service)
    })
  const unread = about(action, 'unknown', { message: answer.message })
  // No readiness follows from an answer that is missing; what another denial keeps from being asked is only not checked.
  return answer.code === 'access-denied' || answer.code === 'not-implemented' ? unread : { ...unread, area: 'service' }
}
