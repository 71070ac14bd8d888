/** One service of `docker compose config --format json`, as far as a deployment needs it. */
export interface ComposeService {
  readonly name: string
  /** As interpolated. */
  readonly image: string | undefined
  /** As the file writes it: `${APP_IMAGE}`, `registry/shop/api:${TAG}`. */
  readonly imageTemplate: string | undefined
  readonly hasBuild: boolean
  readonly containerName: string | undefined
  readonly hasHealthCheck: boolean
  /** `ports` that name a fixed port of the host. */
  readonly fixedHostPorts: readonly string[]
  /** Ports of the container, of `ports` and `expose`. */
  readonly containerPorts: readonly number[]
  readonly networkMode: string | undefined
  /** Names of networks as the file writes them. */
  readonly networks: readonly string[]
  readonly dependsOn: readonly string[]
  /** Named volumes and bind mounts that it may write to. */
  readonly writableVolumes: readonly string[]
  /** How many containers the file wants: `deploy.replicas`, `scale`, else 1. */
  readonly replicas: number
  readonly restart: string | undefined
  readonly stopGraceSeconds: number
  /** Files of `env_file`. */
  readonly environmentFiles: readonly string[]
}
