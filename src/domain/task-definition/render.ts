import { applyChanges } from './apply-changes.js'
import type { TaskDefinitionChanges } from './changes.js'
import { cleanTaskDefinition } from './clean.js'
import { diffTaskDefinitions, type Difference } from './diff/diff-task-definitions.js'
import { applyOverlay } from './overlay.js'
import type { Problem } from './problem.js'
import { findShapeProblems } from './shape.js'
import type { TaskDefinition } from './task-definition.js'
import { findProblems } from './validate.js'

/** What became of a definition. */
export type Rendering =
  | { readonly kind: 'rendered'; readonly definition: TaskDefinition; readonly differences: readonly Difference[] }
  /** ECS would refuse it; the first problem first. */
  | {
      readonly kind: 'refused'
      readonly definition: TaskDefinition
      readonly problems: readonly [Problem, ...Problem[]]
    }

/** Applies changes to a clean definition: overlays first, then what names its containers. Validates the result. */
export function render(base: TaskDefinition, changes: TaskDefinitionChanges): Rendering {
  const steps: readonly ((definition: TaskDefinition) => TaskDefinition)[] = [
    definition => changes.overlays.reduce(applyOverlay, definition),
    definition => applyChanges(definition, changes),
    definition => cleanTaskDefinition(definition).definition
  ]
  let definition = base
  for (const step of steps) {
    // A change works on members of the right type only.
    const [problem, ...others] = findShapeProblems(definition)
    if (problem !== undefined) return { kind: 'refused', definition, problems: [problem, ...others] }
    definition = step(definition)
  }
  const [problem, ...others] = findProblems(definition)
  if (problem !== undefined) return { kind: 'refused', definition, problems: [problem, ...others] }
  return { kind: 'rendered', definition, differences: diffTaskDefinitions(base, definition) }
}
