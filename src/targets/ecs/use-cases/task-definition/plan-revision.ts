import { DeployError } from '../../../../domain/errors.js'
import { nameRevision, type ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { diffTaskDefinitions, type Difference } from '../../domain/task-definition/diff/diff-task-definitions.js'
import { isEquivalent } from '../../domain/task-definition/equivalent.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { isEmptyChange } from '../../domain/task-definition/changes/requested-changes.js'
import type { Clock } from '../../../../ports/clock.js'
import { withinSeconds } from '../left-behind/within-seconds.js'
import { familyOf } from '../../domain/task-definition/family.js'
import { normalizeTaskDefinition } from '../../domain/task-definition/normalize-task-definition.js'
import type { RegisteredTaskDefinition, TaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { Files } from '../../../../ports/files.js'
import type { Purpose } from '../../../../domain/rollout/move-limits.js'
import type { ServiceRequest } from '../rolling/deploy-request.js'
import type { RevisionFinder } from './find-task-definition.js'
import { refusePlaceholders } from './refuse-placeholders.js'
import { renderTaskDefinition } from './render-task-definition.js'

/** Which revision a service is to run: one that there is, or one that has to be registered. */
export interface RevisionPlan {
  /** What the service runs now. */
  readonly from: RegisteredTaskDefinition | undefined
  readonly definition: TaskDefinition
  /** Of `definition`. */
  readonly family: string
  readonly existing: RegisteredTaskDefinition | undefined
  /** The highest revision of the family before anything was registered; 0 for a new family. */
  readonly latestRevision: number
  /** A revision that was deregistered, and whose content is deployed by a rollback as another revision. */
  readonly deregistered: RegisteredTaskDefinition | undefined
  /** Against what the service runs now. */
  readonly differences: readonly Difference[]
  /** Warnings about input that ECS accepts but that is probably a mistake; one sentence each. */
  readonly warnings: readonly string[]
}

interface PlanDependencies {
  readonly files: Pick<Files, 'read'>
  readonly finder: RevisionFinder
  readonly clock: Clock
}

const GLANCE_SECONDS = 5

/**
 * Renders what the service is to run and looks for a revision that is just that. A rollback to a deregistered revision has its content
 * registered again. Changes nothing. Throws `bad-input` for another deployment of a deregistered revision.
 */
export async function planRevision(
  request: ServiceRequest,
  { service, purpose }: { readonly service: ServiceSnapshot; readonly purpose: Purpose },
  { files, finder, clock }: PlanDependencies
): Promise<RevisionPlan> {
  const isBack = purpose === 'rollback'
  const from = await (isBack
    ? glance(finder.findLive(service.taskDefinition), clock)
    : finder.findLive(service.taskDefinition))
  const unread = isBack ? await planUnread(request, service, { finder, clock }) : undefined
  if (unread !== undefined) return { ...unread, from }
  const live = { kind: 'registered', input: 'service', reference: service.taskDefinition } as const
  const rendered = await renderTaskDefinition(
    { source: request.source ?? live, changes: request.changes },
    {
      files,
      taskDefinitions: () => Promise.resolve(finder),
      services: () => Promise.reject(new TypeError('The service was read twice.'))
    }
  )
  const { definition, registered } = rendered
  const family = familyOf(definition)
  const isAsItWas = registered !== undefined && !rendered.changed
  const isUsable = isAsItWas && mayBeDeployed(registered, service, purpose)
  if (isAsItWas && !isUsable && purpose === 'deploy') throw deregistered(registered)
  const plan = {
    ...{ from, definition, family, differences: diffAgainst(from, definition), warnings: rendered.warnings },
    deregistered: isAsItWas && !isUsable ? registered : undefined
  }
  if (isUsable) return { ...plan, existing: registered, latestRevision: registered.revision }
  // It was deployed before.
  if (plan.deregistered === undefined) refusePlaceholders(definition)
  const latest = await (isBack ? glance(finder.find(family), clock) : finder.find(family))
  const existing = [from, latest].find(
    revision =>
      revision?.status === 'ACTIVE' && revision.family === family && isEquivalent(definition, revision.definition)
  )
  return { ...plan, existing, latestRevision: latest?.revision ?? 0 }
}

/** What a rollback can do without: undefined where it cannot be read in time. */
async function glance<Read>(reading: Promise<Read>, clock: Clock): Promise<Read | undefined> {
  const read = await readWithin(reading, clock)
  return read instanceof DeployError ? undefined : read
}

async function readWithin<Read>(reading: Promise<Read>, clock: Clock): Promise<Read | DeployError> {
  try {
    return await withinSeconds(GLANCE_SECONDS, reading, clock)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return error
  }
}

/** A rollback to a revision that is named and cannot be read: ECS decides whether it can be deployed. Undefined for any other. */
async function planUnread(
  { source, changes }: ServiceRequest,
  { taskDefinition: live }: ServiceSnapshot,
  { finder, clock }: Pick<PlanDependencies, 'finder' | 'clock'>
): Promise<Omit<RevisionPlan, 'from'> | undefined> {
  const reference = source?.kind === 'registered' ? source.reference : ''
  const [, family, revision] = /^([\w-]+):(\d+)$/.exec(nameRevision(reference)) ?? []
  if (family === undefined || revision === undefined || !isEmptyChange(changes)) return undefined
  const read = await readWithin(finder.find(reference), clock)
  if (!(read instanceof DeployError)) return undefined
  const arn = reference.startsWith('arn:') ? reference : `${live.slice(0, live.lastIndexOf('/') + 1)}${reference}`
  const definition = { family }
  const warning = `Could not read task definition ${nameRevision(arn)}: ${read.message}`
  return {
    ...{ definition, family, latestRevision: 0, deregistered: undefined, differences: [] },
    existing: { arn, family, revision: Number(revision), status: 'ACTIVE', definition },
    warnings: [joinSentences(warning, 'The rollback continues without checking it.')]
  }
}

/** Without what differs only because ECS fills in its defaults. */
function diffAgainst(from: RegisteredTaskDefinition | undefined, definition: TaskDefinition): readonly Difference[] {
  const before = from === undefined ? {} : normalizeTaskDefinition(from.definition)
  return diffTaskDefinitions(before, normalizeTaskDefinition(definition))
}

/** UpdateService takes an ACTIVE revision. The live one whatever its status may stay, and one that is being deployed already. */
function mayBeDeployed({ status, arn }: RegisteredTaskDefinition, service: ServiceSnapshot, purpose: Purpose): boolean {
  if (status === 'ACTIVE') return true
  return purpose === 'deploy' ? arn === service.taskDefinition : purpose !== 'rollback'
}

function deregistered({ arn, status }: RegisteredTaskDefinition): DeployError {
  return new DeployError(
    'bad-input',
    `Input "task-definition": ${nameRevision(arn)} is ${status}. Set an ACTIVE revision, or \`purpose: rollback\` to register its content again.`
  )
}
