import type { Revision } from '../../../domain/rollout/revision.js'
import { reconcilingTool } from '../domain/access/managers.js'
import { cronJobRules, migrationRules, roleRules } from '../domain/access/role-rules.js'
import { selects } from '../domain/canary/canary-labels.js'
import { canaryName } from '../domain/canary/canary-names.js'
import { isOurCanary } from '../domain/canary/canary-objects.js'
import { listAt, memberAt, nameOf, textsAt, type KubeObject } from '../domain/cluster/kube-object.js'
import { inspectImages } from '../domain/inspect-images.js'
import { routeProblems } from '../domain/route/route-split.js'
import { inspectCronJobs, type CronWorld } from './cron/follow-cron-jobs.js'
import { inspectMigration } from './migration/inspect-migration.js'
import { inspectPermissions } from './inspect-permissions.js'
import { kindOf } from './split/change-objects.js'
import { readCluster, type ClusterReading } from './split/read-cluster.js'
import type { KubernetesWorld } from './kubernetes-world.js'

/** What keeps a workload from being deployed, and what people should know: one sentence on each, and one on what to do. */
export interface ClusterFindings {
  readonly refusals: readonly string[]
  readonly warnings: readonly string[]
  /** What is done before the canary is placed. */
  readonly changes: readonly string[]
}

const LABEL_LENGTH = 63

/** Reads the cluster and changes nothing. */
export async function inspectCluster(world: KubernetesWorld, revision: Revision): Promise<ClusterFindings> {
  const reading = await readCluster(world)
  const { workload, traffic, namespace, images, cronJobs } = world.spec
  const rules = [...roleRules(traffic), ...cronJobRules(cronJobs), ...migrationRules(world.spec.migration)]
  const { stable } = reading
  const migration = inspectMigration(revision, stable, world)
  return {
    refusals: [
      ...(await inspectPermissions(world.api, { rules, namespace })),
      ...inspectImages(stable, { name: `Deployment ${workload}`, images }),
      ...(await findCronObstacles(world)),
      ...migration.problems,
      ...Object.values(await findObstacles(reading, world)).flat()
    ],
    warnings: inspectVolumes(stable),
    changes: migration.changes
  }
}

/** Why CronJobs cannot follow a release: one sentence each, with what to do. */
export async function findCronObstacles(
  world: CronWorld & { readonly spec: ReleasedSpec }
): Promise<readonly string[]> {
  const { problems, cronJobs } = await inspectCronJobs(world, world.spec.images)
  return [...problems, ...inspectOwners(cronJobs)]
}

type ReleasedSpec = Pick<KubernetesWorld['spec'], 'images'>

/** Why a canary cannot be placed beside a Deployment, or cannot get its traffic: one sentence each, with what to do. */
export async function findObstacles(
  reading: ClusterReading,
  world: KubernetesWorld
): Promise<Readonly<Record<'workload' | 'route' | 'owner', readonly string[]>>> {
  return {
    workload: [...(await foreignCanary(world)), ...inspectDeployment(reading)],
    route: inspectRoutes(reading, world),
    owner: inspectTools(reading)
  }
}

async function foreignCanary({ api, spec: { namespace, workload } }: KubernetesWorld): Promise<readonly string[]> {
  const name = canaryName(workload)
  const found = await api.read({ kind: 'Deployment', namespace, name })
  if (found === undefined || isOurCanary(found, workload)) return []
  return [`Deployment ${name} exists and was not created by deploy-kit. Rename or delete it.`]
}

function inspectDeployment({ stable, context: { labels } }: ClusterReading): readonly string[] {
  const name = nameOf(stable)
  const long = [name, ...Object.values(labels.stable)].find(each => canaryName(each).length > LABEL_LENGTH)
  return [
    ...(listAt(stable, 'spec', 'selector', 'matchExpressions').length === 0
      ? []
      : [`The selector of Deployment ${name} has matchExpressions, which are not supported. Use matchLabels.`]),
    ...(memberAt(stable, 'spec', 'replicas') === 0 ? [`Deployment ${name} has 0 replicas. Scale it up first.`] : []),
    ...(memberAt(stable, 'spec', 'paused') === true
      ? [`Deployment ${name} is paused. Run kubectl rollout resume first.`]
      : []),
    ...(long === undefined ? [] : [`${long} is too long: the canary's labels add 7 characters to it. Use at most 56.`])
  ]
}

function inspectRoutes({ routes, services, context }: ClusterReading, { spec }: KubernetesWorld): readonly string[] {
  const service = services.find(each => nameOf(each) === spec.service)
  if (service === undefined)
    return [`Service ${spec.service} does not exist in namespace ${spec.namespace}. Check the input service.`]
  if (!selects(textsAt(service, 'spec', 'selector'), context.labels.stable))
    return spec.traffic === 'service-selector' && routes.length > 0
      ? []
      : [`Service ${spec.service} does not select the pods of Deployment ${spec.workload}. Check its selector.`]
  if (routes.length === 0)
    return [
      `No route in namespace ${spec.namespace} leads to Service ${spec.service}. Check the inputs traffic and routes.`
    ]
  return routes.flatMap(route =>
    routeProblems(route, context).map(
      problem => `${kindOf(route)} ${nameOf(route)} cannot be shifted: ${problem}. Give the Service a rule of its own.`
    )
  )
}

/** Why an object cannot be changed that another tool puts back; undefined where none does. */
export function refuseReconciled(object: KubeObject): string | undefined {
  const tool = reconcilingTool(object)
  const what = `${kindOf(object)} ${nameOf(object)}`
  return tool && `${tool} manages ${what} and would revert the rollout. Exclude it there, or deploy through ${tool}.`
}

/** What somebody else puts back ends every rollout. */
function inspectTools({ stable, routes }: ClusterReading): readonly string[] {
  return inspectOwners([stable, ...routes])
}

function inspectOwners(objects: readonly KubeObject[]): readonly string[] {
  return objects.flatMap(object => refuseReconciled(object) ?? [])
}

/** What may keep pods beside those of a Deployment from starting. */
export function inspectVolumes(stable: KubeObject): readonly string[] {
  const claims = listAt(stable, 'spec', 'template', 'spec', 'volumes').filter(
    (volume: unknown) => memberAt(volume as KubeObject, 'persistentVolumeClaim') !== undefined
  )
  if (claims.length === 0) return []
  return ['The pods use a persistent volume claim: the canary cannot start if only one node may mount it.']
}
