import { ECSClient } from '@aws-sdk/client-ecs'
import { randomUUID } from 'node:crypto'
import { cloudwatchTaskLogs } from '../../targets/ecs/aws/cloudwatch-task-logs.js'
import { ecrImages } from '../../adapters/images/ecr-images.js'
import { ecsServices } from '../../targets/ecs/aws/ecs-services.js'
import { ecsTaskDefinitions } from '../../targets/ecs/aws/ecs-task-definitions.js'
import { ecsTasks } from '../../targets/ecs/aws/ecs-tasks.js'
import { readAssumedRole } from '../../domain/oidc/assumed-role.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { reachAws } from '../../wiring/reach-aws.js'
import { endRefused, refusedOutputs } from '../../targets/ecs/use-cases/rolling/end-refused.js'
import { readStepIdentity } from './client-token.js'
import { readInputs } from './inputs.js'
import { stopLeftTask } from './left-task.js'
import { runTask } from './run.js'

const { env } = process
const { phase, step } = openStep(env)

async function connect() {
  const { settings, calls } = await reachAws(env, step.clock, readAssumedRole(stepInputs()))
  const client = calls.listenTo(new ECSClient(settings))
  return {
    tasks: ecsTasks(client, calls),
    taskDefinitions: () => Promise.resolve(ecsTaskDefinitions(client, calls)),
    services: () => Promise.resolve(ecsServices(client, calls)),
    taskLogs: cloudwatchTaskLogs(settings, calls),
    images: ecrImages(settings, calls),
    boundCalls: (until: number | undefined) => calls.boundRetries(until)
  }
}

await runAction(async () => {
  if (phase === 'post') return stopLeftTask({ ...step, tasks: async () => (await connect()).tasks })
  const identity = readStepIdentity(env) ?? randomUUID()
  return endRefused({ title: 'Run task', outputsOf: refusedOutputs }, step, async () =>
    runTask(readInputs(stepInputs()), { ...step, ...(await connect()), step: identity })
  )
})
leaveWhenCancelled(step)
