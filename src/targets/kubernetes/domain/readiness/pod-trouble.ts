import type { Placement } from '../../../../domain/rollout/split-state.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import { listAt, memberAt, nameOf, numberAt, textAt, type KubeObject } from '../cluster/kube-object.js'

type Failed = Extract<Placement, { readonly state: 'failed' }>

/** A pod that will not become ready automatically. */
export interface PodTrouble extends Pick<Failed, 'cause' | 'reason'> {
  readonly pod: string
  /** Whose log may have the reason; undefined where no container ran. */
  readonly container: string | undefined
}

/**
 * What containers wait for, as the kubelet names it, and what that means for a rollout. A reason that is not in the table is waited for
 * (https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-state-waiting).
 */
const WAITING: Readonly<Record<string, Failed['cause']>> = {
  ErrImagePull: 'image-pull',
  ImagePullBackOff: 'image-pull',
  ErrImageNeverPull: 'image-pull',
  InvalidImageName: 'image-pull',
  ImageInspectError: 'image-pull',
  CreateContainerConfigError: 'missing-secret',
  CreateContainerError: 'task-failures',
  RunContainerError: 'task-failures',
  CrashLoopBackOff: 'task-failures'
}

/** A scheduler that has not found a node for so long, in milliseconds: a cluster that grows needs a few minutes. */
const UNSCHEDULABLE_AFTER = 300_000
const MESSAGE_LENGTH = 200

/** The first trouble of these pods; undefined where none is in trouble. `now`: epoch milliseconds, of the cluster. */
export function findPodTrouble(pods: readonly KubeObject[], now: number): PodTrouble | undefined {
  for (const pod of pods) {
    const trouble = containerTrouble(pod) ?? failedPod(pod) ?? unschedulable(pod, now)
    if (trouble !== undefined) return { pod: nameOf(pod), ...trouble }
  }
  return undefined
}

function containerTrouble(pod: KubeObject): Omit<PodTrouble, 'pod'> | undefined {
  for (const list of ['initContainerStatuses', 'containerStatuses'])
    for (const status of listAt(pod, 'status', list)) {
      const waiting = textAt(status, 'state', 'waiting', 'reason') ?? ''
      const cause = Object.hasOwn(WAITING, waiting) ? WAITING[waiting] : undefined
      if (cause === undefined) continue
      const container = textAt(status, 'name') ?? ''
      const ended = endOf(status)
      const message = cut(textAt(status, 'state', 'waiting', 'message') ?? '')
      const what = ended ?? (message === '' ? waiting : `${waiting}: ${message}`)
      const reason = `Container ${container} of ${nameOf(pod)} ${ended === undefined ? 'cannot start' : 'failed'}: ${what}`
      return { cause, container: ended === undefined ? undefined : container, reason: withPoint(reason) }
    }
  return undefined
}

/** How a container that is not ready ended last, while it is started again: it may still become ready. Undefined where none did. */
export function findRestarted(pods: readonly KubeObject[]): string | undefined {
  for (const pod of pods)
    for (const status of listAt(pod, 'status', 'containerStatuses')) {
      const ended = memberAt(status, 'ready') === true ? undefined : endOf(status)
      if (ended !== undefined) return `Container ${textAt(status, 'name') ?? ''} of ${nameOf(pod)} failed: ${ended}.`
    }
  return undefined
}

/** How a container ended that is started again and again. */
function endOf(status: unknown): string | undefined {
  const ended = memberAt(status, 'lastState', 'terminated') ?? memberAt(status, 'state', 'terminated')
  if (ended === undefined) return undefined
  const why = textAt(ended, 'reason')
  const restarts = numberAt(status, 'restartCount') ?? 0
  const code = `exit code ${numberAt(ended, 'exitCode') ?? 'unknown'}`
  return `${why === 'OOMKilled' ? 'it was killed for exceeding its memory limit (OOMKilled)' : code}, ${restarts} restarts`
}

/** Evicted, or failed with a restart policy that does not start it again. */
function failedPod(pod: KubeObject): Omit<PodTrouble, 'pod'> | undefined {
  if (textAt(pod, 'status', 'phase') !== 'Failed') return undefined
  const why = [textAt(pod, 'status', 'reason'), textAt(pod, 'status', 'message')].filter(each => each !== undefined)
  const reason = withPoint(`Pod ${nameOf(pod)} failed${why.length === 0 ? '' : `: ${cut(why.join(': '))}`}`)
  return { cause: 'task-failures', container: undefined, reason }
}

function unschedulable(pod: KubeObject, now: number): Omit<PodTrouble, 'pod'> | undefined {
  const condition = listAt(pod, 'status', 'conditions').find(each => textAt(each, 'type') === 'PodScheduled')
  if (textAt(condition, 'status') !== 'False' || textAt(condition, 'reason') !== 'Unschedulable') return undefined
  const since = Date.parse(textAt(condition, 'lastTransitionTime') ?? '')
  if (Number.isNaN(since) || now < since + UNSCHEDULABLE_AFTER) return undefined
  const reason = withPoint(
    `Pod ${nameOf(pod)} cannot be scheduled: ${cut(textAt(condition, 'message') ?? 'no node fits')}`
  )
  return { cause: 'never-healthy', container: undefined, reason }
}

/** Whether a pod is ready to serve. */
export function isPodReady(pod: KubeObject): boolean {
  return listAt(pod, 'status', 'conditions').some(
    each => textAt(each, 'type') === 'Ready' && textAt(each, 'status') === 'True'
  )
}

function cut(text: string): string {
  return oneLine(text).slice(0, MESSAGE_LENGTH)
}

function withPoint(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
