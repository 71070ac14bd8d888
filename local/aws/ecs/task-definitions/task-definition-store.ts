import type { RegisterTaskDefinitionRequest, Tag, TaskDefinition } from '@aws-sdk/client-ecs'
import type { Caller } from '../../aws-service.js'
import type { Clock } from '../../clock.js'
import { arn, type Place } from '../../place.js'
import { ecsError } from '../ecs-error.js'
import { checkTags } from '../tags.js'
import { completeTaskDefinition } from './complete-task-definition.js'
import { requiredAttributes } from './required-attributes.js'
import { validateTaskDefinition } from './validate-task-definition.js'

/** One registered revision. The definition is what DescribeTaskDefinition returns. */
export interface TaskDefinitionRevision {
  readonly arn: string
  readonly family: string
  readonly revision: number
  definition: TaskDefinition
  tags: readonly Tag[]
}

export interface TaskDefinitionStore {
  register(input: RegisterTaskDefinitionRequest, caller: Caller): TaskDefinitionRevision
  /** By ARN, `family:revision`, or `family` for its latest ACTIVE revision. */
  find(reference: string): TaskDefinitionRevision | undefined
  remove(revision: TaskDefinitionRevision): void
  /** Families in alphabetical order, each with its revisions, oldest first. */
  families(): [string, readonly TaskDefinitionRevision[]][]
}

interface Family {
  lastRevision: number
  readonly revisions: Map<number, TaskDefinitionRevision>
}

export function createTaskDefinitionStore({ clock, place }: { clock: Clock; place: Place }): TaskDefinitionStore {
  const families = new Map<string, Family>()
  return {
    register: (input, caller) => {
      validateTaskDefinition(input)
      const tags = checkTags(input.tags)
      const name = input.family ?? ''
      const family = families.get(name) ?? { lastRevision: 0, revisions: new Map() }
      families.set(name, family)
      // Numbers are never used again, not even after a deregistration.
      family.lastRevision += 1
      const revision = {
        arn: arn(place, 'ecs', `task-definition/${name}:${family.lastRevision}`),
        family: name,
        revision: family.lastRevision,
        tags
      }
      const registration = { registeredAt: new Date(clock.now()), registeredBy: caller.arn }
      const entry = { ...revision, definition: describe(revision, input, registration) }
      family.revisions.set(entry.revision, entry)
      return entry
    },
    find: reference => {
      const { family: name, revision } = parseReference(reference)
      const family = families.get(name)
      const found = revision === undefined ? latestActive(family) : family?.revisions.get(revision)
      return reference.startsWith('arn:') && found?.arn !== reference ? undefined : found
    },
    remove: ({ family, revision }) => void families.get(family)?.revisions.delete(revision),
    families: () =>
      [...families]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, family]) => [name, [...family.revisions.values()].sort((a, b) => a.revision - b.revision)])
  }
}

type Identity = Pick<TaskDefinitionRevision, 'arn' | 'family' | 'revision'>
type Registration = Required<Pick<TaskDefinition, 'registeredAt' | 'registeredBy'>>

function describe(
  identity: Identity,
  input: RegisterTaskDefinitionRequest,
  registration: Registration
): TaskDefinition {
  return {
    ...completeTaskDefinition(input),
    taskDefinitionArn: identity.arn,
    family: identity.family,
    revision: identity.revision,
    status: 'ACTIVE',
    requiresAttributes: requiredAttributes(input),
    ...registration
  }
}

function latestActive(family: Family | undefined): TaskDefinitionRevision | undefined {
  const active = [...(family?.revisions.values() ?? [])].filter(revision => revision.definition.status === 'ACTIVE')
  return active.sort((a, b) => b.revision - a.revision)[0]
}

function parseReference(reference: string): { family: string; revision?: number } {
  const name = reference.startsWith('arn:') ? reference.slice(reference.indexOf('/') + 1) : reference
  const [family = '', revision] = name.split(':')
  if (revision === undefined) return { family }
  if (!/^\d+$/.test(revision)) throw ecsError.client(`Invalid revision number. Number: ${revision}`)
  return { family, revision: Number(revision) }
}
