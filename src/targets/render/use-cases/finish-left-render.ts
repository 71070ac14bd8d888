import type { DeploymentRecord, RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import { combineEndings, type Ending } from '../../../domain/rollout/verdict.js'
import { openDeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { rollBackLeft } from '../../../use-cases/rollout/roll-out.js'
import { untilAnswered } from '../../../use-cases/rollout/until-answered.js'
import { NO_GATES } from '../domain/gate/parse-render-gates.js'
import type { RenderService } from '../domain/render-service.js'
import type { RenderSpec } from '../domain/render-spec.js'
import { goBack } from './go-back-for.js'
import { saveEnd, type LeftRender, type LeftService } from './left-render.js'
import type { RenderPlan } from './prepare-render.js'
import type { RenderDependencies } from './render-dependencies.js'
import { recordOf, rolledBackFor } from './render-record.js'
import type { RenderRequest } from './render-request.js'
import { renderTarget } from './render-target.js'

const READ_WITHIN_MILLISECONDS = 60_000
const LEFT = 'The job was canceled (`on-cancel: leave`). Render completes the deploy.'

/** `post`: rolls back what a killed or canceled `main` left, the last service first (unless `on-cancel: leave`), and reports the result. */
export async function finishLeftRender(
  left: LeftRender,
  request: RenderRequest,
  dependencies: RenderDependencies
): Promise<DeploymentRecord> {
  const { clock, state } = dependencies
  const records: RolloutRecord[] = []
  const last = left.begun.at(-1)
  for (const each of left.begun.toReversed())
    records.unshift(await finishOne(each, { left, request, cause: last?.name ?? each.name }, dependencies))
  if (records.every(({ ending }) => ending.verdict !== 'unknown')) saveEnd(state)
  const endings = records.map(({ ending, subject }) => ({ ...ending, subject }))
  const ending = combineEndings(endings)
  return { mode: 'deploy', ending, startedAt: left.startedAt, finishedAt: clock.now(), services: records }
}

interface Finishing {
  readonly left: LeftRender
  readonly request: RenderRequest
  /** Name of the service that was in progress. */
  readonly cause: string
}

async function finishOne(
  { ref, name, isDone }: LeftService,
  { left, request, cause }: Finishing,
  dependencies: RenderDependencies
): Promise<RolloutRecord> {
  const { clock, log, world } = dependencies
  const eventLog = openDeploymentLog(
    { subject: name, prefix: left.begun.length === 1 ? '' : `${name}: ` },
    { clock, log }
  )
  eventLog.milestone(`${ref.canary.label} was being deployed when the step was killed`)
  const target = renderTarget({ api: world.api, clock })
  const readService = () => world.api.service(ref.service)
  const service = await untilAnswered(readService, clock.now() + READ_WITHIN_MILLISECONDS, { clock })
  const prepared = { canary: ref.canary, stable: ref.stable?.revision, changes: [] }
  const times = () => ({ startedAt: left.startedAt, finishedAt: clock.now() })
  const recordAs = (ending: Ending, seen: Awaited<ReturnType<typeof rollBackLeft>>['state']) =>
    recordOf(
      {
        ...{ id: ref.service, name, settings: [], explanation: target.explain(ref, ending), ...times() },
        rolled: { ending, state: seen, ref, prepared }
      },
      eventLog
    )
  const cancelled = { verdict: 'cancelled', reasonCode: 'cancelled' } as const
  if (left.onCancel === 'leave') return recordAs({ ...cancelled, reason: LEFT }, undefined)
  if (isDone) {
    const because = { ...cancelled, reason: '', name: cause }
    const back = left.isWayBack
      ? undefined
      : await goBack({ ref, service, eventLog }, { target, because }, dependencies)
    const record = recordAs(
      { verdict: 'succeeded', reasonCode: 'deployed', reason: `${ref.canary.label} is live.` },
      undefined
    )
    return back === undefined ? record : rolledBackFor(record, back, because)
  }
  const { ending, state } = await rollBackLeft(startedOf(request, { service, ref, left }), {
    ...{ target, eventLog, clock, prober: world.prober, boundCalls: world.boundCalls },
    cancelled: dependencies.cancelled
  })
  return recordAs(ending, state)
}

/** What `main` had started. */
function startedOf(
  request: RenderRequest,
  { service, ref, left }: Pick<LeftService, 'ref'> & { readonly service: RenderService; readonly left: LeftRender }
) {
  const spec: RenderSpec = {
    ...{ service: service.id, source: 'previous', isWayBack: left.isWayBack },
    ...{ onRunning: request.onRunning, autoDeploy: request.autoDeploy, judgedSeconds: 0 }
  }
  const plan: RenderPlan = { spec, service, ref, how: { kind: 'join' } }
  const purpose: RenderRequest['purpose'] = left.isWayBack ? 'rollback' : 'deploy'
  return {
    ref,
    request: {
      ...{ ...request, spec, purpose, gates: NO_GATES, steps: [100], scaleDownDelaySeconds: 0 },
      waitUntil: 'completed' as const
    },
    prepared: {
      ...{ plan, stable: ref.stable?.revision, canary: ref.canary, joins: true },
      ...{ changes: [], warnings: [], refusals: [] }
    }
  }
}
