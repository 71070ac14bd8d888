import type { RenderAccess } from '../../targets/render/use-cases/inputs/api-inputs.js'
import { readLeftRender } from '../../targets/render/use-cases/left-render.js'
import type { RenderDependencies } from '../../targets/render/use-cases/render-dependencies.js'
import type { Asked } from '../../use-cases/rollout/read-requested.js'
import { reportLeftRun, reportRun } from '../../use-cases/rollout/report/report-run.js'
import type { ConnectSources } from '../../use-cases/rollout/sources/open-sources.js'
import type { StepDependencies } from '../../use-cases/rollout/step-dependencies.js'
import type { RenderInputs } from './inputs.js'

/** What the step stands on. */
export interface RenderStep {
  /** Throws `bad-input`. */
  readonly readInputs: () => Promise<RenderInputs>
  /** Reaches the API: only once the inputs are known to be good. */
  readonly connect: (access: RenderAccess) => Promise<RenderDependencies['world']>
  readonly step: StepDependencies
  /** Opens the sources that gates declare. */
  readonly connectSources?: ConnectSources
}

/** `main`: deploys what the inputs ask for, and always reports how it ended. */
export function deploy({ readInputs, connect, step, connectSources }: RenderStep, requested?: Asked) {
  return reportRun(
    async reach => {
      const { access, request } = await readInputs()
      const { deployRender } = await import('../../targets/render/use-cases/deploy-render.js')
      const world = await reach(() => connect(access))
      return deployRender(request, { ...step, world, connectSources })
    },
    step,
    { ownOutputs: () => ({}), requested }
  )
}

/** `post`: rolls back what a `main` that was killed has deployed. */
export function finish({ readInputs, connect, step, connectSources }: RenderStep) {
  return reportLeftRun(async reach => {
    const left = readLeftRender(step.state)
    if (left === undefined) return undefined
    const { access, request } = await readInputs()
    const { finishLeftRender } = await import('../../targets/render/use-cases/finish-left-render.js')
    const world = await reach(() => connect(access))
    return finishLeftRender(left, request, { ...step, world, connectSources })
  }, step)
}
