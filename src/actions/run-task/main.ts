import { randomUUID } from 'node:crypto'
import { readAssumedRole } from '../../domain/oidc/assumed-role.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { endRefused, refusedOutputs } from '../../use-cases/rollout/end-refused.js'
import { readStepIdentity } from './client-token.js'
import { readInputs } from './inputs.js'
import { stopLeftTask } from './left-task.js'

const { env } = process
const { phase, step } = openStep(env)

/** Loads the AWS SDK: inputs are refused before that. */
async function connect() {
  const role = readAssumedRole(stepInputs())
  const { connectTasks } = await import('../../wiring/connect-tasks.js')
  return connectTasks(env, step.clock, role)
}

await runAction(async () => {
  if (phase === 'post') return stopLeftTask({ ...step, tasks: async () => (await connect()).tasks })
  return endRefused({ title: 'Run task', outputsOf: refusedOutputs }, step, async () => {
    const inputs = readInputs(stepInputs())
    const { runTask } = await import('./run.js')
    const identity = readStepIdentity(env) ?? randomUUID()
    return runTask(inputs, { ...step, ...(await connect()), step: identity })
  })
})
leaveWhenCancelled(step)
