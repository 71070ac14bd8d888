import type { Revision } from '../../../../domain/rollout/revision.js'
import { withoutTrailing } from '../../../../domain/text/without-trailing.js'
import { MANAGED_BY, MANAGER, ROLLOUT } from '../canary/canary-names.js'
import {
  listAt,
  memberAt,
  nameOf,
  objectAt,
  textAt,
  textsAt,
  without,
  type KubeObject
} from '../cluster/kube-object.js'
import { apiVersionOf } from '../cluster/resources.js'
import type { MigrationSpec } from './migration-spec.js'

/** On a Job: the workload that it migrates for. */
export const MIGRATION_OF = 'deploy-kit/migration-of'

/** How long Kubernetes keeps a Job that ended, where no run removes it: the rollout of a lost run finds it that long. */
const KEPT_SECONDS = 86_400
/** The names of Jobs are labels of their pods, of 63 characters at most. */
const NAME_LENGTH = 40
const DIGITS = 10

/** What a Job is made from. */
export interface MigrationSource {
  readonly workload: KubeObject
  readonly name: string
  readonly images: Readonly<Record<string, string>>
  readonly container: string
  readonly migration: Pick<MigrationSpec, 'command' | 'withinSeconds'>
  /** Who holds the lock. */
  readonly holder: string
}

/** The Job that migrates for a revision: `web-migration-3f2a1b4c9c`, of the digests of its images. */
export function migrationName(workload: string, { digests }: Pick<Revision, 'digests'>): string {
  const start = workload.slice(0, NAME_LENGTH).replaceAll('.', '-')
  const numbers = Object.values(digests).map(digest => BigInt(`0x${digest.replace(/^sha256:/, '').slice(0, DIGITS)}`))
  const sum = numbers.reduce((all, each) => all + each, 0n)
  return `${withoutTrailing(start, '-')}-migration-${BigInt.asUintN(4 * DIGITS, sum)
    .toString(16)
    .padStart(DIGITS, '0')}`
}

/** Whether a Job of this name is one that we made for this workload. */
export function isOurMigration(job: KubeObject, workload: string): boolean {
  const metadata = objectAt(job, 'metadata')
  return (
    textAt(metadata, 'labels', MANAGED_BY) === MANAGER && textAt(metadata, 'annotations', MIGRATION_OF) === workload
  )
}

/**
 * A Job that runs one command once in the pod template of a workload: no restart, no other try, and a deadline
 * (https://kubernetes.io/docs/concepts/workloads/controllers/job/). Of the template it leaves out what would keep it from ending (the other
 * containers and probes), what is for pods that serve (ports, hooks, labels that Services select by), and what places pods apart from one
 * another.
 */
export function migrationJob({ workload, name, images, container, migration, holder }: MigrationSource): KubeObject {
  const labels = { [MANAGED_BY]: MANAGER, 'app.kubernetes.io/component': 'migration' }
  return {
    apiVersion: apiVersionOf('Job'),
    kind: 'Job',
    metadata: {
      name,
      namespace: textAt(workload, 'metadata', 'namespace'),
      labels,
      annotations: { [MIGRATION_OF]: nameOf(workload), [ROLLOUT]: holder }
    },
    spec: {
      ...{ backoffLimit: 0, completions: 1, parallelism: 1, podReplacementPolicy: 'Failed' },
      activeDeadlineSeconds: migration.withinSeconds,
      ttlSecondsAfterFinished: KEPT_SECONDS,
      template: {
        metadata: metadataOf(objectAt(workload, 'spec', 'template'), labels),
        spec: podOf(objectAt(workload, 'spec', 'template', 'spec'), { container, images, command: migration.command })
      }
    }
  }
}

/** https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html */
const IDENTITY = 'azure.workload.identity/use'
/** A proxy that a mesh adds runs on after the command (https://istio.io/latest/docs/reference/config/annotations/, https://linkerd.io/2/reference/proxy-configuration/). */
const NO_MESH = { 'sidecar.istio.io/inject': 'false' }
const NO_MESH_ANNOTATIONS = { ...NO_MESH, 'linkerd.io/inject': 'disabled' }

function metadataOf(template: KubeObject, labels: Readonly<Record<string, string>>): KubeObject {
  const identity = textAt(template, 'metadata', 'labels', IDENTITY)
  return {
    labels: { ...labels, ...NO_MESH, ...(identity === undefined ? {} : { [IDENTITY]: identity }) },
    annotations: { ...textsAt(template, 'metadata', 'annotations'), ...NO_MESH_ANNOTATIONS }
  }
}

/** Members of a pod that are for one that serves, or that a Job does not allow. */
const NOT_OF_POD = [
  ...['restartPolicy', 'activeDeadlineSeconds', 'nodeName', 'hostname', 'subdomain', 'readinessGates'],
  ...['affinity', 'topologySpreadConstraints', 'containers', 'initContainers']
]
const NOT_OF_CONTAINER = ['ports', 'readinessProbe', 'livenessProbe', 'startupProbe', 'lifecycle', 'args', 'command']

interface Command extends Pick<MigrationSource, 'container' | 'images'> {
  readonly command: readonly string[]
}

function podOf(pod: KubeObject, { container, images, command }: Command): KubeObject {
  const volumes = listAt(pod, 'volumes').map(volume => textAt(volume, 'name'))
  const adapt = (each: unknown) => withMounts(withImage(each, images), volumes)
  const nodeAffinity = memberAt(pod, 'affinity', 'nodeAffinity')
  const main = listAt(pod, 'containers').find(each => textAt(each, 'name') === container)
  const before = listAt(pod, 'initContainers')
  return {
    ...without(pod, NOT_OF_POD),
    ...(nodeAffinity === undefined ? {} : { affinity: { nodeAffinity } }),
    restartPolicy: 'Never',
    ...(before.length === 0 ? {} : { initContainers: before.map(adapt) }),
    // A dollar sign is doubled, because Kubernetes expands $(NAME) in commands.
    containers: [
      { ...without(adapt(main), NOT_OF_CONTAINER), command: command.map(word => word.replaceAll('$', '$$$$')) }
    ]
  }
}

function withImage(container: unknown, images: Readonly<Record<string, string>>): KubeObject {
  const name = textAt(container, 'name') ?? ''
  return { ...objectAt(container), ...(Object.hasOwn(images, name) ? { image: images[name] } : {}) }
}

/** Claims of a StatefulSet belong to one of its pods. */
function withMounts(container: KubeObject, volumes: readonly (string | undefined)[]): KubeObject {
  const mounts = listAt(container, 'volumeMounts').filter(mount => volumes.includes(textAt(mount, 'name')))
  return container.volumeMounts === undefined ? container : { ...container, volumeMounts: mounts }
}
