import { DeployError } from '../../../domain/errors.js'
import { joinSentences } from '../../../domain/text/join-sentences.js'
import { oneLine } from '../../../domain/text/one-line.js'
import type { InstanceFailure } from '../../../domain/rollout/instance-failure.js'
import type { Abort } from '../../../domain/rollout/judgment.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import type { SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import { canaryName } from '../domain/canary/canary-names.js'
import { listAt, memberAt, nameOf, textAt, type KubeObject } from '../domain/cluster/kube-object.js'
import { findPodTrouble, isPodReady, type PodTrouble } from '../domain/readiness/pod-trouble.js'
import type { KubeApi } from '../ports/kube-api.js'
import type { PlacedSpec, Way } from './choose-way.js'
import { describePod, podsOf } from './split/pods-of.js'

/** Pods that failed, for the report. */
export interface PodWatch {
  readonly target: SteppedTarget
  readonly failures: readonly InstanceFailure[]
}

const MOST_EXCERPTS = 3
const WARNING_LENGTH = 200

const KINDS: Readonly<Record<PodTrouble['cause'], InstanceFailure['kind'] | undefined>> = {
  'image-pull': 'image-pull',
  'missing-secret': 'missing-secret',
  'task-failures': 'crashed',
  'never-healthy': 'unhealthy'
}

/**
 * The same target, which logs the last lines of pods that failed before they are removed, and says why pods are not ready. What cannot be read
 * is left out.
 */
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
  const lines = async (pod: string, container: string | undefined) => {
    if (container === undefined) return
    const last = await api.lastLines({ namespace, name: pod, container })
    if (last.length > 0) eventLog.excerpt({ title: `Last log lines of ${pod}, container ${container}`, lines: last })
  }
  /** Returns why a pod is not ready, where the pod itself does not say. */
  const note = async ({ cause }: Abort) => {
    let unready: string | undefined
    const object = await api.read({ kind, namespace, name })
    if (object === undefined) return undefined
    const now = await api.now()
    for (const pod of await podsOf(object, { api, spec })) {
      const trouble = findPodTrouble([pod], now)
      if (failures.length === MOST_EXCERPTS) return unready
      if (trouble === undefined && (isPodReady(pod) || cause !== 'never-healthy')) continue
      const reason = trouble?.reason ?? (await explainUnready(pod, { api, spec }))
      if (trouble === undefined) unready ??= reason
      failures.push({
        ...{
          instance: nameOf(pod),
          kind: (trouble && KINDS[trouble.cause]) ?? 'unhealthy',
          decides: 'at-once',
          reason
        },
        ...{ stoppedAt: undefined, containers: [] }
      })
      await lines(nameOf(pod), trouble === undefined ? unreadyContainer(pod) : trouble.container)
    }
    return unready
  }
  let why: string | undefined
  return {
    failures,
    target: {
      ...target,
      async follow(ref, observed) {
        const abort = await target.follow(ref, observed)
        if (abort === undefined) return undefined
        if (failures.length === 0) why = await note(abort).catch(unlessDeployError)
        return { ...abort, reason: joinSentences(abort.reason, why) }
      }
    }
  }
}

/** The newest warning about a pod, such as the answer to its readiness probe; otherwise what its conditions say. */
async function explainUnready(
  pod: KubeObject,
  { api, spec: { namespace } }: { readonly api: KubeApi; readonly spec: Pick<PlacedSpec, 'namespace'> }
): Promise<string> {
  // A Role of an earlier version may not list events.
  const warnings = await api.lastWarnings({ namespace, name: nameOf(pod) }).catch(unlessDeployError)
  const last = oneLine(warnings?.at(-1) ?? '').slice(0, WARNING_LENGTH)
  return last === '' ? describePod(pod) : `Pod ${nameOf(pod)} is not ready: ${last}`
}

function unreadyContainer(pod: KubeObject): string | undefined {
  const status = listAt(pod, 'status', 'containerStatuses').find(each => memberAt(each, 'ready') !== true)
  return textAt(status, 'name')
}

function unlessDeployError(error: unknown): undefined {
  if (!(error instanceof DeployError)) throw error
  return undefined
}
