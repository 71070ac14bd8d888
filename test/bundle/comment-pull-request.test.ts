import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGithubService, type GithubService } from '../../local/services/github/github-service.js'
import type { StepResult } from '../../local/runner/step-result.js'
import { runBundle } from './run-bundle.js'

let github: GithubService

beforeAll(async () => {
  github = await startGithubService()
})
beforeEach(() => {
  github.comments.length = 0
  github.permissions = { 'pull-requests': 'write' }
})
afterAll(() => github.close())

interface Given {
  readonly workspace?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: Parameters<typeof runBundle>[1] extends { event?: infer Event } | undefined ? Event : never
}

const comment = ({ inputs = {}, event = { pull_request: { number: 12 } }, ...more }: Given = {}): Promise<StepResult> =>
  runBundle('comment-pull-request', {
    inputs: { key: 'plan api production', body: '## Plan', ...inputs },
    ...more,
    ...{ event, token: github.token, github: { repository: github.repository, api_url: github.origin } }
  })

const texts = () => github.comments.map(({ body, edits }) => ({ body: body.replace(/^<!--.*-->\n/, ''), edits }))

describe('comment-pull-request, as a bundle', () => {
  it('creates one comment, and edits that one from then on', async () => {
    const first = await comment()
    const second = await comment({ inputs: { body: '## Another plan' } })
    expect([first.outputs.outcome, second.outputs.outcome]).toEqual(['created', 'edited'])
    expect(second.outputs['comment-id']).toBe(first.outputs['comment-id'])
    expect(texts()).toEqual([{ body: '## Another plan', edits: 1 }])
  })

  it('keeps one comment for each key', async () => {
    await comment()
    await comment({ inputs: { key: 'plan web production', body: '## The other' } })
    expect(texts().map(({ body }) => body)).toEqual(['## Plan', '## The other'])
  })

  it('finds its own comment behind more than 100 of other users with its marker', async () => {
    const [mallory, mark] = [
      { login: 'mallory', type: 'User' } as const,
      '<!-- deploy-kit/comment plan%20api%20production -->'
    ]
    await comment()
    const [ours] = github.comments
    expect(ours?.body.startsWith(mark)).toBe(true)
    const forged = Array.from({ length: 130 }, (_, index) => ({
      ...{ id: 10_000 + index, pullRequest: 12, body: `${mark} forged`, user: mallory, edits: 0 }
    }))
    github.comments.unshift(...forged)
    expect((await comment({ inputs: { body: '## Again' } })).outputs.outcome).toBe('edited')
    expect(github.comments).toHaveLength(131)
  })

  it.each([
    ['a user', { login: 'mallory', type: 'User' }],
    ['another app', { login: 'mallory[bot]', type: 'Bot' }]
  ] as const)('leaves a comment alone that %s wrote with its mark, and edits its own after it', async (_, user) => {
    await comment()
    const [ours] = github.comments
    if (ours === undefined) throw new Error('There is no comment.')
    const theirs = { ...ours, user, body: `${ours.body} of mallory` }
    github.comments.splice(0, 1, theirs)
    expect((await comment()).outputs.outcome).toBe('created')
    expect((await comment({ inputs: { body: '## Again' } })).outputs.outcome).toBe('edited')
    expect(github.comments.map(({ user: { login }, edits }) => [login, edits])).toEqual([
      [user.login, 0],
      ['github-actions[bot]', 1]
    ])
    expect(github.comments[0]).toEqual(theirs)
  })

  it("finds its own comment with a user's token and with another app's", async () => {
    const owners = {
      ghp_ofAda: { login: 'ada', type: 'User' },
      ghs_ofTheApp: { login: 'shop-bot[bot]', type: 'Bot' }
    } as const
    for (const [token, owner] of Object.entries(owners)) {
      github.owners.set(token, owner)
      const inputs = { 'github-token': token }
      expect((await comment({ inputs })).outputs.outcome).toBe('created')
      expect((await comment({ inputs })).outputs.outcome).toBe('edited')
    }
    expect(github.comments.map(({ user, edits }) => [user.login, edits])).toEqual([
      ['ada', 1],
      ['shop-bot[bot]', 1]
    ])
  })

  it('edits and creates nothing where GitHub does not report who wrote a comment', async () => {
    await comment()
    github.fail({ kind: 'answer', answer: { status: 200, body: { errors: [{ message: 'no' }] } } }, { path: /graphql/ })
    expect((await comment()).outputs.outcome).toBe('failed')
    expect(texts()).toEqual([{ body: '## Plan', edits: 0 }])
  })

  it('comments nothing where the run belongs to no pull request', async () => {
    const { outcome, outputs } = await comment({ event: {} })
    expect([outcome, outputs.outcome, github.comments.length]).toEqual(['success', 'skipped', 0])
  })

  it('warns where the token may not comment, and fails only with fail-on-error', async () => {
    github.permissions = { contents: 'read' }
    const lenient = await comment()
    expect([lenient.outcome, lenient.outputs.outcome]).toEqual(['success', 'failed'])
    expect(lenient.annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('pull-requests: write') })
    ])
    expect((await comment({ inputs: { 'fail-on-error': 'true' } })).outcome).toBe('failure')
  })

  it('takes the text of a file, and cuts what GitHub would not take', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'comment-'))
    await writeFile(join(workspace, 'plan.md'), 'A line of the plan.\n'.repeat(10_000))
    const { outputs } = await comment({ workspace, inputs: { 'body-file': 'plan.md' } })
    expect(outputs.outcome).toBe('created')
    expect(github.comments[0]?.body).toMatch(/_The rest of this comment was truncated/)
  })
})
