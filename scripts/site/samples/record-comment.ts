import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startLocalCloud } from '../../../local/aws/start-local-cloud.js'
import { ACTS } from '../../../local/demo/acts.js'
import { prepareDemo } from '../../../local/demo/prepare-demo.js'
import { shipVersion } from '../../../local/demo/ship-version.js'
import { TASK_DEFINITION } from '../../../local/demo/shop.js'
import { openTerminal } from '../../../local/demo/terminal.js'
import { openJob } from '../../../local/runner/job/open-job.js'
import { startGithubService } from '../../../local/services/github/github-service.js'

const PULL_REQUEST = 12

/** Plans the second version while the first one is live, as plan.yml does, and returns the comment on the pull request. */
export async function recordComment(folder: string): Promise<string> {
  const workspace = join(folder, 'workspace')
  await mkdir(workspace, { recursive: true })
  await writeFile(join(workspace, 'task-definition.json'), JSON.stringify(TASK_DEFINITION, null, 2))
  const cloud = await startLocalCloud({ rate: 20, runtime: 'process' })
  const github = await startGithubService()
  const terminal = openTerminal({ write: () => undefined }, {})
  const demo = { ...{ cloud, terminal, folder, rate: 20 }, runtime: 'process' as const, destination: 'engine' as const }
  try {
    const { shop, images } = await prepareDemo(demo)
    const [first, second] = ACTS
    if (first === undefined || second === undefined) throw new Error('The demo has no second version.')
    const live = { version: first.version, image: images.get(first.version) ?? '', inputs: first.inputs }
    await shipVersion({ ...{ cloud, shop, folder, onLine: () => undefined }, ...live })
    const job = await openJob({
      ...{ workspace, env: cloud.environment(), token: github.token },
      github: { event_name: 'pull_request', repository: github.repository, api_url: github.origin },
      event: { pull_request: { number: PULL_REQUEST } }
    })
    const plan = await job.start({
      actionPath: '.',
      inputs: {
        ...{ cluster: shop.cluster, service: shop.service, image: images.get(second.version) ?? '' },
        ...second.inputs,
        'dry-run': 'true'
      }
    }).ended
    await job.start({
      actionPath: 'actions/comment-pull-request',
      inputs: { key: 'plan', 'body-file': plan.outputs['summary-file'] ?? '', 'pull-request': String(PULL_REQUEST) }
    }).ended
    await job.complete()
    const comment = github.comments.find(({ pullRequest }) => pullRequest === PULL_REQUEST)
    if (comment === undefined) throw new Error('The plan of the demo left no comment.')
    return comment.body
  } finally {
    await cloud.stop()
    await github.close()
  }
}
