import { badInput } from '../../domain/errors.js'
import type { PastStep } from '../../domain/gate/replay/past-rollout.js'
import { parseCalendarTime } from '../../domain/input/calendar-time.js'
import { gotName } from '../../domain/input/quote-safe.js'
import type { InputReader } from '../../domain/input/input-reader.js'

const TIME = 'a time with its offset such as 2026-11-01T06:00:00Z'

/** Reads `from`, `to`, and `weight` or `steps`: the share of the traffic that the canary had, and when. Throws `bad-input`. */
export function readWindow(read: InputReader): readonly PastStep[] {
  const block = read.block('steps')
  const from = readTime('from', read.text('from'))
  const to = readTime('to', read.text('to'))
  const weight = read.wholeNumber('weight', { from: 1, to: 100 })
  if (to === undefined) throw badInput('to', REQUIRED)
  if (block !== undefined && (from !== undefined || weight !== undefined))
    throw badInput('steps', 'it cannot be combined with "from" or "weight". Remove these, or "steps".')
  if (block !== undefined) return toSteps(readSteps(block), to)
  if (from === undefined) throw badInput('from', REQUIRED)
  if (weight === undefined)
    throw badInput(
      'weight',
      'a value is required: the share of the traffic that the canary had, from 1 to 100. If it changed, set "steps".'
    )
  return toSteps([{ at: from, canaryPercent: weight }], to)
}

const REQUIRED = 'a value is required if neither "result" nor "result-file" is set.'

function readTime(input: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const at = text.includes('T') ? parseCalendarTime(text) : undefined
  if (at !== undefined) return at
  throw badInput(input, `expected ${TIME}${gotName(text)}.`)
}

interface Change {
  readonly at: number
  readonly canaryPercent: number
}

/** One `time=percent` per line, in the order of time. */
function readSteps(block: string): readonly Change[] {
  const lines = block.split('\n').filter(line => line.trim() !== '')
  return lines.map((line, index) => {
    const [, time = '', percent = ''] = /^\s*(\S+?)\s*=\s*(\d{1,3})%?\s*$/.exec(line) ?? []
    const at = time.includes('T') ? parseCalendarTime(time) : undefined
    if (at === undefined || Number(percent) > 100)
      throw badInput('steps', `line ${index + 1} is not time=percent. Write a line such as 2026-11-01T06:00:00Z=10.`)
    return { at, canaryPercent: Number(percent) }
  })
}

function toSteps(changes: readonly Change[], to: number): readonly PastStep[] {
  const steps = changes.map(({ at, canaryPercent }, index) => {
    const finishedAt = changes[index + 1]?.at ?? to
    return { canaryPercent, startedAt: at, judgedUntil: finishedAt, finishedAt }
  })
  if (steps.some(({ startedAt, finishedAt }) => finishedAt <= startedAt))
    throw badInput(
      'to',
      'it is not after the start of the window, or the steps are not in order of time. Correct the times.'
    )
  return steps
}
