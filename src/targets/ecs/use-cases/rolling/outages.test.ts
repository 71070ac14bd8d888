import { describe, expect, it } from '@jest/globals'
import { DeployError } from '../../../../domain/errors.js'
import { deployAccount, NEW_IMAGE, V2 } from '../../../../../test/fakes/deploy-account.js'
import type { Method } from '../../../../../test/fakes/fake-ecs.js'

const MINUTE = 60_000

function awsError(name: string, status?: number, code?: string): Error {
  return Object.assign(new Error(`${name} happened`), { name, $metadata: { httpStatusCode: status }, code })
}

const OUTAGES = [
  ['HTTP 500', awsError('ServerException', 500)],
  ['throttling', awsError('ThrottlingException', 400)],
  ['resets', awsError('Error', undefined, 'ECONNRESET')]
] as const

/** Deploys, with an outage that begins 6 s after the start. */
async function deployThrough(
  error: Error,
  { seconds = 600, timeout = '30m', methods }: { seconds?: number; timeout?: string; methods?: readonly Method[] } = {}
) {
  const account = deployAccount()
  const startedAt = account.clock.now()
  account.ecs.later(6, () => account.ecs.outage(seconds, error, methods))
  const deployed = await account.deploy({ ...NEW_IMAGE, timeout })
  const lines = account.step.lines.filter(line => line.includes('still trying') || line.includes('succeeded again'))
  return { ...deployed, lines, took: account.clock.now() - startedAt, account }
}

describe('an update whose answer was lost', () => {
  it('is followed where it arrives late, although the next try is refused', async () => {
    const { deploy, ecs } = deployAccount()
    const lost = new DeployError('outcome-unknown', 'No response arrived.')
    ecs.fault({ method: 'update', error: lost, carriedOut: false })
    ecs.fault({ method: 'update', error: awsError('AccessDeniedException', 400), carriedOut: false })
    ecs.later(4, () => ecs.deploy('api', V2))
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'succeeded' })
    expect(ecs.deployments).toHaveLength(2)
  })
})

describe('an outage of AWS while a deployment is watched', () => {
  it.each(OUTAGES)(
    'of 10 minutes of %s is tolerated, and reported when it starts and when it ends',
    async (_, error) => {
      const { verdict, lines, took, account } = await deployThrough(error)
      expect(verdict).toBe('succeeded')
      expect(lines).toEqual([
        expect.stringMatching(/^ecs:describe: .* for \d.*s; still trying$/),
        expect.stringMatching(/^ecs:describe: succeeded again after (?:9|10)m \d\ds$/)
      ])
      expect(took).toBeGreaterThan(10 * MINUTE)
      expect(took).toBeLessThan(11.5 * MINUTE)
      expect(account.ecs.calls.filter(call => call === 'update')).toHaveLength(1)
    }
  )

  it('is tolerated when only the service deployments cannot be read', async () => {
    const { verdict } = await deployThrough(awsError('ServerException', 500), {
      methods: ['describeDeployments', 'list']
    })
    expect(verdict).toBe('succeeded')
  })

  it('ends the watch at the timeout, and reports that AWS answered', async () => {
    const { verdict, reason, took, ...rest } = await deployThrough(awsError('ServerException', 500), {
      seconds: 1e6,
      timeout: '5m'
    })
    expect([verdict, rest['reason-code']]).toEqual(['unknown', 'platform-error'])
    expect(reason).toContain('AWS returned HTTP 500 (ServerException) for ecs:describe')
    expect(reason).toContain('ServerException happened. Deployment status is unknown')
    expect(took).toBeLessThan(5.3 * MINUTE)
  })

  it('never outlasts a short timeout by its retries', async () => {
    const { verdict, took } = await deployThrough(awsError('SlowDown', 503), { seconds: 1e6, timeout: '15s' })
    expect(verdict).toBe('unknown')
    expect(took).toBeLessThan(21_000)
  })

  it('of the service deployments alone ends the watch at the timeout, too', async () => {
    const { verdict, took } = await deployThrough(awsError('ServerException', 500), {
      ...{ seconds: 1e6, timeout: '5m' },
      methods: ['describeDeployments', 'list']
    })
    expect(verdict).toBe('unknown')
    expect(took).toBeLessThan(5.3 * MINUTE)
  })

  it('of the service deployments alone ends the watch of a rollback at the timeout', async () => {
    const account = deployAccount()
    const startedAt = account.clock.now()
    account.ecs.doom(V2, { kind: 'never-steady' })
    account.ecs.later(298, () =>
      account.ecs.outage(1e6, awsError('ServerException', 500), ['describeDeployments', 'list'])
    )
    const { verdict } = await account.deploy({ ...NEW_IMAGE, timeout: '5m' })
    expect(verdict).toBe('unknown')
    expect(account.clock.now() - startedAt).toBeLessThan(10.5 * MINUTE)
  })

  it('of a few seconds at the timeout hides neither that the time is over nor keeps the deployment from being rolled back', async () => {
    const account = deployAccount()
    account.ecs.doom('arn:aws:ecs:eu-west-1:123456789012:task-definition/api:2', { kind: 'never-steady' })
    account.ecs.later(298, () => account.ecs.outage(6, awsError('ServerException', 500)))
    const { verdict, result } = await account.deploy({ ...NEW_IMAGE, timeout: '5m' })
    expect(verdict).toBe('timed-out')
    expect(result.services[0]?.rollback).toEqual({ requestedBy: 'deploy-kit', finished: true })
  })

  it.each([
    ['ExpiredTokenException', 'credentials-expired'],
    ['AccessDeniedException', 'access-denied']
  ])('is not what %s is: that ends the watch immediately', async (name, code) => {
    const { took, ...deployed } = await deployThrough(awsError(name, 400))
    expect([deployed.verdict, deployed['reason-code']]).toEqual(['unknown', code])
    expect(took).toBeLessThan(10_000)
  })

  it('is tolerated while a rollback is watched, and the rollback is requested again when ECS did not receive it', async () => {
    const account = deployAccount()
    account.ecs.doom('arn:aws:ecs:eu-west-1:123456789012:task-definition/api:2', { kind: 'never-steady' })
    account.ecs.later(119, () => account.ecs.outage(120, awsError('ServerException', 500), ['rollBack', 'describe']))
    const { verdict, result } = await account.deploy({ ...NEW_IMAGE, timeout: '5m' })
    expect(verdict).toBe('timed-out')
    expect(result.services[0]?.rollback).toEqual({ requestedBy: 'deploy-kit', finished: true })
  })
})

describe('an UpdateService that is cut off', () => {
  it('is sent again within 5 s', async () => {
    const { ecs, clock, deploy } = deployAccount()
    const startedAt = clock.now()
    const sentAt: number[] = []
    const { services } = ecs
    const update: typeof services.update = change => services.update(change)
    Object.assign(ecs, {
      services: {
        ...services,
        update: (change: Parameters<typeof update>[0]) => {
          sentAt.push(clock.now() - startedAt)
          return update(change)
        }
      }
    })
    ecs.fault({ method: 'update', error: awsError('Error', undefined, 'ECONNRESET'), carriedOut: false })
    const { verdict } = await deploy(NEW_IMAGE)
    expect(verdict).toBe('succeeded')
    expect(sentAt).toHaveLength(2)
    expect((sentAt[1] ?? 0) - (sentAt[0] ?? 0)).toBeLessThan(5_000)
  })

  it('is not sent after the timeout', async () => {
    const { ecs, clock, deploy } = deployAccount()
    const startedAt = clock.now()
    ecs.later(0, () => ecs.outage(1e6, awsError('Error', undefined, 'ECONNRESET'), ['update']))
    ecs.later(16, () => ecs.outage(0, awsError('Error')))
    const outputs = await deploy({ ...NEW_IMAGE, timeout: '12s' })
    expect(outputs).toMatchObject({ verdict: 'unknown', 'reason-code': 'not-visible' })
    expect(ecs.deployments).toHaveLength(1)
    expect(clock.now() - startedAt).toBeLessThan(25_000)
  })

  it('is not sent again when its answer alone was lost', async () => {
    const { ecs, deploy } = deployAccount()
    ecs.fault({ method: 'update', error: awsError('Error', undefined, 'ECONNRESET'), carriedOut: true })
    expect((await deploy(NEW_IMAGE)).verdict).toBe('succeeded')
    expect(ecs.calls.filter(call => call === 'update')).toHaveLength(1)
    expect(ecs.deployments).toHaveLength(2)
  })
})

describe('an outage of AWS while post finishes a rollout', () => {
  it('is tolerated from its first read on', async () => {
    const { ecs, deploy, finish } = deployAccount()
    ecs.doom(V2, { kind: 'never-steady' })
    ecs.later(6, () => ecs.fault({ method: 'describe', error: new TypeError('killed'), carriedOut: false }))
    await expect(deploy(NEW_IMAGE)).rejects.toThrow('killed')
    ecs.outage(150, awsError('ServerException', 500))
    await finish()
    expect(ecs.deployments.find(({ taskDefinition }) => taskDefinition === V2)?.outcome).toBe('ROLLBACK_SUCCESSFUL')
  })

  it('that lasts is given up before the runner ends post', async () => {
    const { ecs, clock, deploy, finish } = deployAccount()
    ecs.later(6, () => ecs.fault({ method: 'describe', error: new TypeError('killed'), carriedOut: false }))
    await expect(deploy(NEW_IMAGE)).rejects.toThrow('killed')
    ecs.outage(1e6, awsError('ServerException', 500))
    const startedAt = clock.now()
    await expect(finish()).rejects.toThrow('HTTP 500')
    expect(clock.now() - startedAt).toBeLessThan(5 * MINUTE)
  })
})

describe('post of a step that was to leave its deployment', () => {
  it('reports that nothing was changed where the update never reached ECS', async () => {
    const { ecs, deploy, finish, step } = deployAccount()
    ecs.fault({ method: 'update', error: new TypeError('killed'), carriedOut: false })
    await expect(deploy({ ...NEW_IMAGE, 'on-cancel': 'leave' })).rejects.toThrow('killed')
    await finish()
    expect(step.summaryText()).not.toContain('continues (`on-cancel: leave`)')
    expect(step.summaryText()).toContain('the service was not changed')
  })

  it('reports that it succeeded where ECS had completed it', async () => {
    const { ecs, deploy, finish, step } = deployAccount()
    ecs.fault({ method: 'describeDeployments', error: new TypeError('killed'), carriedOut: false })
    await expect(deploy({ ...NEW_IMAGE, 'on-cancel': 'leave' })).rejects.toThrow('killed')
    await finish()
    expect(step.summaryText()).not.toContain('continues (`on-cancel: leave`)')
    expect(step.summaryText()).toContain('api:2 is serving 100% of traffic')
  })
})
