import { randomUUID } from 'node:crypto'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { readRequested, readRequestedStrategy } from '../../use-cases/rollout/read-requested.js'
import { connectKubernetesLater } from '../../wiring/connect-kubernetes-later.js'
import { connectHooksLater } from '../../wiring/connect-hooks-later.js'
import { findManifestsLater } from '../../wiring/find-manifests-later.js'
import { connectSourcesLater } from '../../wiring/sources/connect-sources-later.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { sourceKinds } from '../../wiring/sources/source-kinds.js'
import { noManifests, readInputs } from './inputs.js'
import { deploy, finish } from './run.js'

const { env } = process
const { phase, step } = openStep(env)
const inputs = stepInputs()
const kubernetes = {
  readRequest: () =>
    readInputs(inputs, { kinds: sourceKinds, findManifests: phase === 'post' ? noManifests : findManifestsLater(env) }),
  connect: connectKubernetesLater(env, step.clock),
  connectSources: connectSourcesLater(env, step.clock),
  connectHooks: connectHooksLater(env, step.clock),
  newToken: () => randomUUID(),
  step
}

await runAction(() =>
  phase === 'post'
    ? finish(kubernetes)
    : deploy(kubernetes, readRequested(inputs, readRequestedStrategy(inputs), 'workload'))
)
leaveWhenCancelled(step)
