import { describe, expect, it } from '@jest/globals'
import { look } from './play-recovery.js'
import { openSteppedCloud, type SteppedCloud, type SteppedService } from './stepped-cloud.js'
import { startSteppedRun, untilEnded, type Inputs } from './stepped-run.js'

const ALARM = 'api-5xx'
const CANARY = {
  ...{ strategy: 'canary', steps: '20, 100', image: 'shop/api:2' },
  gates: `alarms: [${ALARM}]\nmetric-delay: 0s`
}
const MINUTE = 60_000

async function inCloud(service: SteppedService, play: (cloud: SteppedCloud) => Promise<void>): Promise<void> {
  const cloud = await openSteppedCloud(service)
  cloud.alarms.set(ALARM, 'OK')
  try {
    await play(cloud)
  } finally {
    await cloud.stop()
  }
}

async function deploy(cloud: SteppedCloud, inputs: Inputs) {
  const run = startSteppedRun(cloud, inputs)
  return { ...(await untilEnded(cloud, run)), log: run.lines.join('\n') }
}

describe('a service behind a Network Load Balancer', () => {
  it('is rolled out within the default timeout, which the plan shows, and back again by blue/green', () =>
    inCloud({ balancer: 'network' }, async cloud => {
      const { log, ...ended } = await deploy(cloud, CANARY)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(ended.tookMilliseconds).toBeGreaterThan(30 * MINUTE)
      expect(log).toMatch(/plan: Behind a Network Load Balancer, ECS adds 10 minutes to each of \d stages: /)
      expect(log).not.toContain('is too short')
      // Its alternate target group serves now.
      const back = await deploy(cloud, { 'task-definition': 'api:1', purpose: 'rollback', timeout: '5m' })
      expect(back).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject({ running: ['api:1'], strategy: 'ROLLING', reached: true })
    }))

  it('warns of a timeout that is too short for it before anything is changed', () =>
    inCloud({ balancer: 'network' }, async cloud => {
      const run = startSteppedRun(cloud, { ...CANARY, timeout: '20m' })
      await cloud.clock.until(() => cloud.journal.entries.some(({ action }) => action === 'ecs:UpdateService'), MINUTE)
      expect(run.lines.join('\n')).toMatch(
        /The timeout of 20m 00s is too short behind a Network Load Balancer: the rollout may take 1h 02m\./
      )
      expect(await untilEnded(cloud, run)).toMatchObject({ verdict: 'timed-out' })
      expect(await look(cloud)).toMatchObject({ running: ['api:1'], strategy: 'ROLLING', hooks: 0 })
    }))
})
