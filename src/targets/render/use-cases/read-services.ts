import { badInput } from '../../../domain/errors.js'
import type { GatePlan } from '../../../domain/gate/gate-plan.js'
import { untilAnswered } from '../../../use-cases/rollout/until-answered.js'
import type { Clock } from '../../../ports/clock.js'
import { healthGate } from '../domain/gate/parse-render-gates.js'
import { healthUrlOf } from '../domain/health-url.js'
import type { RenderService } from '../domain/render-service.js'
import type { RenderSource } from '../domain/render-deploy.js'
import type { RenderSpec } from '../domain/render-spec.js'
import type { RenderApi } from '../ports/render-api.js'
import type { RenderRequest } from './render-request.js'

/** One service of a run, and what it is to serve. */
export interface RequestedService {
  readonly service: RenderService
  readonly spec: RenderSpec
  readonly gates: GatePlan
}

/** A workspace that does not answer for so long is not waited for. */
const READ_WITHIN_MILLISECONDS = 120_000

/** Reads the services in the order of the run. Throws `bad-input` where a service has no revision to deploy, and what the API throws. */
export async function readRequestedServices(
  request: RenderRequest,
  { api, clock }: { readonly api: RenderApi; readonly clock: Clock }
): Promise<readonly RequestedService[]> {
  const until = clock.now() + READ_WITHIN_MILLISECONDS
  const ids = request.purpose === 'rollback' ? request.services.toReversed() : request.services
  const found: RequestedService[] = []
  for (const id of ids) {
    const service = await untilAnswered(() => api.service(id), until, { clock })
    found.push({ service, spec: specOf(request, service), gates: gatesOf(request, service) })
  }
  return found
}

function specOf(
  { purpose, version, onRunning, autoDeploy, ...request }: RenderRequest,
  service: RenderService
): RenderSpec {
  const source = version === 'previous' ? 'previous' : sourceOf(service, request)
  const judgedSeconds = request.bakeSeconds
  return { service: service.id, source, isWayBack: purpose === 'rollback', onRunning, autoDeploy, judgedSeconds }
}

function sourceOf(
  { id, imagePath }: RenderService,
  { commit, image }: Pick<RenderRequest, 'commit' | 'image'>
): RenderSource {
  if (imagePath !== undefined) {
    if (image !== undefined) return { kind: 'image', image }
    throw badInput('image', `service ${id} runs an image. Set the image to deploy, with its digest.`)
  }
  if (commit !== undefined) return { kind: 'commit', commit }
  throw badInput('commit', `service ${id} is built from a repository. Set the SHA of the commit to deploy.`)
}

function gatesOf({ gates, healthUrls }: RenderRequest, service: RenderService): GatePlan {
  const url = healthUrls.has(service.id) ? healthUrls.get(service.id) : healthUrlOf(service)
  return url === undefined ? gates : { ...gates, gates: [healthGate(url), ...gates.gates] }
}
