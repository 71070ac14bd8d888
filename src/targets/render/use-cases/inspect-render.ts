import { DeployError } from '../../../domain/errors.js'
import { untilAnswered } from '../../../use-cases/rollout/until-answered.js'
import type { Clock } from '../../../ports/clock.js'
import { healthUrlOf } from '../domain/health-url.js'
import { refuseService, warnOfService } from '../domain/inspect-service.js'
import { findLive, nameDeploy, type RenderDeploy, type RenderSource } from '../domain/render-deploy.js'
import type { RenderService } from '../domain/render-service.js'
import type { RenderApi } from '../ports/render-api.js'

/** One thing that was looked at. `unknown`: it could not be read. */
export interface RenderFinding {
  readonly check: string
  readonly kind: 'fact' | 'warning' | 'refusal' | 'unknown'
  readonly text: string
}

const READ_WITHIN_MILLISECONDS = 30_000

/** What a deployment to these services requires, without a revision to deploy. Changes nothing, and throws no `DeployError`. */
export async function inspectRender(
  services: readonly string[],
  { api, clock }: { readonly api: RenderApi; readonly clock: Clock }
): Promise<readonly RenderFinding[]> {
  const found: RenderFinding[] = []
  for (const id of services) {
    try {
      const until = clock.now() + READ_WITHIN_MILLISECONDS
      const service = await untilAnswered(() => api.service(id), until, { clock })
      const deploys = await untilAnswered(() => api.deploys(service), until, { clock })
      found.push(...inspectOne(service, deploys))
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      const isDenied = ['access-denied', 'not-found'].includes(error.code)
      found.push({ check: `${id} access`, kind: isDenied ? 'refusal' : 'unknown', text: error.message })
    }
  }
  return found
}

function inspectOne(service: RenderService, deploys: readonly RenderDeploy[]): readonly RenderFinding[] {
  const { name } = service
  const live = findLive(deploys)
  const refusals = refuseService(
    { service, source: sourceLike(service), others: [] },
    { autoDeploy: 'refuse', onRunning: 'wait' }
  )
  const url = healthUrlOf(service)
  return [
    live === undefined
      ? {
          check: `${name} live`,
          kind: 'warning',
          text: `Service ${name} has no live deploy, so there is nothing to roll back to.`
        }
      : { check: `${name} live`, kind: 'fact', text: `Deploy ${nameDeploy(live)} is live.` },
    ...refusals.map(({ reason }): RenderFinding => ({ check: `${name} settings`, kind: 'refusal', text: reason })),
    ...warnOfService({ service }).map((text): RenderFinding => ({ check: `${name} settings`, kind: 'warning', text })),
    url === undefined
      ? {
          check: `${name} health`,
          kind: 'warning',
          text: `Service ${name} has no URL to probe. Set health-urls, or a gate.`
        }
      : { check: `${name} health`, kind: 'fact', text: `Service ${name} has a URL to probe.` }
  ]
}

/** A source of the kind that the service takes: which one is deployed is unknown here. */
function sourceLike({ imagePath }: RenderService): RenderSource {
  return imagePath === undefined ? { kind: 'commit', commit: '0'.repeat(40) } : { kind: 'image', image: imagePath }
}
