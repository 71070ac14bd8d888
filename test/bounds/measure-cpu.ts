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
  /** By how much longer a text of four times the size took: 4 is linear, 16 quadratic. Undefined where times are too short to tell. */
  readonly growth: number | undefined
  /** `refused` by a sentence for people; anything else that is thrown is a crash. */
  readonly end: 'answered' | 'refused' | `crashed: ${string}`
}

export const MOST_MILLISECONDS = 1_000
/** Linear is 4, n log n 4.6, quadratic 16. */
export const MOST_GROWTH = 10
/** Parts of the full size that come first: what is too slow for them is measured no further. */
const PARTS = [64, 8, 1]
/** Growth of shorter times is noise. */
const LEAST_MILLISECONDS = 250
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
  const textOf = (part: number) => wrap(make(Math.max(16, Math.floor(limitBytes / part))))
  let text = ''
  let measured: Measured = { milliseconds: 0, end: 'answered' }
  for (const part of PARTS) {
    text = textOf(part)
    // A small text takes the compiler longer than its own share.
    const limit = Math.max(LEAST_MILLISECONDS, MOST_MILLISECONDS / part)
    measured = await measureWithin(limit, () => measure(input, text))
    if (measured.milliseconds > limit || measured.end.startsWith('crashed')) {
      return result(part)
    }
  }
  const growth = measured.milliseconds < LEAST_MILLISECONDS ? undefined : await growthOf(input, textOf(4), text)
  return { ...result(1), growth }

  /** A part that took more than its share counts as what the whole would take at least. */
  function result(part: number): Measurement {
    const cpuMilliseconds = Math.round(measured.milliseconds * part)
    const bytes = Buffer.byteLength(text)
    return { of: input.name, shape, text: name, bytes, end: measured.end, cpuMilliseconds, growth: undefined }
  }
}

/** Another process may have taken the caches: only what is seen again and again counts. */
async function measureWithin(limit: number, act: () => Promise<Measured>): Promise<Measured> {
  let best = await act()
  for (let tries = 1; tries < MOST_TRIES && best.milliseconds > limit && best.milliseconds < 5_000; tries += 1) {
    best = least(best, await act())
  }
  return best
}

async function growthOf(input: InputClass, quarter: string, whole: string): Promise<number> {
  let growth = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < MOST_TRIES && growth > MOST_GROWTH; tries += 1) {
    const [part, all] = [await measure(input, quarter), await measure(input, whole)]
    growth = Math.min(growth, Math.round((all.milliseconds / Math.max(1, part.milliseconds)) * 10) / 10)
  }
  return growth
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

function least(one: Measured, other: Measured): Measured {
  return one.milliseconds <= other.milliseconds ? one : other
}
