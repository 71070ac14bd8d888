import { imagesOf } from '../../domain/canary/workload-revision.js'
import type { KubeObject } from '../../domain/cluster/kube-object.js'
import { checkOf, type ClusterCheck } from '../../domain/doctor/cluster-check.js'
import { describeProbes, describeWorkload } from '../../domain/doctor/describe-workload.js'
import { leaseName, readLease } from '../../domain/lease/lease-object.js'
import { describeLock } from '../../../stepped/domain/describe-lock.js'
import type { PlacedSpec } from '../choose-way.js'
import { findCronObstacles } from '../inspect-cluster.js'
import type { ReachedCluster } from '../reached-cluster.js'
import { podsOf } from '../split/pods-of.js'
import { attemptRead } from './attempt-read.js'

/** The state of the workload itself. */
export async function inspectState(workload: KubeObject, spec: PlacedSpec, api: ReachedCluster['api']) {
  const read = await attemptRead({ area: 'service', check: 'workload' }, async () =>
    describeWorkload({
      ...{ kind: spec.kind, workload, pods: await podsOf(workload, { api, spec }), now: await api.now() }
    })
  )
  return ['failed' in read ? read.failed : read.value, ...describeProbes(workload)]
}

/** The CronJobs that follow a release: without images in the inputs, one of those that run. */
export async function inspectFollowers(workload: KubeObject, spec: PlacedSpec, api: ReachedCluster['api']) {
  const images = spec.images.size > 0 ? spec.images : new Map(Object.entries(imagesOf(workload)))
  const read = await attemptRead({ area: 'service', check: 'cron-jobs' }, () =>
    findCronObstacles({ api, spec: { ...spec, images } })
  )
  if ('failed' in read) return [read.failed]
  if (read.value.length > 0) return read.value.map(text => checkOf('cron-jobs', 'refusal', text))
  if (spec.cronJobs.length === 0) return []
  return [checkOf('cron-jobs', 'fact', `The CronJobs ${spec.cronJobs.join(', ')} follow a release.`)]
}

/** Whether a rollout is in progress, or was left behind. */
export async function inspectLock(
  api: ReachedCluster['api'],
  { namespace, workload }: PlacedSpec
): Promise<ClusterCheck> {
  const read = await attemptRead({ area: 'service', check: 'lock' }, async () => {
    const lease = await api.read({ kind: 'Lease', namespace, name: leaseName(workload) })
    const { isLeft, text } = describeLock(lease && readLease(lease), await api.now())
    return checkOf('lock', isLeft ? 'warning' : 'fact', text)
  })
  return 'failed' in read ? read.failed : read.value
}
