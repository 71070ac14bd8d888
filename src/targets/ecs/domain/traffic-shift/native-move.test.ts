import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ObservedDeployment, ObservedRollout } from './observed-rollout.js'
import { nextNativeMove, type Abort, type Evidence, type Judgement, type Move, type MoveLimits } from './native-move.js'

const OURS = 'arn:ours'
const NOW = 1_000_000
const limits: MoveLimits = {
  visibleBy: NOW + 60_000,
  deadlineAt: NOW + 3_600_000,
  giveUpAt: NOW + 4_200_000,
  pauseMarginMilliseconds: 120_000
}
const quiet: Evidence = { judgement: undefined, abort: undefined, rollbackAsked: false }
const gateFailed: Abort = { cause: 'gate', reason: 'Errors rose.' }
const pause = { hookId: 'hook-1', expiresAt: NOW + 1_800_000 }

function deployment(changes: Partial<ObservedDeployment> = {}): ObservedDeployment {
  return {
    arn: OURS,
    status: 'IN_PROGRESS',
    statusReason: undefined,
    stage: undefined,
    pause: undefined,
    first: false,
    createdAt: NOW,
    ...changes
  }
}

function see(changes: Partial<ObservedDeployment> = {}, rest: Partial<ObservedRollout> = {}): ObservedRollout {
  return { deployment: deployment(changes), successor: undefined, weightPercent: 0, ...rest }
}

function judged(says: Judgement, hookId = pause.hookId): Evidence {
  return { ...quiet, judgement: { hookId, says } }
}

describe('nextNativeMove', () => {
  it('waits for a deployment that is not visible yet', () => {
    expect(nextNativeMove({ ...see(), deployment: undefined }, quiet, limits, NOW).kind).toBe('wait')
  })

  it('says unknown, not success, when the deployment never became visible', () => {
    expect(nextNativeMove({ ...see(), deployment: undefined }, quiet, limits, limits.visibleBy)).toMatchObject({
      end: { kind: 'unknown' }
    })
  })

  it('does not turn a rollout back at its timeout while the old tasks drain', () => {
    const late = limits.deadlineAt + 1
    expect(nextNativeMove(see({ stage: 'CLEAN_UP' }), quiet, limits, late)).toMatchObject({ kind: 'wait' })
    expect(nextNativeMove(see({ stage: 'BAKE_TIME' }), quiet, limits, late)).toMatchObject({ kind: 'stop' })
    expect(nextNativeMove(see({ stage: 'CLEAN_UP' }), { ...quiet, abort: gateFailed }, limits, late).kind).toBe('stop')
  })

  it('answers a pause only after its own judgement', () => {
    expect(
      nextNativeMove(see({ pause }), judged({ kind: 'continue', reason: 'fine' }, 'hook-0'), limits, NOW).kind
    ).toBe('wait')
    expect(nextNativeMove(see({ pause }), judged({ kind: 'continue', reason: 'fine' }), limits, NOW)).toEqual({
      kind: 'continue',
      hookId: 'hook-1',
      reason: 'fine'
    })
  })

  it('rolls back at the pause where there is one, and stops the deployment where there is none', () => {
    const evidence = { ...quiet, abort: gateFailed }
    expect(nextNativeMove(see({ pause }), evidence, limits, NOW)).toMatchObject({
      kind: 'roll-back-at-pause',
      hookId: 'hook-1'
    })
    expect(nextNativeMove(see(), evidence, limits, NOW)).toMatchObject({ kind: 'stop', deployment: OURS })
  })

  it('a failed gate outlives a later good judgement', () => {
    const evidence = { ...judged({ kind: 'continue', reason: 'fine' }), abort: gateFailed }
    expect(nextNativeMove(see({ pause }), evidence, limits, NOW).kind).toBe('roll-back-at-pause')
  })

  it('aborts by itself two minutes before the pause expires', () => {
    expect(nextNativeMove(see({ pause }), quiet, limits, pause.expiresAt - 120_000)).toMatchObject({
      kind: 'roll-back-at-pause',
      abort: { cause: 'inconclusive' }
    })
  })

  it('continues the first deployment of a service at once', () => {
    expect(nextNativeMove(see({ pause, first: true }), quiet, limits, NOW).kind).toBe('continue')
  })

  it('starts a compensating deployment when the rollback came too late', () => {
    const evidence = { ...quiet, abort: gateFailed, rollbackAsked: true }
    expect(nextNativeMove(see({ status: 'SUCCESSFUL' }), evidence, limits, NOW)).toEqual({
      kind: 'compensate',
      abort: gateFailed
    })
  })

  it('names the deployment that replaced ours', () => {
    const successor = { arn: 'arn:theirs', taskDefinition: 'web:9' }
    expect(nextNativeMove(see({ status: 'STOPPED' }, { successor }), quiet, limits, NOW)).toEqual({
      kind: 'end',
      end: { kind: 'superseded', by: 'arn:theirs (task definition web:9)' }
    })
  })

  it.each(['FAILED', 'COMPLETED', '', 'successful'])(
    'never takes the unknown status "%s" for an end before its time',
    status => {
      expect(nextNativeMove(see({ status }), quiet, limits, NOW).kind).toBe('wait')
      expect(nextNativeMove(see({ status }), quiet, limits, limits.giveUpAt)).toMatchObject({
        end: { kind: 'unknown' }
      })
    }
  )
})

/** ECS as it may behave: late to show, slow to react, free to change its mind where the state machine allows it. */
interface Platform {
  status: string
  visible: boolean
  hook: { hookId: string; expiresAt: number } | undefined
  successor: boolean
  hooksLeft: number
  continuedAfterAbort: boolean
}

const event = fc.record({
  kind: fc.constantFrom('nothing', 'advance', 'advance', 'advance', 'supersede', 'alarm', 'odd-status', 'late-success'),
  reaches: fc.integer({ min: 0, max: 9 }).map(number => number > 0),
  minutes: fc.integer({ min: 0, max: 20 }),
  says: fc.constantFrom<Judgement>(
    { kind: 'undecided', waitingFor: 'requests' },
    { kind: 'continue', reason: 'fine' },
    { kind: 'continue', reason: 'fine' },
    { kind: 'abort', abort: gateFailed }
  ),
  signal: fc.integer({ min: 0, max: 19 }).map(number => number === 0)
})

type HistoryEvent = typeof event extends fc.Arbitrary<infer Event> ? Event : never

const TERMINAL = ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED', 'STOPPED']

function evolve(platform: Platform, happened: HistoryEvent, now: number): void {
  if (TERMINAL.includes(platform.status)) return
  if (platform.hook !== undefined && now >= platform.hook.expiresAt) rollBack(platform)
  if (happened.kind === 'supersede')
    Object.assign(platform, { successor: true, status: 'STOP_REQUESTED', hook: undefined })
  if (happened.kind === 'alarm' && platform.status === 'IN_PROGRESS') rollBack(platform)
  if (happened.kind === 'late-success' && platform.status === 'ROLLBACK_REQUESTED') platform.status = 'SUCCESSFUL'
  if (happened.kind === 'advance') advance(platform, now)
}

function rollBack(platform: Platform): void {
  Object.assign(platform, { status: 'ROLLBACK_IN_PROGRESS', hook: undefined })
}

function advance(platform: Platform, now: number): void {
  if (!platform.visible) platform.visible = true
  else if (platform.status === 'PENDING') platform.status = 'IN_PROGRESS'
  else if (platform.status === 'ROLLBACK_REQUESTED') platform.status = 'ROLLBACK_IN_PROGRESS'
  else if (platform.status === 'ROLLBACK_IN_PROGRESS') platform.status = 'ROLLBACK_SUCCESSFUL'
  else if (platform.status === 'STOP_REQUESTED') platform.status = 'STOPPED'
  else if (platform.status === 'IN_PROGRESS' && platform.hook === undefined) {
    if (platform.hooksLeft === 0) platform.status = 'SUCCESSFUL'
    else platform.hook = { hookId: `hook-${platform.hooksLeft}`, expiresAt: now + 1_800_000 }
  }
}

/** What a call does that reaches the platform; its answer may be lost, so the brain never counts on it. */
function carryOut(platform: Platform, move: Move, aborted: boolean): void {
  if (move.kind === 'continue') {
    if (aborted) platform.continuedAfterAbort = true
    if (platform.hook?.hookId === move.hookId)
      Object.assign(platform, { hook: undefined, hooksLeft: platform.hooksLeft - 1 })
  }
  if (move.kind === 'roll-back-at-pause' && platform.hook?.hookId === move.hookId) rollBack(platform)
  if (move.kind === 'stop' && ['PENDING', 'IN_PROGRESS'].includes(platform.status)) {
    Object.assign(platform, { status: 'ROLLBACK_REQUESTED', hook: undefined })
  }
}

describe('nextNativeMove over any history of the platform', () => {
  it('terminates, never continues after an abort, and its last word is the truth', () => {
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 5 }),
        (history, hooks) => {
          const platform: Platform = {
            status: 'PENDING',
            visible: false,
            hook: undefined,
            successor: false,
            hooksLeft: hooks,
            continuedAfterAbort: false
          }
          let now = NOW
          let evidence = quiet
          let last: Move | undefined
          for (let turn = 0; turn < 600 && last?.kind !== 'end' && last?.kind !== 'compensate'; turn += 1) {
            const happened = history[turn % history.length] ?? history[0]
            if (happened === undefined) return
            now += happened.minutes * 60_000 + 10_000
            evolve(platform, happened, now)
            const odd = happened.kind === 'odd-status' && !TERMINAL.includes(platform.status)
            const observed: ObservedRollout = {
              deployment: platform.visible
                ? deployment({ status: odd ? 'NEW_STATUS' : platform.status, pause: odd ? undefined : platform.hook })
                : undefined,
              successor: platform.successor ? { arn: 'arn:theirs', taskDefinition: undefined } : undefined,
              weightPercent: undefined
            }
            if (platform.hook !== undefined) {
              evidence = { ...evidence, judgement: { hookId: platform.hook.hookId, says: happened.says } }
              if (happened.says.kind === 'abort')
                evidence = { ...evidence, abort: evidence.abort ?? happened.says.abort }
            }
            if (happened.signal)
              evidence = { ...evidence, abort: evidence.abort ?? { cause: 'cancelled', reason: 'Cancelled.' } }
            last = nextNativeMove(observed, evidence, limits, now)
            if (last.kind === 'roll-back-at-pause' || last.kind === 'stop')
              evidence = { ...evidence, abort: evidence.abort ?? last.abort }
            if (happened.reaches) carryOut(platform, last, evidence.abort !== undefined)
            if (last.kind === 'roll-back-at-pause' || last.kind === 'stop')
              evidence = { ...evidence, rollbackAsked: true }
          }
          expect(platform.continuedAfterAbort).toBe(false)
          expect(['end', 'compensate']).toContain(last?.kind)
          if (last?.kind === 'compensate') expect(platform.status).toBe('SUCCESSFUL')
          if (last?.kind !== 'end') return
          const truth: Record<string, string[]> = {
            succeeded: ['SUCCESSFUL'],
            'rolled-back': ['ROLLBACK_SUCCESSFUL'],
            'rollback-failed': ['ROLLBACK_FAILED'],
            stopped: ['STOPPED']
          }
          const statuses = truth[last.end.kind]
          if (statuses !== undefined) expect(statuses).toContain(platform.status)
          if (last.end.kind === 'succeeded') expect(evidence.abort?.cause).not.toBe('gate')
          if (last.end.kind === 'superseded') expect(platform.successor).toBe(true)
        }
      ),
      { numRuns: 5_000 }
    )
  })
})
