import type { DeploymentRecord, RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import { openDeploymentLog, type DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { markStart } from '../../../use-cases/rollout/mark-start.js'
import { rollOut, type RolledOut, type RolloutRequest } from '../../../use-cases/rollout/roll-out.js'
import { untilAnswered } from '../../../use-cases/rollout/until-answered.js'
import { openJudging, type ConnectSources } from '../../../use-cases/rollout/sources/open-sources.js'
import type { OpenSources } from '../../../use-cases/rollout/sources/read-sources.js'
import type { PlatformCalls, StepDependencies } from '../../../use-cases/rollout/step-dependencies.js'
import { unlessCancelled, Cancelled } from '../../../use-cases/rollout/unless-cancelled.js'
import { toRevision } from '../domain/release/release.js'
import type { SteppedPlan, SteppedSpec } from '../../stepped/domain/stepped-plan.js'
import type { SteppedRef } from '../../stepped/domain/split-reading.js'
import { retryReads } from './retry-reads.js'
import { recordOf } from './compose-record.js'
import type { ComposeRequest } from './compose-request.js'
import { countInstances } from './count-instances.js'
import { composeTarget } from './compose-target.js'
import type { ComposeWorld } from './compose-world.js'
import { saveEnd, saveLeft } from './left-compose.js'
import { prepareRelease, pullImages, type PreparedRelease } from './prepare-release.js'
import { pruneReleases } from './prune-releases.js'
import { waitForLock } from './wait-for-lock.js'
import { watchFailures } from './watch-failures.js'

/** The world of a step, connected. */
export interface ComposeDependencies extends StepDependencies {
  readonly world: ComposeWorld & PlatformCalls
  /** Unique: no two runs lead a rollout by the same name. */
  readonly newToken: () => string
  /** Opens the sources that gates declare. */
  readonly connectSources?: ConnectSources | undefined
}

/** A server that does not answer for so long is not waited for. */
const PREPARE_WITHIN_MILLISECONDS = 120_000

type Rolled = RolledOut<SteppedPlan, SteppedRef>

/** `main`: prepares, pulls, rolls out by `rollOut`, prunes, and says how it ended. Saves the `SteppedRef` for `post` before the first effect. */
export async function deployCompose(
  request: ComposeRequest,
  dependencies: ComposeDependencies
): Promise<DeploymentRecord> {
  const { clock, log, cancelled, state } = dependencies
  const startedAt = markStart(clock)
  const world = retryReads(dependencies.world)
  const sources = await openJudging(request, dependencies.connectSources)
  const until = clock.now() + Math.min(request.timeoutMilliseconds, PREPARE_WITHIN_MILLISECONDS)
  const prepared = await log.group('Prepare', () =>
    unlessCancelled(
      cancelled,
      untilAnswered(() => prepareRelease(world, request.version), until, dependencies)
    )
  )
  const { name } = prepared.project
  const eventLog = openDeploymentLog({ subject: name, prefix: '' }, { clock, log })
  const target = composeTarget(prepared.world, {
    ...{ newToken: dependencies.newToken, run: dependencies.run.url ?? 'a local run' },
    ...{ pauseTimeoutSeconds: request.pauseTimeoutSeconds, findings: prepared.findings }
  })
  const watch = watchFailures(target, { world: prepared.world, project: name, eventLog })
  const saved: typeof target = {
    ...watch.target,
    start: (plan, begun) =>
      watch.target.start(plan, ref => {
        saveLeft(state, { ref, onCancel: request.onCancel, startedAt: startedAt() })
        begun(ref)
      })
  }
  const rolled = await rollOutWhenFree({ request, prepared, target: saved, eventLog, sources }, dependencies)
  saveEnd(state)
  const { ending, ref } = rolled
  if (ending.verdict === 'succeeded' && ending.reasonCode === 'deployed')
    for (const problem of await pruneReleases(prepared.world)) log.warning('Cleanup', problem)
  const instances = await countInstances(prepared.wanted, prepared.world)
  const record = recordOf(
    {
      ...{ project: name, to: toRevision(prepared.release), rolledOut: rolled, isStarted: ref !== undefined },
      ...{ planLines: request.planLines, failures: watch.failures, explanation: ref && target.explain(ref, ending) },
      ...{ startedAt: startedAt(), finishedAt: clock.now(), instances }
    },
    { world, eventLog }
  )
  return conclude(request, withEnd(record, eventLog))
}

interface Deployment {
  readonly request: ComposeRequest
  readonly prepared: PreparedRelease
  readonly target: ReturnType<typeof composeTarget>
  readonly eventLog: DeploymentLog
  readonly sources: OpenSources | undefined
}

/** With `on-running: wait`, waits for the lock first: once more where another run was faster. */
async function rollOutWhenFree(deployment: Deployment, dependencies: ComposeDependencies): Promise<Rolled> {
  const { request, eventLog } = deployment
  const { clock } = dependencies
  const until = clock.now() + request.waitMilliseconds
  for (;;) {
    const isWaiting = request.onRunning === 'wait' && request.mode === 'deploy' && request.purpose !== 'rollback'
    const held = isWaiting
      ? await waitForLock(dependencies.world, { until, eventLog, cancelled: dependencies.cancelled })
      : 'free'
    await pull(deployment, dependencies)
    const rolled = await rollOutOnce(deployment, dependencies)
    const isRefused = rolled.ending.verdict === 'failed' && rolled.ref === undefined
    if (!isWaiting || held === 'held' || !isRefused || !(await isHeld(dependencies.world))) return rolled
  }
}

/** After the wait, since the run that ends may remove images. Nothing is pulled for what is refused. */
async function pull(
  { request, prepared }: Deployment,
  { log, cancelled, clock }: Pick<ComposeDependencies, 'log' | 'cancelled' | 'clock'>
): Promise<void> {
  const isRefused = request.purpose !== 'rollback' && prepared.findings.some(({ kind }) => kind === 'refusal')
  if (request.mode === 'dry-run' || isRefused) return
  const until = clock.now() + PREPARE_WITHIN_MILLISECONDS
  const pulling = () => pullImages(prepared, prepared.world, line => log.line(line))
  await log.group('Pull images', () => unlessCancelled(cancelled, untilAnswered(pulling, until, { clock })))
}

async function isHeld(world: ComposeWorld): Promise<boolean> {
  const { lock } = await world.lease.read()
  return lock !== undefined && (await world.lease.now()) < lock.expiresAt
}

/** `on-cancel: leave`: the rollout is not turned back by the run. The server does so when the lease ends, unless another run goes on. */
async function rollOutOnce(
  { request, prepared, target, eventLog, sources }: Deployment,
  { world, clock, cancelled, run }: ComposeDependencies
): Promise<Rolled> {
  const isLeft = request.onCancel === 'leave'
  const rolling = rollOut<SteppedSpec, SteppedPlan, SteppedRef>(rolloutRequest(request, prepared, run.url), {
    ...{ target, eventLog, clock, prober: world.prober, boundCalls: world.boundCalls, sources },
    cancelled: isLeft ? new AbortController().signal : cancelled
  })
  if (!isLeft) return rolling
  try {
    return await unlessCancelled(cancelled, rolling)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    world.boundCalls(clock.now())
    const reason =
      'The job was canceled (`on-cancel: leave`). The server rolls back when the lease of the rollout ends.'
    return {
      ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason },
      prepared: undefined,
      ref: undefined,
      state: undefined
    }
  }
}

/** What the engine is asked for. The way back has no steps. */
export function rolloutRequest(
  request: ComposeRequest,
  { release }: Pick<PreparedRelease, 'release'>,
  run: string | undefined
): RolloutRequest<SteppedSpec> {
  const isWayBack = request.purpose === 'rollback'
  const steps = isWayBack ? [100] : request.steps
  return {
    ...{ ...request, steps, scaleDownDelaySeconds: 0 },
    spec: {
      ...{ canary: toRevision(release), steps, isWayBack, scaleDownDelaySeconds: request.scaleDownDelaySeconds },
      ...{
        supersede: request.onRunning === 'supersede',
        resume: ['approve', 'promote', 'abort'].includes(request.purpose)
      },
      run: run ?? 'a local run'
    }
  }
}

function withEnd(record: RolloutRecord, eventLog: DeploymentLog): RolloutRecord {
  const { verdict, reason } = record.ending
  eventLog.end(`${verdict}: ${reason}`, verdict, verdict === 'succeeded' ? 'logged' : 'logged-elsewhere')
  return { ...record, events: eventLog.events }
}

function conclude(request: Pick<ComposeRequest, 'mode' | 'spec'>, record: RolloutRecord): DeploymentRecord {
  const { strategy } = request.spec
  const { ending, startedAt, finishedAt } = record
  return {
    ...{ mode: request.mode, ending, startedAt, finishedAt, services: [record] },
    ...(strategy === 'rolling' ? {} : { strategy })
  }
}
