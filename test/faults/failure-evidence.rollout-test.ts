import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { clientSettings } from '../../local/aws/client-settings.js'
import { HEALTHY, openStage, UNDECIDED, type Stage } from './deploy-stage.js'

const SECRET = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:missing-AbCdEf'

let stage: Stage
let targetGroup: string
beforeAll(async () => {
  stage = await openStage()
  targetGroup = await createBalancer('silent')
  await putAlarm('errors')
  await Promise.all(['secret', 'alarm', 'superseded-by-run'].map(name => stage.addService(name)))
})
afterAll(() => stage.stop())

/** A load balancer in front of one target group, whose ARN is returned. */
async function createBalancer(name: string): Promise<string> {
  const balancers = new ElasticLoadBalancingV2Client(clientSettings(stage.cloud))
  const checks = { HealthCheckPath: '/health', HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 2 }
  const group = await balancers.send(
    new CreateTargetGroupCommand({
      ...{ Name: name, Protocol: 'HTTP', Port: 8080, VpcId: 'vpc-1', TargetType: 'ip' },
      ...{ ...checks, HealthyThresholdCount: 2, UnhealthyThresholdCount: 2 }
    })
  )
  const balancer = await balancers.send(
    new CreateLoadBalancerCommand({ Name: name, Subnets: ['subnet-1', 'subnet-2'] })
  )
  const TargetGroupArn = group.TargetGroups?.[0]?.TargetGroupArn ?? ''
  await balancers.send(
    new CreateListenerCommand({
      LoadBalancerArn: balancer.LoadBalancers?.[0]?.LoadBalancerArn,
      ...{ Protocol: 'HTTP', Port: 80, DefaultActions: [{ Type: 'forward', TargetGroupArn }] }
    })
  )
  balancers.destroy()
  return TargetGroupArn
}

async function putAlarm(name: string): Promise<void> {
  const metrics = new CloudWatchClient(clientSettings(stage.cloud))
  await metrics.send(
    new PutMetricAlarmCommand({
      ...{ AlarmName: name, Namespace: 'shop', MetricName: 'errors', Statistic: 'Sum', Period: 3_600 },
      ...{
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanThreshold',
        // It keeps the state that it is given.
        TreatMissingData: 'ignore'
      }
    })
  )
  metrics.destroy()
}

async function setAlarm(name: string): Promise<void> {
  const metrics = new CloudWatchClient(clientSettings(stage.cloud))
  await metrics.send(new SetAlarmStateCommand({ AlarmName: name, StateValue: 'ALARM', StateReason: 'a test' }))
  metrics.destroy()
}

describe('a deployment that fails reports why:', () => {
  it('a secret that does not exist, at the first task', async () => {
    const deployed = await stage.deploy('secret', { images: 'app=app:good-2', secrets: `DB=${SECRET}` })
    expect(deployed).toMatchObject({ verdict: 'rolled-back', code: 'missing-secret' })
    expect(deployed.reason).toContain("Secrets Manager can't find the specified secret")
  })

  it('targets that run and never become healthy, from zero', async () => {
    await stage.addService('silent', {
      desiredCount: 0,
      healthCheckGracePeriodSeconds: 600,
      loadBalancers: [{ targetGroupArn: targetGroup, containerName: 'app', containerPort: 8080 }]
    })
    const deployed = await stage.deploy('silent', { images: 'app=app:good-2', 'desired-count': '1', timeout: '40s' })
    expect(deployed).toMatchObject({ verdict: 'timed-out' })
    expect(deployed.reason).toMatch(/1 of 1 tasks of \S+ running.*target 127\.0\.0\.1:\d+ is (?:initial|unhealthy)/)
    expect(deployed.result.services[0]?.evidence.unhealthy).not.toEqual([])
  })

  it('an alarm that goes into ALARM', async () => {
    const inputs = { images: 'app=app:good-2', overlay: UNDECIDED, alarms: 'errors' }
    const step = await stage.start('alarm', inputs)
    await step.seen(/1 of 1 tasks of \S+ running/)
    await setAlarm('errors')
    const deployed = stage.read(await step.ended)
    expect(deployed).toMatchObject({ verdict: 'rolled-back', code: 'alarm' })
    expect(deployed.result.services[0]?.rollback).toEqual({ requestedBy: 'platform', finished: true })
    // It is still in ALARM: ECS would ignore it.
    const again = await stage.deploy('alarm', { ...inputs, images: 'app=app:good-3' })
    expect(again).toMatchObject({ verdict: 'failed', code: 'preflight', exitCode: 1 })
    expect(again.reason).toContain('Alarm errors of service alarm is already in ALARM')
  })

  it('another run of this action that superseded it, by its tags', async () => {
    const first = await stage.start('superseded-by-run', { images: 'app=app:good-2', overlay: UNDECIDED })
    await first.seen(/started deployment .* of/)
    const second = await stage.start('superseded-by-run', {
      images: 'app=app:good-3',
      overlay: HEALTHY,
      'on-running': 'supersede'
    })
    expect(stage.read(await second.ended)).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    const deployed = stage.read(await first.ended)
    expect(deployed).toMatchObject({ verdict: 'superseded' })
    expect(deployed.reason).toMatch(
      /superseded by superseded-by-run:3 \(deployment ecs-svc\/\d+, run https:\/\/.*, commit [0-9a-f]{40}\)/
    )
  })
})
