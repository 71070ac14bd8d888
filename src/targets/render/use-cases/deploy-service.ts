import { DeployError } from '../../../domain/errors.js'
import { isGreen } from '../../../domain/rollout/verdict.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { rollOut, type RolloutRequest } from '../../../use-cases/rollout/roll-out.js'
import type { OpenSources } from '../../../use-cases/rollout/sources/read-sources.js'
import { unlessCancelled, Cancelled } from '../../../use-cases/rollout/unless-cancelled.js'
import { revisionOf } from '../domain/render-deploy.js'
import type { RenderRef, RenderSpec } from '../domain/render-spec.js'
import type { RenderPlan } from './prepare-render.js'
import type { RequestedService } from './read-services.js'
import type { RenderDependencies } from './render-dependencies.js'
import type { RolledService } from './render-record.js'
import type { RenderRequest } from './render-request.js'
import type { RenderTarget } from './render-target.js'
import { waitForOthers } from './wait-for-others.js'

/** One service that is deployed to. */
export interface ServiceDeployment {
  readonly request: RenderRequest
  readonly requested: RequestedService
  readonly target: RenderTarget
  readonly eventLog: DeploymentLog
  readonly sources: OpenSources | undefined
}

const LEFT = 'The job was canceled (`on-cancel: leave`). Render completes the deploy.'

/** Waits for deploys of others where that is wanted, and rolls out. Throws no `DeployError`; `Cancelled` while it waits. */
export async function deployService(
  deployment: ServiceDeployment,
  dependencies: RenderDependencies
): Promise<RolledService> {
  const { request } = deployment
  const isWaiting = request.onRunning === 'wait' && request.mode === 'deploy' && request.purpose !== 'rollback'
  const until = dependencies.clock.now() + request.waitMilliseconds
  for (;;) {
    const state = isWaiting ? await waitFor(deployment, until, dependencies) : 'free'
    const rolled = await rollOutOnce(deployment, dependencies)
    const isRefused = rolled.ending.reasonCode === 'another-deployment-running'
    if (!isWaiting || state === 'late' || !isRefused) {
      if (!isGreen(rolled.ending.verdict)) await excerptLogs(deployment, rolled, dependencies)
      return rolled
    }
  }
}

/** A service that cannot be read ends the rollout, which says so. */
async function waitFor(
  { requested: { spec, service }, eventLog }: ServiceDeployment,
  until: number,
  { world, clock, cancelled }: RenderDependencies
): Promise<'free' | 'late'> {
  if (spec.source === 'previous') return 'free'
  const revisionId = revisionOf(spec.source, service.name).id
  try {
    return await waitForOthers(
      { service, revisionId, judgedSeconds: spec.judgedSeconds, until, eventLog },
      { api: world.api, clock, cancelled }
    )
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return 'late'
  }
}

async function rollOutOnce(
  { request, requested, target, eventLog, sources }: ServiceDeployment,
  { world, clock, cancelled }: RenderDependencies
): Promise<RolledService> {
  const isLeft = request.onCancel === 'leave'
  const rolling = rollOut<RenderSpec, RenderPlan, RenderRef>(rolloutOf(request, requested), {
    ...{ target, eventLog, clock, prober: world.prober, boundCalls: world.boundCalls, sources },
    cancelled: isLeft ? new AbortController().signal : cancelled
  })
  if (!isLeft) return rolling
  try {
    return await unlessCancelled(cancelled, rolling)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    world.boundCalls(clock.now())
    const ending = { verdict: 'cancelled', reasonCode: 'cancelled', reason: LEFT } as const
    return { ending, prepared: undefined, ref: undefined, state: undefined }
  }
}

/** What the loop is asked for: one step, which is judged once it is live. */
export function rolloutOf(request: RenderRequest, { spec, gates }: RequestedService): RolloutRequest<RenderSpec> {
  return { ...request, spec, gates, steps: [100], scaleDownDelaySeconds: 0, waitUntil: 'completed' }
}

const SINCE_BEFORE_MILLISECONDS = 1_000

/** The last lines of the build, or of the instances, once per service. What cannot be read is not logged. */
async function excerptLogs(
  { requested: { service }, eventLog }: ServiceDeployment,
  { state, ref }: RolledService,
  { world }: Pick<RenderDependencies, 'world'>
): Promise<void> {
  const observed = state?.observed
  if (ref === undefined || observed?.startedAt === undefined) return
  const kind = observed.state === 'build_failed' ? 'build' : 'app'
  try {
    const lines = await world.api.lastLines(service, observed.startedAt - SINCE_BEFORE_MILLISECONDS, kind)
    const of = kind === 'build' ? 'the build of ' : ''
    if (lines.length > 0) eventLog.excerpt({ title: `Last log lines of ${of}${service.name}`, lines })
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
  }
}
