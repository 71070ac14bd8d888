import { getOctokit } from '@actions/github'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startGithubService, type GithubService } from './github-service.js'

let github: GithubService
beforeAll(async () => {
  github = await startGithubService()
  for (let index = 0; index < 260; index += 1)
    github.commits.push({
      ...{
        sha: String(index).padStart(40, '0'),
        message: `change ${index}`,
        login: 'ada',
        date: '2026-11-01T10:00:00Z'
      }
    })
})
afterAll(() => github.close())

const SECOND = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

function open() {
  const [owner = '', repo = ''] = github.repository.split('/')
  const { rest } = getOctokit(github.token, { baseUrl: github.origin })
  return { ...rest, at: { owner, repo } }
}

// That every member is there which GitHub publishes, the compiler holds: the answers have the types of its OpenAPI description.
describe('the local GitHub', () => {
  it('gives deployments and statuses their times, numbers, addresses and creators', async () => {
    const { repos, at } = open()
    const ref = github.commits[0]?.sha ?? ''
    const made = await repos.createDeployment({ ...at, ref, environment: 'production', payload: { a: 1 } })
    const id = 'id' in made.data ? made.data.id : 0
    const common = { created_at: expect.stringMatching(SECOND), updated_at: expect.stringMatching(SECOND) }
    const creator = expect.objectContaining({ login: 'github-actions[bot]', type: 'Bot' })
    expect(made.data).toMatchObject({
      ...common,
      creator,
      task: 'deploy',
      payload: { a: 1 },
      production_environment: true
    })
    for (const state of ['in_progress', 'failure', 'success'] as const)
      await repos.createDeploymentStatus({ ...at, deployment_id: id, state, description: state })
    const { data } = await repos.listDeploymentStatuses({ ...at, deployment_id: id })
    expect(data).toMatchObject(
      ['success', 'failure', 'in_progress'].map(state => ({ ...common, state, creator, environment: 'production' }))
    )
    const numbers = data.map(status => status.id)
    expect(numbers.toSorted((one, other) => other - one)).toEqual(numbers)
    expect((await repos.listDeployments({ ...at, sha: ref })).data).toMatchObject([{ id, node_id: expect.any(String) }])
    expect((await repos.listDeployments({ ...at, task: 'migrate' })).data).toEqual([])
  })

  it('gives 30 on a page, and 100 where more are asked for', async () => {
    const { repos, at } = open()
    const [first] = github.deployments
    if (first === undefined) throw new Error('There is no deployment.')
    for (let index = 0; index < 130; index += 1) github.deployments.push({ ...first, id: 1000 + index })
    const sizeOf = async (per_page?: number) =>
      (await repos.listDeployments({ ...at, ...(per_page === undefined ? {} : { per_page }) })).data.length
    expect([await sizeOf(), await sizeOf(50), await sizeOf(1000)]).toEqual([30, 50, 100])
  })

  it('gives 250 commits of a comparison without pages, 100 with them, and the number of all', async () => {
    const { repos, at } = open()
    const basehead = `${github.commits[0]?.sha ?? ''}...${github.commits[259]?.sha ?? ''}`
    const compare = async (more: { readonly per_page?: number; readonly page?: number }) => {
      const { data } = await repos.compareCommitsWithBasehead({ ...at, basehead, ...more })
      return [data.total_commits, data.commits.length, data.commits[0]?.commit.message]
    }
    expect(await compare({})).toEqual([259, 250, 'change 1'])
    expect(await compare({ per_page: 200 })).toEqual([259, 100, 'change 1'])
    expect(await compare({ per_page: 100, page: 3 })).toEqual([259, 59, 'change 201'])
  })
})
