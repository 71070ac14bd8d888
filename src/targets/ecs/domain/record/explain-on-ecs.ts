import type { EcsRecord } from '../../../../domain/rollout/ecs-record.js'
import type { RolloutRecord } from '../../../../domain/rollout/rollout-record.js'
import { runsOthers, type ServiceSnapshot } from '../service/service-snapshot.js'
import { linkService } from './console-links.js'
import { nextStepsOnEcs } from './next-steps.js'
import { shortFact } from './short-fact.js'

type Recorded = Pick<RolloutRecord, 'service' | 'from' | 'to' | 'ending' | 'startedAt' | 'finishedAt' | 'shift'>
type Explained =
  | 'platform'
  | 'instanceNoun'
  | 'target'
  | 'isStarted'
  | 'servesAlone'
  | 'instances'
  | 'facts'
  | 'links'
  | 'nextSteps'

/** What ECS adds to the record of a rollout: its address, what was last seen of the service, console links and commands for a person. */
export function explainOnEcs(
  recorded: Recorded,
  ecs: EcsRecord,
  seen: ServiceSnapshot | undefined
): Pick<RolloutRecord, Explained> & { readonly ecs: EcsRecord } {
  const { service, from, to, shift, startedAt } = recorded
  const { cluster, serviceDeploymentArn } = ecs
  const arn = [serviceDeploymentArn, to?.id, from?.id].find(each => each?.startsWith('arn:'))
  const served = shift?.traffic.weights.find(({ canaryPercent }) => canaryPercent > 0)
  return {
    platform: 'ecs',
    instanceNoun: 'task',
    target: `${cluster.slice(cluster.lastIndexOf('/') + 1)}/${service}`,
    isStarted: ecs.deploymentId !== undefined || serviceDeploymentArn !== undefined,
    servesAlone: seen === undefined || to === undefined || !runsOthers(seen, to.id),
    instances: seen && { desired: seen.desiredCount, running: seen.runningCount },
    facts: [
      { name: 'Cluster', value: cluster, kind: 'code' },
      ...(serviceDeploymentArn === undefined ? [] : [shortFact('Service deployment', serviceDeploymentArn)])
    ],
    links: linkService({ cluster, service }, arn),
    nextSteps: nextStepsOnEcs({ ...recorded, cluster, servedFrom: served?.at ?? startedAt }),
    ecs
  }
}
