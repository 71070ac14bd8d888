import { describe, expect, it } from '@jest/globals'
import { inspectAssociations, type AssociationFacts } from './inspect-associations.js'

const production = 'arn:aws:elasticloadbalancing:eu-west-1:1:listener-rule/app/shop/1/2/3'
const test = 'arn:aws:elasticloadbalancing:eu-west-1:1:listener-rule/app/shop/1/2/4'
const balancer = {
  ...{ targetGroup: 'blue', alternateTargetGroup: 'green', productionRule: production, testRule: undefined },
  infrastructureRole: 'arn:aws:iam::1:role/ecs',
  ...{ containerName: 'api', containerPort: 8080 }
}
const both = new Map([
  ['blue', 100],
  ['green', 0]
])
const sound: AssociationFacts = {
  service: { name: 'web', scheduling: 'REPLICA', loadBalancers: [balancer] },
  rules: new Map([[production, both]]),
  loadBalancers: new Map([
    ['blue', 'app/shop/1'],
    ['green', 'app/shop/1']
  ]),
  gatesOnTraffic: ['errors']
}

function inspect(
  changes: Partial<AssociationFacts>,
  entry: Partial<typeof balancer> | { readonly testRule: string } = {}
) {
  const service = { ...sound.service, ...changes.service, loadBalancers: [{ ...balancer, ...entry }] }
  return inspectAssociations({ ...sound, ...changes, service }).map(({ code, message }) => `${code}: ${message}`)
}

describe('inspectAssociations', () => {
  it('finds no problem in a valid service', () => {
    expect(inspect({})).toEqual([])
  })

  it('refuses a service that runs one task an instance', () => {
    expect(inspect({ service: { ...sound.service, scheduling: 'DAEMON' } })).toEqual([
      expect.stringContaining('scheduling strategy DAEMON')
    ])
  })

  it('refuses the ARN of a listener where a rule is needed', () => {
    const listener = 'arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/shop/1/2'
    const rules = new Map([[listener, both]])
    expect(inspect({ rules }, { productionRule: listener })).toEqual([
      expect.stringMatching(/^rule: productionListenerRule in loadBalancers\[0\].* is the ARN of a listener/)
    ])
    const tested = new Map([...sound.rules, [listener, both] as const])
    expect(inspect({ rules: tested }, { testRule: listener })).toEqual([
      expect.stringMatching(/^rule: testListenerRule in/)
    ])
  })

  it('refuses one rule for production and test traffic, and a test rule that does not forward', () => {
    expect(inspect({}, { testRule: production })).toEqual([expect.stringContaining('are the same rule')])
    expect(inspect({}, { testRule: test })).toEqual([expect.stringContaining('Test listener rule')])
  })

  it('refuses a load balancer that ECS has no role for', () => {
    expect(inspect({}, { infrastructureRole: undefined as unknown as string })).toEqual([
      expect.stringMatching(/^role: .*has no roleArn/)
    ])
  })

  it('refuses a target group that is on no rule, and takes one that is on the test rule', () => {
    const only = new Map([['blue', 1]])
    expect(inspect({ rules: new Map([[production, only]]) })).toEqual([
      expect.stringMatching(/^association: Target group green is on neither/)
    ])
    const rules = new Map([
      [production, only],
      [test, new Map([['green', 1]])]
    ])
    expect(inspect({ rules }, { testRule: test })).toEqual([])
  })

  it('refuses gates on traffic where none is counted', () => {
    const loadBalancers = new Map([
      ['blue', 'net/shop/1'],
      ['green', 'net/shop/1']
    ])
    expect(inspect({ loadBalancers })).toEqual([expect.stringContaining('behind a Network Load Balancer')])
    expect(inspect({ loadBalancers, gatesOnTraffic: [] })).toEqual([])
    expect(inspect({ loadBalancers: new Map([['blue', 'app/shop/1']]) })).toEqual([
      expect.stringContaining('has no load balancer')
    ])
  })
})
