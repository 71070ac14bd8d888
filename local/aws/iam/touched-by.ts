import type { FurtherNeed, Shape } from '../aws-service.js'
import { arn, type Place } from '../place.js'
import { authorizedAction, requestTags, taskArn } from './authorized-actions.js'
import type { PolicyRequest } from './evaluate-policies.js'

interface Call {
  readonly action: string
  readonly input: Shape
}

type Keys = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Every question that IAM answers before a call is carried out: of the call itself on each of its resources, of the tags that it
 * sets at creation, and of the roles that it passes on. A question has the condition keys that its own action supports, and no other.
 */
export function touchedBy({ action, input }: Call, place: Place): readonly PolicyRequest[] {
  const ask = (name: string, on: string, having: Keys) =>
    furtherRequest({ action: name, resource: on, keys: having }, place)
  const { resources, keys } = authorizedAction(action)
  const own = resources(input, place)
  return [
    ...(own.length === 0 ? ['*'] : own).map(resource => ask(action, resource, keys?.(input, place) ?? {})),
    ...tagsSetBy({ action, input }, place).map(({ name, resource, tags, creating }) =>
      ask(name, resource, { ...requestTags(tags), ...creating })
    ),
    ...rolesPassedBy({ action, input }).map(({ role, service }) =>
      ask('iam:PassRole', role, { 'iam:PassedToService': service })
    )
  ]
}

/** What a service asks for beside the call itself, with the condition keys that every request has. */
export function furtherRequest({ action, resource, keys }: FurtherNeed, { region }: Place): PolicyRequest {
  const global = { 'aws:RequestedRegion': region, 'aws:SecureTransport': 'true' }
  return { action, resource, context: contextOf({ ...global, ...keys }) }
}

/** By names in lower case: those of condition keys have no case. */
function contextOf(keys: Keys): PolicyRequest['context'] {
  return new Map(
    Object.entries(keys).flatMap(([key, value]) =>
      value === undefined ? [] : [[key.toLowerCase(), typeof value === 'string' ? [value] : value] as const]
    )
  )
}

interface SetTags {
  readonly name: string
  readonly resource: string
  readonly tags: unknown
  readonly creating: Keys
}

/**
 * Creating something with tags needs `TagResource` too: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/supported-iam-actions-tagging.html
 * A task definition that is to be has no revision: refusals were seen with the family alone, so a policy has to allow both.
 * https://github.com/aws/aws-cdk/issues/25768
 */
function tagsSetBy({ action, input }: Call, place: Place): readonly SetTags[] {
  const { tags } = input
  if (!Array.isArray(tags) || tags.length === 0) return []
  const setBy = (name: string, resource: string, creating: Keys = {}): SetTags => ({ name, resource, tags, creating })
  switch (action) {
    case 'ecs:RegisterTaskDefinition':
      return [String(input.family), `${String(input.family)}:*`].map(revision =>
        setBy('ecs:TagResource', arn(place, 'ecs', `task-definition/${revision}`), {
          'ecs:CreateAction': 'RegisterTaskDefinition'
        })
      )
    case 'ecs:RunTask':
      return [setBy('ecs:TagResource', taskArn(input.cluster, '*', place), { 'ecs:CreateAction': 'RunTask' })]
    case 'ecr:CreateRepository':
      return [setBy('ecr:TagResource', arn(place, 'ecr', `repository/${String(input.repositoryName)}`))]
    default:
      return []
  }
}

interface PassedRole {
  readonly role: string
  readonly service: string
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
function rolesPassedBy({ action, input }: Call): readonly PassedRole[] {
  switch (action) {
    case 'ecs:RegisterTaskDefinition':
      return toTasks(input)
    case 'ecs:RunTask':
      return toTasks((input.overrides ?? {}) as Shape)
    case 'ecs:UpdateService':
      return shapes(input.loadBalancers).flatMap(({ advancedConfiguration }) => {
        const { roleArn: role } = (advancedConfiguration ?? {}) as { readonly roleArn?: unknown }
        return typeof role === 'string' ? [{ role, service: 'ecs.amazonaws.com' }] : []
      })
    default:
      return []
  }
}

/** The roles of a task definition, or those that a task is started with in place of them. */
function toTasks({ taskRoleArn, executionRoleArn }: Shape): readonly PassedRole[] {
  return [taskRoleArn, executionRoleArn].flatMap(role =>
    typeof role === 'string' && role !== '' ? [{ role, service: 'ecs-tasks.amazonaws.com' }] : []
  )
}

function shapes(value: unknown): readonly Shape[] {
  return Array.isArray(value) ? (value as readonly Shape[]) : []
}
