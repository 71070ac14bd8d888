import { readDeploymentPayload } from '../../domain/delivery/read-deployment-payload.js'
import { DeployError } from '../../domain/errors.js'
import { deploymentStatusOf } from '../../domain/notice/github-state.js'
import type { Notice } from '../../domain/notice/notice.js'
import { payloadOfNotice } from '../../domain/notice/payload-of-notice.js'
import { presentMembers } from '../../domain/present-members.js'
import { clipText } from '../../domain/text/clip-text.js'
import { oneLine } from '../../domain/text/one-line.js'
import { askGithub, GithubRefusal, type GithubRepository } from '../../github/github-repository.js'
import { membersOf, numberOf } from '../../github/read-answer.js'
import { PAGE_SIZE, readListOf } from '../../github/read-list.js'
import type { Clock } from '../../ports/clock.js'
import type { Messenger } from '../../ports/messenger.js'

const PERMISSION = 'deployments: write'
/** 1,000 deployments of one environment since the run began. */
const MOST_PAGES = 10
/** Deployments of one service in one run. Each costs a request. */
const MOST_OWN = 10
/** After server errors: the first pause, doubled for each further try. */
const PAUSE_MILLISECONDS = 1_000
const MOST_TRIES = 4
const OPEN = ['queued', 'pending', 'in_progress']

/**
 * A GitHub deployment for each service, with a payload by deploy-kit/deployment@1, and a status for each notice:
 * https://docs.github.com/rest/deployments. What names it for the next time are the numbers, in the order of the services.
 */
export function githubDeploymentMessenger({ octokit, at }: GithubRepository, clock: Pick<Clock, 'sleep'>): Messenger {
  const repository = { octokit, at, clock }
  return {
    async deliver(notice, earlier) {
      const { services } = notice.subject
      const known = earlier?.split(',').map(Number) ?? []
      const recorded = await Promise.all(
        services.map((service, index) =>
          record(repository, { notice, service, known: known.length === services.length ? known[index] : undefined })
        )
      )
      const problem = recorded.find(each => each.problem !== undefined)?.problem
      return { reference: recorded.map(({ id }) => id).join(','), ...presentMembers({ problem }) }
    }
  }
}

interface ServiceNotice {
  readonly notice: Notice
  readonly service: string
  /** Number of its deployment. */
  readonly known: number | undefined
}

type Recording = GithubRepository & { readonly clock: Pick<Clock, 'sleep'> }

async function record(
  repository: Recording,
  { notice, service, known }: ServiceNotice
): Promise<{ readonly id: number; readonly problem?: DeployError }> {
  const { id: found, rest } =
    known === undefined ? await findOwn(repository, { notice, service }) : { id: known, rest: 'read' }
  if (found !== undefined) {
    try {
      return { id: await addStatus(repository, { notice, service, id: found }) }
    } catch (error) {
      if (!(error instanceof GithubRefusal) || error.status !== 404) throw error
    }
  }
  const id = await addStatus(repository, { notice, service, id: await createOnce(repository, { notice, service }) })
  return rest === 'read' ? { id } : { id, problem: describeUnread(notice, { service, id }) }
}

function describeUnread(
  { subject }: Notice,
  { service, id }: { readonly service: string; readonly id: number }
): DeployError {
  return new DeployError(
    'platform-error',
    `The newest ${MOST_PAGES * PAGE_SIZE} deployments to ${subject.environment} include none from this run for ${service}, so ${id} was created. Set "thread" to the output of the earlier call.`
  )
}

/**
 * The one deployment that this run recorded for the service, for a call that was not handed its number. Of several, the one that has not
 * ended: the others are those of earlier attempts of the run.
 */
async function findOwn(
  repository: GithubRepository,
  { notice: { event, subject }, service }: Pick<ServiceNotice, 'notice' | 'service'>
): Promise<{ readonly id: number | undefined; readonly rest: 'read' | 'unread' }> {
  const { runUrl } = subject
  if (event === 'started' || event === 'awaiting-approval' || runUrl === undefined)
    return { id: undefined, rest: 'read' }
  const { octokit, at } = repository
  const { environment } = subject
  const { items, rest } = await readListOf(
    PERMISSION,
    octokit.paginate.iterator(octokit.rest.repos.listDeployments, { ...at, environment, per_page: PAGE_SIZE }),
    MOST_PAGES
  )
  const own = items.filter(({ payload }) => isOwn(payload, { runUrl, service }))
  const open = own.length === 1 ? own : await findOpen(repository, own)
  return { id: open.length === 1 ? open[0]?.id : undefined, rest: own.length === 0 ? rest : 'read' }
}

function isOwn(
  payload: unknown,
  { runUrl, service }: { readonly runUrl: string | undefined; readonly service: string }
): boolean {
  const read = readDeploymentPayload(payload)
  return read.kind === 'ours' && read.payload.run === runUrl && read.payload.service === service
}

/** Those of the newest whose last status is no end. */
async function findOpen<Listed extends { readonly id: number }>(
  { octokit, at }: GithubRepository,
  deployments: readonly Listed[]
): Promise<readonly Listed[]> {
  const last = deployments.slice(0, MOST_OWN).map(async deployment => {
    const { items } = await readListOf(
      PERMISSION,
      octokit.paginate.iterator(octokit.rest.repos.listDeploymentStatuses, {
        ...at,
        deployment_id: deployment.id,
        per_page: PAGE_SIZE
      }),
      MOST_PAGES
    )
    // The order is not documented.
    const states = items.toSorted((a, b) => b.id - a.id).map(({ state }) => state)
    return states[0] === undefined || OPEN.includes(states[0]) ? [deployment] : []
  })
  return (await Promise.all(last)).flat()
}

/**
 * Creates a deployment. GitHub may have created it although it answered with a server error, or its answer was lost: it is looked for before it is created again, since
 * two records of one deployment are counted twice, and neither can be told from the other.
 */
async function createOnce(repository: Recording, of: Pick<ServiceNotice, 'notice' | 'service'>): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await create(repository, of)
    } catch (error) {
      const isLost = error instanceof DeployError && error.code === 'outcome-unknown'
      const isServerError = error instanceof GithubRefusal && error.status >= 500
      if (!isLost && !isServerError) throw error
      await repository.clock.sleep(PAUSE_MILLISECONDS * 2 ** (tries - 1))
      const found = await findUnnoted(repository, of).catch(() => Promise.reject(error))
      if (found !== undefined) return found
      // A lost request may still be on its way.
      if (isLost || tries >= MOST_TRIES) throw error
    }
  }
}

/** The newest deployment of this run for the service that has no status yet: each gets one as soon as its number is known. */
async function findUnnoted(
  { octokit, at }: GithubRepository,
  { notice: { subject }, service }: Pick<ServiceNotice, 'notice' | 'service'>
): Promise<number | undefined> {
  const { environment, runUrl } = subject
  if (runUrl === undefined) return undefined
  const newest = octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
    ...at,
    environment,
    per_page: PAGE_SIZE
  })
  const { items } = await readListOf(PERMISSION, newest, 1)
  const [own] = items.filter(({ payload }) => isOwn(payload, { runUrl, service })).toSorted((a, b) => b.id - a.id)
  if (own === undefined) return undefined
  const statuses = octokit.paginate.iterator(octokit.rest.repos.listDeploymentStatuses, {
    ...at,
    deployment_id: own.id
  })
  return (await readListOf(PERMISSION, statuses, 1)).items.length === 0 ? own.id : undefined
}

async function create(
  { octokit, at }: GithubRepository,
  { notice, service }: Pick<ServiceNotice, 'notice' | 'service'>
): Promise<number> {
  const { commit, environment, version } = notice.subject
  if (commit === undefined) throw new DeployError('bad-input', 'A GitHub deployment requires a commit. Set "commit".')
  const { data } = await askGithub(PERMISSION, () =>
    octokit.rest.repos.createDeployment({
      ...at,
      ...{ ref: commit, environment, task: 'deploy', auto_merge: false, required_contexts: [] },
      description: `${service} ${version}`.slice(0, 140),
      payload: { ...payloadOfNotice(notice, service) }
    })
  )
  const created = membersOf(data, 'a deployment')
  if (created.id === undefined && typeof created.message === 'string')
    throw new DeployError('rejected', `GitHub did not create a deployment: ${clipText(oneLine(created.message), 200)}.`)
  return numberOf(created, 'id', 'a deployment')
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
