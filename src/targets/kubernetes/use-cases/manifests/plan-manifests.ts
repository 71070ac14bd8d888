import { DeployError } from '../../../../domain/errors.js'
import { reconcilingTool } from '../../domain/access/managers.js'
import { MANAGER } from '../../domain/canary/canary-names.js'
import { isTerminating, textAt, without, type KubeObject } from '../../domain/cluster/kube-object.js'
import { inApplyOrder } from '../../domain/manifest/apply-order.js'
import { diffObjects } from '../../domain/manifest/diff-objects.js'
import { foreignConflicts, type FieldConflict } from '../../domain/manifest/field-conflicts.js'
import type { Manifest } from '../../domain/manifest/read-manifests.js'
import type { AnyAddress, ApiResource, KubeApi } from '../../ports/kube-api.js'

/** An object that is to be applied. */
export interface PlannedObject {
  readonly address: AnyAddress
  readonly object: KubeObject
  /** What the API server makes of it. */
  readonly result: KubeObject
  /** The only conflicts are those that a release may take over. */
  readonly force: boolean
  /** Containers whose images the release sets. */
  readonly released: readonly string[]
}

/** What the API server answers to a dry run of the manifests. */
export interface ManifestPlan {
  readonly objects: readonly PlannedObject[]
  /** Why they cannot be applied: one sentence each, with what to do. */
  readonly refusals: readonly string[]
  /** One line for each object, and the lines of its difference. */
  readonly changes: readonly string[]
}

interface Place {
  readonly api: KubeApi
  readonly namespace: string
}

/** Asks the API server what an apply of each object would do. Changes nothing. Throws what a repeated read may change. */
export async function planManifests(manifests: readonly Manifest[], place: Place): Promise<ManifestPlan> {
  const known = new Map<string, readonly ApiResource[]>()
  const plans: ObjectPlan[] = []
  for (const manifest of inApplyOrder(manifests)) {
    const { apiVersion } = manifest
    const resources = known.get(apiVersion) ?? (await place.api.resourcesOf(apiVersion))
    known.set(apiVersion, resources)
    plans.push(await planObject(manifest, resources, place))
  }
  return {
    objects: plans.flatMap(plan => ('planned' in plan ? [plan.planned] : [])),
    refusals: plans.flatMap(plan => ('refusal' in plan ? [plan.refusal] : [])),
    changes: plans.flatMap(plan => ('planned' in plan ? plan.changes : []))
  }
}

type ObjectPlan =
  | { readonly refusal: string }
  | { readonly planned: PlannedObject; readonly changes: readonly string[] }

async function planObject(
  manifest: Manifest,
  resources: readonly ApiResource[],
  { api, namespace }: Place
): Promise<ObjectPlan> {
  const { kind, apiVersion, name, object, place } = manifest
  const what = `${kind} ${name} (${place})`
  const resource = resources.find(each => each.kind === kind)
  if (resource === undefined)
    return {
      refusal: `The cluster does not know ${kind} of ${apiVersion} (${place}). Install its definition, or correct apiVersion and kind.`
    }
  if (!resource.isNamespaced)
    return { refusal: `${what} is not in a namespace. Apply it with your own tools, and remove it from manifests.` }
  const own = textAt(object, 'metadata', 'namespace') ?? namespace
  if (own !== namespace)
    return { refusal: `${what} is in another namespace than ${namespace}. Remove it from manifests.` }
  const address: AnyAddress = { apiVersion, kind, plural: resource.plural, namespace, name }
  try {
    const { released = [] } = manifest
    return await planKnown({ address, object: placed(object, namespace), what, released }, api)
  } catch (error) {
    if (!(error instanceof DeployError) || !['rejected', 'access-denied', 'bad-input'].includes(error.code)) throw error
    return { refusal: `${what} cannot be applied. ${error.message}` }
  }
}

interface Known {
  readonly address: AnyAddress
  readonly object: KubeObject
  readonly what: string
  readonly released: readonly string[]
}

async function planKnown({ address, object, what, released }: Known, api: KubeApi): Promise<ObjectPlan> {
  const live = await api.readAny(address)
  const tool = live && reconcilingTool(live)
  if (tool !== undefined)
    return {
      refusal: `${tool} manages ${what} and would revert it. Deploy it through ${tool}, and remove it from manifests.`
    }
  if (live !== undefined && isTerminating(live))
    return { refusal: `${what} is being deleted. Wait until it is gone, then deploy again.` }
  const first = await api.apply(address, object, { isDryRun: true, force: false })
  const others = first.kind === 'conflicts' ? foreignConflicts(first.conflicts, released) : []
  if (others.length > 0) return { refusal: explainConflicts(others, what) }
  const force = first.kind === 'conflicts'
  const last = force ? await api.apply(address, object, { isDryRun: true, force }) : first
  if (last.kind === 'conflicts') return { refusal: explainConflicts(last.conflicts, what) }
  const result = last.object
  const lines = diffObjects(live, result)
  const { kind, name } = address
  const changes = [
    ...(live === undefined ? [`Create ${kind} ${name}.`] : lines.length > 0 ? [`Apply ${kind} ${name}:`] : []),
    ...(live === undefined ? [] : lines.map(line => `  ${line}`))
  ]
  return { planned: { address, object, result, force, released }, changes }
}

const SHOWN_CONFLICTS = 3

/** Which managers have set which fields: a sentence, with what to do. */
export function explainConflicts(conflicts: readonly FieldConflict[], what: string): string {
  const shown = conflicts.slice(0, SHOWN_CONFLICTS).map(({ field, manager }) => `${field} (${manager})`)
  const more = conflicts.length > SHOWN_CONFLICTS ? ` and ${conflicts.length - SHOWN_CONFLICTS} more` : ''
  return `Other managers set fields of ${what}: ${shown.join(', ')}${more}. Remove these fields from the manifest, or take them over once: kubectl apply --server-side --field-manager=${MANAGER} --force-conflicts.`
}

const OF_SERVER = ['managedFields', 'resourceVersion', 'uid', 'creationTimestamp', 'generation']

/** In its namespace, and without what only the API server writes. */
function placed(object: KubeObject, namespace: string): KubeObject {
  return { ...without(object, ['status']), metadata: { ...without(object.metadata, OF_SERVER), namespace } }
}
