import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { ECSClient } from '@aws-sdk/client-ecs'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import { cloudWatch } from './cloud-watch.js'
import { elasticContainers } from './elastic-containers.js'
import { elasticLoadBalancing } from './elastic-load-balancing.js'
import type { Applied } from './example.js'

/**
 * Makes in the local cloud what Terraform made of the example: each resource with the values that were applied, and what refers
 * to another refers to the same one. What the local cloud does not have (networks, roles, registries) is left out. Returns the ARN
 * of each by its address.
 */
export async function makeInCloud(
  resources: readonly Applied[],
  cloud: LocalCloud
): Promise<ReadonlyMap<string, string>> {
  const settings = clientSettings(cloud)
  const made = new Map<string, string>()
  const arns = new Map<string, string>()
  const makers = [
    ...elasticLoadBalancing(new ElasticLoadBalancingV2Client(settings)),
    ...cloudWatch(new CloudWatchClient(settings), new CloudWatchLogsClient(settings)),
    ...elasticContainers(new ECSClient(settings))
  ] as const
  for (const [type, make] of makers) {
    for (const { address, values } of resources.filter(resource => resource.type === type)) {
      const name = await make(replaceNames(values, made))
      if (name === undefined) continue
      for (const attribute of ['arn', 'id']) made.set(String(values[attribute]), name)
      // What CloudWatch calls a load balancer.
      if (type === 'aws_lb') made.set(String(values.arn_suffix), name.replace(/^.*:loadbalancer\//, ''))
      arns.set(address, name)
    }
  }
  return arns
}

/** The same values, where ARNs that were made up are those of the local cloud. */
function replaceNames(values: unknown, made: ReadonlyMap<string, string>): never {
  return JSON.parse(JSON.stringify(values), (_, value: unknown) =>
    typeof value === 'string' ? (made.get(value) ?? value) : (value ?? undefined)
  ) as never
}
