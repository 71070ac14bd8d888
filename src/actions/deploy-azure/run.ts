import type { AzureRequest } from '../../targets/azure/use-cases/azure-request.js'
import type { ReachedApp } from '../../targets/azure/use-cases/reached-app.js'
import { readLeft } from '../../targets/stepped/use-cases/left-rollout.js'
import type { Asked } from '../../use-cases/rollout/read-requested.js'
import { reportLeftRun, reportRun } from '../../use-cases/rollout/report/report-run.js'
import type { ConnectHooks } from '../../use-cases/rollout/open-hooks.js'
import type { ConnectSources } from '../../use-cases/rollout/sources/open-sources.js'
import type { StepDependencies } from '../../use-cases/rollout/step-dependencies.js'

/** What the step stands on. */
export interface AzureStep {
  /** Throws `bad-input`. */
  readonly readRequest: () => Promise<AzureRequest>
  /** Signs in: only once the inputs are known to be good. */
  readonly connect: (request: AzureRequest) => Promise<ReachedApp>
  readonly step: StepDependencies
  /** Unique: no two runs control a rollout by the same name. */
  readonly newToken: () => string
  /** Opens the sources that gates declare. */
  readonly connectSources?: ConnectSources
  /** Opens the hooks of the rollout. */
  readonly connectHooks?: ConnectHooks
}

/** `main`: deploys what the inputs ask for, and always reports how it ended. */
export function deploy(azure: AzureStep, requested?: Asked) {
  const { readRequest, connect, step, newToken, connectSources, connectHooks } = azure
  return reportRun(
    async reach => {
      const request = await readRequest()
      if (request.planLines.length > 0)
        await step.log.group('Plan', () => {
          request.planLines.forEach(line => step.log.line(line))
          return Promise.resolve()
        })
      const { deployAzure } = await import('../../targets/azure/use-cases/deploy-azure.js')
      const world = await reach(() => connect(request))
      return deployAzure(request, { ...step, world, newToken, connectSources, connectHooks })
    },
    step,
    { ownOutputs: () => ({}), requested }
  )
}

/** `post`: turns back the rollout of a `main` that was killed. */
export function finish({ readRequest, connect, step, newToken, connectSources, connectHooks }: AzureStep) {
  return reportLeftRun(async reach => {
    const left = readLeft(step.state)
    if (left === undefined) return undefined
    const request = await readRequest()
    const { finishLeftAzure } = await import('../../targets/azure/use-cases/finish-left-azure.js')
    const world = await reach(() => connect(request))
    return finishLeftAzure(left, request, { ...step, world, newToken, connectSources, connectHooks })
  }, step)
}
