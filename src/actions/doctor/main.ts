import { nodeFiles } from '../../adapters/files/node-files.js'
import { systemClock } from '../../adapters/system-clock.js'
import type { DeployError } from '../../domain/errors.js'
import { readRunIdentity } from '../../domain/rollout/run-identity.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepIdTokens } from '../../runner/step-id-tokens.js'
import { stepLog } from '../../runner/step-log.js'
import { stepMasks } from '../../runner/step-masks.js'
import { stepSummary } from '../../runner/step-summary.js'
import { endRefused } from '../../use-cases/rollout/end-refused.js'
import { readInputs } from './inputs.js'

const { env } = process

await runAction(() => {
  const summary = stepSummary(env)
  const clock = systemClock(env)
  const refusal = {
    title: 'Doctor',
    outputsOf: ({ message }: DeployError) => ({ verdict: 'unknown', reason: message })
  }
  return endRefused(refusal, { summary, clock, run: readRunIdentity(env) }, async () => {
    const inputs = await readInputs(stepInputs(), nodeFiles(env))
    const { examine } = await import('./run.js')
    return examine(inputs, {
      ...{ log: stepLog(), summary, idTokens: stepIdTokens(env, stepMasks()) },
      connect: async () => (await import('../../wiring/connect-doctor.js')).connectDoctor(env, clock, inputs.role)
    })
  })
})
