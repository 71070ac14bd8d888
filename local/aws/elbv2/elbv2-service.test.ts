import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Shape } from '../aws-service.js'
import { forwardTo, startBalancer, until } from './testing/running-balancer.js'
import type { Balancer } from './testing/running-balancer.js'

let balancer: Balancer
let loadBalancer: string
let stable: string
let canary: string
let listener: string

beforeEach(async () => {
  balancer = startBalancer({ rate: 100 })
  loadBalancer = await balancer.createLoadBalancer()
  stable = await balancer.createGroup('stable')
  canary = await balancer.createGroup('canary')
  listener = await balancer.createListener(loadBalancer, forwardTo([stable, 1]))
})

afterEach(async () => {
  await balancer.stop()
})

const call = (name: string, input: Shape = {}) => balancer.call(name, input)
const path = (...Values: string[]) => [{ Field: 'path-pattern', Values }]
const createRule = (priority: number, actions = forwardTo([stable, 90], [canary, 10])) =>
  balancer.createRule(listener, priority, { conditions: path(`/${priority}`), actions })

const refused = async (name: string, input: Shape, code: string) => {
  await expect(call(name, input)).rejects.toMatchObject({ name: code, status: 400 })
}

describe('load balancers', () => {
  test('have ARN, name and where they can be reached', async () => {
    const { LoadBalancers } = await call('DescribeLoadBalancers', { Names: ['web'] })
    expect(LoadBalancers).toMatchObject([
      {
        LoadBalancerArn: expect.stringMatching(/:loadbalancer\/app\/web\/[\da-f]{16}$/) as unknown,
        DNSName: 'localhost',
        State: { Code: 'active' },
        Type: 'application',
        AvailabilityZones: [{ ZoneName: 'eu-west-1a' }, { ZoneName: 'eu-west-1b' }]
      }
    ])
  })

  test('created again with the same settings are the same, with others a duplicate', async () => {
    expect(await balancer.createLoadBalancer()).toBe(loadBalancer)
    await refused('CreateLoadBalancer', { Name: 'web', Subnets: ['c', 'd'] }, 'DuplicateLoadBalancerName')
  })

  test.each([
    [{ Name: 'a_b' }, 'ValidationError'],
    [{ Name: '-a' }, 'ValidationError'],
    [{ Name: 'internal-a' }, 'ValidationError'],
    [{ Name: 'x'.repeat(33) }, 'ValidationError'],
    [{ Name: 'one', Subnets: ['a'] }, 'ValidationError'],
    [{ Name: 'net', Type: 'network' }, 'OperationNotPermitted'],
    [{}, 'ValidationError']
  ])('%j is refused as %s', async (change, code) => {
    await refused('CreateLoadBalancer', { Subnets: ['a', 'b'], ...change }, code)
  })

  test('protected from deletion stay; deleted ones take listeners and rules along', async () => {
    const rule = await createRule(1)
    const protect = (Value: string) =>
      call('ModifyLoadBalancerAttributes', {
        LoadBalancerArn: loadBalancer,
        Attributes: [{ Key: 'deletion_protection.enabled', Value }]
      })
    await protect('true')
    await refused('DeleteLoadBalancer', { LoadBalancerArn: loadBalancer }, 'OperationNotPermitted')
    await protect('false')
    await call('DeleteLoadBalancer', { LoadBalancerArn: loadBalancer })
    await refused('DescribeRules', { RuleArns: [rule] }, 'RuleNotFound')
    await refused('DescribeListeners', { LoadBalancerArn: loadBalancer }, 'LoadBalancerNotFound')
    await call('DeleteTargetGroup', { TargetGroupArn: stable })
  })

  test('are described in pages', async () => {
    for (const name of ['a', 'b', 'c']) await balancer.createLoadBalancer(name)
    const first = await call('DescribeLoadBalancers', { PageSize: '3' })
    const second = await call('DescribeLoadBalancers', { PageSize: '3', Marker: first.NextMarker })
    expect([first, second].map(page => (page.LoadBalancers as readonly unknown[]).length)).toEqual([3, 1])
    expect(second.NextMarker).toBeUndefined()
  })
})

describe('target groups', () => {
  test('show their health check and who uses them', async () => {
    await createRule(1)
    const { TargetGroups } = await call('DescribeTargetGroups', { LoadBalancerArn: loadBalancer })
    expect(TargetGroups).toMatchObject([
      { TargetGroupArn: stable, HealthCheckIntervalSeconds: 5, Matcher: { HttpCode: '200' } },
      { TargetGroupArn: canary, LoadBalancerArns: [loadBalancer], HealthCheckPath: '/' }
    ])
  })

  test('keep of their health check what a change does not name', async () => {
    const { TargetGroups } = await call('ModifyTargetGroup', {
      TargetGroupArn: stable,
      HealthCheckPath: '/health',
      Matcher: { HttpCode: '200-299,301' }
    })
    expect(TargetGroups).toMatchObject([
      { HealthCheckPath: '/health', HealthyThresholdCount: 2, Matcher: { HttpCode: '200-299,301' } }
    ])
  })

  test.each([
    [{ HealthCheckTimeoutSeconds: 30 }, 'ValidationError'],
    [{ HealthCheckIntervalSeconds: 4 }, 'ValidationError'],
    [{ HealthyThresholdCount: 1 }, 'ValidationError'],
    [{ Matcher: { HttpCode: '100-200' } }, 'ValidationError'],
    [{ Matcher: { HttpCode: 'ok' } }, 'ValidationError'],
    [{ HealthCheckPath: 'health' }, 'ValidationError'],
    [{ Port: 0 }, 'ValidationError'],
    [{ VpcId: undefined }, 'ValidationError'],
    [{ Protocol: 'TCP' }, 'UnsupportedProtocol'],
    [{ TargetType: 'lambda' }, 'OperationNotPermitted']
  ])('with %j are refused as %s', async (change, code) => {
    const input = { Name: 'new', Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', ...change }
    await refused('CreateTargetGroup', input, code)
  })

  test('of the same name but other settings are duplicates', async () => {
    const input = { Name: 'stable', Protocol: 'HTTP', Port: 81, VpcId: 'vpc-1' }
    await refused('CreateTargetGroup', input, 'DuplicateTargetGroupName')
  })

  test('in use cannot be deleted, and belong to one load balancer alone', async () => {
    await refused('DeleteTargetGroup', { TargetGroupArn: stable }, 'ResourceInUse')
    const other = await balancer.createLoadBalancer('other')
    await refused(
      'CreateListener',
      { LoadBalancerArn: other, Protocol: 'HTTP', Port: 80, DefaultActions: forwardTo([stable, 1]) },
      'TargetGroupAssociationLimit'
    )
  })

  test('have attributes that refuse what they do not know, and then change none', async () => {
    const change = (...Attributes: Shape[]) => ({ TargetGroupArn: stable, Attributes })
    const good = { Key: 'deregistration_delay.timeout_seconds', Value: '5' }
    await refused('ModifyTargetGroupAttributes', change(good, { Key: 'colour', Value: 'red' }), 'ValidationError')
    await refused(
      'ModifyTargetGroupAttributes',
      change({ Key: 'deregistration_delay.timeout_seconds', Value: '3601' }),
      'ValidationError'
    )
    const { Attributes } = await call('DescribeTargetGroupAttributes', { TargetGroupArn: stable })
    expect(Attributes).toContainEqual({ Key: 'deregistration_delay.timeout_seconds', Value: '300' })
    await call('ModifyTargetGroupAttributes', change(good))
    expect((await call('DescribeTargetGroupAttributes', { TargetGroupArn: stable })).Attributes).toContainEqual(good)
  })

  test('take targets of the local network only', async () => {
    await refused('RegisterTargets', { TargetGroupArn: stable, Targets: [{ Id: '10.0.0.1' }] }, 'InvalidTarget')
    await refused('RegisterTargets', { TargetGroupArn: stable, Targets: [] }, 'ValidationError')
  })

  test('report the health of requested targets, registered or not', async () => {
    const target = await balancer.startTarget((_request, response) => response.end())
    await call('RegisterTargets', { TargetGroupArn: stable, Targets: [{ Id: '127.0.0.1', Port: String(target.port) }] })
    await until(() => balancer.elb.traffic.targetHealth(stable)[0]?.state === 'healthy')
    const Targets = [target.port, 1].map(Port => ({ Id: '127.0.0.1', Port }))
    const { TargetHealthDescriptions } = await call('DescribeTargetHealth', { TargetGroupArn: stable, Targets })
    expect(TargetHealthDescriptions).toMatchObject([
      { TargetHealth: { State: 'healthy' }, HealthCheckPort: String(target.port) },
      { TargetHealth: { State: 'unused', Reason: 'Target.NotRegistered' } }
    ])
    expect(balancer.elb.hostCounts()).toMatchObject([{ healthy: 1, unhealthy: 0 }])
  })
})

describe('listeners', () => {
  test('on a taken port are duplicates', async () => {
    const input = { LoadBalancerArn: loadBalancer, Protocol: 'HTTP', Port: 80, DefaultActions: forwardTo([stable, 1]) }
    await refused('CreateListener', input, 'DuplicateListener')
  })

  test.each([
    [{ Protocol: 'TCP' }, 'UnsupportedProtocol'],
    [{ Protocol: 'HTTPS' }, 'ValidationError'],
    [{ Port: 70_000 }, 'ValidationError'],
    [{ DefaultActions: [] }, 'ValidationError'],
    [{ DefaultActions: [{ Type: 'forward' }] }, 'ValidationError'],
    [{ DefaultActions: forwardTo(['arn:nobody', 1]) }, 'TargetGroupNotFound'],
    [{ LoadBalancerArn: 'arn:nobody' }, 'LoadBalancerNotFound']
  ])('with %j are refused as %s', async (change, code) => {
    const input = { LoadBalancerArn: loadBalancer, Protocol: 'HTTP', Port: 81, DefaultActions: forwardTo([stable, 1]) }
    await refused('CreateListener', { ...input, ...change }, code)
  })

  test('change their default actions, port and certificates', async () => {
    const { Listeners } = await call('ModifyListener', {
      ...{ ListenerArn: listener, Protocol: 'HTTPS', Port: 443, Certificates: [{ CertificateArn: 'arn:cert' }] },
      DefaultActions: forwardTo([canary, 3])
    })
    expect(Listeners).toMatchObject([
      {
        Port: 443,
        Protocol: 'HTTPS',
        Certificates: [{ CertificateArn: 'arn:cert' }],
        DefaultActions: [{ Type: 'forward', TargetGroupArn: canary }]
      }
    ])
  })

  test('deleted ones are gone', async () => {
    await call('DeleteListener', { ListenerArn: listener })
    await refused('DescribeListeners', { ListenerArns: [listener] }, 'ListenerNotFound')
    expect(balancer.elb.traffic.isServed(stable)).toBe(false)
  })
})

describe('rules', () => {
  test('are listed by priority with the default last', async () => {
    await createRule(20)
    await createRule(10)
    const { Rules } = await call('DescribeRules', { ListenerArn: listener })
    const rules = Rules as readonly { Priority: string; IsDefault: boolean }[]
    expect(rules.map(({ Priority, IsDefault }) => [Priority, IsDefault])).toEqual([
      ['10', false],
      ['20', false],
      ['default', true]
    ])
  })

  test('changed actions replace the whole list, authentication included', async () => {
    const login = { Type: 'authenticate-oidc', Order: 1, AuthenticateOidcConfig: { ClientId: 'shop' } }
    const [forward = {}] = forwardTo([stable, 1])
    const rule = await createRule(1, [{ ...forward, Order: 2 }, login])
    const actions = async () => {
      const { Rules } = await call('DescribeRules', { RuleArns: [rule] })
      return (Rules as readonly { Actions: readonly Shape[] }[])[0]?.Actions
    }
    expect(await actions()).toMatchObject([login, { Type: 'forward', Order: 2 }])
    await call('ModifyRule', { RuleArn: rule, Actions: forwardTo([stable, 95], [canary, 5]) })
    expect(await actions()).toEqual([
      {
        Type: 'forward',
        TargetGroupArn: undefined,
        Order: undefined,
        ForwardConfig: {
          TargetGroups: [
            { TargetGroupArn: stable, Weight: 95 },
            { TargetGroupArn: canary, Weight: 5 }
          ],
          TargetGroupStickinessConfig: { Enabled: false, DurationSeconds: undefined }
        }
      }
    ])
  })

  test.each([
    [{ Weight: 1000 }, 'ValidationError'],
    [{ Weight: -1 }, 'ValidationError'],
    [{ TargetGroupArn: 'arn:nobody' }, 'TargetGroupNotFound']
  ])('with %j are refused as %s, and stay as they were', async (change, code) => {
    const rule = await createRule(1)
    const ForwardConfig = { TargetGroups: [{ TargetGroupArn: stable, Weight: 1, ...change }] }
    await refused('ModifyRule', { RuleArn: rule, Actions: [{ Type: 'forward', ForwardConfig }] }, code)
    expect(balancer.elb.traffic.weights(rule)).toEqual(
      new Map([
        [stable, 90],
        [canary, 10]
      ])
    )
  })

  test('refuse a taken priority, a second routing action and six target groups', async () => {
    await createRule(1)
    const rule = (change: Shape) => ({
      ...{ ListenerArn: listener, Priority: 2, Conditions: path('/x'), Actions: forwardTo([stable, 1]) },
      ...change
    })
    await refused('CreateRule', rule({ Priority: 1 }), 'PriorityInUse')
    await refused('CreateRule', rule({ Priority: 50_001 }), 'ValidationError')
    await refused('CreateRule', rule({ Conditions: [] }), 'ValidationError')
    const twice = [...forwardTo([stable, 1]), ...forwardTo([canary, 1])]
    await refused('CreateRule', rule({ Actions: twice }), 'InvalidLoadBalancerAction')
    const six = forwardTo(...Array.from({ length: 6 }, (_, index) => [`arn:${index}`, 1] as const))
    await refused('CreateRule', rule({ Actions: six }), 'TooManyTargetGroups')
  })

  test('swap their priorities in one call', async () => {
    const [first, second] = [await createRule(1), await createRule(2)]
    const swap = [
      { RuleArn: first, Priority: 2 },
      { RuleArn: second, Priority: 1 }
    ]
    await call('SetRulePriorities', { RulePriorities: swap })
    await refused('SetRulePriorities', { RulePriorities: [{ RuleArn: first, Priority: 1 }] }, 'PriorityInUse')
    const { Rules } = await call('DescribeRules', { ListenerArn: listener })
    expect(Rules).toMatchObject([{ RuleArn: second }, { RuleArn: first }, {}])
  })

  test('that are the default can be neither changed nor deleted as rules', async () => {
    const { Rules } = await call('DescribeRules', { ListenerArn: listener })
    const RuleArn = (Rules as readonly { RuleArn: string }[])[0]?.RuleArn
    await refused('DeleteRule', { RuleArn }, 'OperationNotPermitted')
    await refused('ModifyRule', { RuleArn, Actions: forwardTo([canary, 1]) }, 'OperationNotPermitted')
  })
})

describe('tags', () => {
  test('are added, replaced, removed and described for every kind of resource', async () => {
    const rule = await createRule(1)
    const ResourceArns = [loadBalancer, stable, listener, rule]
    await call('AddTags', { ResourceArns, Tags: [{ Key: 'a', Value: '1' }, { Key: 'b' }] })
    await call('AddTags', { ResourceArns: [rule], Tags: [{ Key: 'a', Value: '2' }] })
    await call('RemoveTags', { ResourceArns: [rule], TagKeys: ['b'] })
    const { TagDescriptions } = await call('DescribeTags', { ResourceArns: [stable, rule] })
    expect(TagDescriptions).toEqual([
      {
        ResourceArn: stable,
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'b', Value: '' }
        ]
      },
      { ResourceArn: rule, Tags: [{ Key: 'a', Value: '2' }] }
    ])
  })

  test('of unknown resources, doubled and too many are refused', async () => {
    const many = Array.from({ length: 51 }, (_, index) => ({ Key: `key-${index}` }))
    const add = (arn: string, Tags: readonly Shape[]) => ({ ResourceArns: [arn], Tags })
    await refused('DescribeTags', { ResourceArns: [`${stable}0`] }, 'TargetGroupNotFound')
    await refused('AddTags', add('nobody', [{ Key: 'a' }]), 'ValidationError')
    await refused('AddTags', add(stable, [{ Key: 'a' }, { Key: 'a' }]), 'DuplicateTagKeys')
    await refused('AddTags', add(stable, many), 'TooManyTags')
  })
})

describe('what ECS does', () => {
  test('weights of a rule and of a default rule are read and set', async () => {
    const rule = await createRule(1)
    const { traffic } = balancer.elb
    traffic.setWeights(
      rule,
      new Map([
        [stable, 0],
        [canary, 100]
      ])
    )
    expect(traffic.weights(rule)).toEqual(
      new Map([
        [stable, 0],
        [canary, 100]
      ])
    )
    const { Rules } = await call('DescribeRules', { ListenerArn: listener })
    const defaultRule = (Rules as readonly { RuleArn: string }[])[1]?.RuleArn ?? ''
    expect(traffic.weights(defaultRule)).toEqual(new Map([[stable, 1]]))
    expect(traffic.weights(listener)).toEqual(new Map([[stable, 1]]))
    expect(traffic.weights('arn:nobody')).toBeUndefined()
  })

  test('a group receives traffic where any rule forwards to it', () => {
    const { traffic } = balancer.elb
    expect([stable, canary, 'arn:nobody'].map(arn => traffic.isServed(arn))).toEqual([true, false, false])
    expect([stable, 'arn:nobody'].map(arn => traffic.hasTargetGroup(arn))).toEqual([true, false])
  })
})
