import { badInput } from '../../domain/errors.js'
import { noSourceKinds, type SourceKinds } from '../../domain/gate/source/source-kinds.js'
import { formatDuration } from '../../domain/input/duration.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { refuseUnsupportedInputs, STRATEGIES, USED_BY_SHIFTING } from '../../domain/rollout/plan/strategies.js'
import type { Manifest, ManifestFile } from '../../targets/kubernetes/domain/manifest/read-manifests.js'
import { placedWithinSeconds } from '../../targets/kubernetes/domain/migration/migration-spec.js'
import type { WorkloadSpec } from '../../targets/kubernetes/domain/workload-spec.js'
import type { KubernetesRequest } from '../../targets/kubernetes/use-cases/kubernetes-request.js'
import { readClusterConnection } from '../../targets/kubernetes/use-cases/inputs/connection-inputs.js'
import { readWorkload } from '../../targets/kubernetes/use-cases/inputs/workload-inputs.js'
import { readHookInputs } from '../../targets/stepped/use-cases/hook-inputs.js'
import { readCommon, readShiftInputs, readVersion } from '../../targets/stepped/use-cases/shift-inputs.js'

const DEFAULTS = { traffic: 'auto' }
const USED_BY = {
  ...USED_BY_SHIFTING,
  manifests: ['rolling'],
  traffic: ['canary', 'blue-green'],
  routes: ['canary', 'blue-green']
} as const

/** What the inputs refer to. */
interface InputSources {
  readonly kinds?: SourceKinds
  /** The files that fit patterns. Throws `bad-input`. */
  readonly findManifests?: (patterns: readonly string[]) => Promise<readonly ManifestFile[]>
}

/** After a killed step: what is rolled back is in the cluster. */
export const noManifests = () => Promise.resolve<readonly ManifestFile[]>([])

function readPatterns(inputs: InputReader, version: 'given' | 'previous'): readonly string[] {
  const patterns = inputs.list('manifests')
  if (patterns.length > 0 && version === 'previous')
    throw badInput('manifests', 'it cannot be combined with version: previous. Remove one of the two.')
  return patterns
}

/** Manifests need the parser of YAML, which is loaded then. */
async function readFound(files: readonly ManifestFile[]): Promise<readonly Manifest[]> {
  if (files.length === 0) return []
  const { readManifests } = await import('../../targets/kubernetes/domain/manifest/read-manifests.js')
  return readManifests(files)
}

/** Reads the inputs of the step. Throws `bad-input`: whatever can be refused is refused before a cluster is reached. */
export async function readInputs(
  inputs: InputReader,
  { kinds = noSourceKinds, findManifests = noManifests }: InputSources = {}
): Promise<KubernetesRequest> {
  const strategy = inputs.choice('strategy', STRATEGIES) ?? 'rolling'
  const common = readCommon(inputs, strategy)
  // A rollback goes back by the way that the rollout came.
  if (common.purpose !== 'rollback') refuseUnsupportedInputs(inputs, strategy, { usedBy: USED_BY, defaults: DEFAULTS })
  const version = readVersion(inputs, common.purpose)
  const manifests = await readFound(await findManifests(readPatterns(inputs, version)))
  const workload = readWorkload(inputs, { strategy, version, manifests })
  // A migration is never undone, and that of a paused rollout has run. A rollback applies no manifests.
  const isNew = common.purpose === 'deploy' && version === 'given'
  const spec = isNew ? workload : { ...workload, migration: undefined, manifests: [] }
  const connection = readClusterConnection(inputs)
  if (strategy !== 'rolling' && common.purpose !== 'rollback' && inputs.block('gates') === undefined)
    throw badInput(
      'gates',
      `a value is required with strategy: ${strategy}, because Kubernetes does not count requests. Declare gates on a source such as Prometheus, or set \`targets:\` to judge only the health of the pods.`
    )
  const shift = await readShiftInputs(
    inputs,
    {
      strategy: common.purpose === 'rollback' ? 'rolling' : strategy,
      waitUntil: common.waitUntil,
      ...(await readHookInputs(inputs, { purpose: common.purpose, strategy }))
    },
    {
      ...{ platformName: 'Kubernetes', splitter: splitterOf(spec), instances: 'pods', scaleDownDelaySeconds: 0 },
      ...{ readyWithinSeconds: placedWithinSeconds(spec), ...gatesOf(spec, kinds) }
    }
  )
  const planLines = [...planMigration(spec), ...shift.planLines, ...planCronJobs(spec)]
  return { ...{ connection, spec, version }, ...common, ...shift, planLines }
}

function planMigration({ migration }: WorkloadSpec): readonly string[] {
  if (migration === undefined) return []
  const limit = formatDuration(migration.withinSeconds * 1000)
  return [`The migration runs first, as a Job with the new image, for at most ${limit}.`]
}

function planCronJobs({ cronJobs }: WorkloadSpec): readonly string[] {
  return cronJobs.length === 0
    ? []
    : [`At the end, these CronJobs get the images of the release: ${cronJobs.join(', ')}.`]
}

const SPLITTERS = {
  'gateway-api': 'The gateway',
  istio: 'The mesh',
  'service-selector': 'The Service',
  auto: 'The route'
} as const

function splitterOf({ traffic }: WorkloadSpec): string {
  return SPLITTERS[traffic]
}

/** Gates need the parser of YAML, which is loaded then. */
function gatesOf({ traffic }: WorkloadSpec, kinds: SourceKinds) {
  const load = () => import('../../targets/kubernetes/domain/gate/parse-kubernetes-gates.js')
  return {
    parseGates: async (text: string) =>
      (await load()).parseKubernetesGates(text, {
        ...{ sources: await kinds(), traffic: traffic === 'auto' ? undefined : traffic }
      }),
    noGates: async () => (await load()).NO_GATES
  }
}
