import { describe, expect, it } from '@jest/globals'
import { deployAccount, NEW_IMAGE, V2 } from '../../../../../test/fakes/deploy-account.js'
import { shiftAccount } from '../../../../../test/fakes/shift-account.js'
import type { MetricsQuery } from '../../ports/metrics.js'

const MINUTE = 60_000
const SKEWS = [-300, -40, 40, 300] as const
const FAR = /^The runner's clock is (?:39|40|41|299|300|301) s (?:ahead of|behind) the AWS clock\./

describe.each(SKEWS)('a runner whose clock is %d s ahead of AWS', seconds => {
  it('deploys by rolling update, names the skew once, and measures times right', async () => {
    const account = deployAccount({}, { aheadMilliseconds: seconds * 1000 })
    const startedAt = account.clock.now()
    const { verdict, result } = await account.deploy(NEW_IMAGE)
    expect(verdict).toBe('succeeded')
    expect(account.step.lines.filter(line => FAR.test(line))).toHaveLength(1)
    const took = Date.parse(result.finishedAt) - Date.parse(result.startedAt)
    expect(Math.abs(took - (account.clock.now() - startedAt))).toBeLessThan(2_000)
    expect(Math.abs(Date.parse(result.finishedAt) - account.clock.now())).toBeLessThan(2_000)
  })

  it('rolls back a rolling update at its timeout', async () => {
    const account = deployAccount({}, { aheadMilliseconds: seconds * 1000 })
    account.ecs.doom(V2, { kind: 'never-steady' })
    const startedAt = account.clock.now()
    expect(await account.deploy({ ...NEW_IMAGE, timeout: '5m' })).toMatchObject({ verdict: 'timed-out' })
    expect(account.clock.now() - startedAt).toBeLessThan(6 * MINUTE)
    expect(account.clock.now() - startedAt).toBeGreaterThanOrEqual(5 * MINUTE)
  })

  it('finishes a rolling update that was killed, in post', async () => {
    const account = deployAccount({}, { aheadMilliseconds: seconds * 1000 })
    account.ecs.doom(V2, { kind: 'never-steady' })
    account.ecs.later(6, () =>
      account.ecs.fault({ method: 'describe', error: new TypeError('killed'), carriedOut: false })
    )
    await expect(account.deploy(NEW_IMAGE)).rejects.toThrow('killed')
    await account.finish()
    expect(account.ecs.deployments.find(({ taskDefinition }) => taskDefinition === V2)?.outcome).toBe(
      'ROLLBACK_SUCCESSFUL'
    )
  })

  it.each([
    ['canary', { steps: '20, 100' }],
    ['blue/green', { steps: '100' }]
  ])('shifts traffic by %s, judged by complete minutes of AWS', async (_, inputs) => {
    const account = shiftAccount({}, seconds * 1000)
    const { clock, platform } = account
    const queries: { query: MetricsQuery; at: number }[] = []
    const { read } = platform.metrics
    platform.metrics.read = query => {
      // The last hours are read before the rollout.
      if (platform.truth().ours.length > 0) queries.push({ query, at: clock.now() })
      return read(query)
    }
    const step = account.step()
    expect(await step.run(inputs)).toMatchObject({ verdict: 'succeeded' })
    expect(step.lines.filter(line => FAR.test(line))).toHaveLength(1)
    expect(queries.length).toBeGreaterThan(2)
    for (const { query, at } of queries) {
      expect(query.to).toBeLessThanOrEqual(at + 1_000)
      expect(at - query.to).toBeLessThan(MINUTE + 1_000)
    }
    const shifts = platform.truth().ours[0]?.createdAt ?? 0
    expect(Math.min(...queries.map(({ query }) => query.from))).toBeGreaterThan(shifts - MINUTE)
  })

  it('finds a canary again in post that it left, and rolls it back', async () => {
    const account = shiftAccount({}, seconds * 1000)
    const step = account.step({ cancelAt: /paused: 20% of traffic/ })
    await step.run()
    await step.finish()
    expect(account.platform.truth()).toMatchObject({ weightOfOurs: 0 })
  })

  it('rolls a bad canary back by its errors', async () => {
    const account = shiftAccount({ errorShare: 0.5 }, seconds * 1000)
    expect(await account.step().run()).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'gate' })
  })
})

describe('a runner whose clock is a few seconds off', () => {
  it('does not report it', async () => {
    const account = deployAccount({}, { aheadMilliseconds: 4_000 })
    expect((await account.deploy(NEW_IMAGE)).verdict).toBe('succeeded')
    expect(account.step.lines.join('\n')).not.toContain("runner's clock")
  })
})
