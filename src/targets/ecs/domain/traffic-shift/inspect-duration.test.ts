import { describe, expect, it } from '@jest/globals'
import { inspectDuration, type PlannedTime } from './inspect-duration.js'
import type { ServiceLoadBalancer } from '../service/service-snapshot.js'

const HOUR = 3_600
const LISTENER = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener'
const behind = (productionRule: string): ServiceLoadBalancer => ({
  ...{ targetGroup: 'blue', alternateTargetGroup: 'green', productionRule, testRule: undefined },
  ...{ containerName: 'api', containerPort: 8080 },
  infrastructureRole: 'arn:aws:iam::123456789012:role/ecs'
})
const APPLICATION = [behind(`${LISTENER}-rule/app/shop/1/2/3`)]
const NETWORK = [behind(`${LISTENER}/net/shop/1/2`)]
const PLANNED: PlannedTime = {
  ...{ longestSeconds: 2 * HOUR, pauseSeconds: HOUR, timeoutSeconds: 2 * HOUR },
  timeoutFrom: 'plan'
}
const STACK = { key: 'aws:cloudformation:stack-name', value: 'shop' }

function inspect(more: Partial<PlannedTime>, loadBalancers = APPLICATION, tags: readonly (typeof STACK)[] = []) {
  const found = inspectDuration({ ...PLANNED, ...more }, 10, { name: 'api', loadBalancers, tags })
  return { ...found, findings: found.findings.map(({ severity, message }) => `${severity}: ${message}`) }
}

describe('inspectDuration', () => {
  it('changes nothing behind an Application Load Balancer', () => {
    expect(inspect({})).toEqual({ timeoutSeconds: 2 * HOUR, planLines: [], findings: [] })
  })

  it('adds ten minutes for each stage that shifts traffic behind a Network Load Balancer', () => {
    expect(inspect({}, NETWORK)).toEqual({
      timeoutSeconds: 4 * HOUR,
      planLines: [
        'Behind a Network Load Balancer, ECS adds 10 minutes to each of 12 stages: 2h 00m more, 4h 00m at most in all.'
      ],
      findings: []
    })
  })

  it('keeps a timeout that was given, and warns where it is too short then', () => {
    const given = { timeoutSeconds: 3 * HOUR, timeoutFrom: 'input' } as const
    expect(inspect(given, NETWORK)).toMatchObject({
      timeoutSeconds: 3 * HOUR,
      findings: [
        'warns: The timeout of 3h 00m is too short behind a Network Load Balancer: the rollout may take 4h 00m. Increase `timeout`, or shift in fewer steps.'
      ]
    })
    expect(inspect({ ...given, timeoutSeconds: 4 * HOUR }, NETWORK).findings).toEqual([])
    expect(inspect(given).findings).toEqual([])
  })

  it.each([
    [{ longestSeconds: 33 * HOUR }, 0],
    [{ longestSeconds: 33 * HOUR + 1 }, 1],
    [{ pauseSeconds: 48 * HOUR }, 1]
  ])('warns of the timeout of CloudFormation: %j', (more, warnings) => {
    expect(inspect(more, APPLICATION, [STACK]).findings).toHaveLength(warnings)
    expect(inspect(more).findings).toEqual([])
  })
})
