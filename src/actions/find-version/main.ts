import { systemClock } from '../../adapters/system-clock.js'
import { readAssumedRole } from '../../domain/oidc/assumed-role.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepLog } from '../../runner/step-log.js'
import { stepSummary } from '../../runner/step-summary.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const { env } = process

await runAction(async () => {
  const inputs = stepInputs()
  const request = readInputs(inputs)
  const clock = systemClock(env)
  const { connectEcs } = await import('../../wiring/connect-ecs.js')
  const { roles } = await connectEcs(env, clock, readAssumedRole(inputs))
  return run(request, {
    services: roles.services,
    deployments: roles.serviceDeployments,
    taskDefinitions: roles.taskDefinitions,
    clock,
    log: stepLog(),
    summary: stepSummary(env)
  })
})
