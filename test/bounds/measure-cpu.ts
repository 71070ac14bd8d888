import { DeployError } from '../../src/domain/errors.js'
import { CORE_TEXTS, HOSTILE_TEXTS, type HostileText } from './hostile-texts.js'
import { MIB, type InputClass } from './input-class.js'

/** Names one text of a class. */
export interface TextName {
  readonly of: string
  readonly shape: string
  readonly text: string
}

/** What one text cost, once, on a machine that may be busy. */
export interface Screening extends TextName {
  readonly bytes: number
  readonly cpuMilliseconds: number
  readonly end: End
  /** To be measured again, alone: busy neighbors slow a process down, so that this is no verdict yet. */
  readonly isSuspicious: boolean
}

/** What one text cost, the best of at most three times, beside a fixed piece of work. */
export interface Verdict extends TextName {
  readonly bytes: number
  /** As on the quiet machine of `QUIET_UNIT_MILLISECONDS`. */
  readonly cpuMilliseconds: number
  /** By how much longer a text of four times the size took: 4 is linear, 16 quadratic. Undefined where times are too short to measure. */
  readonly growth: number | undefined
  readonly end: End
}

/** `refused` by a sentence for people; anything else that is thrown is a crash. */
type End = 'answered' | 'refused' | `crashed: ${string}`

export const MOST_MILLISECONDS = 1_000
/** Linear is 4, n log n 4.6, quadratic 16. */
const MOST_GROWTH = 10
/** Growth of shorter times is noise. */
const LEAST_MILLISECONDS = 250
/** The part that comes first: what is too slow for it is measured no further. */
const SMALL_PART = 16
/** The part that comes next, for what was not harmless. */
const MIDDLE_PART = 4
/** What takes less for a part does not take too long as a whole, even when it is quadratic. */
const harmlessMilliseconds = (part: number) => MOST_MILLISECONDS / part ** 2
/** Between the small part and the whole; growth of `MOST_GROWTH` for four times the size would be 100. */
const SUSPICIOUS_GROWTH = 40
const TRIES = 3
/** Room for what a shape puts around the hostile text: all shapes then share one text of a size. */
const SHAPE_BYTES = 1024

/** What `unitOfWork` takes on a quiet machine: the least of many times on a server processor of 2024. */
const QUIET_UNIT_MILLISECONDS = 24

/** Whether a text costs too much, or breaks the step. */
export function isFault({ cpuMilliseconds, growth, end }: Verdict): boolean {
  return cpuMilliseconds > MOST_MILLISECONDS || (growth ?? 0) > MOST_GROWTH || end.startsWith('crashed')
}

/**
 * Measures a class with each of its hostile texts: growing parts, and then one of full size, unless a part is too slow already or
 * shows that the whole cannot be. Core texts come in full size always: some readers break only at that.
 */
export async function* screenClass(input: InputClass): AsyncGenerator<Screening> {
  for (const shape of Object.keys(shapesOf(input))) {
    for (const text of input.texts ?? HOSTILE_TEXTS.keys()) yield await screenText(input, { shape, text })
  }
}

async function screenText(input: InputClass, { shape, text }: Omit<TextName, 'of'>): Promise<Screening> {
  const name = { of: input.name, shape, text }
  const textOf = textMaker(input, name)
  const isCore = CORE_TEXTS.has(text)
  const first = await measure(input, textOf(SMALL_PART))
  for (const part of isCore ? [SMALL_PART] : [SMALL_PART, MIDDLE_PART]) {
    const measured = part === SMALL_PART ? first : await measure(input, textOf(part))
    if (isSlow(measured, part)) return { ...name, ...rounded(measured, textOf(part)), isSuspicious: true }
    if (measured.milliseconds <= harmlessMilliseconds(part) && !isCore) {
      return { ...name, ...rounded(measured, textOf(part)), isSuspicious: false }
    }
  }
  const whole = textOf(1)
  const full = await measure(input, whole)
  const growth = full.milliseconds / Math.max(1, first.milliseconds)
  const isSuspicious = isSlow(full, 1) || (full.milliseconds >= LEAST_MILLISECONDS && growth > SUSPICIOUS_GROWTH)
  return { ...name, ...rounded(full, whole), isSuspicious }
}

/** Measures a text again, for its verdict: nothing else of this test may run meanwhile. */
export async function judgeText(input: InputClass, name: TextName): Promise<Verdict> {
  const textOf = textMaker(input, name)
  // A part is extrapolated only where the whole would take far too long: a reader may refuse the whole immediately.
  for (const [part, most] of [
    [SMALL_PART, MOST_MILLISECONDS / 4],
    [4, MOST_MILLISECONDS]
  ] as const) {
    const measured = await bestOf(input, textOf(part), most)
    if (measured.milliseconds > most || measured.end.startsWith('crashed')) {
      return { ...name, ...rounded(measured, textOf(part), part), growth: undefined }
    }
  }
  const [quarter, whole] = [textOf(4), textOf(1)]
  const full = await bestOf(input, whole, MOST_MILLISECONDS)
  const growth = full.milliseconds < LEAST_MILLISECONDS ? undefined : await growthOf(input, quarter, whole)
  return { ...name, ...rounded(full, whole), growth }
}

function isSlow({ milliseconds, end }: Measured, part: number): boolean {
  return milliseconds > MOST_MILLISECONDS / part || end.startsWith('crashed')
}

/** Figures of a part, as what the whole would take at least. */
function rounded({ milliseconds, end }: Measured, text: string, part = 1) {
  return { bytes: Buffer.byteLength(text), cpuMilliseconds: Math.round(milliseconds * part), end }
}

function shapesOf({ shapes = { alone: hostile => hostile } }: InputClass): NonNullable<InputClass['shapes']> {
  return shapes
}

/** Makes the text of a name, of one of so many parts of the full size. */
function textMaker(input: InputClass, { shape, text }: TextName): (part: number) => string {
  const [wrap, make] = [shapesOf(input)[shape], HOSTILE_TEXTS.get(text)] as [(hostile: string) => string, HostileText]
  const limitBytes = Math.min(MIB, input.limitBytes)
  const room = limitBytes > 2 * SHAPE_BYTES ? limitBytes - SHAPE_BYTES : limitBytes - Buffer.byteLength(wrap(''))
  return part => wrap(make(Math.max(16, Math.floor(room / part))))
}

/**
 * The first that takes no more than `most`, or else the best of three, each by the time of a unit of work right before and right after
 * it: a try that is good enough is no worse than the best.
 */
async function bestOf(input: InputClass, text: string, most: number): Promise<Measured> {
  let best: Measured = { milliseconds: Number.POSITIVE_INFINITY, end: 'answered' }
  for (let tries = 0; tries < TRIES && best.milliseconds > most; tries += 1) {
    const before = unitMilliseconds()
    const { milliseconds, end } = await measure(input, text)
    const unit = (before + unitMilliseconds()) / 2
    const quiet = (milliseconds / unit) * QUIET_UNIT_MILLISECONDS
    if (quiet < best.milliseconds) best = { milliseconds: quiet, end }
  }
  return best
}

async function growthOf(input: InputClass, quarter: string, whole: string): Promise<number> {
  let growth = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && growth > MOST_GROWTH; tries += 1) {
    const [part, all] = [await measure(input, quarter), await measure(input, whole)]
    growth = Math.min(growth, Math.round((all.milliseconds / Math.max(1, part.milliseconds)) * 10) / 10)
  }
  return growth
}

interface Measured {
  readonly milliseconds: number
  readonly end: End
}

async function measure({ feed }: InputClass, text: string): Promise<Measured> {
  const began = process.cpuUsage()
  const end = await outcome(() => feed(text))
  return { milliseconds: millisecondsSince(began), end }
}

async function outcome(act: () => unknown): Promise<End> {
  try {
    await act()
    return 'answered'
  } catch (error) {
    return error instanceof DeployError ? 'refused' : `crashed: ${String(error).slice(0, 200)}`
  }
}

function millisecondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** The time that a fixed piece of work takes now. */
export function unitMilliseconds(): number {
  const began = process.cpuUsage()
  unitOfWork()
  return Math.max(1, millisecondsSince(began))
}

/** What readers of texts do: split, match, look up, sort, join. */
function unitOfWork(): number {
  const text = Array.from({ length: 20_000 }, (_, index) => `name-${(index * 7_919) % 20_000}=value ${index}`).join(
    '\n'
  )
  const values = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^([a-z0-9-]+)=(.*)$/.exec(line) ?? []
    values.set(name, value)
  }
  const sorted = [...values].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify(JSON.parse(JSON.stringify(sorted))).length
}
