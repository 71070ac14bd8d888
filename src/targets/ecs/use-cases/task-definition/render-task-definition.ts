import { formatProblem, type Problem } from '../../domain/task-definition/refusal/problem.js'
import { render } from '../../domain/task-definition/render.js'
import { remarksOf } from '../../domain/task-definition/changes/assignments.js'
import { type RequestedChanges } from '../../domain/task-definition/changes/requested-changes.js'
import type { Difference } from '../../domain/task-definition/diff/diff-task-definitions.js'
import { DeployError } from '../../../../domain/errors.js'
import { valueAt } from '../../../../domain/document/document.js'
import type { RegisteredTaskDefinition, TaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { TaskDefinitionSource } from '../../domain/task-definition/task-definition-source.js'
import { badText, formatPlace, type TextPlace } from '../../../../domain/document/text-place.js'
import { loadTaskDefinition, type LoadDependencies, type LoadedTaskDefinition } from './load-task-definition.js'
import { resolveChanges } from './resolve-changes.js'

/** More than these help no one. */
const MOST_WARNINGS = 10

export interface RenderRequest {
  readonly source: TaskDefinitionSource
  readonly changes: RequestedChanges
}

export interface RenderedTaskDefinition {
  readonly definition: TaskDefinition
  /** What the changes were made to. */
  readonly base: TaskDefinition
  /** The revision that `base` is; undefined when it came from a file. */
  readonly registered: RegisteredTaskDefinition | undefined
  /** Whether `definition` differs from `base`. */
  readonly changed: boolean
  readonly differences: readonly Difference[]
  /** What the source held that cannot be registered and was left out, for people. */
  readonly dropped: readonly string[]
  /**
   * Warnings about input that ECS accepts but that is probably a mistake, such as members that ECS ignores. One sentence each, with its
   * place.
   */
  readonly warnings: readonly string[]
}

/**
 * Loads a task definition, applies the changes, and makes sure that ECS would take the result. Changes nothing in the world. Throws
 * `bad-input` for a result that ECS would refuse.
 */
export async function renderTaskDefinition(
  request: RenderRequest,
  dependencies: LoadDependencies
): Promise<RenderedTaskDefinition> {
  const changes = await resolveChanges(request.changes, dependencies.files)
  const loaded = await loadTaskDefinition(request.source, dependencies)
  const rendering = render(loaded.definition, changes, loaded.registered === undefined ? 'written' : 'registered')
  if (rendering.kind === 'refused') throw refuse(rendering.problems[0], rendering.definition, loaded)
  const { definition, differences, remarks } = rendering
  const { environment, secrets, dockerLabels, logOptions, tags } = changes
  const given = remarksOf([environment, secrets, dockerLabels, logOptions, tags].flat())
  return {
    definition,
    base: loaded.definition,
    registered: loaded.registered,
    changed: differences.length > 0,
    differences,
    dropped: loaded.dropped,
    warnings: [...given, ...remarks.map(remark => tell(remark, definition, loaded))].slice(0, MOST_WARNINGS)
  }
}

function refuse(problem: Problem, definition: TaskDefinition, loaded: LoadedTaskDefinition): DeployError {
  const sentence = formatProblem(problem, definition)
  const place = placeOf(problem, definition, loaded)
  if (place !== undefined) return badText(place, sentence)
  return new DeployError('bad-input', `The rendered task definition cannot be registered: ${sentence}`)
}

function tell(remark: Problem, definition: TaskDefinition, loaded: LoadedTaskDefinition): string {
  const sentence = formatProblem(remark, definition)
  const place = placeOf(remark, definition, loaded)
  return place === undefined ? `Task definition: ${sentence}` : `${formatPlace(place)}: ${sentence}`
}

/** A place in the file is useful only when the file, not a change, contains the problem. */
function placeOf(problem: Problem, definition: TaskDefinition, loaded: LoadedTaskDefinition): TextPlace | undefined {
  const [inResult, inSource] = [definition, loaded.definition].map(value =>
    JSON.stringify(valueAt(value, problem.path))
  )
  return inResult === inSource ? loaded.placeOf?.(problem.path) : undefined
}
