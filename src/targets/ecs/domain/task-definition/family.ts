import type { TaskDefinition } from './task-definition.js'

/** The family of a definition; empty when it names none. */
export function familyOf({ family }: TaskDefinition): string {
  return typeof family === 'string' ? family : ''
}
