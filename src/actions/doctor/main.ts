import { nodeFiles } from '../../adapters/node-files.js'
import { systemClock } from '../../adapters/system-clock.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepIdTokens } from '../../runner/step-id-tokens.js'
import { stepLog } from '../../runner/step-log.js'
import { stepMasks } from '../../runner/step-masks.js'
import { stepSummary } from '../../runner/step-summary.js'
import { readInputs } from './inputs.js'
import { examine } from './run.js'

const { env } = process

await runAction(async () => {
  const inputs = await readInputs(stepInputs(), nodeFiles(env))
  return examine(inputs, {
    ...{ log: stepLog(), summary: stepSummary(env), idTokens: stepIdTokens(env, stepMasks()) },
    connect: async () =>
      (await import('../../wiring/connect-doctor.js')).connectDoctor(env, systemClock(env), inputs.role)
  })
})
