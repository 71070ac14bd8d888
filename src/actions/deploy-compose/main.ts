import { randomUUID } from 'node:crypto'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { maskSecret } from '../../runner/workflow-commands.js'
import { readRequested, readRequestedStrategy } from '../../use-cases/rollout/read-requested.js'
import { connectComposeLater, removeKeyLater } from '../../wiring/connect-compose-later.js'
import { connectHooksLater } from '../../wiring/connect-hooks-later.js'
import { connectSourcesLater } from '../../wiring/sources/connect-sources-later.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { sourceKinds } from '../../wiring/sources/source-kinds.js'
import { readInputs } from './inputs.js'
import { deploy, finish } from './run.js'
import { secretLines } from '../../targets/compose/use-cases/inputs/secret-lines.js'

const { env } = process
const { phase, step } = openStep(env)
const inputs = stepInputs()
const compose = {
  readRequest: () => {
    secretLines(inputs).forEach(maskSecret)
    return readInputs(inputs, sourceKinds)
  },
  connect: connectComposeLater(env, step),
  connectSources: connectSourcesLater(env, step.clock),
  connectHooks: connectHooksLater(env, step.clock),
  newToken: () => randomUUID(),
  step
}

await runAction(() =>
  phase === 'post'
    ? finish(compose, removeKeyLater(env, step.state))
    : deploy(compose, readRequested(inputs, readRequestedStrategy(inputs), 'project'))
)
leaveWhenCancelled(step)
