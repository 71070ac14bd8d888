import { describe, expect, it } from '@jest/globals'
import type { DeploymentConfiguration, UpdateServiceRequest } from '@aws-sdk/client-ecs'
import { MEMORY_TAG } from '../../../src/targets/ecs/domain/traffic-shift/configuration-memory.js'
import { look } from '../stepped/play-recovery.js'
import { openSteppedCloud, type SteppedCloud } from '../stepped/stepped-cloud.js'
import { startSteppedRun, untilEnded, type Inputs } from '../stepped/stepped-run.js'

const CANARY = { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' }
const BACK = { 'task-definition': 'api:1', purpose: 'rollback' }
const GUARDED: DeploymentConfiguration = {
  alarms: { alarmNames: ['api-5xx'], enable: true, rollback: true },
  deploymentCircuitBreaker: { enable: true, rollback: true }
}
const MINUTE = 60_000

async function inCloud(own: DeploymentConfiguration, play: (cloud: SteppedCloud) => Promise<void>): Promise<void> {
  const cloud = await openSteppedCloud({ deploymentConfiguration: structuredClone(own) })
  cloud.alarms.set('api-5xx', 'OK')
  try {
    await play(cloud)
  } finally {
    await cloud.stop()
  }
}

async function run(cloud: SteppedCloud, inputs: Inputs) {
  const started = startSteppedRun(cloud, inputs)
  const ended = await untilEnded(cloud, started)
  return { ended, log: started.lines.join('\n'), after: started.firstEffectAfter() }
}

/** api:2 has all traffic, and the canary that brought it left its configuration on the service. */
async function leaveCanary(cloud: SteppedCloud): Promise<void> {
  const at = { action: 'ecs:UpdateService', count: 2, when: 'before' } as const
  const lost = startSteppedRun(cloud, CANARY, { at, does: 'kill' })
  await cloud.clock.until(() => lost.isDead(), 60 * MINUTE)
}

/** The same cloud, whose ECS rejects updates that change nothing but the deployment configuration. */
function withoutRestore(cloud: SteppedCloud): SteppedCloud {
  return {
    ...cloud,
    carryOut: async request => {
      if (!String(request.headers['x-amz-target']).endsWith('.UpdateService')) return cloud.carryOut(request)
      const { taskDefinition } = JSON.parse(Buffer.from(request.body).toString()) as UpdateServiceRequest
      if (taskDefinition !== undefined) return cloud.carryOut(request)
      const body = Buffer.from('{"__type":"InvalidParameterException","message":"Not this one."}')
      return { kind: 'answer', answer: { status: 400, headers: {}, body, error: 'InvalidParameterException' } }
    }
  }
}

const configuration = async (cloud: SteppedCloud) => (await cloud.service()).deploymentConfiguration

describe.each([
  ['rolling', {}],
  ['canary', { strategy: 'canary', steps: '20, 100' }],
  ['blue-green', { strategy: 'blue-green' }]
])('a rollback (%s) of a service whose configuration ECS does not let be restored', (_, how) => {
  it.each([
    ['no alarms', {}],
    ['alarms and a circuit breaker', GUARDED]
  ])('continues, reports it, and leaves what the next run restores (%s)', (_name, own) =>
    inCloud(own, async cloud => {
      await leaveCanary(cloud)
      expect((await look(cloud)).strategy).toBe('CANARY')
      const { ended, log } = await run(withoutRestore(cloud), { ...BACK, ...how })
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(log).toContain(
        'warning: The deployment configuration was not restored: The deployment configuration of service api was not restored: AWS rejected ecs:UpdateService.'
      )
      expect(log).toContain('The rollback continues with a temporary one.')
      expect(await look(cloud)).toMatchObject({ running: ['api:1'], taskDefinition: 'api:1', reached: true })
      if (own === GUARDED) expect((await look(cloud)).tags).toContain(MEMORY_TAG)
      expect((await run(cloud, { image: 'shop/api:3' })).ended).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject({ running: ['api:3'], strategy: 'ROLLING', hooks: 0, tags: [] })
      expect(await configuration(cloud)).toMatchObject(own)
    })
  )

  it('is refused where it is a deployment', () =>
    inCloud({}, async cloud => {
      await leaveCanary(cloud)
      const { ended } = await run(withoutRestore(cloud), { ...how, image: 'shop/api:3' })
      expect(ended).toMatchObject({ verdict: 'failed', code: 'rejected' })
    }))
})
