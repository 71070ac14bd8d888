import type { DeploymentRecord } from '../../../domain/rollout/rollout-record.js'
import { openDeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { markStart } from '../../../use-cases/rollout/mark-start.js'
import { untilAnswered } from '../../../use-cases/rollout/until-answered.js'
import { openHooks, type ConnectHooks } from '../../../use-cases/rollout/open-hooks.js'
import { openJudging, type ConnectSources } from '../../../use-cases/rollout/sources/open-sources.js'
import type { PlatformCalls, StepDependencies } from '../../../use-cases/rollout/step-dependencies.js'
import { unlessCancelled } from '../../../use-cases/rollout/unless-cancelled.js'
import { toRevision } from '../domain/release/release.js'
import { saveEnd, saveLeft } from '../../stepped/use-cases/left-rollout.js'
import { rollOutWhenFree } from '../../stepped/use-cases/roll-out-when-free.js'
import { recordOf, type RecordedPlace } from '../../stepped/use-cases/stepped-record.js'
import type { RolloutLock } from '../../stepped/use-cases/wait-for-lock.js'
import { concludeStep, toRolloutRequest } from '../../stepped/use-cases/stepped-rollout-request.js'
import { retryReads } from './retry-reads.js'
import type { ComposeRequest } from './compose-request.js'
import { countInstances } from './count-instances.js'
import { composeTarget } from './compose-target.js'
import type { ComposeWorld } from './compose-world.js'
import { prepareRelease, pullImages, type PreparedRelease } from './prepare-release.js'
import { pruneReleases } from './prune-releases.js'
import { watchFailures } from './watch-failures.js'

/** The world of a step, connected. */
export interface ComposeDependencies extends StepDependencies {
  readonly world: ComposeWorld & PlatformCalls
  /** Unique: no two runs lead a rollout by the same name. */
  readonly newToken: () => string
  /** Opens the sources that gates declare. */
  readonly connectSources?: ConnectSources | undefined
  /** Opens the hooks of the rollout. */
  readonly connectHooks?: ConnectHooks | undefined
}

/** A server that does not answer for so long is not waited for. */
const PREPARE_WITHIN_MILLISECONDS = 120_000

/** `main`: prepares, pulls, rolls out by `rollOut`, prunes, and says how it ended. Saves the `SteppedRef` for `post` before the first effect. */
export async function deployCompose(
  request: ComposeRequest,
  dependencies: ComposeDependencies
): Promise<DeploymentRecord> {
  const { clock, log, cancelled, state } = dependencies
  const startedAt = markStart(clock)
  const world = retryReads(dependencies.world)
  const sources = await openJudging(request, dependencies.connectSources)
  const hooks = await openHooks(request, dependencies.connectHooks)
  const until = clock.now() + Math.min(request.timeoutMilliseconds, PREPARE_WITHIN_MILLISECONDS)
  const prepared = await log.group('Prepare', () =>
    unlessCancelled(
      cancelled,
      untilAnswered(() => prepareRelease(world, request.version), until, dependencies)
    )
  )
  const { name } = prepared.read.project
  const eventLog = openDeploymentLog({ subject: name, prefix: '' }, { clock, log })
  const target = composeTarget(prepared.world, {
    ...{ newToken: dependencies.newToken, run: dependencies.run.url ?? 'a local run' },
    ...{ pauseTimeoutSeconds: request.pauseTimeoutSeconds, findings: prepared.findings, project: prepared.read }
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
  const canary = toRevision(prepared.release)
  const rolled = await rollOutWhenFree(
    {
      ...{ request, spec: toRolloutRequest(request, canary, dependencies.run.url), target: saved, eventLog },
      ...{ sources, hooks },
      ...{ lock: lockOf(dependencies.world), beforehand: () => pull(request, prepared, dependencies) },
      leftReason: LEFT_REASON
    },
    dependencies
  )
  saveEnd(state)
  const { ending, ref } = rolled
  if (ending.verdict === 'succeeded' && ending.reasonCode === 'deployed')
    for (const problem of await pruneReleases(prepared.world)) log.warning('Cleanup', problem)
  const instances = await countInstances(prepared.wanted, prepared.world)
  const record = recordOf(
    {
      ...{ to: canary, rolledOut: rolled, isStarted: ref !== undefined },
      ...{ planLines: request.planLines, failures: watch.failures, explanation: ref && target.explain(ref, ending) },
      ...{ startedAt: startedAt(), finishedAt: clock.now(), instances }
    },
    { place: placeOf(name, world), eventLog }
  )
  return concludeStep({ mode: request.mode, strategy: request.spec.strategy }, record, eventLog)
}

/** What becomes of a rollout that is left. */
export const LEFT_REASON =
  'The job was canceled (`on-cancel: leave`). The server rolls back when the lease of the rollout ends.'

/** Where the project is, for records. */
export function placeOf(
  project: string,
  { server, spec }: { readonly server: Pick<ComposeWorld['server'], 'address'>; readonly spec: ComposeWorld['spec'] }
): RecordedPlace {
  return {
    ...{ platform: 'compose', instanceNoun: 'container', target: `${server.address}:${spec.directory}` },
    ...{ service: project, strategy: spec.strategy }
  }
}

function lockOf({ lease }: ComposeWorld): RolloutLock {
  return { readLock: async () => (await lease.read()).lock, now: () => lease.now() }
}

/** After the wait, since the run that ends may remove images. Nothing is pulled for what is refused. */
async function pull(
  request: ComposeRequest,
  prepared: PreparedRelease,
  { log, cancelled, clock }: Pick<ComposeDependencies, 'log' | 'cancelled' | 'clock'>
): Promise<void> {
  const isRefused = request.purpose !== 'rollback' && prepared.findings.some(({ kind }) => kind === 'refusal')
  if (request.mode === 'dry-run' || isRefused) return
  const until = clock.now() + PREPARE_WITHIN_MILLISECONDS
  const pulling = () => pullImages(prepared, prepared.world, line => log.line(line))
  await log.group('Pull images', () => unlessCancelled(cancelled, untilAnswered(pulling, until, { clock })))
}
