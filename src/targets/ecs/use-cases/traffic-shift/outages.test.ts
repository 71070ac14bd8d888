import { describe, expect, it } from '@jest/globals'
import { shiftAccount } from '../../../../../test/fakes/shift-account.js'
import { DeployError } from '../../../../domain/errors.js'
import type { NativeRollouts } from '../../ports/native-rollouts.js'

const MINUTE = 60_000
const FAILED = 'AWS answered ecs:DescribeServiceDeployments with HTTP 500 (ServerException).'

/** A step in which ECS cannot be read for so many seconds, from the first pause on. */
function stepThrough(seconds: number, inputs: Readonly<Record<string, string>> = {}) {
  const account = shiftAccount()
  const { clock, platform } = account
  let until: number | undefined
  const observe: NativeRollouts['observe'] = async arn => {
    const seen = await platform.rollouts.observe(arn)
    if (seen?.pauses.length === 1) until ??= clock.now() + seconds * 1000
    if (until !== undefined && clock.now() < until) throw new DeployError('platform-error', FAILED)
    return seen
  }
  const step = account.step({ observe })
  return { account, step, run: () => step.run(inputs) }
}

describe('an outage of AWS during a canary', () => {
  it('of 10 minutes is borne, and told of once', async () => {
    const { account, step, run } = stepThrough(600)
    expect(await run()).toMatchObject({ verdict: 'succeeded' })
    expect(step.lines.filter(line => line.includes(FAILED))).toHaveLength(1)
    expect(account.kinds()).toEqual(['tag', 'start', 'CONTINUE', 'CONTINUE', 'CONTINUE', 'configure', 'untag'])
  })

  it('of a few seconds at the timeout hides neither that the time is over nor keeps the canary from being rolled back', async () => {
    const account = shiftAccount({ scaleUpSeconds: 1e6 })
    const { clock, platform } = account
    const deadlineAt = clock.now() + 40 * MINUTE
    const observe: NativeRollouts['observe'] = arn => {
      const isOut = clock.now() >= deadlineAt - 8_000 && clock.now() < deadlineAt + 1_500
      return isOut ? Promise.reject(new DeployError('platform-error', FAILED)) : platform.rollouts.observe(arn)
    }
    const outputs = await account.step({ observe }).run({ timeout: '40m', bake: '5m', 'bake-max': '5m' })
    expect(outputs).toMatchObject({ verdict: 'timed-out' })
    expect(account.kinds()).toContain('stop')
  })

  it('that lasts ends the watch at the timeout, with what AWS answered', async () => {
    const { account, run } = stepThrough(1e6, { timeout: '1h' })
    const startedAt = account.clock.now()
    const outputs = await run()
    expect(outputs).toMatchObject({ verdict: 'unknown' })
    expect(outputs.reason).toContain(`The rollout timed out while its state could not be read. ${FAILED}`)
    expect(account.clock.now() - startedAt).toBeLessThan(61 * 60_000)
  })

  /** Metrics cannot be read for so many seconds from the first look at them on. */
  function withoutMetrics(seconds: number) {
    const account = shiftAccount()
    const { clock, platform } = account
    const { read } = platform.metrics
    let until: number | undefined
    platform.metrics.read = query => {
      const isOfRollout = query.targetGroups.length > 1
      if (isOfRollout) until ??= clock.now() + seconds * 1000
      return isOfRollout && clock.now() < (until ?? 0)
        ? Promise.reject(new DeployError('platform-error', FAILED))
        : read(query)
    }
    return account
  }

  it('in which metrics cannot be read does not use up the time of a step', async () => {
    const account = withoutMetrics(720)
    const outputs = await account.step().run({ bake: '5m', 'bake-max': '6m' })
    expect(outputs).toMatchObject({ verdict: 'succeeded' })
    expect(account.kinds()).not.toContain('ROLLBACK')
  })

  it('in which metrics never come back is inconclusive 10 minutes after the longest bake', async () => {
    const account = withoutMetrics(1e6)
    const outputs = await account.step().run({ bake: '5m', 'bake-max': '6m' })
    expect(outputs).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'inconclusive' })
    expect(outputs.reason).toMatch(/\(the metrics could not be read \d+ times in a row\)\./)
    const [, step] = outputs.result.services[0]?.steps ?? []
    const minutes = (Date.parse(step?.decidedAt ?? '') - Date.parse(step?.startedAt ?? '')) / 60_000
    expect(minutes).toBeGreaterThanOrEqual(16)
    expect(minutes).toBeLessThan(17)
  })
})
