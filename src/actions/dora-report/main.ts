import { githubDeploymentHistory } from '../../adapters/github/github-deployment-history.js'
import { systemClock } from '../../adapters/system-clock.js'
import { badInput } from '../../domain/errors.js'
import { githubReader } from '../../github/github-reader.js'
import { boundedFetch } from '../../http/bounded-response.js'
import { stepInputs } from '../../runner/inputs.js'
import { cancellation } from '../../runner/cancellation.js'
import { runAction } from '../../runner/run-action.js'
import { stepLog } from '../../runner/step-log.js'
import { stepSummary } from '../../runner/step-summary.js'
import { maskSecret } from '../../runner/workflow-commands.js'
import { leaveWhenCancelled } from '../../wiring/open-step.js'
import { githubApi } from '../../wiring/github-api.js'
import { readInputs } from './inputs.js'
import { reportUnlessCancelled } from './run.js'

const { env } = process
const cancelled = cancellation()

await runAction(async () => {
  const inputs = readInputs(stepInputs())
  maskSecret(inputs.token)
  const repository = inputs.repository ?? env.GITHUB_REPOSITORY ?? ''
  const [owner = '', repo = ''] = repository.split('/')
  if (owner === '' || repo === '')
    throw badInput('repository', 'a value is required when GITHUB_REPOSITORY is not set.')
  const { getOctokit } = await import('@actions/github')
  const clock = systemClock(env)
  const octokit = getOctokit(inputs.token, { baseUrl: githubApi(env), request: { fetch: boundedFetch(fetch) } })
  const reader = githubReader(octokit.request, clock)
  return reportUnlessCancelled(inputs, {
    cancelled,
    history: githubDeploymentHistory(reader, { owner, repo }),
    ...{ clock, log: stepLog(), summary: stepSummary(env), repository }
  })
})
leaveWhenCancelled({ cancelled })
