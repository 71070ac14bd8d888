import { expect } from '@jest/globals'
import type { Played, Observation } from './play-recovery.js'
import type { NextRun, Recovery } from './recovery-table.js'

const FORWARD = ['PENDING', 'IN_PROGRESS']
const BACK = ['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']
const SETTLED = { strategy: 'ROLLING', hooks: 0, breaker: false, tags: [], shares: [100, 0], reached: true }

/** Holds a row that was played against what must be true of it. */
export function expectRecovery(row: Recovery, played: Played): void {
  expectFirst(row, played)
  if (row.interruption.endsWith('with post')) expectPost(row, played)
  expectNext(row.next, played)
}

function expectFirst({ interruption, stage, strategy }: Recovery, { first }: Played): void {
  if (interruption.startsWith('killed')) expect(first).toBeUndefined()
  else if (interruption.startsWith('cancelled')) {
    // Once all is done but for the tags, the end of the rollout is reported.
    const isOver = stage.name.startsWith('restored') || (strategy === 'rolling' && first?.verdict === 'succeeded')
    expect(first?.verdict).toBe(isOver ? first?.verdict : 'cancelled')
  } else expect(first).toMatchObject({ verdict: 'succeeded', code: 'deployed', failure: undefined })
}

/** The post of a run leaves nothing behind, and reports nothing that is not true. */
function expectPost(_: Recovery, { post, between }: Played): void {
  expect(post?.failure).toBeUndefined()
  expect(between).toMatchObject(SETTLED)
  expect([...FORWARD, ...BACK]).not.toContain(between.status)
  expect(post?.summary ?? '').not.toMatch(/did not start a deployment/)
}

function expectNext(next: NextRun, played: Played): void {
  const { between, after } = played
  const isForward = FORWARD.includes(between.status ?? '')
  const isBack = BACK.includes(between.status ?? '')
  const isShift = between.deploymentStrategy !== 'ROLLING'
  if (next === 'doctor') {
    expectDoctor(played, { isForward, isBack })
    return
  }
  // A run that finds its own revision just before ECS shows the rollback joins it, and reports that rollback.
  if (next === 'the same again' && isBack && !isShift && played.next?.verdict === 'rolled-back') {
    expect(played.next).toMatchObject({ code: 'rolled-back-by-others' })
    expect(after).toMatchObject({ ...SETTLED, running: ['api:1'], deployments: between.deployments })
    return
  }
  const refusal = expectedRefusal(next, between)
  if (refusal !== undefined) {
    expect(played.next).toMatchObject({ verdict: 'failed', code: refusal })
    if (refusal === 'another-deployment-running' && isShift && isForward)
      expect(played.next?.reason).toMatch(
        /^A (?:canary|linear rollout|blue\/green deployment) of api:2(?: at [\d.]+%)? is in progress/
      )
    if (refusal !== 'not-found') expect(after.deployments).toBe(between.deployments)
    else if (!isForward && !isBack) expect(after).toMatchObject(SETTLED)
    return
  }
  const revision = expectedRevision(next)
  const verdict = next === 'resume: abort' ? 'rolled-back' : 'succeeded'
  expect({ ...played.next, lines: played.lines }).toMatchObject({ verdict })
  expect(after).toMatchObject({ ...SETTLED, running: [revision], taskDefinition: revision })
  expect([...FORWARD, ...BACK]).not.toContain(after.status)
  if (next === 'rollback' && played.firstEffectAfter !== undefined)
    expect(played.firstEffectAfter).toBeLessThanOrEqual(30_000)
}

function expectedRevision(next: NextRun): string {
  if (next === 'rollback' || next === 'resume: abort') return 'api:1'
  return next === 'the same again' || next === 'resume: promote' ? 'api:2' : 'api:3'
}

/** Where a run must not go: named exactly, and never for what a lost run left. */
function expectedRefusal(next: NextRun, between: Observation): string | undefined {
  const { status = '', deploymentStrategy } = between
  const isShift = deploymentStrategy !== 'ROLLING'
  const isForward = FORWARD.includes(status)
  const isBack = BACK.includes(status)
  switch (next) {
    case 'resume: promote':
      return isShift && isForward ? undefined : 'not-found'
    case 'resume: abort':
      return isShift && (isForward || isBack) ? undefined : 'not-found'
    case 'rolling, refusing':
      return isForward || (isBack && !isShift) ? 'another-deployment-running' : undefined
    case 'canary, refusing':
      return isForward ? 'another-deployment-running' : undefined
    default:
      return undefined
  }
}

function expectDoctor(
  { findings, between, after }: Played,
  now: { readonly isForward: boolean; readonly isBack: boolean }
): void {
  expect(after).toEqual(between)
  const isLeft = between.strategy !== 'ROLLING' || between.tags.length > 0
  const told = findings.join('\n')
  if (now.isForward && between.deploymentStrategy !== 'ROLLING')
    expect(told).toMatch(
      /rolling blocked: A (?:canary|linear rollout|blue\/green deployment) of api:2(?: at [\d.]+%)? is in progress/
    )
  else if (isLeft && !now.isBack) expect(told).toMatch(/warning: An earlier rollout left /)
  expect(told).not.toContain('has the deployment strategy')
}
