import { applyChanges } from './changes/apply-changes.js'
import type { TaskDefinitionChanges } from './changes/changes.js'
import { cleanTaskDefinition } from './clean.js'
import { diffTaskDefinitions, type Difference } from './diff/diff-task-definitions.js'
import { applyOverlay } from './overlay.js'
import { formatProblem, type Problem } from './refusal/problem.js'
import { findSharedPorts } from './refusal/check-ports.js'
import { findShapeProblems, findUnknownMembers } from './refusal/shape.js'
import type { TaskDefinition } from './task-definition.js'
import { findProblems } from './refusal/validate.js'

/** What to do with a definition. */
export type Rendering =
  | {
      readonly kind: 'rendered'
      readonly definition: TaskDefinition
      readonly differences: readonly Difference[]
      /** Input that ECS accepts but that is probably a mistake. */
      readonly remarks: readonly Problem[]
    }
  /** ECS would refuse it; the first problem first. */
  | {
      readonly kind: 'refused'
      readonly definition: TaskDefinition
      readonly problems: readonly [Problem, ...Problem[]]
    }

/**
 * Applies changes to a clean definition: overlays first, then what names its containers. Validates the result. ECS has accepted a
 * `registered` base: problems of that base are not reported for the result.
 */
export function render(
  base: TaskDefinition,
  changes: TaskDefinitionChanges,
  source: 'written' | 'registered' = 'written'
): Rendering {
  const steps: readonly ((definition: TaskDefinition) => TaskDefinition)[] = [
    definition => changes.overlays.reduce(applyOverlay, definition),
    definition => applyChanges(definition, changes),
    definition => cleanTaskDefinition(definition).definition
  ]
  let definition = base
  for (const step of steps) {
    // A change works on members of the right type only.
    const [problem, ...others] = findShapeProblems(definition, 'before-changes')
    if (problem !== undefined) return { kind: 'refused', definition, problems: [problem, ...others] }
    definition = step(definition)
  }
  const name = formatProblem
  const accepted = source === 'registered' ? findProblems(base).map(problem => name(problem, base)) : []
  const isNew = (problem: Problem) => !accepted.includes(name(problem, definition))
  const [problem, ...others] = findProblems(definition).filter(isNew)
  if (problem !== undefined) return { kind: 'refused', definition, problems: [problem, ...others] }
  const known = source === 'registered' ? findRemarks(base).map(remark => name(remark, base)) : []
  const remarks = findRemarks(definition).filter(remark => !known.includes(name(remark, definition)))
  return { kind: 'rendered', definition, differences: diffTaskDefinitions(base, definition), remarks }
}

/** Input that ECS accepts but that is probably a mistake. */
function findRemarks(definition: TaskDefinition): readonly Problem[] {
  return [...findUnknownMembers(definition), ...findSharedPorts(definition)]
}
