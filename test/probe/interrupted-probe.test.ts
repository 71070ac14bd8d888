import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as after } from 'node:timers/promises'
import { openRolloutStage, type RolloutStage, type Shop } from '../rollout/rollout-stage.js'
import { startProbe } from './run-probe.js'

const SERVICE = {
  desiredCount: 1,
  tags: [{ key: 'deploy-kit:probe', value: 'allowed' }],
  deploymentConfiguration: { strategy: 'ROLLING', lifecycleHooks: [], maximumPercent: 150 }
} as const

let stage: RolloutStage
let shop: Shop
beforeAll(async () => {
  // ECS rejects the circuit breaker, so that the probe makes every call that it has.
  stage = await openRolloutStage({ rate: 60, openQuestions: { describedHooks: 'stages', shiftBreaker: 'rejected' } })
  shop = await stage.addShop('api', {
    ...SERVICE,
    tags: [...SERVICE.tags],
    deploymentConfiguration: { ...SERVICE.deploymentConfiguration, lifecycleHooks: [] }
  })
})
afterEach(() => stage.cloud.faults.clear())
afterAll(() => stage.stop())

async function look() {
  const service = { ...(await shop.service()), events: [] }
  return { ...service, started: (await shop.deployments()).length, weights: await shop.weights() }
}

/** Starts the probe, and returns once its `count`th UpdateService was carried out; it is never answered. */
async function startUntil(count: number) {
  stage.cloud.journal.clear()
  stage.cloud.faults.add({ action: 'ecs:UpdateService', kind: { kind: 'hang' }, after: count - 1, times: 1 })
  const running = startProbe(stage.cloud, ['--cluster', 'prod', '--service', shop.name, '--change'])
  const isCarriedOut = () => stage.calls('ecs:UpdateService').some(({ error }) => error === 'hang')
  while (running.child.exitCode === null && !isCarriedOut()) await after(20)
  return running
}

const run = (...more: readonly string[]) =>
  startProbe(stage.cloud, ['--cluster', 'prod', '--service', shop.name, ...more]).ended

/** A full run makes so many; after the last of them nothing is left to be restored but tags. */
const UPDATES = 7

describe('a probe with --change', () => {
  it('makes the calls that are interrupted below, and no others', async () => {
    const before = await look()
    stage.cloud.journal.clear()
    expect(await run('--change')).toMatchObject({ code: 0, stderr: '' })
    expect(stage.calls('ecs:UpdateService')).toHaveLength(UPDATES)
    expect(await look()).toEqual(before)
  })

  it.each(Array.from({ length: UPDATES }, (_, index) => index + 1))(
    'that is killed at its update %i is named by the next run, and restored by the next with --change',
    async count => {
      const before = await look()
      const { child, ended } = await startUntil(count)
      child.kill('SIGKILL')
      expect((await ended).code).toBeNull()
      expect((await look()).tags).toContainEqual(expect.objectContaining({ key: 'deploy-kit:probe-before-1-of-1' }))
      expect((await run()).stdout).toContain('ended before it restored the service')
      const next = await run('--change')
      expect(next).toMatchObject({ code: 0, stderr: '' })
      expect(next.stdout).toContain('Restored the configuration that an earlier run of the probe left.')
      expect(await look()).toEqual(before)
    }
  )

  it.each([
    ['SIGINT', 1],
    ['SIGINT', 3],
    ['SIGTERM', 3]
  ] as const)('that gets %s at its update %i restores the service before it ends', async (signal, count) => {
    const before = await look()
    const { child, ended } = await startUntil(count)
    child.kill(signal)
    expect(await ended).toMatchObject({ code: 130, stderr: 'The probe was interrupted.\n' })
    expect(await look()).toEqual(before)
  })

  it('restores the service when AWS denies a call in between, and reports it', async () => {
    const before = await look()
    const kind = { kind: 'error', code: 'AccessDeniedException', status: 400 } as const
    stage.cloud.faults.add({ action: 'ecs:UpdateService', kind, after: 3, times: 1 })
    const { code, stderr } = await run('--change')
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('AccessDeniedException') })
    expect(await look()).toEqual(before)
  })
})
