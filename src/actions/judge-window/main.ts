import { nodeFiles } from '../../adapters/files/node-files.js'
import { systemClock } from '../../adapters/system-clock.js'
import type { DeployError } from '../../domain/errors.js'
import { readRunIdentity } from '../../domain/rollout/run-identity.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepLog } from '../../runner/step-log.js'
import { stepSummary } from '../../runner/step-summary.js'
import { pastClock } from '../../use-cases/replay/past-clock.js'
import { endRefused } from '../../use-cases/rollout/end-refused.js'
import { connectPast } from '../../wiring/connect-past.js'
import { sourceKinds } from '../../wiring/sources/source-kinds.js'
import { readInputs } from './inputs.js'

const { env } = process

await runAction(() => {
  const summary = stepSummary(env)
  const clock = systemClock(env)
  const refusal = {
    title: 'Judge window',
    outputsOf: ({ message }: DeployError) => ({ judgment: '', reason: message, 'failed-at': '', result: '' })
  }
  return endRefused(refusal, { summary, clock, run: readRunIdentity(env) }, async () => {
    const inputs = await readInputs(stepInputs(), { files: nodeFiles(env), kinds: sourceKinds })
    const past = pastClock(clock)
    const { judgeWindow } = await import('./run.js')
    return judgeWindow(inputs, {
      ...{ log: stepLog(), summary, clock, past },
      connect: connectPast(env, { clock, past }, inputs.role)
    })
  })
})
