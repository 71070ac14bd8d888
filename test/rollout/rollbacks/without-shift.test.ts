import { describe, expect, it } from '@jest/globals'
import type { AdvancedConfiguration, DeploymentConfiguration, LoadBalancer, Service } from '@aws-sdk/client-ecs'
import type { OpenQuestions } from '../../../local/aws/ecs/open-questions.js'
import { look, OTHER_ANSWERS } from '../stepped/play-recovery.js'
import { BLUE, GREEN, openSteppedCloud, type SteppedCloud } from '../stepped/stepped-cloud.js'
import { startSteppedRun, untilEnded, type Inputs } from '../stepped/stepped-run.js'

const BACK = { 'task-definition': 'api:1', purpose: 'rollback' }
const ON_ONE = { running: ['api:1'], taskDefinition: 'api:1', tags: [] }
const BLUE_GREEN: DeploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 }
const OTHER_GROUP = BLUE.replace('blue/1111111111111111', 'other/3333333333333333')
const NO_RULE = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/front/1/2/9'
const MINUTE = 60_000
const SHIFTS: readonly (readonly [string, Inputs])[] = [
  ['canary', { steps: '20, 100' }],
  ['blue-green', {}]
]

async function inCloud(
  play: (cloud: SteppedCloud) => Promise<void>,
  answers: Partial<OpenQuestions> = {},
  deploymentConfiguration?: DeploymentConfiguration
): Promise<void> {
  const own = deploymentConfiguration === undefined ? {} : { deploymentConfiguration: { ...deploymentConfiguration } }
  const cloud = await openSteppedCloud(own, answers)
  try {
    await play(cloud)
  } finally {
    await cloud.stop()
  }
}

async function run(cloud: SteppedCloud, inputs: Inputs) {
  const started = startSteppedRun(cloud, inputs)
  const ended = await untilEnded(cloud, started)
  return { ended, log: started.lines.join('\n') }
}

const configuration = async (cloud: SteppedCloud) => (await cloud.service()).deploymentConfiguration
const newestStrategy = async (cloud: SteppedCloud) => (await cloud.deployments())[0]?.deploymentConfiguration?.strategy

/** The same cloud, whose service is described with other load balancers. */
function withBalancers(
  cloud: SteppedCloud,
  change: (balancers: readonly LoadBalancer[]) => LoadBalancer[]
): SteppedCloud {
  return {
    ...cloud,
    carryOut: async request => {
      const reply = await cloud.carryOut(request)
      if (reply.kind !== 'answer' || !Buffer.from(reply.answer.body).includes('"loadBalancers"')) return reply
      const body = JSON.parse(Buffer.from(reply.answer.body).toString()) as { services?: Service[]; service?: Service }
      for (const service of [...(body.services ?? []), ...(body.service === undefined ? [] : [body.service])])
        service.loadBalancers = change(service.loadBalancers ?? [])
      return { ...reply, answer: { ...reply.answer, body: Buffer.from(JSON.stringify(body)) } }
    }
  }
}

const withSecondBalancer = (cloud: SteppedCloud) =>
  withBalancers(cloud, balancers => [
    ...balancers,
    { targetGroupArn: OTHER_GROUP, containerName: 'api', containerPort: 8080 }
  ])
const advance = (cloud: SteppedCloud, members: AdvancedConfiguration) =>
  withBalancers(cloud, balancers =>
    balancers.map(each => ({ ...each, advancedConfiguration: { ...each.advancedConfiguration, ...members } }))
  )

/** What a preflight check of blue/green fails at, and a rolling update does not need. */
const TROUBLES: readonly (readonly [string, AdvancedConfiguration, string])[] = [
  ['there is no infrastructure role', { roleArn: undefined }, 'has no roleArn'],
  ['the test listener rule is gone', { testListenerRule: NO_RULE }, `Test listener rule ${NO_RULE} does not exist`]
]

describe('a rollback of a service that deploys by BLUE_GREEN', () => {
  it('and has no load balancer is a rolling one, and the strategy is restored', () =>
    inCloud(async cloud => {
      await run(cloud, { image: 'shop/api:2' })
      const change = { loadBalancers: [], deploymentConfiguration: BLUE_GREEN }
      await cloud.call('UpdateService', { cluster: 'prod', service: 'api', ...change })
      await cloud.clock.until(async () => (await cloud.deployments())[0]?.status === 'SUCCESSFUL', 30 * MINUTE)
      expect((await run(cloud, { image: 'shop/api:3' })).ended).toMatchObject({ verdict: 'failed' })
      const { ended, log } = await run(cloud, BACK)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(log).toContain('This rollback uses the strategy ROLLING. BLUE_GREEN is restored afterwards.')
      expect(await newestStrategy(cloud)).toBe('ROLLING')
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(BLUE_GREEN)
    }))

  it.each(
    TROUBLES.flatMap(([what, members, text]) => [
      { what, members, text, answers: {}, kind: 'the likelier answers' },
      { what, members, text, answers: OTHER_ANSWERS, kind: 'the other answers' }
    ])
  )('is a rolling one where $what, with $kind of ECS', ({ members, text, answers }) =>
    inCloud(
      async real => {
        await run(real, { strategy: 'blue-green', image: 'shop/api:2' })
        expect(real.weights().get(GREEN)).toBe(100)
        const cloud = advance(real, members)
        const { ended, log } = await run(cloud, BACK)
        expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
        expect(log).toContain(text)
        expect(log).toContain('The rollback of service api is a rolling update instead.')
        const after = await look(cloud)
        expect(after).toMatchObject(ON_ONE)
        expect(ended.reason).toMatch(
          after.reached ? /^api:1 is serving 100% of traffic/ : /^api:1 is deployed, but may not receive all traffic: /
        )
        expect(await newestStrategy(cloud)).toBe('ROLLING')
        expect(await configuration(cloud)).toMatchObject(BLUE_GREEN)
      },
      answers,
      BLUE_GREEN
    )
  )
})

describe.each(SHIFTS)('a rollback with `strategy: %s`', (strategy, more) => {
  const back = { ...BACK, strategy, ...more }

  it('is a rolling one where only one of its load balancers has an alternate target group', () =>
    inCloud(async real => {
      await run(real, { image: 'shop/api:2' })
      const cloud = withSecondBalancer(real)
      expect((await run(cloud, { image: 'shop/api:3', strategy, ...more })).ended).toMatchObject({ code: 'preflight' })
      expect((await run(cloud, { ...back, 'dry-run': 'true' })).ended).toMatchObject({ code: 'would-change' })
      const { ended, log } = await run(cloud, back)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(ended.reason).toContain('The rollback took')
      expect(log).toContain(`warning: Strategy: \`strategy: ${strategy}\` is not possible: loadBalancers[1]`)
      expect(log).toContain('The rollback of service api is a rolling update.')
      expect(await look(real)).toMatchObject({ ...ON_ONE, reached: true, strategy: 'ROLLING' })
    }))

  it.each(TROUBLES)('is a rolling one where %s', (_, members, text) =>
    inCloud(async real => {
      await run(real, { image: 'shop/api:2' })
      const { ended, log } = await run(advance(real, members), back)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(log).toContain(`\`strategy: ${strategy}\` is not possible: `)
      expect(log).toContain(text)
      expect(await look(real)).toMatchObject({ ...ON_ONE, reached: true, strategy: 'ROLLING' })
    })
  )
})
