import { DeployError } from '../../../domain/errors.js'
import type { RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import type { Ending, Verdict } from '../../../domain/rollout/verdict.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { rollOut } from '../../../use-cases/rollout/roll-out.js'
import { untilAnswered } from '../../../use-cases/rollout/until-answered.js'
import { NO_GATES } from '../domain/gate/parse-render-gates.js'
import { findLive, type RenderSource } from '../domain/render-deploy.js'
import type { RenderService } from '../domain/render-service.js'
import type { RenderRef, RenderSpec } from '../domain/render-spec.js'
import type { DeployedService } from './deployed-service.js'
import type { RenderPlan } from './prepare-render.js'
import type { RenderDependencies } from './render-dependencies.js'
import { rolledBackFor } from './render-record.js'
import type { RenderRequest } from './render-request.js'
import type { RenderTarget } from './render-target.js'

/** Endings of a service after which the services before it go back. Whoever superseded it deploys them too. */
const GOES_BACK: readonly Verdict[] = ['failed', 'rolled-back', 'timed-out', 'cancelled']
/** A runner kills a job five minutes after its cancellation. */
const WITHIN_MILLISECONDS = 1_800_000
const CANCELED_WITHIN_MILLISECONDS = 240_000
const READ_WITHIN_MILLISECONDS = 60_000

interface Going {
  readonly request: RenderRequest
  readonly target: RenderTarget
}

/** The records of the services. Where the last one failed, those that this run deployed before it are rolled back, in reverse. */
export async function goBackFor(
  done: readonly DeployedService[],
  { request, target }: Going,
  dependencies: RenderDependencies
): Promise<readonly RolloutRecord[]> {
  const records = done.map(({ record }) => record)
  const last = done.at(-1)
  const isLeft = request.onCancel === 'leave' && last?.rolled.ending.verdict === 'cancelled'
  const isAsked = last !== undefined && GOES_BACK.includes(last.rolled.ending.verdict)
  if (!isAsked || request.purpose === 'rollback' || request.mode === 'dry-run' || isLeft) return records
  const cause = { ...last.rolled.ending, name: last.requested.service.name }
  for (let index = done.length - 2; index >= 0; index -= 1) {
    const { requested, eventLog, rolled } = done[index] ?? last
    const record = records[index]
    if (rolled.ref === undefined || record === undefined) continue
    const deployed = { ref: rolled.ref, service: requested.service, eventLog }
    const back = await goBack(deployed, { target, because: cause }, dependencies)
    if (back !== undefined) records[index] = rolledBackFor(record, back, cause)
  }
  return records
}

export interface DeployedRef {
  readonly ref: RenderRef
  readonly service: RenderService
  readonly eventLog: DeploymentLog
}

/** Restores what was live before a deploy; undefined where there is nothing to restore, or others have deployed since. */
export async function goBack(
  { ref, service, eventLog }: DeployedRef,
  {
    target,
    because
  }: { readonly target: RenderTarget; readonly because: Pick<Ending, 'verdict'> & { readonly name: string } },
  { world, clock }: Pick<RenderDependencies, 'world' | 'clock'>
): Promise<Ending | undefined> {
  if (ref.stable === undefined) {
    eventLog.detail(`${service.name} stays deployed: there is no earlier revision to roll back to.`, 'warning')
    return undefined
  }
  const live = await untilAnswered(
    async () => findLive(await world.api.deploys(service)),
    clock.now() + READ_WITHIN_MILLISECONDS,
    { clock }
  ).catch(unlessDeployError)
  if (live !== undefined && live.revision?.id !== ref.canary.id) {
    eventLog.detail(
      `${service.name} is not rolled back: deploy ${live.id} has replaced the deploy of this run.`,
      'warning'
    )
    return undefined
  }
  eventLog.milestone(`Rolling back: ${because.name} was not deployed`, 'bad')
  const spec = {
    service: service.id,
    source: sourceOf(ref),
    isWayBack: true,
    onRunning: 'supersede',
    autoDeploy: 'refuse',
    judgedSeconds: 0
  } as const
  const isCancelled = because.verdict === 'cancelled'
  const { ending } = await rollOut<RenderSpec, RenderPlan, RenderRef>(
    {
      ...{
        spec,
        mode: 'deploy',
        purpose: 'rollback',
        gates: NO_GATES,
        bakeSeconds: 0,
        bakeMaxSeconds: 0,
        steps: [100]
      },
      ...{ onInconclusive: 'continue', scaleDownDelaySeconds: 0, waitUntil: 'completed' },
      timeoutMilliseconds: isCancelled ? CANCELED_WITHIN_MILLISECONDS : WITHIN_MILLISECONDS
    },
    {
      ...{ target, eventLog, clock, prober: world.prober, boundCalls: world.boundCalls },
      cancelled: new AbortController().signal
    }
  )
  return ending
}

function sourceOf({ stable, service }: RenderRef): RenderSource {
  const { revision } = stable ?? {}
  const [image] = Object.values(revision?.images ?? {})
  return image === undefined ? { kind: 'commit', commit: revision?.id ?? service } : { kind: 'image', image }
}

function unlessDeployError(error: unknown): undefined {
  if (!(error instanceof DeployError)) throw error
}
