import { describe, expect, it } from '@jest/globals'
import { look } from './play-recovery.js'
import { BLUE, GREEN, openSteppedCloud, type SteppedCloud, type SteppedService } from './stepped-cloud.js'
import { startSteppedRun, untilEnded, type Circumstances, type Ended, type Inputs } from './stepped-run.js'

const BACK = { 'task-definition': 'api:1', purpose: 'rollback' }
const THIRD = BLUE.replace('blue/1111111111111111', 'third/3333333333333333')

async function inCloud(play: (cloud: SteppedCloud) => Promise<void>, service: SteppedService = {}): Promise<void> {
  const cloud = await openSteppedCloud(service)
  try {
    await play(cloud)
  } finally {
    await cloud.stop()
  }
}

interface WentBack {
  readonly ended: Ended
  readonly log: string
}

async function run(cloud: SteppedCloud, inputs: Inputs, circumstances?: Circumstances): Promise<WentBack> {
  const started = startSteppedRun(cloud, inputs, circumstances)
  const ended = await untilEnded(cloud, started)
  return { ended, log: started.lines.join('\n') }
}

const weigh = (cloud: SteppedCloud, ...weights: readonly (readonly [string, number])[]) => {
  for (const [rule] of cloud.traffic.rules) cloud.traffic.setWeights(rule, new Map(weights))
}

describe('a rollback where a listener rule does not send all traffic to one target group', () => {
  it.each([
    ['50/50', 50, 50, 'both target groups'],
    ['100/100', 100, 100, 'both target groups'],
    ['0/0', 0, 0, 'no target group']
  ] as const)('(%s) is a rolling one, and names the rule that splits traffic', (_, first, second, to) =>
    inCloud(async cloud => {
      await run(cloud, { image: 'shop/api:2' })
      weigh(cloud, [BLUE, first], [GREEN, second])
      expect((await run(cloud, { image: 'shop/api:3' })).ended).toMatchObject({ verdict: 'failed', code: 'preflight' })
      const { ended, log } = await run(cloud, BACK)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed', steps: [] })
      expect(ended.reason).toMatch(
        /^api:1 is deployed, but may not receive all traffic: 2 tasks of api:1 are running\. /
      )
      expect(ended.reason).not.toContain('100%')
      expect(ended.reason).not.toContain('The rollback took')
      const [rule = ''] = cloud.traffic.rules.keys()
      const command = `aws elbv2 modify-rule --rule-arn ${rule} --actions Type=forward,TargetGroupArn=${BLUE}`
      for (const text of [ended.reason, log]) {
        expect(text).toContain(`istener rule ${rule} sends production traffic to ${to}`)
        expect(text).toContain(command)
      }
      expect(await look(cloud)).toMatchObject({ running: ['api:1'], taskDefinition: 'api:1', strategy: 'ROLLING' })
    })
  )

  it('claims all traffic where the rule was corrected in the meantime', () =>
    inCloud(async cloud => {
      await run(cloud, { image: 'shop/api:2' })
      weigh(cloud, [BLUE, 50], [GREEN, 50])
      const back = startSteppedRun(cloud, BACK)
      await cloud.clock.until(async () => (await cloud.deployments())[0]?.status === 'IN_PROGRESS', 60_000)
      weigh(cloud, [BLUE, 100], [GREEN, 0])
      expect((await untilEnded(cloud, back)).reason).toMatch(/^api:1 is serving 100% of traffic: /)
    }))

  it('is a rolling one where its traffic is on the alternate group and goes to a third one too', () =>
    inCloud(async cloud => {
      await run(cloud, { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' })
      cloud.traffic.groups.set(THIRD, new Map())
      weigh(cloud, [GREEN, 90], [THIRD, 10], [BLUE, 0])
      const { ended } = await run(cloud, BACK)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(ended.reason).toContain('also forwards to a target group that is not of the service')
      expect(await look(cloud)).toMatchObject({ running: ['api:1'] })
    }))

  it('names the listener of a Network Load Balancer', () =>
    inCloud(
      async cloud => {
        await run(cloud, { image: 'shop/api:2' })
        weigh(cloud, [BLUE, 50], [GREEN, 50])
        const { ended } = await run(cloud, BACK)
        const [listener = ''] = cloud.traffic.rules.keys()
        expect(ended.reason).toContain(
          `aws elbv2 modify-listener --listener-arn ${listener} --default-actions Type=forward,TargetGroupArn=${BLUE}`
        )
      },
      { balancer: 'network' }
    ))

  it('is finished by post where the run is killed, and post reports it too', () =>
    inCloud(async cloud => {
      await run(cloud, { image: 'shop/api:2' })
      weigh(cloud, [BLUE, 50], [GREEN, 50])
      const back = startSteppedRun(cloud, BACK)
      await cloud.clock.until(async () => (await cloud.deployments())[0]?.status === 'IN_PROGRESS', 60_000)
      back.kill()
      await cloud.clock.until(async () => (await cloud.deployments())[0]?.status === 'SUCCESSFUL', 600_000)
      const { summary } = await back.post()
      expect(summary).toContain('may not receive all traffic')
      expect(summary).not.toContain('100%')
    }))
})

describe('a rollback to the alternate group', () => {
  it('continues while the listener rules cannot be read', () =>
    inCloud(async cloud => {
      await run(cloud, { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' })
      const { ended } = await run(cloud, BACK, { rules: 'denied' })
      expect(ended).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject({ running: ['api:1'], reached: true, strategy: 'ROLLING' })
    }))
})
