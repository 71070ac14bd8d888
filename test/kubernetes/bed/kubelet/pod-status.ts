import { timestamp, type ContainerStatus, type Pod, type PodCondition } from './pod.js'

export interface PodStatusInput {
  readonly pod: Pod
  readonly podIp: string
  readonly hostIp: string
  readonly startTime: string
  readonly containers: readonly ContainerStatus[]
  readonly initContainers: readonly ContainerStatus[]
  readonly isInitialized: boolean
  /** Of the status before: a condition that did not change keeps its time. */
  readonly conditions: readonly PodCondition[]
  /** A Pod that reached its end stays there. */
  readonly failure?: { readonly reason: string; readonly message: string } | undefined
}

export interface PodStatus {
  readonly phase: string
  readonly conditions: readonly PodCondition[]
  readonly [field: string]: unknown
}

/** The status of a Pod by that of its containers: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-phase */
export function podStatus(input: PodStatusInput): PodStatus {
  const phase = input.failure === undefined ? phaseOf(input) : 'Failed'
  return {
    phase,
    observedGeneration: input.pod.metadata.generation,
    conditions: conditionsOf(input, phase),
    ...{ hostIP: input.hostIp, hostIPs: [{ ip: input.hostIp }], startTime: input.startTime },
    ...{ podIP: input.podIp, podIPs: [{ ip: input.podIp }], qosClass: undefined },
    ...(input.failure ?? {}),
    containerStatuses: input.containers,
    ...(input.initContainers.length === 0 ? {} : { initContainerStatuses: input.initContainers })
  }
}

function phaseOf({ pod, containers, isInitialized, initContainers }: PodStatusInput): string {
  const policy = pod.spec.restartPolicy ?? 'Always'
  const hasFailedInit = initContainers.some(({ state }) => 'terminated' in state && state.terminated.exitCode !== 0)
  if (!isInitialized) return hasFailedInit && policy === 'Never' ? 'Failed' : 'Pending'
  const isUnstarted = ({ state, lastState }: ContainerStatus) => 'waiting' in state && lastState === undefined
  if (containers.some(isUnstarted)) return 'Pending'
  if (containers.some(({ state }) => 'running' in state) || policy === 'Always') return 'Running'
  const hasEnded = ({ state }: ContainerStatus) => 'terminated' in state
  const hasSucceeded = ({ state }: ContainerStatus) => 'terminated' in state && state.terminated.exitCode === 0
  if (containers.every(hasSucceeded)) return 'Succeeded'
  return policy === 'Never' && containers.every(hasEnded) ? 'Failed' : 'Running'
}

function conditionsOf(input: PodStatusInput, phase: string): PodCondition[] {
  const unready = input.containers.filter(({ ready }) => !ready).map(({ name }) => name)
  const notReady =
    phase === 'Succeeded'
      ? { reason: 'PodCompleted' }
      : phase === 'Failed'
        ? { reason: 'PodFailed' }
        : { reason: 'ContainersNotReady', message: `containers with unready status: [${unready.join(' ')}]` }
  const areReady = unready.length === 0 && phase === 'Running'
  const gates = (input.pod.spec.readinessGates ?? []).filter(
    ({ conditionType }) => input.pod.status?.conditions?.find(({ type }) => type === conditionType)?.status !== 'True'
  )
  const gate = {
    reason: 'ReadinessGatesNotReady',
    message: gates
      .map(
        ({ conditionType }) =>
          `corresponding condition of pod readiness gate "${conditionType}" does not exist or is not True.`
      )
      .join(' ')
  }
  const uninitialized = input.initContainers.filter(({ state }) => !('terminated' in state)).map(({ name }) => name)
  const wanted: [string, boolean, { reason?: string; message?: string }][] = [
    ['PodReadyToStartContainers', phase !== 'Succeeded' && phase !== 'Failed', {}],
    [
      'Initialized',
      input.isInitialized,
      { reason: 'ContainersNotInitialized', message: `containers with incomplete status: [${uninitialized.join(' ')}]` }
    ],
    ['Ready', areReady && gates.length === 0, areReady ? gate : notReady],
    ['ContainersReady', areReady, notReady]
  ]
  return wanted.map(([type, isTrue, why]) => {
    const status = isTrue ? 'True' : 'False'
    const before = input.conditions.find(each => each.type === type)
    const lastTransitionTime = before?.status === status ? (before.lastTransitionTime ?? timestamp()) : timestamp()
    // An absent field of a patch stays: null takes it away.
    const texts = isTrue ? { reason: null, message: null } : { message: null, ...why }
    return { type, status, lastTransitionTime, ...texts } as unknown as PodCondition
  })
}
