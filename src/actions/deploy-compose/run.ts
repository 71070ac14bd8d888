import type { ComposeRequest } from '../../targets/compose/use-cases/compose-request.js'
import type { ComposeWorld } from '../../targets/compose/use-cases/compose-world.js'
import { readLeft } from '../../targets/stepped/use-cases/left-rollout.js'
import type { Asked } from '../../use-cases/rollout/read-requested.js'
import { reportLeftRun, reportRun, type Reach } from '../../use-cases/rollout/report/report-run.js'
import type { ConnectHooks } from '../../use-cases/rollout/open-hooks.js'
import type { ConnectSources } from '../../use-cases/rollout/sources/open-sources.js'
import type { PlatformCalls, StepDependencies } from '../../use-cases/rollout/step-dependencies.js'

/** What the step stands on. */
export interface ComposeStep {
  /** Throws `bad-input`. */
  readonly readRequest: () => Promise<ComposeRequest>
  /** Reaches the server: only once the inputs are known to be good. */
  readonly connect: (request: ComposeRequest) => Promise<ComposeWorld & PlatformCalls>
  readonly step: StepDependencies
  /** Unique: no two runs lead a rollout by the same name. */
  readonly newToken: () => string
  /** Opens the sources that gates declare. */
  readonly connectSources?: ConnectSources
  /** Opens the hooks of the rollout. */
  readonly connectHooks?: ConnectHooks
}

/** `main`: deploys what the inputs ask for, and always reports how it ended. */
export function deploy(compose: ComposeStep, requested?: Asked) {
  const { readRequest, step } = compose
  return reportRun(
    async reach => {
      const request = await readRequest()
      if (request.planLines.length > 0)
        await step.log.group('Plan', () => {
          request.planLines.forEach(line => step.log.line(line))
          return Promise.resolve()
        })
      const { deployCompose } = await import('../../targets/compose/use-cases/deploy-compose.js')
      return connected(compose, { request, reach }, dependencies => deployCompose(request, dependencies))
    },
    step,
    { ownOutputs: () => ({}), requested }
  )
}

/** `post`: removes the key that a killed `main` left, and turns back its rollout. */
export function finish(compose: ComposeStep, removeKey: () => Promise<void>) {
  const { readRequest, step } = compose
  return reportLeftRun(async reach => {
    await removeKey()
    const left = readLeft(step.state)
    if (left === undefined) return undefined
    const request = await readRequest()
    const { finishLeftCompose } = await import('../../targets/compose/use-cases/finish-left-compose.js')
    return connected(compose, { request, reach }, dependencies => finishLeftCompose(left, request, dependencies))
  }, step)
}

/** The connection, and with it the key on the runner, is gone when the task ends, however it ends. */
async function connected<Result>(
  { connect, step, newToken, connectSources, connectHooks }: ComposeStep,
  { request, reach }: { readonly request: ComposeRequest; readonly reach: Reach },
  task: (
    dependencies: StepDependencies & {
      world: ComposeWorld & PlatformCalls
      newToken: () => string
      connectSources: ConnectSources | undefined
      connectHooks: ConnectHooks | undefined
    }
  ) => Promise<Result>
): Promise<Result> {
  const world = await reach(() => connect(request))
  try {
    return await task({ ...step, world, newToken, connectSources, connectHooks })
  } finally {
    await world.server.close()
  }
}
