import {
  ImageNotFound,
  type ContainerExit,
  type ContainerRuntime,
  type ContainerSpec,
  type RunningContainer
} from '../../tasks/container-runtime.js'

/** How the containers of an image behave. */
export interface FakeImage {
  /** Exits with this code, this many milliseconds after it started (0 unless given). */
  readonly exitCode?: number
  readonly exitAfterMilliseconds?: number
  /** The result of its health check and its load balancer's; true unless given. */
  readonly isHealthy?: boolean
  readonly lines?: readonly string[]
}

export interface FakeContainer {
  readonly spec: ContainerSpec
  readonly hostPort: number
  isHealthy: boolean
  hasExited: boolean
  exit(exitCode: number, reason?: string): void
}

export interface FakeRuntime extends ContainerRuntime {
  /** By image reference. An image that is not there cannot be pulled. */
  readonly images: Map<string, FakeImage>
  readonly containers: FakeContainer[]
}

type After = (milliseconds: number, task: () => void) => void

/** Containers that are nothing but a promise. They exit in real time, unless another one is given. */
export function createFakeRuntime(after: After = (milliseconds, task) => setTimeout(task, milliseconds)): FakeRuntime {
  const images = new Map<string, FakeImage>()
  const containers: FakeContainer[] = []
  let nextPort = 30_000
  return {
    kind: 'process',
    images,
    containers,
    start: spec => {
      const image = images.get(spec.image)
      if (image === undefined) return Promise.reject(new ImageNotFound(`${spec.image}: not found`))
      const { running, container } = startFake(spec, image, { hostPort: nextPort++, after })
      containers.push(container)
      return Promise.resolve(running)
    },
    stop: () => {
      for (const container of containers) container.exit(137)
      return Promise.resolve()
    }
  }
}

function startFake(
  spec: ContainerSpec,
  image: FakeImage,
  { hostPort, after }: { readonly hostPort: number; readonly after: After }
) {
  let end: (exit: ContainerExit) => void = () => undefined
  const exited = new Promise<ContainerExit>(resolve => (end = resolve))
  const container: FakeContainer = {
    spec,
    hostPort,
    isHealthy: image.isHealthy ?? true,
    hasExited: false,
    exit: (exitCode, reason) => {
      container.hasExited = true
      end({ exitCode, ...(reason === undefined ? {} : { reason }) })
    }
  }
  for (const line of image.lines ?? []) spec.onLine(line)
  const { exitCode } = image
  if (exitCode !== undefined) after(image.exitAfterMilliseconds ?? 0, () => container.exit(exitCode))
  const running: RunningContainer = {
    imageDigest: `sha256:${Buffer.from(spec.image).toString('hex')}`,
    hostPorts: new Map(spec.containerPorts.map(port => [port, hostPort])),
    exited,
    stop: () => {
      container.exit(143)
      return exited
    },
    probe: () => Promise.resolve(container.isHealthy)
  }
  return { running, container }
}
