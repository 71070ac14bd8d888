import { randomUUID } from 'node:crypto'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { readRequested, readRequestedStrategy } from '../../use-cases/rollout/read-requested.js'
import { connectAzureLater } from '../../wiring/azure/connect-azure-later.js'
import { connectHooksLater } from '../../wiring/connect-hooks-later.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { connectSourcesLater } from '../../wiring/sources/connect-sources-later.js'
import { sourceKinds } from '../../wiring/sources/source-kinds.js'
import { readInputs } from './inputs.js'
import { deploy, finish } from './run.js'

const { env } = process
const { phase, step } = openStep(env)
const inputs = stepInputs()
const azure = {
  readRequest: () => readInputs(inputs, sourceKinds),
  connect: connectAzureLater(env, step.clock),
  connectSources: connectSourcesLater(env, step.clock),
  connectHooks: connectHooksLater(env, step.clock),
  newToken: () => randomUUID(),
  step
}

await runAction(() =>
  phase === 'post' ? finish(azure) : deploy(azure, readRequested(inputs, readRequestedStrategy(inputs), 'app'))
)
leaveWhenCancelled(step)
