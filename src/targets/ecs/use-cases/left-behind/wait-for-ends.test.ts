import { describe, expect, it } from '@jest/globals'
import { DeployError } from '../../../../domain/errors.js'
import type { BlockingDeployment } from '../../domain/left-behind/blocking-deployment.js'
import { fakeClock } from '../../../../../test/fakes/fake-clock.js'
import { fakeStep } from '../../../../../test/fakes/fake-step.js'
import { openDeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import { Cancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { waitForEnds, type AwaitedEnd } from './wait-for-ends.js'

const MINUTE = 60_000

function world() {
  const step = fakeStep()
  const clock = fakeClock()
  const cancellation = new AbortController()
  const since = clock.now()
  const bounds: (number | undefined)[] = []
  const wait = (all: readonly AwaitedEnd[], minutes = 30) =>
    waitForEnds(
      all,
      { since, until: since + minutes * MINUTE },
      { clock, cancelled: cancellation.signal, boundCalls: until => bounds.push(until) }
    )
  /** A deployment of a service that is there until so many minutes have passed. */
  const service = (name: string, minutes: number, more: Partial<BlockingDeployment> = {}): AwaitedEnd => {
    const blocking: BlockingDeployment = {
      ...{ name: `A canary of ${name}:7 at 10%`, arn: undefined, expiresAt: undefined },
      ...{ pauseMinutes: undefined, waitsFor: 'run', ...more }
    }
    const eventLog = openDeploymentLog({ subject: name, prefix: `${name}: ` }, { clock, log: step.log })
    const look = () => Promise.resolve(clock.now() < since + minutes * MINUTE ? blocking : undefined)
    return { eventLog, blocking, look }
  }
  return { wait, service, clock, since, cancellation, bounds, lines: step.lines }
}

describe('a wait for the deployments of several services', () => {
  it('lasts as long as the longest, and not as long as all one after another', async () => {
    const { wait, service, clock, since, bounds, lines } = world()
    expect(await wait([service('api', 4), service('worker', 6), service('web', 5)])).toEqual(new Map())
    expect(clock.now() - since).toBe(6 * MINUTE)
    expect(bounds).toEqual([since + 30 * MINUTE])
    expect(lines.filter(line => line.includes('Waiting until'))).toHaveLength(4)
    expect(lines).toContain('api: A canary of api:7 at 10% has ended after a wait of 4m 00s')
    expect(lines).toContain('worker: A canary of worker:7 at 10% has ended after a wait of 6m 00s')
  })

  it('ends with the first that is not to be waited for: the others do not hold it up', async () => {
    const { wait, service, clock, since, lines } = world()
    const late = service('worker', 5, { expiresAt: since + 31 * MINUTE })
    const refused = await wait([service('api', 20), late])
    expect([...refused]).toMatchObject([[late.eventLog, { reasonCode: 'another-deployment-running' }]])
    expect(clock.now()).toBe(since)
    expect(lines).toEqual([])
  })

  it('names each that has not ended at the timeout', async () => {
    const { wait, service, clock, since } = world()
    const refused = await wait([service('api', 20), service('worker', 31), service('web', 99)])
    expect([...refused.values()].map(({ reason }) => reason.slice(0, 52))).toEqual([
      'A canary of worker:7 at 10% is still in progress aft',
      'A canary of web:7 at 10% is still in progress after '
    ])
    expect(clock.now() - since).toBe(30 * MINUTE)
  })

  it('tolerates an outage, and reports it once; a lasting error ends it', async () => {
    const { wait, service, lines } = world()
    const api = service('api', 4)
    const outage = new DeployError('unreachable', 'AWS could not be reached.')
    let looks = 0
    const look = () => ((looks += 1) < 5 ? Promise.reject(outage) : api.look())
    expect(await wait([{ ...api, look }])).toEqual(new Map())
    expect(lines.filter(line => line.includes('could not be reached'))).toHaveLength(1)
    const denied = () => Promise.reject(new DeployError('access-denied', 'Not allowed.'))
    await expect(wait([{ ...api, look: denied }])).rejects.toThrow('Not allowed.')
  })

  it('ends immediately when the job is canceled', async () => {
    const { wait, service, clock, since, cancellation } = world()
    const api = service('api', 20)
    const look = () => {
      cancellation.abort()
      return api.look()
    }
    await expect(wait([{ ...api, look }])).rejects.toBeInstanceOf(Cancelled)
    expect(clock.now() - since).toBe(10_000)
  })
})
