import { nodeFiles } from '../../adapters/files/node-files.js'
import { systemClock } from '../../adapters/system-clock.js'
import type { DeployError } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { readRunIdentity } from '../../domain/rollout/run-identity.js'
import { stepInputs } from '../../runner/inputs.js'
import type { Summary } from '../../ports/runner/summary.js'
import { runAction } from '../../runner/run-action.js'
import { stepIdTokens } from '../../runner/step-id-tokens.js'
import { stepLog } from '../../runner/step-log.js'
import { stepMasks } from '../../runner/step-masks.js'
import { stepSummary } from '../../runner/step-summary.js'
import { maskSecret } from '../../runner/workflow-commands.js'
import { secretLines } from '../../targets/compose/use-cases/inputs/secret-lines.js'
import { endRefused } from '../../use-cases/rollout/end-refused.js'
import { connectSourcesLater } from '../../wiring/sources/connect-sources-later.js'
import { sourceKinds } from '../../wiring/sources/source-kinds.js'
import { isForAzure, readAzureInputs } from './azure-inputs.js'
import { isForCompose, readComposeInputs } from './compose-inputs.js'
import { readInputs } from './inputs.js'
import { isForKubernetes, readKubernetesInputs } from './kubernetes-inputs.js'
import { isForRender, readRenderInputs } from './render-inputs.js'

const { env } = process

/** The key is written to RUNNER_TEMP, which the runner empties after a job that was killed. */
async function checkCompose(given: InputReader, summary: Summary) {
  secretLines(given).forEach(maskSecret)
  const inputs = await readComposeInputs(given, sourceKinds)
  const [{ examineCompose }, { connectComposeDoctor }] = await Promise.all([
    import('./examine-compose.js'),
    import('../../wiring/connect-compose.js')
  ])
  const clock = systemClock(env)
  const connection = { request: inputs, clock, folderMade: () => undefined }
  return examineCompose(inputs, {
    ...{ log: stepLog(), summary, connect: () => connectComposeDoctor(env, connection) },
    ...{ connectSources: connectSourcesLater(env, clock), clock }
  })
}

async function checkRender(given: InputReader, summary: Summary) {
  const key = given.text('api-key')
  if (key !== undefined) maskSecret(key)
  const inputs = readRenderInputs(given)
  const [{ examineRender }, { connectRender }] = await Promise.all([
    import('./examine-render.js'),
    import('../../wiring/render/connect-render.js')
  ])
  const clock = systemClock(env)
  const { api } = connectRender(env, { access: inputs.access, clock })
  return examineRender(inputs, { log: stepLog(), summary, api, clock })
}

async function checkAzure(given: InputReader, summary: Summary) {
  const inputs = await readAzureInputs(given, sourceKinds)
  const [{ examineAzure }, { connectAzureDoctor }] = await Promise.all([
    import('./examine-azure.js'),
    import('../../wiring/azure/connect-azure.js')
  ])
  const clock = systemClock(env)
  const { idTokens, connect } = connectAzureDoctor(env, { ...inputs, clock })
  return examineAzure(inputs, {
    ...{ log: stepLog(), summary, idTokens, connect, connectSources: connectSourcesLater(env, clock) }
  })
}

async function checkKubernetes(given: InputReader, summary: Summary) {
  const inputs = await readKubernetesInputs(given, sourceKinds)
  const [{ examineKubernetes }, { connectKubernetes }] = await Promise.all([
    import('./examine-kubernetes.js'),
    import('../../wiring/connect-kubernetes.js')
  ])
  const clock = systemClock(env)
  return examineKubernetes(inputs, {
    ...{ log: stepLog(), summary, connect: () => connectKubernetes(env, { connection: inputs.connection, clock }) },
    ...{ connectSources: connectSourcesLater(env, clock), clock }
  })
}

await runAction(() => {
  const summary = stepSummary(env)
  const clock = systemClock(env)
  const refusal = {
    title: 'Doctor',
    outputsOf: ({ message }: DeployError) => ({ verdict: 'unknown', reason: message })
  }
  return endRefused(refusal, { summary, clock, run: readRunIdentity(env) }, async () => {
    const given = stepInputs()
    if (isForAzure(given)) return checkAzure(given, summary)
    if (isForKubernetes(given)) return checkKubernetes(given, summary)
    if (isForRender(given)) return checkRender(given, summary)
    if (isForCompose(given)) return checkCompose(given, summary)
    const inputs = await readInputs(given, { files: nodeFiles(env), kinds: sourceKinds })
    const { examine } = await import('./run.js')
    return examine(inputs, {
      ...{ log: stepLog(), summary, idTokens: stepIdTokens(env, stepMasks()) },
      connect: async () => (await import('../../wiring/connect-doctor.js')).connectDoctor(env, clock, inputs.role)
    })
  })
})
