import { rm } from 'node:fs/promises'
import { dockerClientConfig } from '../../adapters/images/docker-client-config.js'
import { dockerImages } from '../../adapters/images/docker-images.js'
import { execCommands } from '../../adapters/exec-commands.js'
import { gitCheckouts } from '../../adapters/files/git-checkouts.js'
import { localBuildContexts } from '../../adapters/images/local-build-contexts.js'
import { nodeFiles } from '../../adapters/files/node-files.js'
import { systemClock } from '../../adapters/system-clock.js'
import { readRunIdentity } from '../../domain/rollout/run-identity.js'
import { artifactSubjects } from '../../runner/artifact-subjects.js'
import { cancellation } from '../../runner/cancellation.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepEvent } from '../../runner/step-event.js'
import { stepIdTokens } from '../../runner/step-id-tokens.js'
import { stepMasks } from '../../runner/step-masks.js'
import { stepLog } from '../../runner/step-log.js'
import { stepPhase } from '../../runner/step-phase.js'
import { stepState } from '../../runner/step-state.js'
import { stepSummary } from '../../runner/step-summary.js'
import { maskSecret } from '../../runner/workflow-commands.js'
import { connectRegistries } from '../../wiring/connect-registries.js'
import type { BuildDependencies } from '../../use-cases/image-build/build-dependencies.js'
import { endRefused, refusedOutputs } from '../../targets/ecs/use-cases/rolling/end-refused.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const { env } = process
const state = stepState()
const folder = state.read('client-config')
const cancelled = cancellation()

await runAction(async () => {
  if (stepPhase(process.argv) === 'post') {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
    return { outputs: {} }
  }
  const clock = systemClock(env)
  const commands = execCommands(env)
  const step = { clock, run: readRunIdentity(env), summary: stepSummary(env) }
  const dependencies: BuildDependencies = {
    ...{ ...step, cancelled, env, log: stepLog(), files: nodeFiles(env) },
    ...connectRegistries({ env, clock }),
    contexts: localBuildContexts(env.GITHUB_WORKSPACE ?? process.cwd()),
    checkouts: gitCheckouts(env.GITHUB_WORKSPACE ?? process.cwd(), commands),
    event: stepEvent(env),
    mask: maskSecret,
    idTokens: stepIdTokens(env, stepMasks()),
    openAttestations: async access =>
      (await import('../../wiring/connect-attestations.js')).connectAttestations(access, { env, clock }),
    openClientConfig: () => dockerClientConfig(env, { commands, clock }, path => state.save('client-config', path)),
    openBuilder: ({ env: clientEnv, needs }, name) =>
      dockerImages({ commands, env: clientEnv, needs, temporaryFolder: env.RUNNER_TEMP }, name),
    declareImage: artifactSubjects(env)
  }
  return endRefused({ title: 'Build', outputsOf: refusedOutputs }, step, () =>
    run(readInputs(stepInputs()), dependencies)
  )
})
if (cancelled.aborted) process.exit()
