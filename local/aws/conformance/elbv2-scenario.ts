import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTagsCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  ModifyRuleCommand,
  ModifyTargetGroupAttributesCommand,
  type TargetGroupAttribute
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Clients, Scenario, Step } from './scenario.js'

export const elbv2Scenario: Scenario = {
  name: 'elbv2',
  run: async (step, clients) => {
    const balancer = await createBalancer(step, clients)
    const groups = await createTargetGroups(step, clients)
    await serve(step, clients, { balancer, groups })
  }
}

async function createBalancer(step: Step, { elbv2, network }: Clients): Promise<string | undefined> {
  const create = (Name: string) =>
    elbv2.send(
      new CreateLoadBalancerCommand({ Name, Subnets: [...network.subnets], Tags: [{ Key: 'team', Value: 'a' }] })
    )
  const created = await step('create a load balancer', () => create('demo'))
  await step('describe it', () => elbv2.send(new DescribeLoadBalancersCommand({ Names: ['demo'] })))
  await step('describe one that is not there', () => elbv2.send(new DescribeLoadBalancersCommand({ Names: ['none'] })))
  const arn = created?.LoadBalancers?.[0]?.LoadBalancerArn
  await step('describe its tags', () => elbv2.send(new DescribeTagsCommand({ ResourceArns: [arn ?? ''] })))
  return arn
}

async function createTargetGroups(step: Step, { elbv2, network }: Clients): Promise<readonly string[]> {
  const create = (Name: string, Port = 80) =>
    elbv2.send(new CreateTargetGroupCommand({ Name, Port, Protocol: 'HTTP', VpcId: network.vpcId, TargetType: 'ip' }))
  const blue = await step('create a target group', () => create('blue'))
  const green = await step('create another', () => create('green'))
  await step('create it again with another port', () => create('blue', 81))
  await step('describe target groups', () => elbv2.send(new DescribeTargetGroupsCommand({ Names: ['blue'] })))
  await step('describe one that is not there, again', () =>
    elbv2.send(new DescribeTargetGroupsCommand({ Names: ['none'] }))
  )
  const groups = [blue, green].map(created => created?.TargetGroups?.[0]?.TargetGroupArn ?? '')
  await step('set the deregistration delay', async () => {
    const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }]
    return byKey(await elbv2.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn: groups[0], Attributes })))
  })
  await step('describe attributes', async () =>
    byKey(await elbv2.send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn: groups[0] })))
  )
  return groups
}

/** Attributes have no order. */
function byKey({ Attributes = [] }: { Attributes?: readonly TargetGroupAttribute[] | undefined }): object {
  return Object.fromEntries<unknown>(Attributes.map(({ Key, Value }) => [Key ?? '', Value]))
}

interface Served {
  readonly balancer: string | undefined
  readonly groups: readonly string[]
}

async function serve(step: Step, { elbv2 }: Clients, { balancer, groups }: Served): Promise<void> {
  const [blue = '', green = ''] = groups
  const forward = (weight: number) => ({
    Type: 'forward' as const,
    ForwardConfig: {
      TargetGroups: [
        { TargetGroupArn: blue, Weight: 100 - weight },
        { TargetGroupArn: green, Weight: weight }
      ]
    }
  })
  const listen = () =>
    elbv2.send(
      new CreateListenerCommand({
        LoadBalancerArn: balancer,
        Protocol: 'HTTP',
        Port: 8080,
        DefaultActions: [{ Type: 'forward', TargetGroupArn: blue }]
      })
    )
  const listener = (await step('create a listener', listen))?.Listeners?.[0]?.ListenerArn
  await step('create the listener again', listen)
  await step('describe listeners', () => elbv2.send(new DescribeListenersCommand({ LoadBalancerArn: balancer })))
  const createRule = () =>
    elbv2.send(
      new CreateRuleCommand({
        ListenerArn: listener,
        Priority: 10,
        Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/api/*'] } }],
        Actions: [forward(0)]
      })
    )
  const rule = (await step('create a rule', createRule))?.Rules?.[0]?.RuleArn
  await step('create one of the same priority', createRule)
  await step('shift its weights', () => elbv2.send(new ModifyRuleCommand({ RuleArn: rule, Actions: [forward(10)] })))
  await step('describe rules', () => elbv2.send(new DescribeRulesCommand({ ListenerArn: listener })))
}
