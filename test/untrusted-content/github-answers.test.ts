import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { ServiceAnswer } from '../../local/services/http-service.js'
import { startGithubService, type GithubService } from '../../local/services/github/github-service.js'
import { systemClock } from '../../src/adapters/system-clock.js'
import { openDeploymentHistory, openGithub } from '../../src/wiring/open-github.js'
import { runBundle } from '../bundle/run-bundle.js'
import { delivered } from '../fakes/delivery-history.js'

const SHA = 'a'.repeat(40)
const PAGE = '<!DOCTYPE html><html><body>Try again</body></html>'
const TIMES = { from: '2026-11-10T10:00:00Z', to: '2026-11-10T10:10:00Z' }
const DEPLOYMENT = { id: 1, sha: SHA, ...delivered({ version: 'v1', ...TIMES }) }
const STATUS = { id: 1, state: 'success', description: 'succeeded', created_at: TIMES.to }
const COMMIT = { sha: SHA, commit: { message: 'one', committer: { date: TIMES.from } } }
const COMPARISON = { total_commits: 1, commits: [COMMIT] }

const raw = (body: string, type = 'application/json'): ServiceAnswer => ({
  ...{ status: 200, headers: { 'content-type': type }, body }
})
/** What a proxy, an outage or a cut connection makes of any answer. */
const BROKEN: Readonly<Record<string, ServiceAnswer>> = {
  'nothing at all': raw(''),
  '204': { status: 204, body: '' },
  'a page': raw(PAGE, 'text/html'),
  'a page that is called JSON': raw(PAGE),
  'a list that is cut': raw('[{"id":1,"sh'),
  null: raw('null'),
  'a number': raw('7'),
  'a text': raw('"x"'),
  'a list of null': raw('[null]'),
  'a list of numbers': raw('[1]'),
  'a list of lists': raw('[[]]')
}
const READERS = ['list', 'statuses', 'compare'] as const
const PATHS = { list: /\/deployments$/, statuses: /\/statuses$/, compare: /\/compare\// }
/** Each with one member of another type than GitHub documents, or without it. */
const WRONG: readonly (readonly [reader: (typeof READERS)[number], what: string, body: unknown, problem: string])[] = [
  ['list', 'an ID that is a path', [{ ...DEPLOYMENT, id: '1/../2' }], '"id" is missing or is not a number'],
  ['list', 'no ID', [{ ...DEPLOYMENT, id: undefined }], '"id" is missing or is not a number'],
  ['list', 'no commit', [{ ...DEPLOYMENT, sha: null }], '"sha" is missing or is not a string'],
  ['list', 'a commit that is a number', [{ ...DEPLOYMENT, sha: 7 }], '"sha" is missing or is not a string'],
  ['list', 'no environment', [{ ...DEPLOYMENT, environment: null }], '"environment" is missing or is not a string'],
  ['list', 'no time', [{ ...DEPLOYMENT, created_at: 'soon' }], '"created_at" is not a time'],
  [
    'statuses',
    'a description that is an object',
    [{ ...STATUS, description: {} }],
    '"description" is missing or is not a string'
  ],
  ['statuses', 'a state that is a number', [{ ...STATUS, state: 5 }], '"state" is missing or is not a string'],
  ['compare', 'no count', {}, '"total_commits" is missing or is not a number'],
  [
    'compare',
    'a count that is a text',
    { ...COMPARISON, total_commits: 'many' },
    '"total_commits" is missing or is not a number'
  ],
  [
    'compare',
    'a commit whose SHA is a number',
    { ...COMPARISON, commits: [{ ...COMMIT, sha: 3 }] },
    '"sha" is missing or is not a string'
  ],
  [
    'compare',
    'a commit whose message is a number',
    { ...COMPARISON, commits: [{ ...COMMIT, commit: { message: 4 } }] },
    '"message" is missing or is not'
  ],
  [
    'compare',
    'a commit that is a number',
    { ...COMPARISON, commits: [{ ...COMMIT, commit: 4 }] },
    'it is not an object'
  ]
]

let github: GithubService
beforeEach(async () => {
  github = await startGithubService()
  github.commits.push({ sha: SHA, message: 'one', login: 'ada', date: TIMES.from })
})
afterEach(() => github.close())

/** Reads over the wire, as the actions do. */
async function read(reader: (typeof READERS)[number], answer: ServiceAnswer) {
  github.fail({ kind: 'answer', answer }, { path: PATHS[reader] })
  const clock = systemClock({})
  const env = { GITHUB_REPOSITORY: github.repository, GITHUB_API_URL: github.origin }
  const repository = await openGithub(github.token, { env, clock, deadlineAt: clock.now() + 60_000 })
  const history = await openDeploymentHistory(repository)
  if (reader === 'statuses') return history.statuses(1)
  if (reader === 'compare') return history.compare(SHA, SHA, 10)
  const pages = []
  for await (const page of history.list('production')) pages.push(page)
  return pages
}

describe('an answer of GitHub', () => {
  it.each(READERS.flatMap(reader => Object.keys(BROKEN).map(what => [reader, what] as const)))(
    'to %s that is %s is an error with its cause, not a result',
    async (reader, what) => {
      const failed = read(reader, BROKEN[what] ?? { status: 200 })
      await expect(failed).rejects.toMatchObject({
        code: 'platform-error',
        message: expect.stringMatching(/^GitHub (?:returned|did not)/)
      })
    }
  )

  it.each(WRONG)('to %s with %s names what is wrong', async (reader, _, body, problem) => {
    const message = expect.stringContaining(`cannot be read: ${problem}`)
    await expect(read(reader, { status: 200, body })).rejects.toMatchObject({ code: 'platform-error', message })
  })

  it.each(READERS)('to %s that is sound is read', async reader => {
    const body = { list: [DEPLOYMENT], statuses: [STATUS], compare: COMPARISON }[reader]
    await expect(read(reader, { status: 200, body })).resolves.toBeDefined()
  })

  it('to list that is not filtered by environment is filtered', async () => {
    const { id } = DEPLOYMENT
    const body = [
      { ...DEPLOYMENT, id: 2, environment: 'staging' },
      DEPLOYMENT,
      { ...DEPLOYMENT, id: 3, environment: 'Production' }
    ]
    await expect(read('list', { status: 200, body })).resolves.toMatchObject([[{ id }, { id: 3 }]])
  })

  it.each([
    ['deployment', 'nothing at all'],
    ['deployment', 'a page'],
    ['deployment', 'null'],
    ['comment', 'a page'],
    ['comment', 'a list of null']
  ])('to a request of notify for a %s that is %s is a warning with its cause', async (channel, what) => {
    const answer = BROKEN[what] ?? { status: 200 }
    github.fail({ kind: 'answer', answer }, { path: /\/(?:deployments|comments|pulls)$/, times: 99 })
    const step = await runBundle('notify', {
      inputs: { service: 'api', environment: 'production', event: 'started', github: channel },
      ...{ token: github.token, github: { repository: github.repository, sha: SHA, api_url: github.origin } }
    })
    expect(step).toMatchObject({ outcome: 'success', outputs: { undelivered: `GitHub ${channel}` } })
    expect(step.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^GitHub (?:returned|did not)/)
    ])
  })
})
