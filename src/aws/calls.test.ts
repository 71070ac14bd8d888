import { DescribeClustersCommand, ECSClient } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import { setImmediate } from 'node:timers/promises'
import { DeployError } from '../domain/errors.js'
import type { Clock } from '../ports/clock.js'
import { awsCalls } from './calls.js'

/** A clock on which only retries pass time: the five-second bound of a call never strikes. */
function retryClock(): Clock & { slept: number[] } {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: (milliseconds, signal) => {
      if (signal !== undefined) return new Promise(() => undefined)
      slept.push(milliseconds)
      now += milliseconds
      return Promise.resolve()
    }
  }
}

function awsError(name: string, status?: number, code?: string): Error {
  return Object.assign(new Error(`${name} happened`), { name, $metadata: { httpStatusCode: status }, code })
}

function failing(times: number, error: Error): () => Promise<string> {
  let calls = 0
  return () => {
    calls += 1
    return calls <= times ? Promise.reject(error) : Promise.resolve('answer')
  }
}

const middle = () => 0.5

describe('awsCalls', () => {
  it('tries a throttled read again until it is answered, and counts every request', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    await expect(calls.read('ecs:DescribeServices', failing(3, awsError('ThrottlingException', 400)))).resolves.toBe(
      'answer'
    )
    expect(calls.count).toBe(4)
  })

  it('waits longer before every further try, five seconds at most', async () => {
    const clock = retryClock()
    await awsCalls({ clock, random: () => 1 }).read('a:B', failing(7, awsError('ServerException', 500)))
    expect(clock.slept).toEqual([200, 400, 800, 1600, 3200, 5000, 5000])
  })

  it('ends a read that is throttled for more than a minute', async () => {
    const clock = retryClock()
    const read = awsCalls({ clock, random: middle }).read(
      'ecs:DescribeServices',
      failing(1e9, awsError('SlowDown', 503))
    )
    await expect(read).rejects.toMatchObject({ code: 'throttled' })
    expect(clock.now()).toBeGreaterThan(50_000)
    expect(clock.now()).toBeLessThanOrEqual(60_000)
  })

  it('gives a request the time that the network takes, however fast the simulated clock is', async () => {
    const limits: number[] = []
    const hanging: Clock = {
      ...retryClock(),
      simulatedRate: 100,
      sleep: async (milliseconds, signal) => {
        limits.push(milliseconds)
        await new Promise(resolve => signal?.addEventListener('abort', resolve))
      }
    }
    await awsCalls({ clock: hanging, random: middle }).read('a:B', () => Promise.resolve('answer'), 'glance')
    expect(limits).toEqual([150_000])
  })

  it('ends a glance that is throttled within three seconds', async () => {
    const clock = retryClock()
    const glance = awsCalls({ clock, random: middle }).read(
      'ecr:DescribeImages',
      failing(1e9, awsError('SlowDown', 503)),
      'glance'
    )
    await expect(glance).rejects.toMatchObject({ code: 'throttled' })
    expect(clock.now()).toBeLessThanOrEqual(3_000)
  })

  const unresolved = (hostname: string, code = 'ENOTFOUND') =>
    Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code, hostname })

  it.each(['ecs.eu-wast-1.amazonaws.com', 'monitoring.cn-nort-1.amazonaws.com.cn', 'ecs.us-east-9.api.aws'])(
    'refuses a region that does not exist immediately, by its host %s',
    async host => {
      const clock = retryClock()
      const read = awsCalls({ clock, random: middle }).read('ecs:DescribeServices', failing(1e9, unresolved(host)))
      await expect(read).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining(host) })
      expect(clock.slept).toEqual([])
    }
  )

  it.each([
    ['a known region', unresolved('ecs.eu-west-1.amazonaws.com')],
    ['a lookup that may succeed next time', unresolved('ecs.eu-wast-1.amazonaws.com', 'EAI_AGAIN')],
    ['another host', unresolved('proxy.my-corp-1.example')]
  ])('tries again for %s', async (_, error) => {
    const clock = retryClock()
    const read = awsCalls({ clock, random: middle }).read('ecs:DescribeServices', failing(2, error))
    await expect(read).resolves.toBe('answer')
    expect(clock.slept).toHaveLength(2)
  })

  it('tries again for a region whose endpoint has answered before', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    await calls.read('ecs:DescribeServices', failing(0, new Error()))
    const host = 'ecs.eu-wast-1.amazonaws.com'
    await expect(calls.read('ecs:DescribeServices', failing(2, unresolved(host)))).resolves.toBe('answer')
  })

  it('never repeats a change whose answer was lost', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    await expect(
      calls.change('ecs:UpdateService', failing(1, awsError('Error', undefined, 'ECONNRESET')))
    ).rejects.toMatchObject({
      code: 'outcome-unknown'
    })
    expect(calls.count).toBe(1)
  })

  it('never repeats a change after a server error', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    await expect(calls.change('ecs:UpdateService', failing(1, awsError('ServerException', 500)))).rejects.toMatchObject(
      {
        code: 'outcome-unknown'
      }
    )
  })

  it('repeats a change that was throttled or never sent', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    await expect(calls.change('ecs:UpdateService', failing(2, awsError('ThrottlingException', 400)))).resolves.toBe(
      'answer'
    )
    await expect(
      calls.change('ecs:UpdateService', failing(2, awsError('Error', undefined, 'ECONNREFUSED')))
    ).resolves.toBe('answer')
  })

  it.each([
    ['AccessDeniedException', 400, 'access-denied'],
    ['ExpiredTokenException', 400, 'credentials-expired'],
    ['UnrecognizedClientException', 400, 'credentials-missing'],
    ['CredentialsProviderError', undefined, 'credentials-missing'],
    ['ClusterNotFoundException', 400, 'not-found'],
    ['NoSuchEntityException', 404, 'not-found'],
    ['PolicyEvaluationException', 500, 'rejected'],
    ['ConflictException', 400, 'conflict'],
    ['InvalidParameterException', 400, 'rejected']
  ])('gives up immediately on %s', async (name, status, code) => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    await expect(calls.read('ecs:DescribeServices', failing(1, awsError(name, status)))).rejects.toMatchObject({ code })
    expect(calls.count).toBe(1)
  })

  it.each([
    ['is then denied', awsError('AccessDeniedException', 400)],
    ['is then throttled until the retries time out', awsError('ThrottlingException', 400)],
    ['then has no credentials', new DeployError('credentials-missing', 'GitHub returned no token.')]
  ])(
    'reports the outcome of a change with a token as unknown where its answer was lost, and it %s',
    async (_, error) => {
      const calls = awsCalls({ clock: retryClock(), random: middle })
      const lost = failing(1, awsError('Error', undefined, 'ECONNRESET'))
      const send = () => lost().then(() => Promise.reject(error))
      await expect(calls.change('ecs:RunTask', send, 'repeatable')).rejects.toMatchObject({
        code: 'outcome-unknown',
        message: expect.stringContaining('The call may have taken effect.')
      })
    }
  )

  it('repeats a change with a token whose answer was lost, and reports a refusal of its first attempt as one', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    const lost = failing(1, awsError('Error', undefined, 'ECONNRESET'))
    await expect(calls.change('ecs:RunTask', lost, 'repeatable')).resolves.toBe('answer')
    const denied = failing(1, awsError('AccessDeniedException', 400))
    await expect(calls.change('ecs:RunTask', denied, 'repeatable')).rejects.toMatchObject({ code: 'access-denied' })
  })

  it('bounds a call that is never answered, and tries it again', async () => {
    let requested = 0
    const clock: Clock = { now: () => requested * 5_000, sleep: () => Promise.resolve() }
    const send = ({ abortSignal }: { abortSignal: AbortSignal }) => {
      requested += 1
      if (requested > 1) return Promise.resolve('answer')
      return new Promise<string>((_, reject) =>
        abortSignal.addEventListener('abort', () => reject(awsError('AbortError')))
      )
    }
    await expect(awsCalls({ clock, random: middle }).read('ecs:DescribeServices', send)).resolves.toBe('answer')
    expect(requested).toBe(2)
  })

  it('does not abort what was answered', async () => {
    const clock: Clock = {
      now: () => 0,
      sleep: (_, signal) => new Promise(done => signal?.addEventListener('abort', () => done()))
    }
    let given: AbortSignal | undefined
    const read = awsCalls({ clock, random: middle }).read('a:B', ({ abortSignal }) => {
      given = abortSignal
      return Promise.resolve('answer')
    })
    await expect(read).resolves.toBe('answer')
    await setImmediate()
    expect(given?.aborted).toBe(false)
  })

  it('names the action and the message of AWS', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    const read = calls.read('ecs:DescribeServices', failing(1, awsError('AccessDeniedException', 400)))
    await expect(read).rejects.toThrow(
      "ecs:DescribeServices was denied. Allow it in the role's policy. AWS reported: AccessDeniedException happened"
    )
  })

  it('names the AWS SDK when it found no credentials', async () => {
    const read = awsCalls({ clock: retryClock(), random: middle }).read(
      'ecs:A',
      failing(1, awsError('CredentialsProviderError', undefined))
    )
    await expect(read).rejects.toThrow(/ The AWS SDK reported: CredentialsProviderError happened$/)
  })

  it('reports an error answer of AWS as one, and a failed connection as one', async () => {
    const read = (error: Error) => awsCalls({ clock: retryClock(), random: middle }).read('ecs:A', failing(1e9, error))
    await expect(read(awsError('ServerException', 500))).rejects.toMatchObject({
      code: 'platform-error',
      message:
        'AWS returned HTTP 500 (ServerException) for ecs:A until the retries timed out. AWS reported: ServerException happened'
    })
    await expect(read(awsError('Error', undefined, 'ECONNRESET'))).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining(
        'AWS could not be reached for ecs:A before the retries timed out. Check the spelling of the region'
      )
    })
  })

  it('reports that a change that AWS answered with an error may have been carried out', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    await expect(calls.change('ecs:UpdateService', failing(1, awsError('ServerException', 500)))).rejects.toThrow(
      'AWS returned HTTP 500 (ServerException) for ecs:UpdateService. The call may have taken effect.'
    )
  })

  it('reports the start and the end of an outage once each, however many calls fail', async () => {
    const clock = retryClock()
    const lines: string[] = []
    const calls = awsCalls({ clock, random: middle, log: { line: text => void lines.push(text) } })
    const error = awsError('ServerException', 500)
    await calls.read('ecs:DescribeServices', failing(1e9, error)).catch(() => undefined)
    await calls.read('ecs:DescribeServices', failing(1e9, error)).catch(() => undefined)
    await calls.read('ecs:DescribeServices', failing(2, error))
    expect(lines).toEqual([
      expect.stringMatching(/^ecs:DescribeServices: HTTP 500 \(ServerException\) for \d.*s; still trying$/),
      expect.stringMatching(/^ecs:DescribeServices: succeeded again after \d+m \d\ds$/)
    ])
  })

  it.each([
    ['a read that is denied in the end', 'read', awsError('AccessDeniedException', 400)],
    ['a change whose answer is lost in the end', 'change', awsError('ServerException', 500)]
  ] as const)('does not report %s as a success', async (_, kind, last) => {
    const lines: string[] = []
    const calls = awsCalls({ clock: retryClock(), random: middle, log: { line: text => void lines.push(text) } })
    let tries = 0
    const send = () => Promise.reject((tries += 1) < 9 ? awsError('ThrottlingException', 400) : last)
    await expect(calls[kind]('ecs:UpdateService', send)).rejects.toThrow('ecs:UpdateService')
    expect(lines).toEqual([expect.stringContaining('still trying')])
  })

  it('reports nothing for a call that failed for a moment', async () => {
    const lines: string[] = []
    const calls = awsCalls({ clock: retryClock(), random: middle, log: { line: text => void lines.push(text) } })
    await calls.read('ecs:DescribeServices', failing(3, awsError('ThrottlingException', 400)))
    expect(lines).toEqual([])
  })

  it('tries no call again after the time that it is given', async () => {
    const clock = retryClock()
    const calls = awsCalls({ clock, random: middle })
    calls.boundRetries(15_000)
    await expect(calls.read('ecs:A', failing(1e9, awsError('SlowDown', 503)))).rejects.toMatchObject({
      code: 'throttled'
    })
    expect(clock.now()).toBeLessThanOrEqual(15_000)
    expect(clock.now()).toBeGreaterThan(8_000)
  })

  it.each([
    ['read', 5_000],
    ['change', 15_000]
  ] as const)('gives a %s %d ms', async (kind, milliseconds) => {
    const limits: number[] = []
    const clock: Clock = {
      now: () => 0,
      sleep: limit => {
        limits.push(limit)
        return new Promise(() => undefined)
      }
    }
    await awsCalls({ clock, random: middle })[kind]('ecs:A', () => Promise.resolve('answer'))
    expect(limits).toEqual([milliseconds])
  })

  it('renews credentials once that AWS reports as expired, and names those that stay expired immediately', async () => {
    const clock = retryClock()
    let renewals = 0
    const renewCredentials = () => {
      renewals += 1
    }
    const calls = awsCalls({ clock, random: middle, renewCredentials })
    const expired = awsError('ExpiredTokenException', 400)
    await expect(calls.read('ecs:A', failing(1, expired))).resolves.toBe('answer')
    await expect(calls.read('ecs:A', failing(1e9, expired))).rejects.toMatchObject({ code: 'credentials-expired' })
    expect([renewals, calls.count, clock.now()]).toEqual([2, 4, 0])
  })

  it('signs again immediately with the time that AWS returned', async () => {
    const clock = retryClock()
    const calls = awsCalls({ clock, random: middle })
    const skewed = Object.assign(awsError('InvalidSignatureException', 400), {
      $metadata: { httpStatusCode: 400, clockSkewCorrected: true }
    })
    await expect(calls.change('ecs:UpdateService', failing(1, skewed))).resolves.toBe('answer')
    await expect(calls.read('ecs:A', failing(1e9, skewed))).rejects.toMatchObject({ code: 'credentials-missing' })
    expect(clock.now()).toBe(0)
  })

  it('takes no other refusal for one of the signature, though the SDK learned the time from it', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    const denied = Object.assign(awsError('AccessDeniedException', 400), {
      $metadata: { httpStatusCode: 400, clockSkewCorrected: true }
    })
    await expect(calls.read('ecs:A', failing(1e9, denied))).rejects.toMatchObject({ code: 'access-denied' })
    expect(calls.count).toBe(1)
  })

  it.each([
    ['AccessDeniedException', 'access-denied'],
    ['ListenerNotFoundException', 'not-found'],
    ['ExpiredTokenException', 'credentials-expired']
  ])('keeps to %s on a machine whose clock is off', async (name, code) => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    const refused = Object.assign(awsError(name, 400), {
      $metadata: { httpStatusCode: 400, clockSkewCorrected: true }
    })
    await expect(calls.read('ecs:A', failing(1e9, refused))).rejects.toMatchObject({ code })
  })

  it.each([
    ['UnknownOperationException', 400],
    ['InvalidAction', 400],
    ['NotImplemented', 501]
  ])('reports immediately that the endpoint does not implement the operation: %s', async (name, status) => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    await expect(calls.read('ecs:ListServiceDeployments', failing(1e9, awsError(name, status)))).rejects.toMatchObject({
      code: 'not-implemented',
      message: expect.stringContaining('The endpoint does not implement ecs:ListServiceDeployments.')
    })
    expect(calls.count).toBe(1)
  })

  it('takes pages of HTML for an operation that is not implemented, unless it was ever answered', async () => {
    const page = Object.assign(awsError('SyntaxError', 500), {
      $response: { headers: { 'content-type': 'text/html' } }
    })
    const clock = retryClock()
    const calls = awsCalls({ clock, random: middle })
    await expect(calls.read('ecs:A', failing(1e9, page))).rejects.toMatchObject({
      code: 'not-implemented',
      message: 'The endpoint does not implement ecs:A. Check AWS_ENDPOINT_URL; an emulator may lack this operation.'
    })
    expect([calls.count, clock.now()]).toEqual([2, 100])
    await expect(calls.read('ecs:A', failing(1e9, page))).rejects.toMatchObject({ code: 'not-implemented' })
    await calls.read('ecs:B', failing(0, page))
    await expect(calls.read('ecs:B', failing(1e9, page))).rejects.toMatchObject({ code: 'platform-error' })
  })

  it.each([
    ['a region that no host name can hold', { region: 'eu-west-1 ' }],
    ['an endpoint that is no URL', { endpoint: 'nowhere' }]
  ])('gives up immediately on %s, and reports that nothing was sent', async (_, settings) => {
    const clock = retryClock()
    const calls = awsCalls({ clock, random: middle })
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' }
    const client = calls.listenTo(new ECSClient({ region: 'eu-west-1', maxAttempts: 1, credentials, ...settings }))
    const requested = calls.change('ecs:DescribeClusters', options =>
      client.send(new DescribeClustersCommand({}), options)
    )
    await expect(requested).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(
        /^ecs:DescribeClusters was not sent: its settings are not valid\..*The AWS SDK reported:/
      )
    })
    expect([calls.count, clock.slept]).toEqual([1, []])
  })

  it('gives up immediately where Node.js refuses a header', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    const refused = Object.assign(new TypeError('Invalid character in header content'), { code: 'ERR_INVALID_CHAR' })
    await expect(calls.change('ecs:A', failing(1e9, refused))).rejects.toMatchObject({ code: 'bad-input' })
    expect(calls.count).toBe(1)
  })

  it('tries again after a request that was sent and lost, whatever the error is called', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    const client = calls.listenTo(
      new ECSClient({
        region: 'eu-west-1',
        maxAttempts: 1,
        credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' },
        requestHandler: { handle: () => Promise.reject(new Error('gone')) }
      })
    )
    const requested = calls.read('ecs:DescribeClusters', options =>
      client.send(new DescribeClustersCommand({}), options)
    )
    await expect(requested).rejects.toMatchObject({ code: 'unreachable' })
    expect(calls.count).toBeGreaterThan(5)
  })
})
