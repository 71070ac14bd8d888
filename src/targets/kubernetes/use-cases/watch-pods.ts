import { DeployError } from '../../../domain/errors.js'
import type { InstanceFailure } from '../../../domain/rollout/instance-failure.js'
import type { Abort } from '../../../domain/rollout/judgment.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import type { SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import { canaryName } from '../domain/canary/canary-names.js'
import { nameOf } from '../domain/cluster/kube-object.js'
import { findPodTrouble, isPodReady, type PodTrouble } from '../domain/readiness/pod-trouble.js'
import type { KubeApi } from '../ports/kube-api.js'
import type { PlacedSpec, Way } from './choose-way.js'
import { describePod, podsOf } from './split/canary-placement.js'

/** Pods that failed, for the report. */
export interface PodWatch {
  readonly target: SteppedTarget
  readonly failures: readonly InstanceFailure[]
}

const MOST_EXCERPTS = 3

const KINDS: Readonly<Record<PodTrouble['cause'], InstanceFailure['kind'] | undefined>> = {
  'image-pull': 'image-pull',
  'missing-secret': 'missing-secret',
  'task-failures': 'crashed',
  'never-healthy': 'unhealthy'
}

/** The same target, which logs the last lines of pods that failed before they are removed. What cannot be read is not logged. */
export function watchPods(
  target: SteppedTarget,
  {
    api,
    spec,
    way,
    eventLog
  }: { readonly api: KubeApi; readonly spec: PlacedSpec; readonly way: Way; readonly eventLog: DeploymentLog }
): PodWatch {
  const failures: InstanceFailure[] = []
  const { kind, namespace, workload } = spec
  const name = way.kind === 'beside' ? canaryName(workload) : workload
  const note = async ({ cause }: Abort) => {
    const object = await api.read({ kind, namespace, name })
    if (object === undefined) return
    const now = await api.now()
    for (const pod of await podsOf(object, { api, spec })) {
      const trouble = findPodTrouble([pod], now)
      if (failures.length === MOST_EXCERPTS) return
      if (trouble === undefined && (isPodReady(pod) || cause !== 'never-healthy')) continue
      const reason = trouble?.reason ?? describePod(pod)
      failures.push({
        ...{
          instance: nameOf(pod),
          kind: (trouble && KINDS[trouble.cause]) ?? 'unhealthy',
          decides: 'at-once',
          reason
        },
        ...{ stoppedAt: undefined, containers: [] }
      })
      const container = trouble?.container
      if (container === undefined) continue
      const lines = await api.lastLines({ namespace, name: nameOf(pod), container })
      if (lines.length > 0)
        eventLog.excerpt({ title: `Last log lines of ${nameOf(pod)}, container ${container}`, lines })
    }
  }
  return {
    failures,
    target: {
      ...target,
      async follow(ref, observed) {
        const abort = await target.follow(ref, observed)
        if (abort !== undefined && failures.length === 0) await note(abort).catch(unlessDeployError)
        return abort
      }
    }
  }
}

function unlessDeployError(error: unknown): void {
  if (!(error instanceof DeployError)) throw error
}
