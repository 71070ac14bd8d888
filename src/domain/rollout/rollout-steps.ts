import { badInput } from '../errors.js'
import { gotWord } from '../input/quote-safe.js'

/** How traffic is to move, as asked for. Weights are tenths of a percent: whole numbers that add up exactly. */
export type RolloutSteps =
  | { readonly kind: 'list'; readonly tenths: readonly number[] }
  | { readonly kind: 'linear'; readonly tenths: number }
  | { readonly kind: 'blue-green' }

/** All traffic. */
export const ALL_TENTHS = 1000

/** Reads the input `steps`: `10, 50, 100`, `linear 20` or `blue-green`. Throws `bad-input`. */
export function parseSteps(text: string): RolloutSteps {
  const words = text.trim().toLowerCase()
  const meant = stepsMeantBy(words)
  if (meant !== undefined)
    throw badInput('steps', `expected weights separated by commas, without other characters. Write "${meant}".`)
  if (/^blue[ _]?green$/.test(words)) throw badInput('steps', 'write "blue-green" with a hyphen.')
  if (words === 'blue-green') return { kind: 'blue-green' }
  const linear = /^linear(?:\s+|\s*[:=]\s*)(\S+)$/.exec(words)?.[1]
  if (linear !== undefined) return { kind: 'linear', tenths: parseWeight(linear) }
  const tenths = words.split(',').map(word => parseWeight(word.trim()))
  requireRising(tenths)
  return { kind: 'list', tenths }
}

/** Lists, arrows, quotes and other signs around and between weights; undefined for all else. */
function stepsMeantBy(words: string): string | undefined {
  if (words.length > LONGEST_STEPS || !/^(?:steps *[:=])?[\d.%\s,;|[\](){}"'>-]+$/.test(words)) return undefined
  if (/^[^\s,]+(?: ?, ?[^\s,]+)*$/.test(words) && /^[\d.%\s,]+$/.test(words)) return undefined
  const weights = words.match(/\d+(?:\.\d+)?/g) ?? []
  return weights.length < 2 ? undefined : weights.join(', ')
}

const LONGEST_STEPS = 200

/** `10, 50, 100` */
export function formatSteps(tenths: readonly number[]): string {
  return tenths.map(weight => weight / 10).join(', ')
}

// No platform takes finer weights than multiples of 0.1.
function parseWeight(word: string): number {
  const written = /^(\d{1,3}(?:\.\d)?)%?$/.exec(word)?.[1]
  const tenths = written === undefined ? 0 : Math.round(Number(written) * 10)
  if (tenths >= 1 && tenths <= ALL_TENTHS) return tenths
  throw badInput(
    'steps',
    `expected weights from 0.1 to 100 with at most one decimal ("10, 50, 100"), "linear 20" or "blue-green"${gotWord(word, ';')}.`
  )
}

function requireRising(tenths: readonly number[]): void {
  const falling = tenths.findIndex((weight, index) => weight <= (tenths[index - 1] ?? 0))
  if (falling !== -1) {
    throw badInput(
      'steps',
      `${formatSteps([tenths[falling] ?? 0])} comes after ${formatSteps([tenths[falling - 1] ?? 0])}, but each step must be higher than the one before. Write the steps in ascending order.`
    )
  }
  if (tenths.at(-1) !== ALL_TENTHS) {
    throw badInput('steps', `the last step must be 100. Write "${formatSteps([...tenths, ALL_TENTHS])}".`)
  }
}
