import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { maskSecret } from '../../runner/workflow-commands.js'
import { readRequested } from '../../use-cases/rollout/read-requested.js'
import { connectSourcesLater } from '../../wiring/sources/connect-sources-later.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { sourceKinds } from '../../wiring/sources/source-kinds.js'
import type { RenderAccess } from '../../targets/render/use-cases/inputs/api-inputs.js'
import { readInputs } from './inputs.js'
import { deploy, finish } from './run.js'

const { env } = process
const { phase, step } = openStep(env)
const inputs = stepInputs()
const render = {
  readInputs: () => {
    const key = inputs.text('api-key')
    if (key !== undefined) maskSecret(key)
    return readInputs(inputs, sourceKinds)
  },
  // Loads what sends requests once the inputs are known to be good.
  connect: async (access: RenderAccess) =>
    (await import('../../wiring/render/connect-render.js')).connectRender(env, { access, clock: step.clock }),
  connectSources: connectSourcesLater(env, step.clock),
  step
}

await runAction(() =>
  phase === 'post' ? finish(render) : deploy(render, readRequested(inputs, 'rolling', 'services'))
)
leaveWhenCancelled(step)
