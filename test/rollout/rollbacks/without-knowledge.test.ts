import { describe, expect, it } from '@jest/globals'
import type { DescribeTaskDefinitionResponse } from '@aws-sdk/client-ecs'
import type { Fault } from '../../../local/aws/local-cloud.js'
import { look } from '../stepped/play-recovery.js'
import { openSteppedCloud, type SteppedCloud, type SteppedService } from '../stepped/stepped-cloud.js'
import { startSteppedRun, untilEnded, type Circumstances, type Inputs } from '../stepped/stepped-run.js'

const BACK = { 'task-definition': 'api:1', purpose: 'rollback' }
const DENIED: Fault['kind'] = { kind: 'error', code: 'AccessDeniedException', status: 403 }
const MINUTE = 60_000
const OWN_BLUE_GREEN: SteppedService = {
  deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 }
}
const WAYS: readonly (readonly [string, Inputs])[] = [
  ['rolling', {}],
  ['canary', { strategy: 'canary', steps: '20, 100' }],
  ['blue-green', { strategy: 'blue-green' }]
]

async function inCloud(play: (cloud: SteppedCloud) => Promise<void>, service?: SteppedService): Promise<void> {
  const cloud = await openSteppedCloud(service)
  try {
    await play(cloud)
  } finally {
    await cloud.stop()
  }
}

async function run(cloud: SteppedCloud, inputs: Inputs, circumstances?: Circumstances) {
  const started = startSteppedRun(cloud, inputs, circumstances)
  const ended = await untilEnded(cloud, started)
  return { ended, log: started.lines.join('\n') }
}

/** The same cloud without its faults, and without what comes to an end in it. */
async function restored(cloud: SteppedCloud): Promise<SteppedCloud> {
  cloud.faults.clear()
  await cloud.clock.until(async () => (await cloud.deployments())[0]?.status === 'SUCCESSFUL', 60 * MINUTE)
  return cloud
}

describe.each(WAYS)('a rollback (%s)', (_, how) => {
  it('of a service that is scaled to zero is not refused, and does not claim that anything serves', () =>
    inCloud(async cloud => {
      await run(cloud, { image: 'shop/api:2' })
      await cloud.call('UpdateService', { cluster: 'prod', service: 'api', desiredCount: 0 })
      await cloud.clock.until(async () => (await look(cloud)).running.length === 0, 10 * MINUTE)
      expect((await run(cloud, { image: 'shop/api:3' })).ended).toMatchObject({ code: 'scaled-to-zero' })
      const { ended, log } = await run(cloud, { ...BACK, ...how })
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(ended.reason).toContain('api:1 is deployed, but the service is scaled to zero: no task is running.')
      expect(log).toContain('so no task of the rollback runs and nothing can be verified.')
      expect(await look(cloud)).toMatchObject({ running: [], taskDefinition: 'api:1', tags: [] })
    }))

  it('continues where the earlier deployments may not be listed', () =>
    inCloud(async cloud => {
      await run(cloud, { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' })
      cloud.faults.add({ action: 'ecs:ListServiceDeployments', kind: DENIED })
      await run(cloud, { ...BACK, ...how })
      cloud.faults.clear()
      await cloud.clock.until(async () => (await cloud.deployments())[0]?.status === 'SUCCESSFUL', 60 * MINUTE)
      expect(await look(cloud)).toMatchObject({ running: ['api:1'], taskDefinition: 'api:1', reached: true })
    }))

  it('continues where deployments may not be described, and reports what it could not read', () =>
    inCloud(async cloud => {
      await run(cloud, { image: 'shop/api:2', strategy: 'blue-green' })
      cloud.faults.add({ action: 'ecs:DescribeServiceDeployments', kind: DENIED })
      const { ended, log } = await run(cloud, { ...BACK, ...how })
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(log).toMatch(
        /^warning: Rollback: ecs:DescribeServiceDeployments was denied\. .* The rollback continues without it\.$/m
      )
      expect(await look(await restored(cloud))).toMatchObject({
        running: ['api:1'],
        taskDefinition: 'api:1',
        reached: true
      })
    }, OWN_BLUE_GREEN))

  it('continues where deployments may be neither described nor listed, and reports that', () =>
    inCloud(async cloud => {
      await run(cloud, { image: 'shop/api:2', strategy: 'blue-green' })
      for (const action of ['ecs:DescribeServiceDeployments', 'ecs:ListServiceDeployments'])
        cloud.faults.add({ action, kind: DENIED })
      const { ended, log } = await run(cloud, { ...BACK, ...how })
      expect(ended).toMatchObject({ verdict: 'unknown', code: 'access-denied' })
      expect(log).toMatch(
        /^warning: Deployment in progress: Could not read whether a deployment of service api is in progress: ecs:.* The rollback continues without this check\.$/m
      )
      expect(await look(await restored(cloud))).toMatchObject({
        running: ['api:1'],
        taskDefinition: 'api:1',
        reached: true
      })
      expect((await cloud.service()).deploymentConfiguration).toMatchObject({ strategy: 'BLUE_GREEN' })
    }, OWN_BLUE_GREEN))

  it('continues where the health of targets may not be read', () =>
    inCloud(async cloud => {
      await run(cloud, { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' })
      const { ended } = await run(cloud, { ...BACK, ...how, gates: '' }, { rules: 'targets-denied' })
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(await look(cloud)).toMatchObject({ running: ['api:1'], taskDefinition: 'api:1', reached: true })
    }))
})

describe.each(WAYS)('a rollback to a revision that was deregistered (%s)', (_, how) => {
  it('registers the same content as another revision, and reports it', () =>
    inCloud(async cloud => {
      await run(cloud, { image: 'shop/api:2' })
      const resourceArn = (await cloud.service()).taskDefinition?.replace(/\d+$/, '1')
      await cloud.call('TagResource', { resourceArn, tags: [{ key: 'team', value: 'shop' }] })
      await cloud.call('DeregisterTaskDefinition', { taskDefinition: 'api:1' })
      const { ended, log } = await run(cloud, { ...BACK, ...how })
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(log).toContain(
        'api:1 is INACTIVE, so ECS cannot deploy it; a revision with the same content is deployed instead'
      )
      expect(log).toContain('registered api:3')
      expect(await look(cloud)).toMatchObject({ running: ['api:3'], taskDefinition: 'api:3', reached: true })
      const { taskDefinition, tags } = await cloud.call<DescribeTaskDefinitionResponse>('DescribeTaskDefinition', {
        ...{ taskDefinition: 'api:3', include: ['TAGS'] }
      })
      expect(taskDefinition?.containerDefinitions).toMatchObject([{ image: 'shop/api:1' }])
      expect(tags).toContainEqual({ key: 'team', value: 'shop' })
      // A second one needs no further revision.
      expect((await run(cloud, { ...BACK, ...how })).log).toContain('api:3 already has this content')
    }))
})

it('a rollback to the live revision, which was deregistered, is not refused', () =>
  inCloud(async cloud => {
    await cloud.call('DeregisterTaskDefinition', { taskDefinition: 'api:1' })
    const { ended } = await run(cloud, BACK)
    expect(ended).toMatchObject({ verdict: 'succeeded' })
    expect(await look(cloud)).toMatchObject({ running: ['api:2'], taskDefinition: 'api:2' })
  }))

it('a deployment of a revision that was deregistered is refused, with the way to deploy it', () =>
  inCloud(async cloud => {
    await run(cloud, { image: 'shop/api:2' })
    await cloud.call('DeregisterTaskDefinition', { taskDefinition: 'api:1' })
    const { ended } = await run(cloud, { 'task-definition': 'api:1' })
    expect(ended).toMatchObject({ verdict: 'failed', code: 'bad-input' })
    expect(ended.reason).toContain('Set an ACTIVE revision, or `purpose: rollback` to register its content again.')
    expect(await look(cloud)).toMatchObject({ taskDefinition: 'api:2' })
  }))
