import type { Shape } from '../aws-service.js'
import { arn, type Place } from '../place.js'
import type { PolicyRequest } from './evaluate-policies.js'

interface Call {
  readonly action: string
  readonly input: Shape
}

type Resources = (input: Shape, place: Place) => readonly string[]

/**
 * What IAM is asked of a call: https://docs.aws.amazon.com/service-authorization/latest/reference/list_ecs.html
 * Calls that are not here are asked for as calls of no resource, which a policy allows by `*` alone.
 */
const RESOURCES: Readonly<Record<string, Resources>> = {
  'ecs:RegisterTaskDefinition': ({ family }, place) => [arn(place, 'ecs', `task-definition/${text(family)}:1`)],
  'ecs:RunTask': ({ taskDefinition }, place) => [
    arnOr(text(taskDefinition), name => arn(place, 'ecs', `task-definition/${name}`))
  ],
  'ecs:StopTask': ({ cluster, task }, place) => [
    arnOr(text(task), id => arn(place, 'ecs', `task/${clusterOf(cluster)}/${id}`))
  ],
  'ecs:UpdateService': ({ cluster, service }, place) => [
    arnOr(text(service), name => arn(place, 'ecs', `service/${clusterOf(cluster)}/${name}`))
  ],
  'ecs:StopServiceDeployment': ({ serviceDeploymentArn }) => ofDeployment(text(serviceDeploymentArn)),
  'ecs:ContinueServiceDeployment': ({ serviceDeploymentArn }) => ofDeployment(text(serviceDeploymentArn)),
  'ecs:TagResource': ({ resourceArn }) => [text(resourceArn)],
  'ecs:UntagResource': ({ resourceArn }) => [text(resourceArn)],
  'iam:GetRole': ({ RoleName }, place) => [roleArn(text(RoleName), place)],
  'iam:SimulatePrincipalPolicy': ({ PolicySourceArn }) => [text(PolicySourceArn)]
}

/** A call of a deployment is of its service as well. */
function ofDeployment(deployment: string): readonly string[] {
  const service = deployment.replace(':service-deployment/', ':service/').replace(/\/[^/]+$/, '')
  return [deployment, service]
}

/** Every question that IAM answers before a call is carried out: of the call itself, and of the roles that it passes on. */
export function touchedBy({ action, input }: Call, place: Place): readonly PolicyRequest[] {
  const resources = RESOURCES[action]?.(input, place) ?? ['*']
  const context = new Map([
    ['aws:requestedregion', [place.region]],
    ['aws:securetransport', ['true']],
    ...(action.startsWith('ecs:')
      ? [['ecs:cluster', [arn(place, 'ecs', `cluster/${clusterOf(input.cluster)}`)]] as const]
      : [])
  ])
  const passed = rolesPassedBy({ action, input }).map(({ role, service }) => ({
    ...{ action: 'iam:PassRole', resource: role },
    context: new Map([...context, ['iam:passedtoservice', [service]]])
  }))
  return [...resources.map(resource => ({ action, resource, context })), ...passed]
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security_iam_id-based-policy-examples.html */
function rolesPassedBy({ action, input }: Call): readonly { readonly role: string; readonly service: string }[] {
  if (action === 'ecs:RegisterTaskDefinition')
    return [input.taskRoleArn, input.executionRoleArn].flatMap(role =>
      typeof role === 'string' && role !== '' ? [{ role, service: 'ecs-tasks.amazonaws.com' }] : []
    )
  if (action !== 'ecs:UpdateService') return []
  return shapes(input.loadBalancers).flatMap(({ advancedConfiguration }) => {
    const { roleArn: role } = (advancedConfiguration ?? {}) as { readonly roleArn?: unknown }
    return typeof role === 'string' ? [{ role, service: 'ecs.amazonaws.com' }] : []
  })
}

/** Of an account no two roles have the same name: the one that is asked for by name alone is named without a path. */
function roleArn(name: string, { partition, accountId }: Place): string {
  return `arn:${partition}:iam::${accountId}:role/${name}`
}

function clusterOf(cluster: unknown): string {
  const name = text(cluster)
  return name === '' ? 'default' : name.slice(name.lastIndexOf('/') + 1)
}

function arnOr(name: string, make: (name: string) => string): string {
  return name.startsWith('arn:') ? name : make(name)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function shapes(value: unknown): readonly Shape[] {
  return Array.isArray(value) ? (value as readonly Shape[]) : []
}
