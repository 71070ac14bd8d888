import type { Revision } from '../../../../src/domain/rollout/revision.js'
import type { Clock } from '../../../../src/ports/clock.js'
import type { Manifest } from '../../../../src/targets/kubernetes/domain/manifest/read-manifests.js'
import {
  planRelease,
  type ManifestRelease
} from '../../../../src/targets/kubernetes/use-cases/manifests/plan-release.js'
import type { PlacedSpec } from '../../../../src/targets/kubernetes/use-cases/choose-way.js'
import { chooseRevision, openWorkload } from '../../../../src/targets/kubernetes/use-cases/open-workload.js'
import type { MemoryCluster } from '../../../fakes/kubernetes/memory-cluster.js'
import type { Version } from '../../bed.js'
import { imageOf } from './kubernetes-versions.js'

const SPEC: PlacedSpec = {
  ...{
    kind: 'Deployment',
    namespace: 'shop',
    workload: 'web',
    strategy: 'rolling',
    traffic: 'auto',
    service: undefined
  },
  ...{ routes: [], cronJobs: [], migration: undefined, manifests: [], readyWithinSeconds: 300, drainSeconds: 10 },
  images: new Map<string, string>()
}
const ROLLING = { kind: 'rolling' } as const
const WEB = { kind: 'Deployment', namespace: 'shop', name: 'web' } as const

/** What a release with manifests is planned as, by an API server that answers at once. */
export async function releaseOf(
  { api }: MemoryCluster,
  version: Version,
  manifests: readonly Manifest[]
): Promise<{ readonly release: ManifestRelease | undefined; readonly canary: Revision }> {
  const spec = { ...SPEC, images: new Map([['web', imageOf(version)]]), manifests }
  const live = (await api.read(WEB)) ?? {}
  const release = await planRelease(api, spec, live)
  const split = openWorkload({ api, clock: NO_CLOCK }, spec, { way: ROLLING, release }).split
  const object = release?.workload?.result ?? live
  return { release, canary: await chooseRevision(spec, { object, split, version: 'given', way: ROLLING }) }
}

/** The revision of a rollback. */
export async function previousOf({ api }: MemoryCluster, clock: Clock): Promise<Revision> {
  const split = openWorkload({ api, clock }, SPEC, { way: ROLLING }).split
  const object = (await api.read(WEB)) ?? {}
  return chooseRevision(SPEC, { object, split, version: 'previous', way: ROLLING })
}

const NO_CLOCK: Clock = { now: () => 0, sleep: () => Promise.resolve() }
