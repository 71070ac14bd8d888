import type { RenderDeploy, RenderSource } from '../domain/render-deploy.js'
import type { RenderHeader } from '../domain/read-service.js'
import type { RenderService } from '../domain/render-service.js'

/**
 * The API of Render. All methods throw `DeployError`: `access-denied` for a rejected key, `not-found`, `rejected` for a request that is
 * wrong, `conflict` for one that does not fit the state, and `outcome-unknown` for a change whose answer was lost.
 */
export interface RenderApi {
  /** Throws `not-found`. */
  service(id: string): Promise<RenderService>
  /** The newest 100 deploys, newest first, and the live one where it is older. */
  deploys(service: Pick<RenderService, 'id' | 'name'>): Promise<readonly RenderDeploy[]>
  /** Headers of a static site, at most 100. */
  headers(serviceId: string): Promise<readonly RenderHeader[]>
  /** A clause on why the deploy failed, by the events of the service since it began; undefined where they do not tell. */
  failureOf(serviceId: string, deploy: RenderDeploy): Promise<string | undefined>
  /** The last lines since then (epoch milliseconds), printable, oldest first. `kind`: of the build, or of the instances. */
  lastLines(service: RenderService, since: number, kind: 'build' | 'app'): Promise<readonly string[]>
  /** ID of the deploy; undefined where the answer is 202 without one. Not idempotent: sent once. */
  createDeploy(serviceId: string, source: RenderSource): Promise<string | undefined>
  /** ID of the deploy that restores the earlier one. Not idempotent: sent once. */
  rollBack(serviceId: string, deployId: string): Promise<string | undefined>
  cancelDeploy(serviceId: string, deployId: string): Promise<void>
  turnOffAutoDeploy(serviceId: string): Promise<void>
}
