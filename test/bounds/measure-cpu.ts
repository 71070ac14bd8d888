import { DeployError } from '../../src/domain/errors.js'
import { HOSTILE_TEXTS, type HostileText } from './hostile-texts.js'
import { MIB, type InputClass } from './input-class.js'

/** What one text cost. */
export interface Measurement {
  readonly of: string
  readonly shape: string
  readonly text: string
  readonly bytes: number
  readonly cpuMilliseconds: number
  /** By how much more time a text of four times the size took: 4 is linear, 16 quadratic. Undefined where times are too short to tell. */
  readonly growth: number | undefined
  /** `refused` by a sentence for people; anything else that is thrown is a crash. */
  readonly end: 'answered' | 'refused' | `crashed: ${string}`
}

export const MOST_MILLISECONDS = 1_000
/** Linear is 4, n log n 4.6, quadratic 16. */
export const MOST_GROWTH = 10
const QUARTERS = 3
/** Times below it are noise. */
const LEAST_MILLISECONDS = 40
const MOST_TRIES = 3

/** Whether a measurement is one of a text that costs too much, or breaks the step. */
export function isFault({ cpuMilliseconds, growth, end }: Measurement): boolean {
  return cpuMilliseconds > MOST_MILLISECONDS || (growth ?? 0) > MOST_GROWTH || end.startsWith('crashed')
}

/** Measures a class with every hostile text, from small to large: a text that is too slow already is not made larger. */
export async function* measureClass(input: InputClass): AsyncGenerator<Measurement> {
  for (const [shape, wrap] of Object.entries(input.shapes ?? { alone: (hostile: string) => hostile })) {
    for (const [name, make] of HOSTILE_TEXTS) {
      if (input.texts !== undefined && !input.texts.includes(name)) continue
      yield await measureText(input, { shape, wrap, name, make })
    }
  }
}

interface Hostile {
  readonly shape: string
  readonly wrap: (hostile: string) => string
  readonly name: string
  readonly make: HostileText
}

async function measureText(input: InputClass, { shape, wrap, name, make }: Hostile): Promise<Measurement> {
  const limitBytes = Math.min(MIB, input.limitBytes) - Buffer.byteLength(wrap(''))
  const textOf = (quarter: number) => wrap(make(Math.max(1, Math.floor(limitBytes / 4 ** quarter))))
  let before: Measured | undefined
  for (let quarter = QUARTERS; ; quarter -= 1) {
    const text = textOf(quarter)
    let measured = await measure(input, text)
    let growth = growthOf(before, measured)
    // Another process may have taken the caches: only what is seen again and again counts.
    for (let tries = 1; tries < MOST_TRIES && measured.milliseconds < 10_000; tries += 1) {
      if (measured.milliseconds <= MOST_MILLISECONDS && (growth ?? 0) <= MOST_GROWTH) break
      measured = least(measured, await measure(input, text))
      growth = growthOf(before, measured)
    }
    const result: Measurement = {
      ...{ of: input.name, shape, text: name, bytes: Buffer.byteLength(text), growth, end: measured.end },
      cpuMilliseconds: Math.round(measured.milliseconds)
    }
    if (quarter === 0 || isFault(result)) return result
    before = measured
  }
}

interface Measured {
  readonly milliseconds: number
  readonly end: Measurement['end']
}

async function measure({ feed }: InputClass, text: string): Promise<Measured> {
  const began = process.cpuUsage()
  const end = await outcome(() => feed(text))
  const { user, system } = process.cpuUsage(began)
  return { milliseconds: (user + system) / 1000, end }
}

async function outcome(act: () => unknown): Promise<Measurement['end']> {
  try {
    await act()
    return 'answered'
  } catch (error) {
    return error instanceof DeployError ? 'refused' : `crashed: ${String(error).slice(0, 200)}`
  }
}

function growthOf(before: Measured | undefined, after: Measured): number | undefined {
  if (before === undefined || before.milliseconds < LEAST_MILLISECONDS || before.end !== after.end) return undefined
  return Math.round((after.milliseconds / before.milliseconds) * 10) / 10
}

function least(one: Measured, other: Measured): Measured {
  return one.milliseconds <= other.milliseconds ? one : other
}
