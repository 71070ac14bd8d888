import { describe, expect, it } from '@jest/globals'
import type { DeploymentConfiguration, UpdateServiceRequest } from '@aws-sdk/client-ecs'
import { look } from '../stepped/play-recovery.js'
import { BLUE, GREEN, openSteppedCloud, type SteppedCloud } from '../stepped/stepped-cloud.js'
import { startSteppedRun, untilEnded, type Circumstances, type Inputs } from '../stepped/stepped-run.js'

const CANARY = { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' }
const BACK = { 'task-definition': 'api:1', purpose: 'rollback' }
const ON_ONE = { running: ['api:1'], taskDefinition: 'api:1', tags: [] }
const ALARMS = { alarms: { alarmNames: ['api-5xx'], enable: true, rollback: true } }
const GUARDED: DeploymentConfiguration = { ...ALARMS, deploymentCircuitBreaker: { enable: true, rollback: true } }
const BLUE_GREEN: DeploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5, ...ALARMS }
const MINUTE = 60_000

type Rejects = (configuration: DeploymentConfiguration) => boolean
const withoutAlarms: Rejects = ({ alarms }) => alarms?.enable === false
const withStrategy =
  (...strategies: readonly string[]): Rejects =>
  ({ strategy = '' }) =>
    strategies.includes(strategy)

/** The same cloud, whose ECS rejects updates with some configurations. */
function rejecting(cloud: SteppedCloud, rejects: Rejects) {
  const sent: DeploymentConfiguration[] = []
  const picky: SteppedCloud = {
    ...cloud,
    carryOut: async request => {
      if (!String(request.headers['x-amz-target']).endsWith('.UpdateService')) return cloud.carryOut(request)
      const { deploymentConfiguration = {} } = JSON.parse(Buffer.from(request.body).toString()) as UpdateServiceRequest
      sent.push(deploymentConfiguration)
      if (!rejects(deploymentConfiguration)) return cloud.carryOut(request)
      const body = Buffer.from('{"__type":"InvalidParameterException","message":"Not this one."}')
      return { kind: 'answer', answer: { status: 400, headers: {}, body, error: 'InvalidParameterException' } }
    }
  }
  return { picky, sent }
}

async function inCloud(
  deploymentConfiguration: DeploymentConfiguration,
  play: (cloud: SteppedCloud) => Promise<void>
): Promise<void> {
  const cloud = await openSteppedCloud({ deploymentConfiguration: structuredClone(deploymentConfiguration) })
  cloud.alarms.set('api-5xx', 'OK')
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

const configuration = async (cloud: SteppedCloud) => (await cloud.service()).deploymentConfiguration
const newestStrategy = async (cloud: SteppedCloud) => (await cloud.deployments())[0]?.deploymentConfiguration?.strategy

async function onTwoBehindSplitRule(cloud: SteppedCloud): Promise<void> {
  await run(cloud, { strategy: 'blue-green', image: 'shop/api:2' })
  const halves = [BLUE, GREEN].map(group => [group, 50] as const)
  for (const [rule] of cloud.traffic.rules) cloud.traffic.setWeights(rule, new Map(halves))
}

describe('a rolling rollback whose temporary configuration ECS rejects', () => {
  it('continues with the configuration of the service, and reports it', () =>
    inCloud(GUARDED, async cloud => {
      await run(cloud, { image: 'shop/api:2' })
      const { picky, sent } = rejecting(cloud, withoutAlarms)
      const { ended, log } = await run(picky, BACK)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(sent).toHaveLength(2)
      expect(log).toContain(
        'Not this one. Retrying the rollback of service api with the deployment configuration of the service.'
      )
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(GUARDED)
    }))

  it('continues without what it does not need, and restores the strategy', () =>
    inCloud(BLUE_GREEN, async cloud => {
      await onTwoBehindSplitRule(cloud)
      const { ended, log } = await run(rejecting(cloud, withoutAlarms).picky, BACK)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(log).toContain('Retrying the rollback of service api with strategy and bakeTimeInMinutes alone.')
      expect(await newestStrategy(cloud)).toBe('ROLLING')
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(BLUE_GREEN)
    }))

  it.each([
    ['before', 3],
    ['after', 2]
  ] as const)('leaves nothing that the next run does not restore where it is killed %s update %i', (when, count) =>
    inCloud(BLUE_GREEN, async cloud => {
      await onTwoBehindSplitRule(cloud)
      const at = { action: 'ecs:UpdateService', count, when } as const
      const lost = startSteppedRun(rejecting(cloud, withoutAlarms).picky, BACK, { at, does: 'kill' })
      await cloud.clock.until(() => lost.isDead(), 30 * MINUTE)
      expect((await run(cloud, BACK)).ended).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(BLUE_GREEN)
    })
  )

  it.each([
    ['ROLLING', GUARDED, 2],
    ['BLUE_GREEN', BLUE_GREEN, 3]
  ] as const)('fails where ECS rejects everything, after each was sent once (%s)', (_, own, updates) =>
    inCloud(own, async cloud => {
      await onTwoBehindSplitRule(cloud)
      const { picky, sent } = rejecting(cloud, () => true)
      const { ended } = await run(picky, BACK)
      expect(ended).toMatchObject({ verdict: 'failed', code: 'rejected' })
      expect(ended.reason).toContain('Not this one.')
      expect(sent).toHaveLength(updates)
      expect(await look(cloud)).toMatchObject({ running: ['api:2'], tags: [] })
      expect(await configuration(cloud)).toMatchObject(own)
    })
  )
})

describe('a rollback whose strategy ECS rejects is a rolling one', () => {
  it('from the alternate group', () =>
    inCloud({}, async cloud => {
      await run(cloud, CANARY)
      const { picky, sent } = rejecting(cloud, withStrategy('BLUE_GREEN'))
      const { ended, log } = await run(picky, BACK)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(log).toContain('Not this one. The rollback of service api is a rolling update instead.')
      expect(sent.map(({ strategy }) => strategy)).toEqual(['BLUE_GREEN', undefined])
      expect(await look(cloud)).toMatchObject(ON_ONE)
    }))

  it.each([
    ['canary', { steps: '20, 100' }],
    ['blue-green', {}]
  ])('with `strategy: %s`', (strategy, more) =>
    inCloud({}, async cloud => {
      await run(cloud, { image: 'shop/api:2' })
      const { picky } = rejecting(cloud, withStrategy('BLUE_GREEN', 'CANARY'))
      const { ended, log } = await run(picky, { ...BACK, strategy, ...more })
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(log).toContain(`\`strategy: ${strategy}\` is not possible: AWS rejected ecs:UpdateService.`)
      expect(await look(cloud)).toMatchObject({ ...ON_ONE, reached: true, strategy: 'ROLLING' })
    })
  )
})

describe('a canary that is rolled back too late', () => {
  it('deploys the previous revision with the alarms of the service where ECS does not let them be off', () =>
    inCloud(ALARMS, async cloud => {
      cloud.alarms.set('x', 'OK')
      const isReturn: Rejects = given => withoutAlarms(given) && given.strategy === 'BLUE_GREEN'
      const inputs = { ...CANARY, gates: 'alarms: [x]\nmetric-delay: 0s', timeout: '20m' }
      const canary = startSteppedRun(rejecting(cloud, isReturn).picky, inputs)
      const isAtEnd = async () => {
        const [newest] = await cloud.deployments()
        return newest?.targetServiceRevision?.requestedProductionTrafficWeight === 100
      }
      await cloud.clock.until(isAtEnd, 10 * MINUTE)
      await cloud.clock.pass(5_000)
      for (const action of ['ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment'])
        cloud.faults.add({ action, kind: { kind: 'error', code: 'ServerException', status: 500 } })
      cloud.alarms.set('x', 'ALARM')
      await cloud.clock.pass(20_000)
      const [newest] = await cloud.deployments()
      const hookId = newest?.lifecycleHookDetails?.find(({ status }) => status === 'AWAITING_ACTION')?.hookId
      const { serviceDeploymentArn } = newest ?? {}
      await cloud.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId, action: 'CONTINUE' })
      expect(await untilEnded(cloud, canary)).toMatchObject({ verdict: 'rolled-back', code: 'gate' })
      expect(canary.lines.join('\n')).toContain(
        'Not this one. Retrying the rollback with the deployment alarms of the service.'
      )
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(ALARMS)
    }))
})
