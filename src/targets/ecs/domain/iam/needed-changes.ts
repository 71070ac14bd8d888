import { MEMORY_TAG } from '../traffic-shift/configuration-memory.js'
import type { TrafficShiftService } from '../traffic-shift/traffic-shift-service.js'
import type { RegisteredTaskDefinition } from '../task-definition/task-definition.js'
import type { ChangeAction } from './needed-actions.js'
import type { PolicyConditions } from './policy-statement.js'
import type { ContextEntry, PolicyQuestion } from './simulated-decision.js'

/** A call that a deployment makes to change something, as IAM is asked of it. */
export interface NeededChange {
  readonly action: ChangeAction
  /** `shift`: of canary and blue/green alone. `migrate`: of migrations and run-task alone. */
  readonly need: 'deploy' | 'shift' | 'migrate'
  readonly targets: readonly ChangeTarget[]
  readonly context: readonly ContextEntry[]
  /** Under which conditions a policy should allow it. */
  readonly condition?: PolicyConditions
}

export interface ChangeTarget {
  /** ARN that is asked for. A future resource is the next revision, or a placeholder id. */
  readonly resource: string
  /** What a policy names to allow it. */
  readonly grant: string
}

/** A placeholder for the id of a future deployment or task. */
const ANY_ID = 'deploy-kit-doctor'
const TAG_KEYS = 'aws:TagKeys'
const PASSED_TO = 'iam:PassedToService'
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/supported-iam-actions-tagging.html */
const CREATE_ACTION = 'ecs:CreateAction'
const REGISTER = 'RegisterTaskDefinition'

/**
 * All that deployments of a service change, each on the resources and with the condition keys that IAM checks it against:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
 */
export function neededChanges(
  service: TrafficShiftService,
  current: RegisteredTaskDefinition
): readonly NeededChange[] {
  const [, partition = '', , region = '', account = ''] = service.arn.split(':')
  const cluster = service.cluster.slice(service.cluster.lastIndexOf('/') + 1)
  const ecs = (resource: string) => `arn:${partition}:ecs:${region}:${account}:${resource}`
  const known: readonly ContextEntry[] = [
    { key: 'aws:RequestedRegion', value: region, type: 'string' },
    { key: 'aws:SecureTransport', value: 'true', type: 'boolean' }
  ]
  const clusterArn = ecs(`cluster/${cluster}`)
  const inCluster: readonly ContextEntry[] = [...known, { key: 'ecs:cluster', value: clusterArn, type: 'string' }]
  const ofService: readonly ContextEntry[] = [...inCluster, { key: 'ecs:service', value: service.arn, type: 'string' }]
  const own = { resource: service.arn, grant: service.arn }
  const idsOf = (prefix: string) => ({ resource: ecs(`${prefix}/${ANY_ID}`), grant: ecs(`${prefix}/*`) })
  const deployment = idsOf(`service-deployment/${cluster}/${service.name}`)
  const family = ecs(`task-definition/${current.family}`)
  const next = { resource: `${family}:${current.revision + 1}`, grant: `${family}:*` }
  const deployed: ContextEntry = { key: 'ecs:task-definition', value: next.resource, type: 'string' }
  const registering: ContextEntry = { key: CREATE_ACTION, value: REGISTER, type: 'string' }
  const memory = {
    need: 'shift',
    targets: [own],
    context: [...known, { key: TAG_KEYS, value: MEMORY_TAG, type: 'stringList' }],
    condition: { 'ForAllValues:StringLike': { [TAG_KEYS]: `${MEMORY_TAG}*` }, Null: { [TAG_KEYS]: 'false' } }
  } as const
  const inThisCluster = { ArnEquals: { 'ecs:cluster': clusterArn } }
  const pass = (need: 'deploy' | 'shift', role: string, passedTo: string): NeededChange => {
    const arn = role.startsWith('arn:') ? role : `arn:${partition}:iam::${account}:role/${role}`
    const to: ContextEntry = { key: PASSED_TO, value: passedTo, type: 'string' }
    return {
      ...{ action: 'iam:PassRole', need, targets: [{ resource: arn, grant: arn }], context: [...known, to] },
      condition: { StringEquals: { [PASSED_TO]: passedTo } }
    }
  }
  return [
    // Refusals name `*`, although the reference lists the family: only `*` allows both.
    {
      ...{ action: 'ecs:RegisterTaskDefinition', need: 'deploy', context: known },
      targets: [{ resource: next.resource, grant: '*' }]
    },
    // Every revision is tagged with the run that it comes from.
    {
      ...{ action: 'ecs:TagResource', need: 'deploy', context: [...known, registering] },
      targets: [{ resource: family, grant: family }, next],
      condition: { StringEquals: { [CREATE_ACTION]: REGISTER } }
    },
    {
      ...{ action: 'ecs:UpdateService', need: 'deploy', targets: [own], context: [...inCluster, deployed] },
      condition: { ArnLikeIfExists: { 'ecs:task-definition': next.grant } }
    },
    { action: 'ecs:TagResource', ...memory },
    { action: 'ecs:UntagResource', ...memory },
    { action: 'ecs:StopServiceDeployment', need: 'deploy', targets: [own, deployment], context: ofService },
    { action: 'ecs:ContinueServiceDeployment', need: 'shift', targets: [own, deployment], context: ofService },
    { action: 'ecs:RunTask', need: 'migrate', targets: [next], context: inCluster, condition: inThisCluster },
    { action: 'ecs:StopTask', need: 'migrate', targets: [idsOf(`task/${cluster}`)], context: inCluster },
    ...rolesOfTasks(current).map(role => pass('deploy', role, 'ecs-tasks.amazonaws.com')),
    ...rolesOfBalancers(service).map(role => pass('shift', role, 'ecs.amazonaws.com'))
  ]
}

/** One question for all actions on the same resources: IAM throttles simulations early. */
export function questionsOf(changes: readonly NeededChange[]): readonly PolicyQuestion[] {
  const questions = new Map<string, PolicyQuestion>()
  for (const { action, targets, context } of changes) {
    const resources = targets.map(({ resource }) => resource)
    const key = JSON.stringify([resources, context])
    questions.set(key, { actions: [...(questions.get(key)?.actions ?? []), action], resources, context })
  }
  return [...questions.values()]
}

function rolesOfTasks({ definition }: RegisteredTaskDefinition): readonly string[] {
  const named = [definition.taskRoleArn, definition.executionRoleArn]
  return [...new Set(named.filter(role => typeof role === 'string' && role !== ''))] as readonly string[]
}

function rolesOfBalancers({ loadBalancers }: TrafficShiftService): readonly string[] {
  return [...new Set(loadBalancers.flatMap(({ infrastructureRole }) => infrastructureRole ?? []))]
}
