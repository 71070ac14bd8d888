import { DeployError } from '../../../domain/errors.js'
import { namesOfSides } from '../../../domain/gate/source/names-of-sides.js'
import type { Observation } from '../../../domain/rollout/observation.js'
import { joinSentences } from '../../../domain/text/join-sentences.js'
import type { Clock } from '../../../ports/clock.js'
import type { Capabilities, DeploymentTarget } from '../../../ports/deployment-target.js'
import { isInProgress } from '../domain/deploy-status.js'
import { findLater, findOwn } from '../domain/find-own.js'
import { stage, type RenderDeploy } from '../domain/render-deploy.js'
import type { RenderService } from '../domain/render-service.js'
import type { RenderRef, RenderSpec } from '../domain/render-spec.js'
import { toObservation } from '../domain/to-observation.js'
import type { RenderApi } from '../ports/render-api.js'
import { explainOnRender } from './explain-render.js'
import { prepareRender, type RenderPlan } from './prepare-render.js'
import { startRender } from './start-render.js'

/**
 * Render moves all traffic once the new instances are healthy, and completes a deploy without a run:
 * https://render.com/docs/deploys#zero-downtime-deploys
 */
export const RENDER_CAPABILITIES: Capabilities = {
  ...{ traffic: 'switch', stops: 'none', preview: false, perRevisionMetrics: false },
  survivesLostRunner: 'platform'
}

export type RenderTarget = DeploymentTarget<RenderSpec, RenderPlan, RenderRef>

export interface RenderWorld {
  readonly api: RenderApi
  readonly clock: Clock
}

/** How long Render is given to show what was sent before it is sent again. */
const HEARD_MILLISECONDS = 30_000

/**
 * Deploys of one service. The only stop is at the live deploy, where gates are judged: a rollback before it cancels the deploy, and a
 * rollback at it restores the deploy that was live before.
 */
export function renderTarget({ api, clock }: RenderWorld): RenderTarget {
  const known = new Map<string, RenderService>()
  const liveSince = new Map<string, number>()
  const verified = new Set<string>()
  const canceled = new Set<string>()
  const sentAt = new Map<string, number>()
  const causes = new Map<string, string | undefined>()
  const serviceOf = async ({ service: id }: Pick<RenderRef, 'service'>) => {
    const service = known.get(id) ?? (await api.service(id))
    known.set(id, service)
    return service
  }
  const deploysOf = async (ref: RenderRef) => api.deploys(await serviceOf(ref))
  const facts = () => ({
    ...{ now: clock.now(), verified, canceled },
    liveSince: (id: string) => {
      const since = liveSince.get(id) ?? clock.now()
      liveSince.set(id, since)
      return since
    }
  })
  /** Sends once, and not again until Render had time to show it. */
  const once = async (key: string, send: () => Promise<unknown>) => {
    if (clock.now() < (sentAt.get(key) ?? Number.NEGATIVE_INFINITY) + HEARD_MILLISECONDS) return
    try {
      await send()
      sentAt.set(key, clock.now())
    } catch (error) {
      if (error instanceof DeployError && error.code === 'outcome-unknown') sentAt.set(key, clock.now())
      throw error
    }
  }
  const causeOf = async (ref: RenderRef, deploy: RenderDeploy) => {
    if (!causes.has(deploy.id)) causes.set(deploy.id, await api.failureOf(ref.service, deploy).catch(unlessDeployError))
    return causes.get(deploy.id)
  }
  const goBack = async (ref: RenderRef, own: RenderDeploy, deploys: readonly RenderDeploy[]) => {
    if (ref.stable === undefined) throw new DeployError('rejected', 'There is no earlier revision to roll back to.')
    const later = findLater(ref, own, deploys)
    if (later?.kind === 'back') return
    if (later !== undefined) throw new DeployError('conflict', `Deploy ${later.deploy.id} has replaced this deploy.`)
    const { deployId } = ref.stable
    await once(`back ${own.id}`, () => api.rollBack(ref.service, deployId))
  }
  return {
    platformName: 'Render',
    capabilities: RENDER_CAPABILITIES,
    async prepare(spec) {
      const prepared = await prepareRender(spec, { api, now: clock.now() })
      known.set(spec.service, prepared.plan.service)
      return prepared
    },
    start: (plan, begun) => startRender(plan, begun, { api, clock, sentAt }),
    async observe(ref) {
      const deploys = await deploysOf(ref)
      const observed = toObservation(ref, deploys, facts())
      const own = findOwn(ref, deploys)
      if (own === undefined || !needsCause(observed, own)) return observed
      const cause = await causeOf(ref, own)
      return cause === undefined ? observed : { ...observed, reason: withCause(observed.reason, cause) }
    },
    follow: () => Promise.resolve(undefined),
    async act(ref, effect, stopId) {
      if (effect === 'continue') {
        if (stopId !== undefined) verified.add(stopId)
        return
      }
      const deploys = await deploysOf(ref)
      const own = findOwn(ref, deploys)
      if (own === undefined) throw new DeployError('conflict', 'Render does not show the deploy yet.')
      if (isInProgress(stage(own))) {
        canceled.add(own.id)
        await once(`cancel ${own.id}`, () => api.cancelDeploy(ref.service, own.id))
      } else if (stage(own) === 'live') await goBack(ref, own, deploys)
      else throw new DeployError('conflict', `Deploy ${own.id} is ${own.status}.`)
    },
    async revert(ref) {
      const deploys = await deploysOf(ref)
      const own = findOwn(ref, deploys)
      if (ref.stable === undefined || own === undefined)
        throw new DeployError('conflict', 'There is no earlier revision to roll back to.')
      const { deployId, revision } = ref.stable
      await once(`back ${own.id}`, () => api.rollBack(ref.service, deployId)).catch(unlessOutcomeUnknown)
      return {
        ...{ service: ref.service, canary: revision, isWayBack: true, lastBefore: own.id },
        stable: { deployId: own.id, revision: ref.canary }
      }
    },
    pause: () => Promise.reject(new DeployError('rejected', 'A deploy on Render cannot be paused.')),
    finish: () => Promise.resolve(),
    evidence: ref => ({
      measure: () => Promise.resolve(undefined),
      alarms: () => Promise.resolve(new Map()),
      health: () => Promise.resolve(undefined),
      sides: () => namesOfSides({ canary: ref.canary, stable: ref.stable?.revision })
    }),
    explain: (ref, ending) => explainOnRender(ref, { ending, service: known.get(ref.service) })
  }
}

/** Whether Render ended the deploy, so that its events have a reason. */
function needsCause({ phase }: Observation, own: RenderDeploy): boolean {
  return stage(own).endsWith('failed') && (phase === 'failed' || phase === 'rolled-back')
}

/** `The build failed: a process exited with code 1.` */
function withCause(reason: string | undefined, cause: string): string {
  if (reason === undefined) return `${cause}.`
  return reason.endsWith('.') ? `${reason.slice(0, -1)}: ${cause}.` : joinSentences(reason, `${cause}.`)
}

function unlessDeployError(error: unknown): undefined {
  if (!(error instanceof DeployError)) throw error
}

/** The next look shows whether the request arrived. */
function unlessOutcomeUnknown(error: unknown): void {
  if (!(error instanceof DeployError) || error.code !== 'outcome-unknown') throw error
}
