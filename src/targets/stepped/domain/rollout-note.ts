import type { Revision } from '../../../domain/rollout/revision.js'

/** A revision as a note names it: the rest of it is on the platform. */
export type NamedRevision = Pick<Revision, 'id' | 'label'>

/** The position of a rollout, as the note of its lock records it. Times are epoch milliseconds of the platform. */
export interface RolloutNote {
  readonly stage: Stage
  readonly canary: NamedRevision
  /** The previous revision; undefined for a first deployment. */
  readonly stable: NamedRevision | undefined
  /** Shares of traffic, in percent: rising, the last is 100. */
  readonly steps: readonly number[]
  readonly index: number
  /** Since when the stage, or the share of the step, is in force; undefined while the share is being set. */
  readonly since: number | undefined
  /** When the canary was placed. */
  readonly startedAt: number
  /** How long the revision before is kept after the canary was promoted. */
  readonly scaleDownDelaySeconds: number
  /** The rollback of a rollout: it has no stops, and sets its share again where others changed it. */
  readonly isWayBack: boolean
  /** It waits at its stop for a person, and no run controls it. */
  readonly isPaused: boolean
  /** Looks at which the canary had traffic and was not ready. */
  readonly unready: { readonly since: number | undefined; readonly times: number }
  /** Why it is rolled back, or how it ended. */
  readonly reason: string | undefined
}

export type Stage =
  /** Up to the last step. */
  | 'forward'
  /** Passed its last step: is made the stable revision. */
  | 'promote'
  /** Is the stable revision; the one before is kept for a while, then removed. */
  | 'keep'
  /** Is rolled back. */
  | 'back'
  | 'succeeded'
  | 'rolled-back'
  /** Turned back, and the revision before does not become ready. */
  | 'rollback-failed'
  /** Ended without success, and there was nothing to go back to. */
  | 'failed'
  /** Others took the traffic away after the end of its steps. */
  | 'stopped'

const STAGES: readonly string[] =
  'forward promote keep back succeeded rolled-back rollback-failed failed stopped'.split(' ')

/** How many steps a rollout may have. */
export const STEPS_AT_MOST = 50
const REASON_LENGTH = 400
const LABEL_LENGTH = 200

/** Whether nothing is left to do of it. */
export function isEnded({ stage }: Pick<RolloutNote, 'stage'>): boolean {
  return !['forward', 'promote', 'keep', 'back'].includes(stage)
}

/** The share that the canary is to have at its step. */
export function shareOf({ steps, index }: Pick<RolloutNote, 'steps' | 'index'>): number {
  return steps[index] ?? 0
}

export function formatNote(note: RolloutNote): string {
  const named = ({ id, label }: NamedRevision) => ({ id, label: label.slice(0, LABEL_LENGTH) })
  return JSON.stringify({
    ...note,
    canary: named(note.canary),
    stable: note.stable && named(note.stable),
    reason: note.reason?.slice(0, REASON_LENGTH)
  })
}

/** Reads a note; undefined where it is not one of ours. Anyone who may change the platform may have written it. */
export function parseNote(text: string): RolloutNote | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return undefined
  }
  const { stage, canary, stable, steps, index, since, startedAt, scaleDownDelaySeconds, reason, ...rest } =
    membersOf(parsed)
  const { times, since: unreadySince } = membersOf(rest.unready)
  const named = { canary: readRevision(canary), stable: readRevision(stable) }
  if (!isStage(stage) || named.canary === undefined || (stable !== undefined && named.stable === undefined))
    return undefined
  if (!Array.isArray(steps) || steps.length > STEPS_AT_MOST || !steps.every(isShare)) return undefined
  if (!isTime(startedAt) || !isTime(scaleDownDelaySeconds) || !isTime(times) || !isTime(index) || index >= steps.length)
    return undefined
  return {
    ...{ stage, canary: named.canary, stable: named.stable, steps, index, startedAt, scaleDownDelaySeconds },
    since: isTime(since) ? since : undefined,
    isWayBack: rest.isWayBack === true,
    isPaused: rest.isPaused === true,
    unready: { since: isTime(unreadySince) ? unreadySince : undefined, times },
    reason: typeof reason === 'string' ? reason.slice(0, REASON_LENGTH) : undefined
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function readRevision(value: unknown): NamedRevision | undefined {
  const { id, label } = membersOf(value)
  return typeof id === 'string' && typeof label === 'string' ? { id, label } : undefined
}

function isStage(value: unknown): value is Stage {
  return typeof value === 'string' && STAGES.includes(value)
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}
