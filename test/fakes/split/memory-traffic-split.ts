import { DeployError } from '../../../src/domain/errors.js'
import type { Revision } from '../../../src/domain/rollout/revision.js'
import type { Lock, Placement, Shares } from '../../../src/domain/rollout/split-state.js'
import { NOTE_BYTES_AT_MOST } from '../../../src/domain/rollout/split-state.js'
import type { TrafficSplit } from '../../../src/ports/traffic-split.js'
import type { SteppedClock } from '../../rollout/stepped/stepped-clock.js'
import { measuredBy } from './memory-evidence.js'
import { memoryTraffic, type MemoryTraffic } from './memory-traffic.js'
import { startsReadyAfter, type Behavior } from './revision-behavior.js'

/** One platform with a split of traffic, in memory, in a stepped clock. Strict, and as slow as a real one. */
export interface MemorySplit {
  /** Answers immediately and always; runs get it through `unreliableSplit`. */
  readonly split: TrafficSplit
  readonly traffic: MemoryTraffic
  readonly alarms: Map<string, 'OK' | 'ALARM'>
  /** Whether figures of traffic and alarms can be read. */
  evidence: 'readable' | 'unreadable'
  /** A person, or another tool, sets the share. */
  tamper(revision: Revision, percent: number): void
  /** A person, or another tool, makes another revision the stable one. */
  replaceStable(revision: Revision): void
  lock(): Lock | undefined
}

interface Placed {
  readonly revision: Revision
  readonly placedAt: number
  percent: number
  /** Drains until then, and is gone. */
  goneAt: number
}

const DRAIN_MILLISECONDS = 10_000

const isDraining = ({ goneAt }: Placed) => goneAt !== Number.POSITIVE_INFINITY

export interface MemoryPlatform {
  readonly clock: SteppedClock
  readonly seed: number
  readonly requestsPerMinute: number
  readonly behaviorOf: (revision: Revision) => Behavior
  /** Serves already; undefined: nothing was deployed yet. */
  readonly stable: Revision | undefined
  /** Whether a timer on the platform ends the rollout of a run that is lost. */
  readonly hasTimer: boolean
}

/** Opens the platform. */
export function memorySplit(platform: MemoryPlatform): MemorySplit {
  const { clock, behaviorOf } = platform
  const placed = new Map<string, Placed>()
  let stableId: string | undefined
  let lock: Lock | undefined
  const present = (id: string) => {
    const found = placed.get(id)
    if (found !== undefined && clock.now() >= found.goneAt) placed.delete(id)
    return placed.get(id)
  }
  const add = (revision: Revision, placedAt: number) =>
    placed.set(revision.id, { revision, placedAt, percent: 0, goneAt: Number.POSITIVE_INFINITY })
  if (platform.stable !== undefined) {
    add(platform.stable, clock.now() - 3_600_000)
    stableId = platform.stable.id
  }
  const others = () => [...placed.keys()].flatMap(id => (id === stableId ? [] : (present(id) ?? [])))
  const stateOf = (id: string, at: number): Placement => {
    const found = placed.get(id)
    return found === undefined || at >= found.goneAt
      ? { state: 'absent' }
      : behaviorOf(found.revision).stateAt(at - found.placedAt)
  }
  const traffic = memoryTraffic({
    ...platform,
    sharesAt: () => ({ stableId, others: others().map(({ revision, percent }) => ({ id: revision.id, percent })) }),
    behaviorOf: id => {
      const found = placed.get(id)
      return found === undefined ? undefined : behaviorOf(found.revision)
    },
    isReady: (id, at) => stateOf(id, at).state === 'ready'
  })
  /** Everything until now was served as it was until now. */
  const change = (task: () => void) => {
    traffic.serveUntil(clock.now())
    task()
  }
  const require = (id: string): Placed => {
    const found = present(id)
    if (found === undefined) throw new DeployError('not-found', `There is no revision ${id}.`)
    return found
  }
  const expire = () => {
    if (!platform.hasTimer || lock === undefined || clock.now() < lock.expiresAt) return
    change(() => {
      for (const other of others())
        Object.assign(other, { percent: 0, goneAt: Math.min(other.goneAt, clock.now() + DRAIN_MILLISECONDS) })
    })
  }
  const state = { evidence: 'readable' as MemorySplit['evidence'] }
  const alarms = new Map<string, 'OK' | 'ALARM'>()
  const setPercent = (revision: Revision, percent: number) => {
    const found = require(revision.id)
    if (isDraining(found)) throw new DeployError('conflict', `${revision.label} is being removed.`)
    if (revision.id === stableId) throw new DeployError('conflict', `${revision.label} is the stable revision.`)
    if (others().some(other => other !== found && other.percent > 0))
      throw new DeployError('conflict', 'Another revision has a share of the traffic.')
    change(() => (found.percent = percent))
  }
  const split: TrafficSplit = {
    now: () => Promise.resolve(clock.now()),
    readShares: () => {
      const shares: Shares = {
        stable: stableId === undefined ? undefined : present(stableId)?.revision,
        others: others().map(({ revision, percent }) => ({ revision, percent }))
      }
      return Promise.resolve(shares)
    },
    place: async revision => {
      await Promise.resolve()
      const found = present(revision.id)
      if (found === undefined) change(() => add(revision, clock.now()))
      else if (isDraining(found)) throw new DeployError('conflict', `${revision.label} is being removed.`)
    },
    readPlacement: ({ id }) => {
      const found = present(id)
      return Promise.resolve(found === undefined || isDraining(found) ? { state: 'absent' } : stateOf(id, clock.now()))
    },
    setPercent: async (revision, percent) => {
      await Promise.resolve()
      setPercent(revision, percent)
    },
    promote: async revision => {
      await Promise.resolve()
      if (revision.id === stableId) return
      const found = require(revision.id)
      if (found.percent !== 100)
        throw new DeployError('conflict', `${revision.label} has ${found.percent}% of the traffic.`)
      change(() => {
        found.percent = 0
        stableId = revision.id
      })
    },
    remove: async revision => {
      await Promise.resolve()
      const found = present(revision.id)
      if (found === undefined) return
      if (found.percent > 0 || revision.id === stableId)
        throw new DeployError('conflict', `${revision.label} has traffic.`)
      change(() => (found.goneAt = Math.min(found.goneAt, clock.now() + DRAIN_MILLISECONDS)))
    },
    readLock: () => Promise.resolve(lock),
    replaceLock: async (seen, next) => {
      await Promise.resolve()
      if (JSON.stringify(seen) !== JSON.stringify(lock))
        throw new DeployError('conflict', 'The lock is another by now.')
      if (Buffer.byteLength(next?.note ?? '') > NOTE_BYTES_AT_MOST)
        throw new DeployError('rejected', 'The note is too long.')
      lock = next
      if (next !== undefined) clock.after(next.expiresAt - clock.now(), expire)
    },
    evidence: (canary, stable) =>
      measuredBy({ canary, stable, traffic, alarms, clock, stateOf, isReadable: () => state.evidence === 'readable' })
  }
  return {
    ...{ split, traffic, alarms, lock: () => lock },
    get evidence() {
      return state.evidence
    },
    set evidence(value) {
      state.evidence = value
    },
    tamper: setPercent,
    replaceStable: revision =>
      change(() => {
        for (const other of others()) other.percent = 0
        if (present(revision.id) === undefined) add(revision, clock.now() - startsReadyAfter(behaviorOf(revision)))
        stableId = revision.id
      })
  }
}
