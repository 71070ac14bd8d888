import { describe, expect, it } from '@jest/globals'
import { look } from './play-recovery.js'
import type { CallPlan } from './process-life.js'
import { openSteppedCloud, type SteppedCloud, type SteppedService } from './stepped-cloud.js'
import { startSteppedRun, untilEnded, type Circumstances, type Inputs } from './stepped-run.js'

const MINUTE = 60_000
const BLUE_GREEN: SteppedService = { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 } }

async function onCloud(scene: (cloud: SteppedCloud) => Promise<void>, service?: SteppedService): Promise<void> {
  const cloud = await openSteppedCloud(service)
  try {
    await scene(cloud)
  } finally {
    await cloud.stop()
  }
}

function end(cloud: SteppedCloud, inputs: Inputs, circumstances: Circumstances = {}) {
  return untilEnded(cloud, startSteppedRun(cloud, inputs, circumstances))
}

const register = (cloud: SteppedCloud, image: string) =>
  cloud.call('RegisterTaskDefinition', {
    ...{ family: 'api', networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
    containerDefinitions: [{ name: 'api', image, portMappings: [{ containerPort: 8080 }] }]
  })

/** The service `web`, whose first deployment has begun. */
const createWeb = (cloud: SteppedCloud, taskDefinition: string) =>
  cloud.call('CreateService', {
    ...{ cluster: 'prod', serviceName: 'web', taskDefinition, launchType: 'FARGATE', desiredCount: 2 },
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } }
  })

/** No call that changes something arrives, from the one with this number on. */
const deafFrom = (first: number): CallPlan => ({
  fateOf: effect => (effect !== undefined && effect >= first ? 'fails' : 'answered'),
  frozenUntil: () => 0
})

describe('a rolling deployment that has nothing to go back to', () => {
  it('does not name its own revision as the one before', () =>
    onCloud(async cloud => {
      await register(cloud, 'shop/api:crash')
      await createWeb(cloud, 'api:2')
      const { verdict, code, reason } = await end(cloud, { service: 'web', 'task-definition': 'api:2' })
      expect({ verdict, code }).toEqual({ verdict: 'failed', code: 'rollback-failed' })
      expect(reason).toMatch(/^The rollback of api:2 failed\. ECS reported: No rollback candidate/)
    }))

  it('is not reported as rolled back where it completed first', () =>
    onCloud(async cloud => {
      await register(cloud, 'shop/api:2')
      await createWeb(cloud, 'api:2')
      const wish = { service: 'web', 'task-definition': 'api:2', timeout: '10s' }
      const ended = await end(cloud, wish, { calls: deafFrom(1) })
      expect(ended).toMatchObject({ verdict: 'failed', code: 'rollback-unfinished' })
      expect(ended.reason).toContain('There is no earlier revision to roll back to.')
    }))
})

describe('an update whose answer was lost', () => {
  it.each([{}, { strategy: 'canary', steps: '20, 100' }])('is not given up because of the next answer: %j', inputs =>
    onCloud(async cloud => {
      const kind = { kind: 'error', code: 'AccessDeniedException', status: 400 } as const
      cloud.faults.add({ action: 'ecs:UpdateService', kind: { kind: 'reset' }, times: 1 })
      cloud.faults.add({ action: 'ecs:UpdateService', kind, times: 1 })
      const { verdict } = await end(cloud, { image: 'shop/api:2', ...inputs })
      const updates = cloud.journal.entries.filter(({ action }) => action === 'ecs:UpdateService')
      expect(verdict).toBe('succeeded')
      expect(updates.length).toBeGreaterThanOrEqual(3)
    })
  )
})

describe('a cancelled rolling deployment', () => {
  it('that was followed is rolled back to the previous revision', () =>
    onCloud(async cloud => {
      const lost = startSteppedRun(cloud, { image: 'shop/api:2' })
      await cloud.clock.pass(2_000)
      lost.kill()
      const joined = startSteppedRun(cloud, { image: 'shop/api:2' })
      await cloud.clock.pass(2_000)
      joined.cancel()
      expect((await untilEnded(cloud, joined)).reason).toContain('requested the rollback of api:2 to api:1.')
    }))

  it('that others had replaced is not reported as unchanged', () =>
    onCloud(async cloud => {
      const at = { action: 'ecs:UpdateService', count: 1, when: 'after' } as const
      const run = startSteppedRun(cloud, { image: 'shop/api:2' }, { at, does: 'kill' })
      await cloud.clock.until(() => run.isDead(), MINUTE)
      await register(cloud, 'shop/api:3')
      await cloud.call('UpdateService', { cluster: 'prod', service: 'api', taskDefinition: 'api:3' })
      await cloud.clock.pass(5 * MINUTE)
      const { summary } = await run.post()
      expect(summary).toContain('api:2 was superseded by api:3')
      expect(await look(cloud)).toMatchObject({ running: ['api:3'] })
    }))
})

describe('several rolling deployments', () => {
  it('change none where a revision is refused, also where another uses blue/green', () =>
    onCloud(async cloud => {
      await register(cloud, 'shop/api:2')
      await createWeb(cloud, 'api:1')
      await cloud.clock.pass(5 * MINUTE)
      const kind = { kind: 'error', code: 'AccessDeniedException', status: 400 } as const
      cloud.faults.add({ action: 'ecs:RegisterTaskDefinition', kind })
      const services = '[{service: api, task-definition: "api:2"}, {service: web, image: "shop/api:3"}]'
      const { verdict, code } = await end(cloud, { service: '', services, purpose: 'rollback' })
      expect({ verdict, code }).toEqual({ verdict: 'failed', code: 'access-denied' })
      expect(await cloud.deployments()).toHaveLength(1)
    }, BLUE_GREEN))
})
