import type { DeploymentRecord } from '../../../domain/rollout/rollout-record.js'
import { openDeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { rollBackLeft, type RolledOut } from '../../../use-cases/rollout/roll-out.js'
import type { SteppedPlan } from '../../stepped/domain/stepped-plan.js'
import type { SteppedRef } from '../../stepped/domain/split-reading.js'
import { retryReads } from './retry-reads.js'
import { recordOf } from './compose-record.js'
import type { ComposeRequest } from './compose-request.js'
import { composeTarget } from './compose-target.js'
import { rolloutRequest, type ComposeDependencies } from './deploy-compose.js'
import { saveEnd, type LeftCompose } from './left-compose.js'
import { toRelease } from '../domain/release/release.js'

/** `post`: rolls back what a killed or canceled `main` left (unless `on-cancel: leave`), and reports the result. */
export async function finishLeftCompose(
  left: LeftCompose,
  request: ComposeRequest,
  dependencies: ComposeDependencies
): Promise<DeploymentRecord> {
  const { clock, log, state, run, newToken } = dependencies
  const { ref } = left
  const images = new Map(Object.entries(ref.canary.images))
  const world = { ...retryReads(dependencies.world), spec: { ...dependencies.world.spec, images } }
  const project = world.spec.project ?? ref.canary.label
  const eventLog = openDeploymentLog({ subject: project, prefix: '' }, { clock, log })
  eventLog.milestone(`${ref.canary.label} was being deployed when the step was killed`)
  const target = composeTarget(world, {
    ...{ newToken, run: run.url ?? 'a local run', pauseTimeoutSeconds: request.pauseTimeoutSeconds, findings: [] }
  })
  const requested = rolloutRequest(request, { release: toRelease(ref.canary) }, run.url)
  const prepared = {
    ...{ plan: { ...requested.spec, stable: ref.stable }, stable: ref.stable, canary: ref.canary, joins: false },
    ...{ changes: [], warnings: [], refusals: [] }
  }
  const rolledOut: Pick<RolledOut<SteppedPlan, SteppedRef>, 'ending' | 'state'> = left.onCancel === 'leave'
    ? { ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason: LEFT }, state: undefined }
    : await rollBackLeft(
        { request: requested, prepared, ref },
        {
          ...{ target, eventLog, clock, prober: world.prober, boundCalls: world.boundCalls },
          cancelled: dependencies.cancelled
        }
      )
  if (rolledOut.ending.verdict !== 'unknown') saveEnd(state)
  const { ending } = rolledOut
  const times = { startedAt: left.startedAt, finishedAt: clock.now() }
  const record = recordOf(
    {
      ...{
        project,
        to: ref.canary,
        rolledOut: { ...rolledOut, prepared },
        isStarted: true,
        failures: [],
        planLines: []
      },
      ...{ explanation: target.explain(ref, ending), instances: undefined, ...times }
    },
    { world, eventLog }
  )
  const { strategy } = world.spec
  return { mode: 'deploy', ending, ...times, services: [record], ...(strategy === 'rolling' ? {} : { strategy }) }
}

const LEFT = 'The job was canceled (`on-cancel: leave`). The server rolls back when the lease of the rollout ends.'
