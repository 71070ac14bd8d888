import { describe, expect, it } from '@jest/globals'
import type { FakeTrafficShiftPlatform } from '../../../../../test/fakes/fake-traffic-shift-platform.js'
import { shiftAccount, type ShiftCalls } from '../../../../../test/fakes/shift-account.js'
import { DeployError } from '../../../../domain/errors.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'

const MINUTE = 60_000
const FAILED = 'AWS answered ecs:DescribeServiceDeployments with HTTP 500 (ServerException).'

/** The reads of a platform, which fail while `isOut` is true. */
function readsUnless(isOut: () => boolean, { services, serviceDeployments }: FakeTrafficShiftPlatform) {
  const during = <Result>(read: () => Promise<Result>) =>
    isOut() ? Promise.reject(new DeployError('platform-error', FAILED)) : read()
  return {
    find: (...of) => during(() => services.find(...of)),
    observe: (...of) => during(() => serviceDeployments.observe(...of)),
    list: (...of) => during(() => serviceDeployments.list(...of)),
    placement: (...of) => during(() => serviceDeployments.placement(...of))
  } satisfies ShiftCalls
}

/** A step in which ECS cannot be read for so many seconds, from the first pause on. */
function stepThrough(seconds: number, inputs: Readonly<Record<string, string>> = {}) {
  const account = shiftAccount()
  const { clock, platform } = account
  let until: number | undefined
  const observe: ServiceDeployments['observe'] = async arn => {
    const seen = await platform.serviceDeployments.observe(arn)
    if (seen?.pauses.length === 1) until ??= clock.now() + seconds * 1000
    if (until !== undefined && clock.now() < until) throw new DeployError('platform-error', FAILED)
    return seen
  }
  const step = account.step({ observe })
  return { account, step, run: () => step.run(inputs) }
}

describe('an outage of AWS during a canary', () => {
  it('of 10 minutes is tolerated, and reported once', async () => {
    const { account, step, run } = stepThrough(600)
    expect(await run()).toMatchObject({ verdict: 'succeeded' })
    expect(step.lines.filter(line => line.includes(FAILED))).toHaveLength(1)
    expect(account.kinds()).toEqual(['tag', 'start', 'CONTINUE', 'CONTINUE', 'CONTINUE', 'configure', 'untag'])
  })

  it('of a few seconds at the timeout hides neither that the time is over nor keeps the canary from being rolled back', async () => {
    const account = shiftAccount({ scaleUpSeconds: 1e6 })
    const { clock, platform } = account
    const deadlineAt = clock.now() + 40 * MINUTE
    const observe: ServiceDeployments['observe'] = arn => {
      const isOut = clock.now() >= deadlineAt - 8_000 && clock.now() < deadlineAt + 1_500
      return isOut
        ? Promise.reject(new DeployError('platform-error', FAILED))
        : platform.serviceDeployments.observe(arn)
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

  it('aside, all that gates look at is read once a minute, in one query', async () => {
    const account = shiftAccount()
    const { read } = account.platform.metrics
    const ends: number[] = []
    account.platform.metrics.read = query => {
      if (account.platform.truth().ours.length > 0) ends.push(query.to)
      return read(query)
    }
    const gates = 'errors:\nlatency: { p95: 300ms }'
    expect(await account.step().run({ gates, bake: '5m', 'bake-max': '6m' })).toMatchObject({ verdict: 'succeeded' })
    expect(ends.length).toBeGreaterThan(5)
    expect(new Set(ends).size).toBe(ends.length)
  })

  it('in which metrics cannot be read does not use up the time of a step', async () => {
    const account = withoutMetrics(720)
    const outputs = await account.step().run({ bake: '5m', 'bake-max': '6m' })
    expect(outputs).toMatchObject({ verdict: 'succeeded' })
    expect(account.kinds()).not.toContain('ROLLBACK')
  })

  it('without metrics until the end is inconclusive 10 minutes after the longest bake', async () => {
    const account = withoutMetrics(1e6)
    const outputs = await account.step().run({ bake: '5m', 'bake-max': '6m' })
    expect(outputs).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'inconclusive' })
    expect(outputs.reason).toMatch(/\(the metrics could not be read \d+ times in a row\)\./)
    const [, step] = outputs.result.services[0]?.steps ?? []
    const minutes = (Date.parse(step?.decidedAt ?? '') - Date.parse(step?.startedAt ?? '')) / 60_000
    expect(minutes).toBeGreaterThanOrEqual(16)
    expect(minutes).toBeLessThan(17)
  })

  /** A rollout during which the load balancer API is down from the first pause on. */
  async function withoutBalancer(hookTimeoutSeconds: number) {
    const account = shiftAccount({ hookTimeoutSeconds })
    const router = { ...account.platform.router }
    let isOut = false
    const observe: ServiceDeployments['observe'] = async arn => {
      const seen = await account.platform.serviceDeployments.observe(arn)
      isOut ||= seen?.pauses.length === 1
      return seen
    }
    Object.assign(account.platform.router, {
      split: (rule: string) =>
        isOut ? Promise.reject(new DeployError('throttled', 'AWS throttled DescribeRules.')) : router.split(rule)
    })
    return { account, outputs: await account.step({ observe }).run({ timeout: '40m', bake: '5m', 'bake-max': '5m' }) }
  }

  it('of the load balancer API alone does not keep a rollout from being rolled back at its timeout', async () => {
    const { account, outputs } = await withoutBalancer(1e5)
    expect(outputs).toMatchObject({ verdict: 'timed-out' })
    expect(account.kinds()).toContain('ROLLBACK')
    expect(account.platform.truth()).toMatchObject({ weightOfOurs: 0, tags: [] })
  })

  it('of the load balancer API alone does not hide that ECS rolled back', async () => {
    const { account, outputs } = await withoutBalancer(600)
    expect(outputs).toMatchObject({ verdict: 'rolled-back' })
    expect(account.platform.truth()).toMatchObject({ weightOfOurs: 0, tags: [] })
  })
})

describe('an outage of one API', () => {
  /** One API fails from the first pause at this share on, as long as the deployment goes forward. */
  function without(api: 'the load balancer' | 'the service', percent: number, errorShare: number) {
    const account = shiftAccount({ errorShare })
    const { clock, platform } = account
    const { services, serviceDeployments } = platform
    const router = { ...platform.router }
    let since: number | undefined
    const during = <Result>(name: typeof api, read: () => Promise<Result>) =>
      since !== undefined && name === api && platform.truth().newest?.status === 'IN_PROGRESS'
        ? Promise.reject(new DeployError('throttled', 'AWS throttled the call.'))
        : read()
    Object.assign(platform.router, { split: (rule: string) => during('the load balancer', () => router.split(rule)) })
    const step = account.step({
      find: (...of) => during('the service', () => services.find(...of)),
      observe: async arn => {
        const seen = await serviceDeployments.observe(arn)
        if (seen?.pauses.length === 1 && seen.targetWeightPercent === percent) since ??= clock.now()
        return seen
      }
    })
    return { account, step, minutes: () => (clock.now() - (since ?? 0)) / MINUTE }
  }

  it.each(['the load balancer', 'the service'] as const)(
    'does not keep a bad canary from being rolled back by its gates: %s',
    async api => {
      const { account, step, minutes } = without(api, 20, 0.5)
      const outputs = await step.run({ timeout: '3h', bake: '5m', 'bake-max': '10m' })
      expect(outputs).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'gate' })
      expect(minutes()).toBeLessThan(12)
      expect(account.platform.truth()).toMatchObject({ weightOfOurs: 0, tags: [] })
    }
  )

  it.each(['the load balancer', 'the service'] as const)('does not keep a rollback at a pause: %s', async api => {
    const { account, step, minutes } = without(api, 0, 0)
    const outputs = await step.run({ timeout: '3h', bake: '5m', 'bake-max': '10m' }, 'rollback')
    expect(outputs).toMatchObject({ verdict: 'succeeded' })
    expect(minutes()).toBeLessThan(60)
    expect(account.platform.truth()).toMatchObject({ weightOfOurs: 100, tags: [] })
    expect(step.lines.filter(line => line.includes('AWS throttled the call.')).length).toBeLessThan(3)
  })
})

describe('an UpdateService of a canary whose answer is lost', () => {
  /** A step in which the answer to UpdateService is lost, and nothing can be read for so many seconds from then on. */
  function stepWithout(seconds: number) {
    const account = shiftAccount()
    const { clock, platform } = account
    let until = 0
    const step = account.step({
      update: async spec => {
        await platform.services.update(spec)
        until = clock.now() + seconds * 1000
        throw new DeployError('outcome-unknown', 'AWS returned HTTP 500 for ecs:UpdateService.')
      },
      ...readsUnless(() => clock.now() < until, platform)
    })
    return { account, step }
  }

  it('is looked for until AWS can be read again', async () => {
    const { account, step } = stepWithout(600)
    expect(await step.run()).toMatchObject({ verdict: 'succeeded' })
    expect(account.kinds().filter(kind => kind === 'start')).toHaveLength(1)
  })

  it('is unknown where AWS cannot be read until the timeout, and its tags stay', async () => {
    const { account, step } = stepWithout(1e6)
    const startedAt = account.clock.now()
    const outputs = await step.run({ timeout: '40m', 'bake-max': '5m' })
    expect(outputs).toMatchObject({ verdict: 'unknown' })
    expect(outputs.reason).toContain('Deployment status is unknown.')
    expect(account.platform.truth().tags).not.toEqual([])
    expect(account.clock.now() - startedAt).toBeLessThan(41 * MINUTE)
  })

  it('is not sent again after the timeout', async () => {
    const account = shiftAccount()
    const { clock, platform } = account
    const startedAt = clock.now()
    const sentAt: number[] = []
    const step = account.step({
      update: () => {
        sentAt.push(clock.now() - startedAt)
        return clock.sleep(15 * MINUTE).then(() => Promise.reject(new DeployError('outcome-unknown', FAILED)))
      }
    })
    const outputs = await step.run({ timeout: '40m', 'bake-max': '5m' })
    expect(outputs).toMatchObject({ verdict: 'unknown', 'reason-code': 'outcome-unknown' })
    expect(Math.max(...sentAt)).toBeLessThan(40 * MINUTE)
    expect(platform.truth().newest).toBeUndefined()
  })
})

describe('an outage while post finishes a canary', () => {
  it('is tolerated from its first read on', async () => {
    const account = shiftAccount()
    const { clock, platform } = account
    let until = 0
    const isOut = () => clock.now() < until
    const failed = () => Promise.reject(new DeployError('unreachable', FAILED))
    const step = account.step({
      cancelAt: /paused: 20% of traffic/,
      ...readsUnless(isOut, platform),
      rollBack: arn => (isOut() ? failed() : platform.serviceDeployments.rollBack(arn)),
      // The requests of main are lost.
      answer: (arn, hookId, action) =>
        isOut() || (action === 'ROLLBACK' && until === 0)
          ? failed()
          : platform.serviceDeployments.answer(arn, hookId, action)
    })
    await step.run()
    until = clock.now() + 150_000
    await step.finish()
    expect(platform.truth()).toMatchObject({ weightOfOurs: 0, tags: [] })
  })
})

describe('a blip of AWS at the end of a canary', () => {
  it.each(['find', 'configure'] as const)('in %s leaves neither pauses nor tags on the service', async method => {
    const account = shiftAccount()
    const { services } = account.platform
    let blips = 2
    const isOver = () => account.platform.truth().newest?.status === 'SUCCESSFUL'
    const blip = () => isOver() && (blips -= 1) >= 0
    const step = account.step({
      [method]: (...given: readonly unknown[]) =>
        blip()
          ? Promise.reject(new DeployError('throttled', FAILED))
          : (services[method] as (...given: readonly unknown[]) => Promise<unknown>)(...given)
    })
    expect(await step.run()).toMatchObject({ verdict: 'succeeded' })
    expect(account.platform.truth()).toMatchObject({ configuration: { strategy: 'ROLLING' }, tags: [] })
  })
})

describe('an outage when the previous revision must be deployed again', () => {
  it.each([
    ['throttled', 'throttled'],
    ['unreachable', 'unreachable'],
    ['answered with 500', 'outcome-unknown']
  ] as const)('does not keep it from that: UpdateService %s', async (_, code) => {
    const account = shiftAccount({ errorShare: 0.5, rollbackRace: 'loses' })
    const { clock, platform } = account
    let until = 0
    const step = account.step({
      cancelAt: /^continued: /,
      update: spec => {
        const isBack = platform.truth().newest !== undefined
        if (isBack && until === 0) until = clock.now() + 180_000
        return clock.now() < until ? Promise.reject(new DeployError(code, FAILED)) : platform.services.update(spec)
      },
      answer: (arn, hookId, action) =>
        action === 'ROLLBACK'
          ? platform.serviceDeployments.rollBack(arn)
          : platform.serviceDeployments.answer(arn, hookId, action)
    })
    await step.run()
    await step.finish()
    expect(platform.truth()).toMatchObject({ weightOfOurs: 0, tags: [] })
  })
})
