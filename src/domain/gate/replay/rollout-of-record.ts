import { parseCalendarTime } from '../../input/calendar-time.js'
import { quoteName } from '../../input/quote-safe.js'
import { presentMembers } from '../../present-members.js'
import type { ServiceResult, StepResult } from '../../rollout/result.js'
import type { WeightChange } from '../observations.js'
import { spanOf, type PastRollout, type PastStep } from './past-rollout.js'

/** The most steps, and the most changes of weight, that a record may have. No rollout has as many. */
const MOST_STEPS = 200

/**
 * The rollout that a record shows; a sentence on what is wrong with it otherwise. A record may have been written by anyone: its steps
 * follow one another here, whatever their times say, so that a replay has no more looks than the time from its first to its last moment.
 */
export function rolloutOfRecord(
  { service, steps, weights }: Pick<ServiceResult, 'service' | 'steps' | 'weights'>,
  bakeSeconds: number | undefined
): PastRollout | string {
  if (steps.length > MOST_STEPS) return `the record of service ${quoteName(service)} has more than ${MOST_STEPS} steps.`
  const read = steps.map(toPastStep)
  const past = read.filter(step => step !== undefined)
  if (past.length < read.length) return `the record of service ${quoteName(service)} has steps without valid times.`
  if (!past.some(({ canaryPercent }) => canaryPercent > 0) || steps.every(({ verdict }) => verdict === undefined))
    return `the record of service ${quoteName(service)} has no steps in which a canary received traffic.`
  const rollout = { steps: inSequence(past), bakeSeconds, ...presentMembers({ weights: toChanges(weights) }) }
  const span = spanOf(rollout)
  return span === undefined || span.from > span.to
    ? `the record of service ${quoteName(service)} has changes of weight at other times than its steps.`
    : rollout
}

/** A step is judged until the next begins at most: the clocks of the platform and of the runner may differ. */
function inSequence(steps: readonly PastStep[]): readonly PastStep[] {
  const ordered = steps.toSorted((one, other) => one.startedAt - other.startedAt)
  return ordered.map((step, index) => {
    const judgedUntil = Math.min(step.judgedUntil, ordered[index + 1]?.startedAt ?? Infinity)
    return { ...step, judgedUntil }
  })
}

/** Undefined where they were not recorded, or not all of them can be read. */
function toChanges(weights: ServiceResult['weights']): readonly WeightChange[] | undefined {
  const listed: unknown = weights
  if (!Array.isArray(listed) || listed.length === 0 || listed.length > MOST_STEPS) return undefined
  const changes = (listed as readonly unknown[]).map(toChange).filter(change => change !== undefined)
  return changes.length < listed.length ? undefined : changes.toSorted((one, other) => one.at - other.at)
}

function toChange(value: unknown): WeightChange | undefined {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('canaryPercent' in value)) return undefined
  const { canaryPercent } = value
  const at = timeOf(value.at)
  const isShare = typeof canaryPercent === 'number' && canaryPercent >= 0 && canaryPercent <= 100
  return at === undefined || !isShare ? undefined : { at, canaryPercent }
}

/** A step is judged until its gates have decided. At 100% they judge on while the previous revision is kept, and may fail later. */
function toPastStep({ canaryPercent, verdict, ...step }: StepResult): PastStep | undefined {
  const [startedAt, finishedAt] = [timeOf(step.startedAt), timeOf(step.finishedAt)]
  const decidedAt = step.decidedAt === undefined ? finishedAt : timeOf(step.decidedAt)
  if (startedAt === undefined || finishedAt === undefined || decidedAt === undefined) return undefined
  if (finishedAt < startedAt || !(canaryPercent >= 0 && canaryPercent <= 100)) return undefined
  const isFailedLater = canaryPercent >= 100 && verdict === 'failed'
  const judgedUntil = isFailedLater ? finishedAt : Math.min(finishedAt, Math.max(startedAt, decidedAt))
  return { canaryPercent, startedAt, judgedUntil, finishedAt }
}

function timeOf(text: unknown): number | undefined {
  return typeof text === 'string' && text.includes('T') ? parseCalendarTime(text) : undefined
}
