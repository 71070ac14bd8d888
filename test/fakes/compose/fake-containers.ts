import { createHash } from 'node:crypto'
import type { ContainerState, ServerContainer } from '../../../src/targets/compose/domain/container.js'
import type { ContainerBehavior } from './container-behavior.js'

/** A container as the engine of the fake server keeps it. Times are epoch milliseconds. */
export interface FakeContainer {
  readonly id: string
  readonly name: string
  readonly service: string
  readonly image: string
  readonly configHash: string
  readonly createdAt: number
  readonly isOneOff: boolean
  readonly address: string
  startedAt: number | undefined
  /** Stopped by `docker stop`: no restart policy starts it again. */
  stoppedAt: number | undefined
  restartPolicy: string
}

/** Between two lives of a container that restarts. */
const RESTARTS_AFTER = 5_000
export const CRASH_CODE = 1
const STOPPED_CODE = 143

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const imageIds = new Map<string, string>()

function imageIdOf(image: string): string {
  const id = imageIds.get(image) ?? `sha256:${sha256(`id of ${image}`)}`
  imageIds.set(image, id)
  return id
}

/** What the engine shows of a container at that time. */
export function shown(container: FakeContainer, behavior: ContainerBehavior, now: number): ServerContainer {
  const { state, since, exitCode, restarts } = stateAt(container, behavior, now)
  const { id, name, service, image, configHash, createdAt, restartPolicy, address } = container
  return {
    ...{ id, name, service, image, configHash, createdAt, restartPolicy, state, exitCode, restarts },
    digest: /@(sha256:[0-9a-f]+)$/.exec(image)?.[1],
    imageId: imageIdOf(image),
    health: state === 'running' ? behavior.healthAt(now - since) : 'none',
    isOutOfMemory: false,
    startedAt: container.startedAt,
    addresses: state === 'running' ? { shop_default: address } : {}
  }
}

interface Life {
  readonly state: ContainerState
  readonly since: number
  readonly exitCode: number
  readonly restarts: number
}

/** A container with a restart policy other than `no` comes back when it ends by itself. */
function stateAt(
  { startedAt, stoppedAt, restartPolicy }: FakeContainer,
  { endsAfter }: ContainerBehavior,
  now: number
): Life {
  if (startedAt === undefined) return { state: 'created', since: now, exitCode: 0, restarts: 0 }
  const until = Math.min(now, stoppedAt ?? now)
  const age = until - startedAt
  const hasEnded = age >= endsAfter
  const isDown = stoppedAt !== undefined && now >= stoppedAt
  if (restartPolicy === 'no' || !hasEnded) {
    if (hasEnded) return { state: 'exited', since: startedAt, exitCode: CRASH_CODE, restarts: 0 }
    return { state: isDown ? 'exited' : 'running', since: startedAt, exitCode: isDown ? STOPPED_CODE : 0, restarts: 0 }
  }
  const every = endsAfter + RESTARTS_AFTER
  const restarts = Math.floor(age / every)
  const inLife = age - restarts * every
  const since = startedAt + restarts * every
  if (isDown) return { state: 'exited', since, exitCode: STOPPED_CODE, restarts }
  return inLife < endsAfter
    ? { state: 'running', since, exitCode: 0, restarts }
    : { state: 'restarting', since, exitCode: CRASH_CODE, restarts }
}
