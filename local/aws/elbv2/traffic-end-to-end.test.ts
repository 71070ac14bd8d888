import {
  CloudWatchClient,
  DeleteAlarmsCommand,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  PutMetricAlarmCommand
} from '@aws-sdk/client-cloudwatch'
import type { MetricDataQuery } from '@aws-sdk/client-cloudwatch'
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DeleteTargetGroupCommand,
  DescribeListenerAttributesCommand,
  DescribeRulesCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  ModifyRuleCommand,
  RegisterTargetsCommand
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LocalCloud } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'
import { send } from './testing/running-balancer.js'

let cloud: LocalCloud
let balancers: ElasticLoadBalancingV2Client
let metrics: CloudWatchClient
const servers: Server[] = []

beforeAll(async () => {
  cloud = await startLocalCloud({ rate: 300, weightPropagation: 0 })
  const client = {
    ...{ endpoint: cloud.endpoint, region: 'eu-west-1' },
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' }
  }
  balancers = new ElasticLoadBalancingV2Client(client)
  metrics = new CloudWatchClient(client)
})

afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections()
  balancers.destroy()
  metrics.destroy()
  await cloud.stop()
})

async function createGroup(name: string, handle: RequestListener): Promise<string> {
  const server = createServer(handle)
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { TargetGroups } = await balancers.send(
    new CreateTargetGroupCommand({
      ...{ Name: name, Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip', HealthCheckPath: '/health' },
      ...{ HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 2 }
    })
  )
  const arn = TargetGroups?.[0]?.TargetGroupArn ?? ''
  const { port } = server.address() as AddressInfo
  await balancers.send(new RegisterTargetsCommand({ TargetGroupArn: arn, Targets: [{ Id: '127.0.0.1', Port: port }] }))
  return arn
}

const shares = (...groups: readonly (readonly [string, number])[]) => [
  {
    Type: 'forward' as const,
    ForwardConfig: { TargetGroups: groups.map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight })) }
  }
]

test('SDK clients shift traffic by weights, and read the result in CloudWatch', async () => {
  const stable = await createGroup('stable', (_request, response) => response.end('stable'))
  const canary = await createGroup('canary', ({ url }, response) => {
    response.writeHead(url === '/health' ? 200 : 500).end('canary')
  })
  const { LoadBalancers } = await balancers.send(new CreateLoadBalancerCommand({ Name: 'web', Subnets: ['a', 'b'] }))
  const LoadBalancerArn = LoadBalancers?.[0]?.LoadBalancerArn ?? ''
  expect(LoadBalancers?.[0]?.CreatedTime).toBeInstanceOf(Date)
  const { Listeners } = await balancers.send(
    new CreateListenerCommand({
      ...{ LoadBalancerArn, Protocol: 'HTTP', Port: 80 },
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }]
    })
  )
  const ListenerArn = Listeners?.[0]?.ListenerArn ?? ''
  const { Rules } = await balancers.send(
    new CreateRuleCommand({
      ...{ ListenerArn, Priority: 1, Actions: shares([stable, 1], [canary, 0]) },
      Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/shop*'] } }]
    })
  )
  const RuleArn = Rules?.[0]?.RuleArn ?? ''
  const { Attributes } = await balancers.send(new DescribeListenerAttributesCommand({ ListenerArn }))
  const port = Number(Attributes?.find(({ Key }) => Key === 'local.listener_port')?.Value)

  await balancers.send(new ModifyRuleCommand({ RuleArn, Actions: shares([stable, 90], [canary, 10]) }))
  const shown = await balancers.send(new DescribeRulesCommand({ RuleArns: [RuleArn] }))
  expect(shown.Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups).toEqual([
    { TargetGroupArn: stable, Weight: 90 },
    { TargetGroupArn: canary, Weight: 10 }
  ])
  expect((await send({ port, path: '/elsewhere' })).status).toBe(404)
  const started = cloud.clock.now()
  const bodies: string[] = []
  for (let index = 0; index < 100; index += 1) bodies.push((await send({ port, path: '/shop' })).body)
  expect(bodies.filter(body => body === 'canary')).toHaveLength(10)
  await cloud.clock.sleep(180_000)
  const { TargetHealthDescriptions } = await balancers.send(new DescribeTargetHealthCommand({ TargetGroupArn: canary }))
  expect(TargetHealthDescriptions?.[0]?.TargetHealth?.State).toBe('healthy')
  const dimensions = [
    { Name: 'TargetGroup', Value: canary.slice(canary.lastIndexOf(':') + 1) },
    { Name: 'LoadBalancer', Value: LoadBalancerArn.slice(LoadBalancerArn.indexOf('app/')) }
  ]
  const count = (Id: string, MetricName: string): MetricDataQuery => ({
    Id,
    MetricStat: {
      Metric: { Namespace: 'AWS/ApplicationELB', MetricName, Dimensions: dimensions },
      ...{ Period: 60, Stat: 'Sum' }
    }
  })
  const { MetricDataResults } = await metrics.send(
    new GetMetricDataCommand({
      StartTime: new Date(started - 120_000),
      EndTime: new Date(cloud.clock.now()),
      MetricDataQueries: [
        count('n', 'RequestCount'),
        count('bad', 'HTTPCode_Target_5XX_Count'),
        { Id: 'rate', Expression: '100 * bad / n' }
      ]
    })
  )
  const sums = MetricDataResults?.map(({ Values }) => Values?.reduce((sum, value) => sum + value, 0))
  expect(sums?.slice(0, 2)).toEqual([10, 10])
  expect(new Set(MetricDataResults?.[2]?.Values)).toEqual(new Set([100]))
  expect(MetricDataResults?.[0]?.Timestamps?.[0]).toBeInstanceOf(Date)

  await metrics.send(
    new PutMetricAlarmCommand({
      ...{ AlarmName: 'canary-errors', Namespace: 'AWS/ApplicationELB', MetricName: 'HTTPCode_Target_5XX_Count' },
      ...{ Dimensions: dimensions, Statistic: 'Sum', Period: 600, EvaluationPeriods: 1, Threshold: 1 },
      ComparisonOperator: 'GreaterThanOrEqualToThreshold'
    })
  )
  await cloud.clock.sleep(61_000)
  const { MetricAlarms } = await metrics.send(new DescribeAlarmsCommand({ AlarmNames: ['canary-errors'] }))
  expect(MetricAlarms).toMatchObject([{ StateValue: 'ALARM', Threshold: 1, StateUpdatedTimestamp: expect.any(Date) }])
})

test('errors reach SDK clients under their own names', async () => {
  const group = await createGroup('lonely', (_request, response) => response.end())
  await balancers.send(new DeleteTargetGroupCommand({ TargetGroupArn: group }))
  const gone = balancers.send(new DescribeTargetHealthCommand({ TargetGroupArn: group }))
  await expect(gone).rejects.toMatchObject({ name: 'TargetGroupNotFoundException' })
  const unknown = metrics.send(new DeleteAlarmsCommand({ AlarmNames: ['nobody'] }))
  await expect(unknown).rejects.toMatchObject({ name: 'ResourceNotFound', $metadata: { httpStatusCode: 404 } })
})
