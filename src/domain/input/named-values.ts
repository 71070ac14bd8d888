import { badInput } from '../errors.js'
import { quoteName } from './quote-safe.js'

/** How an input with lines `name=value` is written. */
export interface NamedValues {
  readonly input: string
  /** What a name is of: `service`. */
  readonly noun: string
  readonly name: RegExp
  /** One line of it. */
  readonly example: string
}

/** Reads `name=value`, one per item. Throws `bad-input`, without a value. */
export function readNamedValues(
  items: readonly string[],
  { input, noun, name, example }: NamedValues
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  items.forEach((item, index) => {
    const [, key = '', value = ''] = /^([^=\s]+)\s*=\s*(\S+)$/.exec(item) ?? []
    if (!name.test(key))
      throw badInput(
        input,
        `item ${index + 1} is not ${noun}=value. Write one line for each ${noun}, such as ${example}.`
      )
    if (pairs.has(key)) throw badInput(input, `${noun} ${quoteName(key)} appears twice. Remove one of the two.`)
    pairs.set(key, value)
  })
  return pairs
}
