import { isPassing } from '../../../domain/rollout/tolerates-until.js'
import { DeployError } from '../../../domain/errors.js'
import type { Clock } from '../../../ports/clock.js'
import { unlessCancelled } from '../../../use-cases/rollout/unless-cancelled.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { findOthers } from '../domain/inspect-service.js'
import { nameDeploy } from '../domain/render-deploy.js'
import type { RenderService } from '../domain/render-service.js'
import type { RenderApi } from '../ports/render-api.js'

const LOOK_MILLISECONDS = 10_000

export interface OthersWait {
  readonly service: RenderService
  /** Of the revision to deploy: a deploy of the same one is joined and not waited for. */
  readonly revisionId: string
  readonly judgedSeconds: number
  /** Epoch milliseconds. */
  readonly until: number
  readonly eventLog: Pick<DeploymentLog, 'detail'>
}

/** Waits until no deploy of another revision is in progress. `late`: one still is. Throws `Cancelled`. */
export async function waitForOthers(
  { service, revisionId, judgedSeconds, until, eventLog }: OthersWait,
  { api, clock, cancelled }: { readonly api: RenderApi; readonly clock: Clock; readonly cancelled: AbortSignal }
): Promise<'free' | 'late'> {
  let logged: string | undefined
  for (;;) {
    const deploys = await unlessCancelled(cancelled, api.deploys(service).catch(unlessPassing))
    const others =
      deploys === undefined ? undefined : findOthers(revisionId, deploys, { now: clock.now(), judgedSeconds })
    const [first] = others ?? []
    if (others !== undefined && first === undefined) return 'free'
    if (clock.now() >= until) return 'late'
    if (first !== undefined && first.id !== logged) {
      eventLog.detail(`Waiting for deploy ${nameDeploy(first)} to end (${first.status})`)
      logged = first.id
    }
    await unlessCancelled(cancelled, clock.sleep(LOOK_MILLISECONDS, cancelled))
  }
}

function unlessPassing(error: unknown): undefined {
  if (!(error instanceof DeployError) || !isPassing(error)) throw error
}
