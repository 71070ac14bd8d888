import { renderDeployment, renderDeploymentStatus, timeOf } from './github-answers.js'
import type { GithubEndpoint, GithubRepository } from './github-endpoint.js'
import { answerPage } from './github-page.js'
import { invalid, MISSING, refuseDescription } from './github-refusals.js'
import type { GithubDeployment, GithubDeploymentStatus, GithubUser } from './github-state.js'

const BOT: GithubUser = { login: 'github-actions[bot]', type: 'Bot' }
const DEPLOYMENT_FILTERS = ['sha', 'ref', 'task', 'environment'] as const
const DEPLOYMENT_STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']

/** https://docs.github.com/rest/deployments */
export function deploymentEndpoints({ state, nextId }: GithubRepository): readonly GithubEndpoint[] {
  function addStatus(id: number, status: GithubDeploymentStatus): void {
    const index = state.deployments.findIndex(each => each.id === id)
    const found = state.deployments[index]
    if (found !== undefined) state.deployments[index] = { ...found, statuses: [status, ...found.statuses] }
  }

  /** `auto_inactive`: a success ends those before it in the same environment. */
  function deactivateOthers({ id, environment }: GithubDeployment, at: number): void {
    for (const other of state.deployments) {
      const isActive = other.statuses[0]?.state === 'success'
      if (other.id !== id && other.environment === environment && isActive)
        addStatus(other.id, { state: 'inactive', description: '', id: nextId(), created_at: timeOf(at) })
    }
  }

  return [
    {
      ...{ method: 'GET', path: /^\/deployments$/, needs: 'deployments' },
      answer: ({ url, place }) => {
        const found = state.deployments.filter(each =>
          DEPLOYMENT_FILTERS.every(name => {
            const wanted = url.searchParams.get(name)
            return wanted === null || (each[name] ?? 'deploy') === wanted
          })
        )
        return answerPage(
          found.toReversed().map(each => renderDeployment(each, BOT, place)),
          url
        )
      }
    },
    {
      ...{ method: 'POST', path: /^\/deployments$/, needs: 'deployments' },
      answer: ({ body, at, viewer, place }) => {
        const {
          ref,
          environment = 'production',
          payload,
          description = '',
          task = 'deploy'
        } = JSON.parse(body) as Partial<GithubDeployment>
        if (ref === undefined || !state.commits.some(({ sha }) => sha === ref))
          return invalid(`No ref found for: ${ref ?? ''}`)
        const refusal = refuseDescription(description)
        if (refusal !== undefined) return refusal
        const deployment = {
          ...{ id: nextId(), sha: ref, ref, environment, payload: payload ?? {}, description, task, statuses: [] },
          created_at: timeOf(at)
        }
        state.deployments.push(deployment)
        return { status: 201, body: renderDeployment(deployment, viewer, place) }
      }
    },
    {
      ...{ method: 'GET', path: /^\/deployments\/(\d+)\/statuses$/, needs: 'deployments' },
      answer: ({ url, place, parts: [id] }) => {
        const deployment = state.deployments.find(each => each.id === Number(id))
        if (deployment === undefined) return MISSING
        const { statuses } = deployment
        const shown = statuses.map((status, position) => {
          const index = statuses.length - position
          return renderDeploymentStatus(status, { deployment, index }, { creator: BOT, place })
        })
        return answerPage(shown, url)
      }
    },
    {
      ...{ method: 'POST', path: /^\/deployments\/(\d+)\/statuses$/, needs: 'deployments' },
      answer: ({ body, at, viewer, place, parts: [id] }) => {
        const sent = JSON.parse(body) as GithubDeploymentStatus
        const status = { ...sent, id: nextId(), created_at: timeOf(at) }
        const refusal = refuseDescription(status.description)
        if (refusal !== undefined) return refusal
        if (!DEPLOYMENT_STATES.includes(status.state))
          return invalid(`state ${status.state} is not included in the list`)
        const deployment = state.deployments.find(each => each.id === Number(id))
        if (deployment === undefined) return MISSING
        if (status.state === 'success') deactivateOthers(deployment, at)
        addStatus(deployment.id, status)
        const made = renderDeploymentStatus(status, { deployment, index: 0 }, { creator: viewer, place })
        return { status: 201, body: made }
      }
    }
  ]
}
