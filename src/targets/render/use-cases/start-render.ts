import { DeployError } from '../../../domain/errors.js'
import { StartRefused } from '../../../domain/rollout/refusal.js'
import type { Clock } from '../../../ports/clock.js'
import { findOwn } from '../domain/find-own.js'
import { cancelable, describeRunning, findOthers } from '../domain/inspect-service.js'
import type { RenderDeploy } from '../domain/render-deploy.js'
import type { RenderRef } from '../domain/render-spec.js'
import type { RenderApi } from '../ports/render-api.js'
import type { RenderPlan } from './prepare-render.js'

export interface StartAccess {
  readonly api: RenderApi
  readonly clock: Clock
  /** When each request was last sent, by name, of those whose answer was lost. */
  readonly sentAt: Map<string, number>
}

/** How long Render is given to show a deploy whose answer was lost before the request is sent again. */
const SHOWN_WITHIN_MILLISECONDS = 60_000

/**
 * Cancels what is in progress where that was asked for, turns autodeploy off, and requests the deploy, unless Render shows it already: a start
 * that is repeated makes no second deploy. Throws `StartRefused` where another deploy began since, and `outcome-unknown` for a lost answer.
 */
export async function startRender(
  plan: RenderPlan,
  begun: (ref: RenderRef) => void,
  { api, clock, sentAt }: StartAccess
): Promise<RenderRef> {
  const { spec, service, ref, how } = plan
  const deploys = await api.deploys(service)
  await clearOthers(plan, { deploys, now: clock.now() }, api)
  if (service.autoDeploy !== 'off' && spec.autoDeploy === 'turn-off') await turnOff(plan, api)
  begun(ref)
  const own = findOwn(ref, deploys)
  if (own !== undefined || how.kind === 'join') return own === undefined ? ref : { ...ref, deployId: own.id }
  const key = `start ${service.id}`
  const lost = sentAt.get(key)
  if (lost !== undefined && clock.now() < lost + SHOWN_WITHIN_MILLISECONDS)
    throw new DeployError(
      'outcome-unknown',
      `The answer of Render was lost, and it shows no deploy of ${ref.canary.label} yet.`
    )
  try {
    const deployId = await (how.kind === 'deploy'
      ? api.createDeploy(service.id, how.source)
      : api.rollBack(service.id, how.deployId))
    return deployId === undefined ? ref : { ...ref, deployId }
  } catch (error) {
    if (error instanceof DeployError && error.code === 'outcome-unknown') sentAt.set(key, clock.now())
    throw error
  }
}

/** A workspace may let deploys wait for each other, so that they are not just overridden: https://render.com/docs/deploys#overlapping-deploys */
async function clearOthers(
  { spec, service, ref }: RenderPlan,
  { deploys, now }: { readonly deploys: readonly RenderDeploy[]; readonly now: number },
  api: RenderApi
): Promise<void> {
  const others = findOthers(ref.canary.id, deploys, { now, judgedSeconds: spec.judgedSeconds })
  const [first] = others
  if (first === undefined) return
  if (!spec.isWayBack && spec.onRunning !== 'supersede')
    throw new StartRefused({ code: 'another-deployment-running', reason: describeRunning(service, first) })
  for (const { id } of cancelable(others))
    await api.cancelDeploy(service.id, id).catch((error: unknown) => {
      // It has ended since, or the next look shows whether it did.
      if (!(error instanceof DeployError) || !SHOWN_LATER.includes(error.code)) throw error
    })
}

const SHOWN_LATER: readonly string[] = ['conflict', 'rejected', 'not-found', 'outcome-unknown']

async function turnOff({ service }: RenderPlan, api: RenderApi): Promise<void> {
  await api.turnOffAutoDeploy(service.id)
  const { autoDeploy } = await api.service(service.id)
  if (autoDeploy !== 'off')
    throw new DeployError(
      'rejected',
      `Autodeploy of service ${service.name} is still on. Turn it off in the Render Dashboard, then deploy again.`
    )
}
