import type { Difference } from './diff.js'
import type { JsonValue } from './task-definition.js'

const LONGEST_VALUE = 200
const CREDENTIAL = /passw|secret|token|credential|(?:api|access|private)[-_.]?key/i

/**
 * One line a difference: `+` new, `-` gone, `~` changed. Values of variables, of secrets and of whatever is named like a
 * credential are left out unless asked for.
 */
export function formatDiff(differences: readonly Difference[], { values }: { values: 'shown' | 'masked' }): string {
  return differences
    .map(difference => {
      const isMasked = values === 'masked' && isConfidential(difference.path)
      return `${sign(difference)} ${difference.path.map(quote).join('.')}: ${isMasked ? describe(difference) : show(difference)}`
    })
    .join('\n')
}

function isConfidential([top, , member, ...rest]: readonly string[]): boolean {
  if (top !== 'containerDefinitions') return false
  // Only containers that cannot be told apart are compared as one list.
  if (member === undefined) return true
  return (
    ['environment', 'secrets'].includes(member) || rest.some(name => name === 'secretOptions' || CREDENTIAL.test(name))
  )
}

/** A name that would not read as one word is quoted, so that a line stays a line. */
function quote(name: string): string {
  return /^[\w:/@+-][\w.:/@+-]*$/.test(name) ? name : JSON.stringify(name)
}

function sign({ before, after }: Difference): string {
  if (before === undefined) return '+'
  return after === undefined ? '-' : '~'
}

function describe({ before, after }: Difference): string {
  if (before === undefined) return '(added)'
  return after === undefined ? '(removed)' : '(changed)'
}

function show({ before, after }: Difference): string {
  return [before, after].flatMap(value => (value === undefined ? [] : [clip(value)])).join(' → ')
}

function clip(value: JsonValue): string {
  const text = JSON.stringify(value)
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}
