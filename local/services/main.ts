// Serves GitHub's REST API of one repository on this machine, for actions that are tried in the step runner:
//   node build/local/services/main.js --port 4600
import { parseArgs } from 'node:util'
import { DEFAULT_COMMIT } from '../runner/job/default-commit.js'
import { startGithubService } from './github/github-service.js'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4600' } } })
const github = await startGithubService({ port: Number(values.port), token: 'local' })
github.commits.push({
  ...{ sha: DEFAULT_COMMIT, message: 'Charge in euros', login: 'octocat' },
  date: new Date(Date.now() - 3_600_000).toISOString()
})
process.stdout.write(
  `GitHub at ${github.origin}, until this ends. Give the step runner: ` +
    `--github api_url=${github.origin} --github repository=${github.repository} --github token=${github.token}\n`
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void github.close())
