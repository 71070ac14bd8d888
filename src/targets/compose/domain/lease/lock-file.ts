import { DeployError } from '../../../../domain/errors.js'
import { NOTE_BYTES_AT_MOST, type Lock } from '../../../../domain/rollout/split-state.js'

/** A lock as the server keeps it: each change is a new file, `lock.<generation>`, and the highest number counts. */
export interface StoredLock {
  /** From 1; 0 where no lock was ever written. */
  readonly generation: number
  /** Undefined: it was dropped. */
  readonly lock: Lock | undefined
}

/** The first word of a lock that was dropped: no time is later. */
const DROPPED = 'dropped'
const LONGEST_HOLDER = 2000
const LONGEST_TEXT = 2 * NOTE_BYTES_AT_MOST + 2 * LONGEST_HOLDER + 200

/** The text of the file. The first line is the expiry in epoch seconds, or `dropped`, which a shell reads; the second is JSON. */
export function formatLockFile(lock: Lock | undefined): string {
  if (lock === undefined) return `${DROPPED}\n`
  const { holder, expiresAt, note } = lock
  return `${expirySeconds(expiresAt)}\n${JSON.stringify({ holder, expiresAt, note })}\n`
}

/** Whole seconds of an expiry, never too early. */
export function expirySeconds(expiresAt: number): number {
  return Math.ceil(expiresAt / 1000)
}

/** Throws `rejected` for a text that is not a lock: anyone who may write to the folder may have written it. */
export function parseLockFile(text: string): Lock | undefined {
  const [first = '', second = ''] = text.split('\n')
  if (first === DROPPED) return undefined
  if (text.length > LONGEST_TEXT) throw notALock()
  const { holder, expiresAt, note } = parseObject(second)
  if (typeof holder !== 'string' || holder === '' || typeof note !== 'string') throw notALock()
  if (typeof expiresAt !== 'number' || !Number.isSafeInteger(expiresAt)) throw notALock()
  if (first !== String(expirySeconds(expiresAt))) throw notALock()
  return { holder, expiresAt, note }
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}

function notALock(): DeployError {
  return new DeployError(
    'rejected',
    'The newest lock file of the project on the server is malformed. If no deployment is running, remove the files lock.* in its .deploy-kit folder.'
  )
}
