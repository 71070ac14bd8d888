import { describe, expect, it } from '@jest/globals'
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
  ])('gives up at once on %s', async (name, status, code) => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    await expect(calls.read('ecs:DescribeServices', failing(1, awsError(name, status)))).rejects.toMatchObject({ code })
    expect(calls.count).toBe(1)
  })

  it('bounds a call that is never answered, and tries it again', async () => {
    let asked = 0
    const clock: Clock = { now: () => asked * 5_000, sleep: () => Promise.resolve() }
    const send = ({ abortSignal }: { abortSignal: AbortSignal }) => {
      asked += 1
      if (asked > 1) return Promise.resolve('answer')
      return new Promise<string>((_, reject) =>
        abortSignal.addEventListener('abort', () => reject(awsError('AbortError')))
      )
    }
    await expect(awsCalls({ clock, random: middle }).read('ecs:DescribeServices', send)).resolves.toBe('answer')
    expect(asked).toBe(2)
  })

  it('names the action and what AWS said', async () => {
    const calls = awsCalls({ clock: retryClock(), random: middle })
    const read = calls.read('ecs:DescribeServices', failing(1, awsError('AccessDeniedException', 400)))
    await expect(read).rejects.toThrow(
      "ecs:DescribeServices was denied: allow it in the role's policy. AWS said: AccessDeniedException happened"
    )
  })
})
