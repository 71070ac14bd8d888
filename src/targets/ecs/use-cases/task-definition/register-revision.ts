import { DeployError } from '../../../../domain/errors.js'
import { COMMIT_TAG, RUN_TAG, tagsOfRun, type RunIdentity } from '../../../../domain/rollout/run-identity.js'
import { isList, isObject } from '../../../../domain/document/document.js'
import { familyOf } from '../../domain/task-definition/family.js'
import { isEquivalent } from '../../domain/task-definition/equivalent.js'
import type { RegisteredTaskDefinition, TaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { Clock } from '../../../../ports/clock.js'
import type { TaskDefinitions } from '../../ports/task-definitions.js'
import type { RevisionPlan } from './plan-revision.js'

export interface RegisterDependencies {
  readonly taskDefinitions: Pick<TaskDefinitions, 'find' | 'register'>
  readonly clock: Clock
  readonly run: RunIdentity
}

const OWN_TAGS: readonly string[] = [COMMIT_TAG, RUN_TAG]
/** As long as any one call is retried. */
const TRY_FOR_MILLISECONDS = 60_000
/** How long ECS is given to show a revision whose registration was not answered. */
const LOOK_AFTER_MILLISECONDS = [500, 2_000]

/**
 * Registers a revision once: where the answer is lost, the family is read again before anything is sent again. Throws the `DeployError`
 * of a call that was refused, or that stayed unknown until the deadline.
 */
export async function registerRevision(
  plan: Pick<RevisionPlan, 'definition' | 'latestRevision'>,
  dependencies: RegisterDependencies
): Promise<RegisteredTaskDefinition> {
  const definition = withTags(plan.definition, dependencies.run)
  const deadlineAt = dependencies.clock.now() + TRY_FOR_MILLISECONDS
  for (;;) {
    try {
      return await dependencies.taskDefinitions.register(definition)
    } catch (error) {
      if (!(error instanceof DeployError) || error.code !== 'outcome-unknown') throw error
      const found = await findRegistered(plan, dependencies)
      if (found !== undefined) return found
      if (dependencies.clock.now() >= deadlineAt) throw error
    }
  }
}

async function findRegistered(
  plan: Pick<RevisionPlan, 'definition' | 'latestRevision'>,
  { taskDefinitions, clock }: RegisterDependencies
): Promise<RegisteredTaskDefinition | undefined> {
  const family = familyOf(plan.definition)
  for (const milliseconds of LOOK_AFTER_MILLISECONDS) {
    await clock.sleep(milliseconds)
    const latest = await taskDefinitions.find(family)
    // Another user may have registered one on top of ours.
    for (let revision = latest?.revision ?? 0; revision > plan.latestRevision; revision -= 1) {
      const candidate = revision === latest?.revision ? latest : await taskDefinitions.find(`${family}:${revision}`)
      if (candidate?.status === 'ACTIVE' && isEquivalent(plan.definition, candidate.definition)) return candidate
    }
  }
  return undefined
}

/** Tags of an earlier run, which a definition that was read from ECS carries, are not this run's. */
function withTags(definition: TaskDefinition, run: RunIdentity): TaskDefinition {
  const { tags, ...rest } = definition
  const others = isList(tags) ? tags.filter(tag => !isObject(tag) || !OWN_TAGS.some(key => key === tag.key)) : []
  const all = [...others, ...tagsOfRun(run)]
  // An empty list of tags is refused.
  return all.length === 0 ? rest : { ...rest, tags: all }
}
