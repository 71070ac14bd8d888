import type { DeploymentRecord, RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import { combineEndings, isGreen, type Ending } from '../../../domain/rollout/verdict.js'
import { openDeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { endByRefusals } from '../../../use-cases/rollout/early-ending.js'
import { markStart } from '../../../use-cases/rollout/mark-start.js'
import { openJudging } from '../../../use-cases/rollout/sources/open-sources.js'
import { unlessCancelled } from '../../../use-cases/rollout/unless-cancelled.js'
import { untilAnswered } from '../../../use-cases/rollout/until-answered.js'
import { compareWithBlueprint } from './compare-with-blueprint.js'
import { deployService } from './deploy-service.js'
import { goBackFor } from './go-back-for.js'
import { saveEnd, saveLeft, type LeftService } from './left-render.js'
import { readRequestedServices, type RequestedService } from './read-services.js'
import type { DeployedService } from './deployed-service.js'
import type { RenderDependencies } from './render-dependencies.js'
import { recordOf } from './render-record.js'
import type { RenderRequest } from './render-request.js'
import { renderTarget, type RenderTarget } from './render-target.js'

const INSPECT_WITHIN_MILLISECONDS = 120_000

/**
 * `main`: deploys the services one after the other, each once the one before is live and its gates passed. Where one fails, those that were
 * deployed before it are rolled back, the last one first.
 */
export async function deployRender(
  request: RenderRequest,
  dependencies: RenderDependencies
): Promise<DeploymentRecord> {
  const { clock, log, cancelled, state, world } = dependencies
  const startedAt = markStart(clock)
  const sources = await openJudging(request, dependencies.connectSources)
  const target = renderTarget({ api: world.api, clock })
  const services = await log.group('Prepare', () =>
    unlessCancelled(cancelled, readRequestedServices(request, { api: world.api, clock }))
  )
  const settings = await compareWithBlueprint(request, services, dependencies)
  const refused = await refuseAll(request, { services, target }, dependencies)
  const done: DeployedService[] = []
  const left: LeftService[] = []
  const save = () =>
    saveLeft(state, {
      ...{ begun: left, total: services.length, onCancel: request.onCancel, startedAt: startedAt() },
      isWayBack: request.purpose === 'rollback'
    })
  for (const requested of refused ?? services) {
    const { service } = requested
    const prefix = services.length === 1 ? '' : `${service.name}: `
    const eventLog = openDeploymentLog({ subject: service.name, prefix }, { clock, log })
    const begunAt = clock.now()
    const saved: RenderTarget = {
      ...target,
      start: (plan, begun) =>
        target.start(plan, ref => {
          left[done.length] = { ref, name: service.name, isDone: false }
          save()
          begun(ref)
        })
    }
    const rolled = await deployService({ request, requested, target: saved, eventLog, sources }, dependencies)
    const isGood = isGreen(rolled.ending.verdict)
    const begun = left[done.length]
    if (isGood && begun !== undefined) {
      left[done.length] = { ...begun, isDone: true }
      save()
    }
    const explanation = rolled.ref && target.explain(rolled.ref, rolled.ending)
    const ended = { id: service.id, name: service.name, rolled, explanation, settings: settings.get(service.id) ?? [] }
    const record = recordOf({ ...ended, startedAt: begunAt, finishedAt: clock.now() }, eventLog)
    done.push({ requested, eventLog, rolled, record })
    if (!isGood) break
  }
  const records = await goBackFor(done, { request, target }, dependencies)
  saveEnd(state)
  return conclude(request, withEnds(records, done), { startedAt: startedAt(), finishedAt: clock.now() })
}

interface Inspected {
  readonly services: readonly RequestedService[]
  readonly target: RenderTarget
}

/** No service is changed before all can be: the one that is refused, alone. Undefined where none is. */
async function refuseAll(
  { purpose, mode }: RenderRequest,
  { services, target }: Inspected,
  { clock, cancelled }: RenderDependencies
): Promise<readonly RequestedService[] | undefined> {
  if (purpose === 'rollback' || mode === 'dry-run' || services.length === 1) return undefined
  const until = clock.now() + INSPECT_WITHIN_MILLISECONDS
  for (const requested of services) {
    const looking = untilAnswered(() => target.prepare(requested.spec), until, { clock })
    const { refusals } = await unlessCancelled(cancelled, looking)
    if (refusals.length > 0 && endByRefusals(refusals).verdict === 'failed') return [requested]
  }
  return undefined
}

function withEnds(records: readonly RolloutRecord[], done: readonly DeployedService[]): readonly RolloutRecord[] {
  return records.map((record, index) => {
    const eventLog = done[index]?.eventLog
    const { verdict, reason } = record.ending
    const isElsewhere = verdict !== 'succeeded' && records.length === 1
    eventLog?.end(`${verdict}: ${reason}`, verdict, isElsewhere ? 'logged-elsewhere' : 'logged')
    return { ...record, events: eventLog?.events ?? record.events }
  })
}

function conclude(
  { mode }: Pick<RenderRequest, 'mode'>,
  services: readonly RolloutRecord[],
  times: Pick<DeploymentRecord, 'startedAt' | 'finishedAt'>
): DeploymentRecord {
  const endings: (Ending & { subject: string })[] = services.map(({ ending, subject }) => ({ ...ending, subject }))
  return { mode, ending: combineEndings(endings), ...times, services }
}
