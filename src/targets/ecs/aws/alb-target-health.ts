import {
  DescribeTargetHealthCommand,
  type ElasticLoadBalancingV2Client,
  type TargetHealthDescription
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { AwsCalls } from '../../../aws/calls.js'
import type { TargetHealth } from '../ports/target-health.js'
import type { UnhealthyEndpoint } from '../../../domain/rollout/instance-failure.js'

/** `draining` targets are on their way out, `unused` ones get no traffic by configuration. */
const NOT_A_PROBLEM = ['healthy', 'draining', 'unused']

/** Target health over the API of Elastic Load Balancing. */
export function albTargetHealth(client: ElasticLoadBalancingV2Client, calls: AwsCalls): TargetHealth {
  return {
    async unhealthy(targetGroups) {
      const answers = targetGroups.map(async targetGroup => {
        const command = new DescribeTargetHealthCommand({ TargetGroupArn: targetGroup })
        const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options =>
          client.send(command, options)
        )
        return (answer.TargetHealthDescriptions ?? [])
          .filter(({ TargetHealth: health }) => !NOT_A_PROBLEM.includes(health?.State ?? 'healthy'))
          .map(readTarget)
      })
      return (await Promise.all(answers)).flat()
    }
  }
}

function readTarget({ Target, TargetHealth: health }: TargetHealthDescription): UnhealthyEndpoint {
  const said = [health?.Description, health?.Reason && `(${health.Reason})`].filter(part => part).join(' ')
  return {
    endpoint: [Target?.Id, Target?.Port].filter(part => part !== undefined).join(':'),
    reason: said === '' ? (health?.State ?? '') : `${health?.State ?? ''}: ${said}`
  }
}
