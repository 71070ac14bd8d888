import { nodeFiles } from '../../adapters/files/node-files.js'
import { systemClock } from '../../adapters/system-clock.js'
import { readAssumedRole } from '../../domain/oidc/assumed-role.js'
import { readRunIdentity } from '../../domain/rollout/run-identity.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepLog } from '../../runner/step-log.js'
import { stepSummary } from '../../runner/step-summary.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const { env } = process

await runAction(() => {
  const inputs = stepInputs()
  const role = readAssumedRole(inputs)
  const clock = systemClock(env)
  let ecs: ReturnType<typeof reachEcs> | undefined
  /** Loads the AWS SDK: a step that starts from a file never does. */
  const reachEcs = async () => {
    const { connectEcs } = await import('../../wiring/connect-ecs.js')
    return (await connectEcs(env, clock, role)).roles
  }
  return run(readInputs(inputs), {
    files: nodeFiles(env),
    log: stepLog(),
    clock,
    run: readRunIdentity(env),
    summary: stepSummary(env),
    taskDefinitions: async () => (await (ecs ??= reachEcs())).taskDefinitions,
    services: async () => (await (ecs ??= reachEcs())).services
  })
})
