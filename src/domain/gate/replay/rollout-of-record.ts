import { parseCalendarTime } from '../../input/calendar-time.js'
import { presentMembers } from '../../present-members.js'
import type { ServiceResult, StepResult } from '../../rollout/result.js'
import type { WeightChange } from '../observations.js'
import type { PastRollout, PastStep } from './past-rollout.js'

/** The rollout that a record shows; a sentence on what it lacks otherwise. */
export function rolloutOfRecord(
  { service, steps, weights }: Pick<ServiceResult, 'service' | 'steps' | 'weights'>,
  bakeSeconds: number | undefined
): PastRollout | string {
  const read = steps.map(toPastStep)
  const past = read.filter(step => step !== undefined)
  if (past.length < read.length) return `the record of service ${service} has steps without valid times.`
  if (!past.some(({ canaryPercent }) => canaryPercent > 0) || steps.every(({ verdict }) => verdict === undefined))
    return `the record of service ${service} has no steps in which a canary received traffic.`
  const ordered = past.toSorted((one, other) => one.startedAt - other.startedAt)
  return { steps: ordered, bakeSeconds, ...presentMembers({ weights: toChanges(weights) }) }
}

/** Undefined where they were not recorded, or not all of them can be read. */
function toChanges(weights: ServiceResult['weights']): readonly WeightChange[] | undefined {
  const listed: unknown = weights
  if (!Array.isArray(listed) || listed.length === 0) return undefined
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
