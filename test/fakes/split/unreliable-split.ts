import { DeployError, type ErrorCode } from '../../../src/domain/errors.js'
import type { TrafficSplit } from '../../../src/ports/traffic-split.js'
import type { Clock } from '../../../src/ports/clock.js'

/** The calls that change something. */
const EFFECTS = ['place', 'setPercent', 'promote', 'remove', 'replaceLock']

/** What comes over one call. `lost`: it is carried out, and its answer does not arrive. */
export type CallFate = 'answered' | 'fails' | 'denied' | 'lost' | 'killed-before' | 'killed-after'

/** A connection to a platform: calls take time, may fail, and end with the process that made them. */
export interface Connection {
  readonly split: TrafficSplit
  /** Every effect that was sent, in order. */
  readonly effects: readonly string[]
  isDead: boolean
}

export interface ConnectionPlan {
  readonly clock: Pick<Clock, 'now' | 'sleep'>
  readonly random: () => number
  /** The process is suspended until then. */
  readonly frozenUntil: () => number
  /** `effect`: which effect it is, counted from 1; undefined for a read. */
  readonly fateOf: (operation: string, effect: number | undefined) => CallFate
}

const never = new Promise<never>(() => undefined)

/** Connects one process to a split. */
export function unreliableSplit(
  split: TrafficSplit,
  { clock, random, frozenUntil, fateOf }: ConnectionPlan
): Connection {
  const effects: string[] = []
  const connection = { isDead: false, effects }
  const fail = (code: ErrorCode, operation: string) => {
    throw new DeployError(code, `${operation}: ${MESSAGES[code] ?? 'failed'}.`)
  }
  const send = async <Result>(operation: string, task: () => Promise<Result>): Promise<Result> => {
    if (connection.isDead) return never
    const isEffect = EFFECTS.includes(operation)
    if (isEffect) effects.push(operation)
    const fate = fateOf(operation, isEffect ? effects.length : undefined)
    if (clock.now() < frozenUntil()) await clock.sleep(frozenUntil() - clock.now())
    if (fate === 'killed-before') connection.isDead = true
    if (isDead(connection)) return never
    await clock.sleep(5 + random() * 40)
    if (fate === 'fails') fail('unreachable', operation)
    if (fate === 'denied') fail('access-denied', operation)
    const result = await task()
    await clock.sleep(5 + random() * 40)
    if (fate === 'killed-after') connection.isDead = true
    if (isDead(connection)) return never
    if (fate === 'lost') fail(isEffect ? 'outcome-unknown' : 'unreachable', operation)
    return result
  }
  return Object.assign(connection, {
    split: {
      now: () => send('now', () => split.now()),
      readShares: () => send('readShares', () => split.readShares()),
      place: revision => send('place', () => split.place(revision)),
      readPlacement: revision => send('readPlacement', () => split.readPlacement(revision)),
      setPercent: (revision, percent) => send('setPercent', () => split.setPercent(revision, percent)),
      promote: (revision, how) => send('promote', () => split.promote(revision, how)),
      remove: revision => send('remove', () => split.remove(revision)),
      readLock: () => send('readLock', () => split.readLock()),
      replaceLock: (seen, lock) => send('replaceLock', () => split.replaceLock(seen, lock)),
      evidence: (canary, stable) => {
        const source = split.evidence(canary, stable)
        return {
          measure: query => send('measure', () => source.measure(query)),
          alarms: names => send('alarms', () => source.alarms(names)),
          health: () => send('health', () => source.health())
        }
      }
    } satisfies TrafficSplit
  })
}

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  unreachable: 'the platform could not be reached',
  'access-denied': 'the credentials lack a permission',
  'outcome-unknown': 'the answer was lost'
}

function isDead(connection: { readonly isDead: boolean }): boolean {
  return connection.isDead
}
