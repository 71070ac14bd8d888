import { normalizeTaskDefinition } from './normalize-task-definition.js'
import type { TaskDefinition } from './task-definition.js'

/**
 * Whether registering `wanted` would make a revision that does just what `existing` does: `existing` is as ECS returned it,
 * with its defaults filled in and its lists of names in any order. Tags that deploy-kit or AWS puts on revisions do not count.
 *
 * When in doubt the answer is no: that costs a revision, the other mistake would deploy the wrong thing.
 */
export function isEquivalent(wanted: TaskDefinition, existing: TaskDefinition): boolean {
  return toText(wanted) === toText(existing)
}

function toText(definition: TaskDefinition): string {
  return JSON.stringify(normalizeTaskDefinition(definition))
}
