import { githubPullRequestComments } from '../../adapters/github/github-pull-request-comments.js'
import { nodeFiles } from '../../adapters/files/node-files.js'
import { systemClock } from '../../adapters/system-clock.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepEvent } from '../../runner/step-event.js'
import { stepLog } from '../../runner/step-log.js'
import { openGithub } from '../../wiring/open-github.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const { env } = process
const PATIENCE_MILLISECONDS = 60_000

await runAction(async () => {
  const inputs = stepInputs()
  const request = await readInputs(inputs, { event: stepEvent(env), files: nodeFiles(env) })
  const clock = systemClock(env)
  const reach = { env, clock, deadlineAt: clock.now() + PATIENCE_MILLISECONDS }
  return run(request, {
    log: stepLog(),
    comments: async () => githubPullRequestComments(await openGithub(inputs.required('github-token'), reach))
  })
})
