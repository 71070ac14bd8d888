import { execCommands } from '../../adapters/exec-commands.js'
import { gitChangedPaths } from '../../adapters/files/git-changed-paths.js'
import { systemClock } from '../../adapters/system-clock.js'
import { runAction } from '../../runner/run-action.js'
import { stepInputs } from '../../runner/inputs.js'
import { stepLog } from '../../runner/step-log.js'
import { stepSummary } from '../../runner/step-summary.js'
import { maskSecret } from '../../runner/workflow-commands.js'
import { openDeploymentHistory, openGithub } from '../../wiring/open-github.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const { env } = process
/** For all of GitHub's answers together. */
const WITHIN_MILLISECONDS = 120_000

await runAction(async () => {
  const { token, ...inputs } = readInputs(stepInputs())
  maskSecret(token)
  const clock = systemClock(env)
  const repository = await openGithub(token, { env, clock, deadlineAt: clock.now() + WITHIN_MILLISECONDS })
  return run(inputs, {
    history: await openDeploymentHistory(repository),
    changes: gitChangedPaths(env.GITHUB_WORKSPACE ?? process.cwd(), execCommands(env)),
    log: stepLog(),
    summary: stepSummary(env)
  })
})
