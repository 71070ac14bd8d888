/** Docker's own words for the state of a container; any other is `unknown`. */
export type ContainerState =
  | 'created'
  | 'running'
  | 'paused'
  | 'restarting'
  | 'removing'
  | 'exited'
  | 'dead'
  | 'unknown'

/** The result of the health check. `none`: the container has none. Compared as whole words: `unhealthy` is not `healthy`. */
export type ContainerHealth = 'none' | 'starting' | 'healthy' | 'unhealthy' | 'unknown'

/** One container of a Compose project, as one reading of the server shows it. Times are epoch milliseconds. */
export interface ServerContainer {
  /** 64 hexadecimal digits. Effects name containers by it, never by name or number. */
  readonly id: string
  /** For people: `shop-api-3`. */
  readonly name: string
  readonly service: string
  /** Label `com.docker.compose.config-hash`. */
  readonly configHash: string
  /** The image as the container names it. */
  readonly image: string
  /** Digest of the image in its registry (`sha256:…`); undefined for an image that was built on the server. */
  readonly digest: string | undefined
  /** `sha256:…`, of the image on the server. */
  readonly imageId: string
  readonly state: ContainerState
  readonly health: ContainerHealth
  readonly exitCode: number
  readonly isOutOfMemory: boolean
  readonly restarts: number
  readonly createdAt: number
  /** Undefined while it was never started. */
  readonly startedAt: number | undefined
  /** Name of the restart policy: `no`, `always`, `unless-stopped`, `on-failure`, `on-failure:3`. */
  readonly restartPolicy: string
  /** IP address by the full name of the network; empty while it does not run. */
  readonly addresses: Readonly<Record<string, string>>
}
