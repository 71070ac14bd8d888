import { nodeFiles } from '../../adapters/node-files.js'
import { systemClock } from '../../adapters/system-clock.js'
import { awsCalls } from '../../aws/calls.js'
import { clientSettings } from '../../aws/client-settings.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepLog } from '../../runner/step-log.js'
import { stepSummary } from '../../runner/step-summary.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const { env } = process
let ecs: ReturnType<typeof reachEcs> | undefined

/** Loads the AWS SDK: a step that starts from a file never does. */
async function reachEcs() {
  const settings = clientSettings(env)
  const [{ ECSClient }, { ecsTaskDefinitions }, { ecsServices }] = await Promise.all([
    import('@aws-sdk/client-ecs'),
    import('../../adapters/ecs-task-definitions.js'),
    import('../../adapters/ecs-services.js')
  ])
  const client = new ECSClient(settings)
  const calls = awsCalls({ clock: systemClock(env), random: Math.random })
  return { taskDefinitions: ecsTaskDefinitions(client, calls), services: ecsServices(client, calls) }
}

await runAction(() =>
  run(readInputs(stepInputs()), {
    files: nodeFiles(env),
    log: stepLog(),
    summary: stepSummary(env),
    taskDefinitions: async () => (await (ecs ??= reachEcs())).taskDefinitions,
    services: async () => (await (ecs ??= reachEcs())).services
  })
)
