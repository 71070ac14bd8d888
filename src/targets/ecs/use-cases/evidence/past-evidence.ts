import type { GatePlan } from '../../../../domain/gate/gate-plan.js'
import type { Missing } from '../../../../domain/gate/replay/not-replayed.js'
import { spanOf } from '../../../../domain/gate/replay/past-rollout.js'
import { namesOfSides } from '../../../../domain/gate/source/names-of-sides.js'
import { needsTargetMetrics } from '../../../../domain/gate/source/windows-of-gate.js'
import { presentMembers } from '../../../../domain/present-members.js'
import type { EvidenceSource } from '../../../../ports/evidence-source.js'
import type { SourceRequest } from '../../../../ports/metric-source.js'
import { targetGroupDimension } from '../../domain/gate/balancer-traffic.js'
import type { Metrics } from '../../ports/metrics.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'
import { ecsEvidence } from './ecs-evidence.js'
import type { PastDeployment, PastSide } from './past-deployment.js'
import { nameOf } from './series-queries.js'

export interface PastEcsDependencies {
  readonly metrics: Metrics
  readonly serviceDeployments: Pick<ServiceDeployments, 'observe' | 'placement'>
  /** The present, epoch milliseconds. */
  readonly now: number
}

/** Whether the figures of these gates, or the names in their queries, have to be asked of AWS. */
export function needsEcs(plan: GatePlan, { canary }: Pick<PastDeployment, 'canary'>): boolean {
  const isGroupNamed = JSON.stringify(plan.gates).includes('{side.target-group}')
  return plan.gates.some(needsTargetMetrics) || (isGroupNamed && canary.given['target-group'] === undefined)
}

/** What CloudWatch has of a deployment that is over, and what queries call its two revisions. */
export async function pastEvidence(
  past: PastDeployment,
  gates: GatePlan,
  dependencies: PastEcsDependencies
): Promise<{ readonly target: Pick<EvidenceSource, 'measure'> | Missing; readonly sides: SourceRequest['sides'] }> {
  const groups = await findGroups(past, dependencies)
  return {
    target: missingOf(past, groups, dependencies.now) ?? targetOf(past, groups, { gates, ...dependencies }),
    sides: pastSides(past, groups)
  }
}

interface Groups {
  readonly canary?: string | undefined
  readonly stable?: string | undefined
}

/** The ARNs that were given, or those that ECS has for the deployment. */
async function findGroups(
  { canary, stable, serviceDeploymentArn }: PastDeployment,
  { serviceDeployments }: PastEcsDependencies
): Promise<Groups> {
  const given = { canary: canary.given['target-group'], stable: stable?.given['target-group'] }
  if (given.canary !== undefined || serviceDeploymentArn === undefined) return given
  const deployment = await serviceDeployments.observe(serviceDeploymentArn)
  const groupOf = async (revision: string | undefined) =>
    revision === undefined ? undefined : (await serviceDeployments.placement(revision))?.targetGroups[0]
  const [own, other] = await Promise.all([groupOf(deployment?.targetRevision), groupOf(deployment?.sourceRevisions[0])])
  return { canary: own, stable: given.stable ?? other }
}

const DAY = 86_400_000
/** Figures of one minute: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#metrics-retention */
const KEPT_DAYS = 15

function missingOf(
  { rollout, serviceDeploymentArn }: PastDeployment,
  groups: Groups,
  now: number
): Missing | undefined {
  const from = spanOf(rollout)?.from ?? now
  const days = Math.floor((now - from) / DAY)
  if (days >= KEPT_DAYS) {
    const reason = `CloudWatch keeps figures of one minute for ${KEPT_DAYS} days. The window began ${days} days ago.`
    return { reason, isUnread: false }
  }
  if (groups.canary !== undefined) return undefined
  const what =
    serviceDeploymentArn === undefined
      ? 'The target group of the canary is not set.'
      : 'ECS no longer has the target group of the canary.'
  return { reason: `${what} Set target-group=ARN in the inputs "canary" and "stable".`, isUnread: false }
}

function targetOf(
  { cluster = '', service = '', canary, stable }: PastDeployment,
  groups: Groups,
  { gates, metrics }: PastEcsDependencies & { readonly gates: GatePlan }
): Pick<EvidenceSource, 'measure'> {
  const state = {
    ...{ canaryGroup: groups.canary, stableGroup: groups.stable },
    stableTaskDefinition: stable && taskDefinitionOf(stable)
  }
  const request = { cluster, service, taskDefinition: taskDefinitionOf(canary), gates }
  return ecsEvidence({ request, state }, { metrics, router: { targets: () => Promise.resolve([]) } })
}

/** What queries of sources call the two revisions; `groups` where they are known. */
export function pastSides(
  { cluster, service, canary, stable }: PastDeployment,
  groups: Groups
): SourceRequest['sides'] {
  const own = (side: PastSide, group: string | undefined) => ({
    ...presentMembers({
      ...{ cluster: cluster && nameOf(cluster), service: service && nameOf(service) },
      'task-definition': nameOf(taskDefinitionOf(side))
    }),
    ...side.given,
    ...presentMembers({ 'target-group': group && targetGroupDimension(group) })
  })
  return namesOfSides(
    { canary: canary.revision, stable: stable?.revision },
    { canary: own(canary, groups.canary), ...presentMembers({ stable: stable && own(stable, groups.stable) }) }
  )
}

function taskDefinitionOf({ revision, given }: PastSide): string {
  return given['task-definition'] ?? revision.id
}
