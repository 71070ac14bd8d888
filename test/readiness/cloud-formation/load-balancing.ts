import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ModifyListenerCommand,
  ModifyLoadBalancerAttributesCommand,
  ModifyRuleCommand,
  ModifyTargetGroupAttributesCommand,
  type ElasticLoadBalancingV2Client
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { JsonObject } from '../../../src/domain/document/json-value.js'
import type { Made, ResourceType } from './stack.js'

const LONGEST_NAME = 32

/** Load balancing names its properties as its API does: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ElasticLoadBalancingV2.html */
export function loadBalancing(client: ElasticLoadBalancingV2Client): readonly (readonly [string, ResourceType])[] {
  return [
    [
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      {
        properties: ['Name', 'Scheme', 'Type', 'Subnets', 'SecurityGroups', 'LoadBalancerAttributes'],
        changeable: [],
        create: async ({ LoadBalancerAttributes, ...input }, name) => {
          const made = await client.send(new CreateLoadBalancerCommand(named(input, name)))
          const LoadBalancerArn = made.LoadBalancers?.[0]?.LoadBalancerArn
          if (LoadBalancerAttributes !== undefined)
            await client.send(
              new ModifyLoadBalancerAttributesCommand(as({ LoadBalancerArn, Attributes: LoadBalancerAttributes }))
            )
          return madeOf(LoadBalancerArn)
        },
        update: refuse
      }
    ],
    [
      'AWS::ElasticLoadBalancingV2::TargetGroup',
      {
        properties: [
          ...['Name', 'Port', 'Protocol', 'TargetType', 'VpcId', 'TargetGroupAttributes', 'Matcher'],
          ...['HealthCheckPath', 'HealthCheckIntervalSeconds', 'HealthCheckTimeoutSeconds'],
          ...['HealthyThresholdCount', 'UnhealthyThresholdCount']
        ],
        changeable: [],
        create: async ({ TargetGroupAttributes, ...input }, name) => {
          const made = await client.send(new CreateTargetGroupCommand(named(input, name)))
          const TargetGroupArn = made.TargetGroups?.[0]?.TargetGroupArn
          if (TargetGroupAttributes !== undefined)
            await client.send(
              new ModifyTargetGroupAttributesCommand(as({ TargetGroupArn, Attributes: TargetGroupAttributes }))
            )
          return madeOf(TargetGroupArn)
        },
        update: refuse
      }
    ],
    [
      'AWS::ElasticLoadBalancingV2::Listener',
      {
        properties: ['LoadBalancerArn', 'Port', 'Protocol', 'DefaultActions'],
        changeable: ['DefaultActions'],
        create: async input =>
          madeOf((await client.send(new CreateListenerCommand(as(input)))).Listeners?.[0]?.ListenerArn),
        update: async ({ ref }, { DefaultActions }) => {
          await client.send(new ModifyListenerCommand(as({ ListenerArn: ref, DefaultActions })))
        }
      }
    ],
    [
      'AWS::ElasticLoadBalancingV2::ListenerRule',
      {
        properties: ['ListenerArn', 'Priority', 'Conditions', 'Actions'],
        changeable: ['Conditions', 'Actions'],
        create: async input => madeOf((await client.send(new CreateRuleCommand(as(input)))).Rules?.[0]?.RuleArn),
        update: async ({ ref }, { Conditions, Actions }) => {
          await client.send(new ModifyRuleCommand(as({ RuleArn: ref, Conditions, Actions })))
        }
      }
    ]
  ]
}

/** With a name that is as short as AWS requires. The ends of names are unique. */
function named(input: JsonObject, name: string): never {
  return as({ Name: name.slice(-LONGEST_NAME).replace(/^-+/, ''), ...input })
}

/** cfn-lint and the service check the shape. */
function as(input: object): never {
  return input as never
}

function madeOf(arn: string | undefined): Made {
  if (arn === undefined) throw new Error('AWS did not answer with an ARN.')
  return { ref: arn }
}

function refuse(): Promise<void> {
  return Promise.reject(new Error('Nothing of it is changeable.'))
}
