import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Abort, Judgment } from './judgment.js'
import type { MoveLimits } from './move-limits.js'
import { nextMove, type Move, type MoveFacts } from './next-move.js'
import type { Observation, Phase, Stop } from './observation.js'

const NOW = 1_000_000
const limits: MoveLimits = {
  visibleBy: NOW + 60_000,
  deadlineAt: NOW + 3_600_000,
  giveUpAt: NOW + 4_200_000,
  stopMarginMilliseconds: 120_000
}
const quiet: MoveFacts = { platformName: 'Example', judgment: undefined, abort: undefined, rollbackRequested: false }
const gateFailed: Abort = { cause: 'gate', reason: 'Errors rose.' }
const EXPIRES_AT = NOW + 1_800_000
const stop: Stop = { id: 'stop-1', since: NOW, expiresAt: EXPIRES_AT }

function see(changes: Partial<Observation> = {}): Observation {
  return {
    at: NOW,
    startedAt: NOW,
    phase: changes.stop === undefined ? 'progressing' : 'paused',
    state: undefined,
    stage: undefined,
    reason: undefined,
    cause: undefined,
    stable: { id: 'web:1', label: 'web:1' },
    canary: { id: 'web:2', label: 'web:2' },
    canaryPercent: 0,
    stop: undefined,
    successor: undefined,
    drift: undefined,
    unread: undefined,
    ...changes
  }
}

function judged(says: Judgment, stopId = stop.id): MoveFacts {
  return { ...quiet, judgment: { stopId, says } }
}

describe('nextMove', () => {
  it('waits for a rollout that is not visible yet', () => {
    expect(nextMove(see({ phase: 'absent' }), quiet, { limits, now: NOW }).kind).toBe('wait')
  })

  it('reports unknown, not success, when the rollout never became visible', () => {
    expect(nextMove(see({ phase: 'absent' }), quiet, { limits, now: limits.visibleBy })).toEqual({
      kind: 'end',
      end: {
        kind: 'unknown',
        reason: 'Example accepted the update, but did not start a deployment of this revision.'
      }
    })
  })

  it('stops at a failed rollout where it must not be rolled back', () => {
    const facts = { ...quiet, abort: gateFailed, leave: 'It was left.' }
    const left = { kind: 'end', end: { kind: 'left', abort: gateFailed, because: 'It was left.' } }
    expect(nextMove(see(), facts, { limits, now: NOW })).toEqual(left)
    expect(nextMove(see({ stop }), facts, { limits, now: NOW })).toEqual(left)
    expect(nextMove(see(), { ...quiet, leave: 'It was left.' }, { limits, now: limits.deadlineAt })).toMatchObject({
      end: { kind: 'left', abort: { cause: 'timed-out' } }
    })
  })

  it.each(['promoting', 'unknown'] as const)(
    'ends a rollout that is %s as unknown when the platform has not reported a consistent state in time',
    phase => {
      const observed = see({ phase, reason: 'Complete, and IN_PROGRESS.', settleBy: NOW + 60_000 })
      expect(nextMove(observed, quiet, { limits, now: NOW }).kind).toBe('wait')
      const end = { kind: 'unknown', reason: 'Complete, and IN_PROGRESS.' }
      expect(nextMove(observed, quiet, { limits, now: NOW + 60_000 })).toEqual({ kind: 'end', end })
    }
  )

  it('names why it was rolled back when the wait for the end of the rollback times out', () => {
    const observed = see({ phase: 'rolling-back', state: 'ROLLING' })
    const facts = { ...quiet, abort: gateFailed, rollbackRequested: true }
    expect(nextMove(observed, facts, { limits, now: limits.giveUpAt - 1 }).kind).toBe('wait')
    expect(nextMove(observed, facts, { limits, now: limits.giveUpAt })).toEqual({
      kind: 'end',
      end: { kind: 'unended', abort: gateFailed, reason: 'The rollback is still in progress (ROLLING).' }
    })
  })

  it('passes on how a rollout succeeded', () => {
    const success = { code: 'already-live', reason: 'web:2 was live already.' } as const
    const end = { kind: 'succeeded', success }
    expect(nextMove(see({ phase: 'succeeded', success }), quiet, { limits, now: NOW })).toEqual({ kind: 'end', end })
  })

  it('responds to a pause only after it evaluated that pause', () => {
    expect(
      nextMove(see({ stop }), judged({ kind: 'continue', reason: 'fine' }, 'stop-0'), { limits, now: NOW }).kind
    ).toBe('wait')
    expect(nextMove(see({ stop }), judged({ kind: 'continue', reason: 'fine' }), { limits, now: NOW })).toEqual({
      kind: 'continue',
      stopId: 'stop-1',
      reason: 'fine'
    })
  })

  it('rolls back at the stop where there is one, and stops the rollout where there is none', () => {
    const facts = { ...quiet, abort: gateFailed }
    expect(nextMove(see({ stop }), facts, { limits, now: NOW })).toEqual({
      kind: 'roll-back',
      stopId: 'stop-1',
      abort: gateFailed
    })
    for (const phase of ['starting', 'progressing', 'promoting'] as const)
      expect(nextMove(see({ phase }), facts, { limits, now: NOW })).toEqual({ kind: 'stop', abort: gateFailed })
  })

  it('a failed gate is not overridden by a later pass', () => {
    const facts = { ...judged({ kind: 'continue', reason: 'fine' }), abort: gateFailed }
    expect(nextMove(see({ stop }), facts, { limits, now: NOW }).kind).toBe('roll-back')
  })

  it('aborts automatically two minutes before the pause expires, and never at one that does not expire', () => {
    expect(nextMove(see({ stop }), quiet, { limits, now: EXPIRES_AT - 120_000 })).toMatchObject({
      kind: 'roll-back',
      abort: { cause: 'inconclusive' }
    })
    const forEver = { ...stop, expiresAt: undefined }
    expect(nextMove(see({ stop: forEver }), quiet, { limits, now: EXPIRES_AT - 120_000 }).kind).toBe('wait')
    expect(
      nextMove(see({ stop: forEver }), judged({ kind: 'pause', reason: 'Paused.' }), { limits, now: NOW })
    ).toEqual({
      kind: 'pause',
      reason: 'Paused.',
      expiresAt: undefined
    })
  })

  it('rolls back at the deadline in any state', () => {
    expect(nextMove(see(), quiet, { limits, now: limits.deadlineAt })).toMatchObject({
      kind: 'stop',
      abort: { cause: 'timed-out' }
    })
    expect(nextMove(see(), quiet, { limits, now: limits.giveUpAt })).toMatchObject({ end: { kind: 'unknown' } })
  })

  it('does not turn a rollout back at its timeout while the old instances drain', () => {
    const late = limits.deadlineAt + 1
    expect(nextMove(see({ phase: 'promoting' }), quiet, { limits, now: late }).kind).toBe('wait')
    expect(nextMove(see({ phase: 'promoting' }), { ...quiet, abort: gateFailed }, { limits, now: late }).kind).toBe(
      'stop'
    )
  })

  it('continues a first deployment immediately', () => {
    expect(nextMove(see({ stop, stable: undefined }), quiet, { limits, now: NOW }).kind).toBe('continue')
  })

  it('reverts when the rollback was too late, and reports where there is nothing to revert to', () => {
    const facts = { ...quiet, abort: gateFailed, rollbackRequested: true }
    expect(nextMove(see({ phase: 'succeeded' }), facts, { limits, now: NOW })).toEqual({
      kind: 'revert',
      abort: gateFailed
    })
    expect(nextMove(see({ phase: 'succeeded', stable: undefined }), facts, { limits, now: NOW })).toMatchObject({
      end: { kind: 'rollback-too-late' }
    })
  })

  it('does not undo a success for a cancellation that asked for nothing', () => {
    const abort: Abort = { cause: 'cancelled', reason: 'Cancelled.' }
    expect(nextMove(see({ phase: 'succeeded' }), { ...quiet, abort }, { limits, now: NOW })).toEqual({
      kind: 'end',
      end: { kind: 'succeeded' }
    })
  })

  it('names the rollout that replaced ours', () => {
    const successor = { label: 'deployment 9 (web:9)', revision: 'web:9' }
    expect(nextMove(see({ phase: 'superseded', successor }), quiet, { limits, now: NOW })).toEqual({
      kind: 'end',
      end: { kind: 'superseded', by: 'deployment 9 (web:9)' }
    })
  })

  it.each(['rollback-failed', 'failed', 'stopped'] as const)('quotes the platform on why it is %s', phase => {
    expect(nextMove(see({ phase, reason: 'Because.' }), quiet, { limits, now: NOW })).toEqual({
      kind: 'end',
      end: { kind: phase, reason: 'Example reported: Because.' }
    })
    expect(nextMove(see({ phase }), quiet, { limits, now: NOW })).toMatchObject({ end: { kind: phase } })
  })

  it.each(['stopping', 'rolling-back', 'unknown'] as const)('never takes %s for an end before its time', phase => {
    const facts = { ...judged({ kind: 'continue', reason: 'fine' }), abort: gateFailed }
    expect(nextMove(see({ phase, stop, state: 'NEW' }), facts, { limits, now: NOW }).kind).toBe('wait')
    expect(nextMove(see({ phase, stop, state: 'NEW' }), facts, { limits, now: limits.giveUpAt })).toMatchObject({
      end: { kind: phase === 'unknown' ? 'unknown' : 'unended' }
    })
  })

  it('reports which state it waited for', () => {
    const reasonOf = (phase: Phase) => nextMove(see({ phase, state: 'NEW' }), quiet, { limits, now: limits.giveUpAt })
    expect(reasonOf('unknown')).toMatchObject({
      end: { reason: 'Timed out while waiting for a recognized status (Example status NEW).' }
    })
    expect(reasonOf('rolling-back')).toMatchObject({
      end: { reason: 'Timed out while waiting for Example to finish the deployment (NEW).' }
    })
  })
})

/** A platform as it may behave: late to show, slow to react, free to change its mind where the state machine allows it. */
interface Platform {
  /** `turning`: it was asked to roll back, and may still come too late. */
  phase: Phase | 'turning'
  visible: boolean
  stop: { readonly id: string; readonly since: number; readonly expiresAt: number } | undefined
  successor: boolean
  stopsLeft: number
  continuedAfterAbort: boolean
}

const event = fc.record({
  kind: fc.constantFrom('nothing', 'advance', 'advance', 'advance', 'supersede', 'alarm', 'odd-state', 'late-success'),
  reaches: fc.integer({ min: 0, max: 9 }).map(number => number > 0),
  minutes: fc.integer({ min: 0, max: 20 }),
  says: fc.constantFrom<Judgment>(
    { kind: 'undecided', waitingFor: 'requests' },
    { kind: 'continue', reason: 'fine' },
    { kind: 'continue', reason: 'fine' },
    { kind: 'abort', abort: gateFailed }
  ),
  signal: fc.integer({ min: 0, max: 19 }).map(number => number === 0)
})

type HistoryEvent = typeof event extends fc.Arbitrary<infer Event> ? Event : never

const ENDED: readonly Platform['phase'][] = ['succeeded', 'rolled-back', 'rollback-failed', 'stopped']

function evolve(platform: Platform, happened: HistoryEvent, now: number): void {
  if (ENDED.includes(platform.phase)) return
  if (platform.stop !== undefined && now >= platform.stop.expiresAt) rollBack(platform)
  if (happened.kind === 'supersede') Object.assign(platform, { successor: true, phase: 'stopping', stop: undefined })
  if (happened.kind === 'alarm' && platform.phase === 'progressing') rollBack(platform)
  if (happened.kind === 'late-success' && platform.phase === 'turning') platform.phase = 'succeeded'
  if (happened.kind === 'advance') advance(platform, now)
}

function rollBack(platform: Platform): void {
  Object.assign(platform, { phase: 'rolling-back', stop: undefined })
}

function advance(platform: Platform, now: number): void {
  if (!platform.visible) platform.visible = true
  else if (platform.phase === 'starting') platform.phase = 'progressing'
  else if (platform.phase === 'turning') platform.phase = 'rolling-back'
  else if (platform.phase === 'rolling-back') platform.phase = 'rolled-back'
  else if (platform.phase === 'stopping') platform.phase = 'stopped'
  else if (platform.phase === 'progressing' && platform.stop === undefined) {
    if (platform.stopsLeft === 0) platform.phase = 'succeeded'
    else platform.stop = { id: `stop-${platform.stopsLeft}`, since: now, expiresAt: now + 1_800_000 }
  }
}

function lookAt({ visible, phase, stop, successor }: Platform): Observation {
  if (!visible) return see({ phase: 'absent' })
  if (phase === 'turning') return see({ phase: 'rolling-back' })
  if (phase === 'stopped' && successor)
    return see({ phase: 'superseded', successor: { label: 'theirs', revision: undefined } })
  return see({ phase: stop === undefined ? phase : 'paused', stop })
}

/** What a call does that reaches the platform; its answer may be lost, so the brain never counts on it. */
function carryOut(platform: Platform, move: Move, aborted: boolean): void {
  if (move.kind === 'continue') {
    if (aborted) platform.continuedAfterAbort = true
    if (platform.stop?.id === move.stopId)
      Object.assign(platform, { stop: undefined, stopsLeft: platform.stopsLeft - 1 })
  }
  if (move.kind === 'roll-back' && platform.stop?.id === move.stopId) rollBack(platform)
  if (move.kind === 'stop' && ['starting', 'progressing'].includes(platform.phase)) {
    Object.assign(platform, { phase: 'turning', stop: undefined })
  }
}

describe('nextMove over any history of the platform', () => {
  it('terminates, never continues after an abort, and ends with the actual state', () => {
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 5 }),
        (history, stops) => {
          const platform: Platform = {
            phase: 'starting',
            visible: false,
            stop: undefined,
            successor: false,
            stopsLeft: stops,
            continuedAfterAbort: false
          }
          let now = NOW
          let facts = quiet
          let last: Move | undefined
          for (let turn = 0; turn < 600 && last?.kind !== 'end' && last?.kind !== 'revert'; turn += 1) {
            const happened = history[turn % history.length] ?? history[0]
            if (happened === undefined) return
            now += happened.minutes * 60_000 + 10_000
            evolve(platform, happened, now)
            const odd = happened.kind === 'odd-state' && !ENDED.includes(platform.phase)
            const observed = odd && platform.visible ? see({ phase: 'unknown' }) : lookAt(platform)
            if (platform.stop !== undefined) {
              facts = { ...facts, judgment: { stopId: platform.stop.id, says: happened.says } }
              if (happened.says.kind === 'abort') facts = { ...facts, abort: facts.abort ?? happened.says.abort }
            }
            if (happened.signal)
              facts = { ...facts, abort: facts.abort ?? { cause: 'cancelled', reason: 'Cancelled.' } }
            last = nextMove(observed, facts, { limits, now })
            if (last.kind === 'roll-back' || last.kind === 'stop')
              facts = { ...facts, abort: facts.abort ?? last.abort }
            if (happened.reaches) carryOut(platform, last, facts.abort !== undefined)
            if (last.kind === 'roll-back' || last.kind === 'stop') facts = { ...facts, rollbackRequested: true }
          }
          expect(platform.continuedAfterAbort).toBe(false)
          expect(['end', 'revert']).toContain(last?.kind)
          if (last?.kind === 'revert') expect(platform.phase).toBe('succeeded')
          if (last?.kind !== 'end') return
          const truth: Record<string, string[]> = {
            succeeded: ['succeeded'],
            'rolled-back': ['rolled-back'],
            'rollback-failed': ['rollback-failed'],
            stopped: ['stopped']
          }
          const statuses = truth[last.end.kind]
          if (statuses !== undefined) expect(statuses).toContain(platform.phase)
          if (last.end.kind === 'succeeded') expect(facts.abort?.cause).not.toBe('gate')
          if (last.end.kind === 'superseded') expect(platform.successor).toBe(true)
        }
      ),
      { numRuns: 5_000 }
    )
  })
})
