import { readDeploymentPayload } from '../domain/delivery/read-deployment-payload.js'
import { DeployError } from '../domain/errors.js'
import { deploymentStatusOf } from '../domain/notice/github-state.js'
import type { Notice } from '../domain/notice/notice.js'
import { payloadOfNotice } from '../domain/notice/payload-of-notice.js'
import { askGithub, GithubRefusal, type GithubRepository } from '../github/github-repository.js'
import type { Messenger } from '../ports/messenger.js'

const PERMISSION = 'deployments: write'

/**
 * A GitHub deployment for each service, with a payload by deploy-kit/deployment@1, and a status for each notice:
 * https://docs.github.com/rest/deployments. What names it for the next time are the numbers, in the order of the services.
 */
export function githubDeploymentMessenger(repository: GithubRepository): Messenger {
  return {
    async deliver(notice, earlier) {
      const { services } = notice.subject
      const known = earlier?.split(',').map(Number) ?? []
      const ids = await Promise.all(
        services.map((service, index) =>
          record(repository, { notice, service, known: known.length === services.length ? known[index] : undefined })
        )
      )
      return { reference: ids.join(',') }
    }
  }
}

interface ServiceNotice {
  readonly notice: Notice
  readonly service: string
  /** Number of its deployment. */
  readonly known: number | undefined
}

async function record(repository: GithubRepository, { notice, service, known }: ServiceNotice): Promise<number> {
  const found = known ?? (await findOwn(repository, { notice, service }))
  if (found !== undefined) {
    try {
      return await addStatus(repository, { notice, service, id: found })
    } catch (error) {
      if (!(error instanceof GithubRefusal) || error.status !== 404) throw error
    }
  }
  return addStatus(repository, { notice, service, id: await create(repository, { notice, service }) })
}

/** The one deployment that this run recorded for the service, for a call that was not handed its number. Several are nobody's. */
async function findOwn(
  { octokit, at }: GithubRepository,
  { notice: { event, subject }, service }: Pick<ServiceNotice, 'notice' | 'service'>
): Promise<number | undefined> {
  if (event === 'started' || event === 'awaiting-approval' || subject.runUrl === undefined) return undefined
  const { environment } = subject
  const { data } = await askGithub(PERMISSION, () =>
    octokit.rest.repos.listDeployments({ ...at, environment, per_page: 30 })
  )
  const own = data.filter(({ payload }) => {
    const read = readDeploymentPayload(payload)
    return read.kind === 'ours' && read.payload.run === subject.runUrl && read.payload.service === service
  })
  return own.length === 1 ? own[0]?.id : undefined
}

async function create(
  { octokit, at }: GithubRepository,
  { notice, service }: Pick<ServiceNotice, 'notice' | 'service'>
): Promise<number> {
  const { commit, environment, version } = notice.subject
  if (commit === undefined) throw new DeployError('bad-input', 'A GitHub deployment needs a commit; set "commit".')
  const { data } = await askGithub(PERMISSION, () =>
    octokit.rest.repos.createDeployment({
      ...at,
      ...{ ref: commit, environment, task: 'deploy', auto_merge: false, required_contexts: [] },
      description: `${service} ${version}`.slice(0, 140),
      payload: { ...payloadOfNotice(notice, service) }
    })
  )
  if ('id' in data) return data.id
  throw new DeployError('rejected', `GitHub made no deployment: ${data.message ?? 'it did not say why'}.`)
}

async function addStatus(
  { octokit, at }: GithubRepository,
  { notice, service, id }: Pick<ServiceNotice, 'notice' | 'service'> & { readonly id: number }
): Promise<number> {
  const { environmentUrl, runUrl } = notice.subject
  await askGithub(PERMISSION, () =>
    octokit.rest.repos.createDeploymentStatus({
      ...at,
      deployment_id: id,
      ...deploymentStatusOf(notice, service),
      ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
      ...(runUrl === undefined ? {} : { log_url: runUrl })
    })
  )
  return id
}
