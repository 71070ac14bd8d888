import { DeployError } from '../../../domain/errors.js'
import { fillPlaceholders } from '../../../domain/gate/source/placeholders.js'
import { ownMember } from '../../../domain/own-member.js'

/** A JSON pointer, as RFC 6901 defines it: https://www.rfc-editor.org/rfc/rfc6901 */
export function isPointer(text: string): boolean {
  return text.length <= 500 && /^(?:\/(?:[^~/]|~[01])*)+$/.test(text)
}

/** The pointer for one side. */
export function fillPointer(pointer: string, names: ReadonlyMap<string, string>): string {
  return fillPlaceholders(pointer, names, value => value.replaceAll('~', '~0').replaceAll('/', '~1'))
}

/**
 * The figure that a pointer leads to; undefined where nothing is there, or null. Throws `platform-error` for what is no number, and for
 * a count that is no whole number. `who` starts the sentence.
 */
export function readFigure(
  body: unknown,
  { pointer, use, who }: { readonly pointer: string; readonly use: 'count' | 'value'; readonly who: string }
): number | undefined {
  const found = pointer
    .slice(1)
    .split('/')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(memberOf, body)
  if (found === undefined || found === null) return undefined
  if (typeof found !== 'number' || !Number.isFinite(found))
    throw new DeployError('platform-error', `${who} returned ${describe(found)} at ${pointer} instead of a number.`)
  if (use === 'count' && !(Number.isSafeInteger(found) && found >= 0))
    throw new DeployError(
      'platform-error',
      `${who} returned ${describeNoCount(found)} at ${pointer}. A count is a whole number from 0.`
    )
  return found
}

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return /^(?:0|[1-9]\d{0,8})$/.test(name) ? (value[Number(name)] as unknown) : undefined
  return typeof value === 'object' && value !== null
    ? ownMember(value as Readonly<Record<string, unknown>>, name)
    : undefined
}

/** Never the number itself: it may be anything. */
function describeNoCount(value: number): string {
  if (value < 0) return 'a negative number'
  return Number.isInteger(value) ? 'a number that is too large' : 'a fraction'
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'a number that is too large'
  return typeof value === 'object' ? 'an object' : 'true or false'
}
