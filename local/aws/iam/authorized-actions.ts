import type { Shape } from '../aws-service.js'
import { arn, type Place } from '../place.js'

type Read<Value> = (input: Shape, place: Place) => Value

/** What IAM checks the calls of one action against. */
export interface AuthorizedAction {
  /** ARNs of every resource that the action requires; `*` alone where it supports none. */
  readonly resources: Read<readonly string[]>
  /** The condition keys that the action supports beside the global ones; undefined: the call has no value of it. */
  readonly keys?: Read<Readonly<Record<string, string | readonly string[] | undefined>>>
}

/**
 * Resource types and condition keys of the actions that deploy-kit calls, as the Service Authorization Reference lists them:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
 * What is not here supports neither (elasticloadbalancing:Describe…, ecs:DescribeTaskDefinition, ecr:GetAuthorizationToken,
 * inspector2:List…), or is not called by deploy-kit. Tags of ECS resources that exist (`aws:ResourceTag`, `ecs:ResourceTag`) are added to
 * a call on them; those of other services are not read, and a condition on them fails as for a resource without the tag.
 */
const ACTIONS: Readonly<Record<string, AuthorizedAction>> = {
  'ecs:DescribeServices': {
    resources: ({ cluster, services }, place) => textsOf(services).map(name => serviceArn(cluster, name, place)),
    keys: inCluster
  },
  'ecs:DescribeTasks': {
    resources: ({ cluster, tasks }, place) => textsOf(tasks).map(id => taskArn(cluster, id, place)),
    keys: inCluster
  },
  // Checked on container instances, also where there are none: the reference lists no other resource.
  'ecs:ListTasks': {
    resources: ({ cluster }, place) => [arn(place, 'ecs', `container-instance/${nameOf(cluster)}/*`)],
    keys: inCluster
  },
  'ecs:ListServices': { resources: () => ['*'], keys: inCluster },
  'ecs:ListServiceDeployments': {
    resources: ({ cluster, service }, place) => [serviceArn(cluster, service, place)],
    keys: inCluster
  },
  'ecs:DescribeServiceDeployments': ofService('serviceDeploymentArns'),
  'ecs:DescribeServiceRevisions': ofService('serviceRevisionArns'),
  'ecs:StopServiceDeployment': ofService('serviceDeploymentArn'),
  'ecs:ContinueServiceDeployment': ofService('serviceDeploymentArn'),
  // The reference lists a resource, reports of refusals name `*`: a policy has to allow both.
  // https://github.com/aws/containers-roadmap/issues/929
  'ecs:RegisterTaskDefinition': {
    resources: ({ family }, place) => ['*', arn(place, 'ecs', `task-definition/${text(family)}:*`)],
    keys: ({ tags, cpu, memory, requiresCompatibilities, containerDefinitions }) => ({
      ...requestTags(tags),
      'ecs:task-cpu': textOrNone(cpu),
      'ecs:task-memory': textOrNone(memory),
      'ecs:compute-compatibility': listOrNone(requiresCompatibilities),
      'ecs:privileged': String(shapes(containerDefinitions).some(({ privileged }) => privileged === true))
    })
  },
  'ecs:UpdateService': {
    resources: ({ cluster, service }, place) => [serviceArn(cluster, service, place)],
    keys: (input, place) => ({
      ...inCluster(input, place),
      'ecs:task-definition':
        input.taskDefinition === undefined ? undefined : taskDefinitionArn(input.taskDefinition, place),
      'ecs:enable-execute-command': textOrNone(input.enableExecuteCommand)
    })
  },
  'ecs:DeleteService': {
    resources: ({ cluster, service }, place) => [serviceArn(cluster, service, place)],
    keys: inCluster
  },
  'ecs:RunTask': {
    resources: ({ taskDefinition }, place) => [taskDefinitionArn(taskDefinition, place)],
    keys: (input, place) => ({
      ...inCluster(input, place),
      ...requestTags(input.tags),
      'ecs:enable-execute-command': textOrNone(input.enableExecuteCommand)
    })
  },
  'ecs:StopTask': { resources: ({ cluster, task }, place) => [taskArn(cluster, task, place)], keys: inCluster },
  'ecs:TagResource': {
    resources: ({ resourceArn }) => [text(resourceArn)],
    keys: ({ tags }) => requestTags(tags)
  },
  'ecs:UntagResource': {
    resources: ({ resourceArn }) => [text(resourceArn)],
    keys: ({ tagKeys }) => ({ 'aws:TagKeys': listOrNone(tagKeys) })
  },
  'logs:GetLogEvents': {
    resources: ({ logGroupName, logGroupIdentifier, logStreamName }, place) => {
      const group = arnOr(text(logGroupIdentifier), name =>
        arn(place, 'logs', `log-group:${name === '' ? text(logGroupName) : name}`)
      )
      return [`${group}:log-stream:${text(logStreamName)}`]
    }
  },
  'iam:GetRole': { resources: ({ RoleName }, place) => [roleArn(text(RoleName), place)] },
  'iam:SimulatePrincipalPolicy': { resources: ({ PolicySourceArn }) => [text(PolicySourceArn)] },
  'ecr:DescribeRepositories': {
    resources: ({ registryId, repositoryNames }, place) => {
      const names = textsOf(repositoryNames)
      return (names.length === 0 ? ['*'] : names).map(name => repositoryArn(registryId, name, place))
    }
  },
  'ecr:CreateRepository': ofRepository(({ tags }) => requestTags(tags)),
  'ecr:TagResource': {
    resources: ({ resourceArn }) => [text(resourceArn)],
    keys: ({ tags }) => requestTags(tags)
  },
  ...Object.fromEntries(
    [
      ...['BatchCheckLayerAvailability', 'BatchGetImage', 'CompleteLayerUpload', 'DescribeImages'],
      ...['DescribeImageScanFindings', 'GetDownloadUrlForLayer', 'InitiateLayerUpload', 'PutImage'],
      ...['PutLifecyclePolicy', 'StartImageScan', 'UploadLayerPart']
    ].map(name => [`ecr:${name}`, ofRepository()])
  )
}

/** Of no resource, and with no keys of its own. */
const UNSCOPED: AuthorizedAction = { resources: () => ['*'] }

/** Also of alarms by name: without the right to `*` composite alarms are not shown, which deploy-kit asks for.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
export function authorizedAction(action: string): AuthorizedAction {
  return Object.hasOwn(ACTIONS, action) ? (ACTIONS[action] ?? UNSCOPED) : UNSCOPED
}

/** Of deployments and revisions of a service, each of which is checked on the service as well. */
function ofService(member: string): AuthorizedAction {
  const serviceOf = (part: string) =>
    part.replace(/:service-(?:deployment|revision)\//, ':service/').replace(/\/[^/]+$/, '')
  return {
    resources: input => textsOf(input[member]).flatMap(part => [part, serviceOf(part)]),
    keys: (input, place) => {
      const [service] = textsOf(input[member]).map(serviceOf)
      const cluster = service?.split('/')[1]
      return {
        'ecs:cluster': cluster === undefined ? undefined : arn(place, 'ecs', `cluster/${cluster}`),
        'ecs:service': service
      }
    }
  }
}

function ofRepository(keys?: AuthorizedAction['keys']): AuthorizedAction {
  return {
    resources: ({ registryId, repositoryName }, place) => [repositoryArn(registryId, text(repositoryName), place)],
    ...(keys === undefined ? {} : { keys })
  }
}

function inCluster({ cluster }: Shape, place: Place): { readonly 'ecs:cluster': string } {
  return { 'ecs:cluster': arn(place, 'ecs', `cluster/${nameOf(cluster)}`) }
}

/** `tags` of ECS, or `Tags` in the words of other services: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html */
export function requestTags(tags: unknown): Readonly<Record<string, string | readonly string[] | undefined>> {
  const pairs = shapes(tags).map(({ key, Key, value, Value }) => [text(key ?? Key), text(value ?? Value)] as const)
  const each = pairs.map(([key, value]) => [`aws:RequestTag/${key}`, value] as const)
  return { 'aws:TagKeys': listOrNone(pairs.map(([key]) => key)), ...Object.fromEntries(each) }
}

function serviceArn(cluster: unknown, service: unknown, place: Place): string {
  return arnOr(text(service), name => arn(place, 'ecs', `service/${nameOf(cluster)}/${name}`))
}

export function taskArn(cluster: unknown, task: unknown, place: Place): string {
  return arnOr(text(task), id => arn(place, 'ecs', `task/${nameOf(cluster)}/${id}`))
}

function taskDefinitionArn(taskDefinition: unknown, place: Place): string {
  return arnOr(text(taskDefinition), name => arn(place, 'ecs', `task-definition/${name}`))
}

function repositoryArn(registryId: unknown, name: string, place: Place): string {
  const accountId = text(registryId) === '' ? place.accountId : text(registryId)
  return arn({ ...place, accountId }, 'ecr', `repository/${name}`)
}

/** Of an account no two roles have the same name: the one that is asked for by name alone is named without a path. */
function roleArn(name: string, { partition, accountId }: Place): string {
  return `arn:${partition}:iam::${accountId}:role/${name}`
}

/** The name of a cluster, which may be given by its ARN or left out. */
function nameOf(cluster: unknown): string {
  const name = text(cluster)
  return name === '' ? 'default' : name.slice(name.lastIndexOf('/') + 1)
}

function arnOr(name: string, make: (name: string) => string): string {
  return name.startsWith('arn:') ? name : make(name)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(item => typeof item === 'string')
}

function listOrNone(value: unknown): readonly string[] | undefined {
  const texts = textsOf(value)
  return texts.length === 0 ? undefined : texts
}

function shapes(value: unknown): readonly Shape[] {
  return Array.isArray(value) ? (value as readonly Shape[]) : []
}
