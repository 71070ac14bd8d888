import { describe, expect, it } from '@jest/globals'
import type { DeploymentConfiguration, Service } from '@aws-sdk/client-ecs'
import { look } from '../stepped/play-recovery.js'
import { openSteppedCloud, type SteppedCloud } from '../stepped/stepped-cloud.js'
import { startSteppedRun, untilEnded, type Inputs } from '../stepped/stepped-run.js'

const BACK = { 'task-definition': 'api:1', purpose: 'rollback' }
const ON_ONE = { running: ['api:1'], taskDefinition: 'api:1', tags: [] }
const NO_ROOM = { minimumHealthyPercent: 100, maximumPercent: 100 }
const MINUTE = 60_000

async function inCloud(play: (cloud: SteppedCloud) => Promise<void>): Promise<void> {
  const cloud = await openSteppedCloud()
  try {
    await play(cloud)
  } finally {
    await cloud.stop()
  }
}

const end = (cloud: SteppedCloud, inputs: Inputs) => untilEnded(cloud, startSteppedRun(cloud, inputs))
const configuration = async (cloud: SteppedCloud) => (await cloud.service()).deploymentConfiguration
const configure = (cloud: SteppedCloud, deploymentConfiguration: DeploymentConfiguration) =>
  cloud.call('UpdateService', { cluster: 'prod', service: 'api', deploymentConfiguration })

/** On api:2, where ECS can neither stop a task nor start one. */
async function stuckOnTwo(cloud: SteppedCloud): Promise<void> {
  await end(cloud, { image: 'shop/api:2' })
  await configure(cloud, NO_ROOM)
}

describe('a rollback of a service whose healthy percents allow no replacement', () => {
  it('raises the maximum, reports it, and restores it, where a deployment is refused', () =>
    inCloud(async cloud => {
      await stuckOnTwo(cloud)
      expect(await end(cloud, { image: 'shop/api:3' })).toMatchObject({ verdict: 'failed', code: 'preflight' })
      expect(await end(cloud, { ...BACK, 'dry-run': 'true' })).toMatchObject({ code: 'would-change' })
      const back = startSteppedRun(cloud, BACK)
      expect(await untilEnded(cloud, back)).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(back.lines.join('\n')).toContain(
        'warning: Deployment configuration: ECS cannot replace any task of service api with minimumHealthyPercent 100 and maximumPercent 100. During this rollback, maximumPercent is 200.'
      )
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(NO_ROOM)
    }))

  it.each([
    ['before its update', 'before', 1],
    ['after its update', 'after', 1],
    ['before the configuration is restored', 'before', 2],
    ['after that', 'after', 2]
  ] as const)('is completed and restored by the next one where it is killed %s', (_, when, count) =>
    inCloud(async cloud => {
      await stuckOnTwo(cloud)
      const lost = startSteppedRun(cloud, BACK, { at: { action: 'ecs:UpdateService', count, when }, does: 'kill' })
      await cloud.clock.until(() => lost.isDead(), 30 * MINUTE)
      expect(await end(cloud, BACK)).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(NO_ROOM)
    })
  )

  it('that the run itself begins is not left waiting for tasks', () =>
    inCloud(async cloud => {
      for (const action of ['ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment'])
        cloud.faults.add({ action, kind: { kind: 'error', code: 'ServerException', status: 500 } })
      const run = startSteppedRun(cloud, { image: 'shop/api:2', timeout: '10s' })
      await cloud.clock.until(
        async () =>
          (await cloud.service()).deployments?.some(({ taskDefinition }) => taskDefinition?.endsWith(':2')) === true,
        10 * MINUTE
      )
      await cloud.clock.until(async () => (await look(cloud)).running.join() === 'api:2', 10 * MINUTE)
      await configure(cloud, NO_ROOM)
      const ended = await untilEnded(cloud, run)
      expect(ended).toMatchObject({ verdict: 'timed-out' })
      expect(ended.reason).toContain('so api:1 was deployed again. It is serving 100% of traffic.')
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(NO_ROOM)
    }))
})

describe('a rollback of a service with the scheduling strategy DAEMON', () => {
  const agent = async (cloud: SteppedCloud) => {
    const input = { cluster: 'prod', services: ['agent'], include: ['TAGS'] }
    return (await cloud.call<{ services: Service[] }>('DescribeServices', input)).services[0] ?? {}
  }

  it('lowers the minimum, and restores it', () =>
    inCloud(async cloud => {
      for (const image of ['1', '2'])
        await cloud.call('RegisterTaskDefinition', {
          ...{ family: 'agent', networkMode: 'host', cpu: '256', memory: '512', requiresCompatibilities: ['EC2'] },
          containerDefinitions: [{ name: 'agent', image: `shop/api:${image}` }]
        })
      await cloud.call('CreateService', {
        ...{ cluster: 'prod', serviceName: 'agent', taskDefinition: 'agent:2', launchType: 'EC2' },
        ...{ schedulingStrategy: 'DAEMON', deploymentConfiguration: NO_ROOM }
      })
      await cloud.clock.until(
        async () => (await agent(cloud)).deployments?.[0]?.rolloutState === 'COMPLETED',
        10 * MINUTE
      )
      const deploy = { service: 'agent', 'task-definition': 'agent:1' }
      expect(await end(cloud, deploy)).toMatchObject({ verdict: 'failed', code: 'preflight' })
      expect(await end(cloud, { ...deploy, 'desired-count': '2' })).toMatchObject({ code: 'preflight' })
      const back = startSteppedRun(cloud, { ...deploy, purpose: 'rollback', 'desired-count': '2' })
      expect(await untilEnded(cloud, back)).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(back.lines.join('\n')).toContain('During this rollback, minimumHealthyPercent is 0.')
      expect(back.lines.join('\n')).toContain('so this rollback ignores the input "desired-count".')
      const { taskDefinition, deploymentConfiguration, tags } = await agent(cloud)
      expect(taskDefinition).toMatch(/agent:1$/)
      expect(deploymentConfiguration).toMatchObject(NO_ROOM)
      expect(tags ?? []).toEqual([])
    }))
})
