/** Types of services, as the API names them; `other` is one that this version does not know. */
export type RenderServiceType =
  | 'web_service'
  | 'private_service'
  | 'background_worker'
  | 'static_site'
  | 'cron_job'
  | 'other'

/** Settings that a blueprint also has, by the name that the blueprint gives them. Absent: the API does not report the setting. */
export type RenderSettings = ReadonlyMap<string, string>

/** One service of a workspace. https://api-docs.render.com/reference/retrieve-service */
export interface RenderService {
  readonly id: string
  readonly name: string
  readonly type: RenderServiceType
  /** ID of the workspace, by which logs are read. */
  readonly ownerId: string
  /** Of an image-backed service, as it is configured; undefined for one that Render builds from a repository. */
  readonly imagePath: string | undefined
  /** `off`, or when Render deploys without a request: `commit`, `checksPass`. */
  readonly autoDeploy: string
  readonly isSuspended: boolean
  /** Who or what suspended it. */
  readonly suspenders: readonly string[]
  readonly url: string | undefined
  /** Page of the service in the dashboard. */
  readonly dashboardUrl: string | undefined
  /** Path that Render probes; undefined where none is set. */
  readonly healthCheckPath: string | undefined
  readonly hasPreDeployCommand: boolean
  /** A service with a disk has one instance, which is stopped before the next starts. */
  readonly hasDisk: boolean
  readonly settings: RenderSettings
}

/** Whether its traffic is served by instances, which Render replaces one by one. */
export function hasInstances({ type }: Pick<RenderService, 'type'>): boolean {
  return type !== 'static_site'
}
