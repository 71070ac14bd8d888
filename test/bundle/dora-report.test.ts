import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { startGithubService, type GithubService } from '../../local/services/github/github-service.js'
import type { RunningAction } from '../../local/runner/run-action.js'
import type { DoraResult } from '../../src/domain/delivery/dora-result.js'
import { delivered, TWO_WEEKS, type HistoryEntry } from '../fakes/delivery-history.js'
import { runBundle, startBundle } from './run-bundle.js'

const isValid = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync('schemas/dora.v1.json', 'utf8')) as object
)
const COMMITS = Array.from({ length: 8 }, (_, index) => ({
  sha: `${index}`.repeat(40),
  message: 'change',
  login: 'octocat',
  date: `2026-11-14T0${index}:00:00Z`
}))

let github: GithubService

beforeEach(async () => {
  github = await startGithubService()
})
afterEach(() => github.close())

/** Records deployments as if they had been made at their times, oldest first. */
function record(entries: readonly HistoryEntry[], sha = COMMITS[0]?.sha ?? ''): void {
  for (const { environment, created_at, payload, statuses } of entries) {
    const id = github.deployments.length + 1
    const newestFirst = statuses.toReversed()
    const told = { id, sha, ref: sha, environment, created_at, description: '', statuses: newestFirst }
    github.deployments.push({ ...told, payload: payload as Readonly<Record<string, unknown>> })
  }
}

async function report(
  inputs: Readonly<Record<string, string>> = {},
  whenStarted?: (step: RunningAction) => Promise<void>
) {
  const step = await startBundle('dora-report', {
    inputs: { 'github-token': github.token, repository: github.repository, days: '14', until: '2026-11-16', ...inputs },
    github: { api_url: github.origin }
  })
  await whenStarted?.(step)
  const ended = await step.ended
  const errors = ended.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  const text = ended.outputs.result
  return { ...ended, errors, result: text === undefined ? undefined : (JSON.parse(text) as DoraResult) }
}

describe('dora-report', () => {
  it('counts what notify recorded just before', async () => {
    const [first] = COMMITS
    if (first !== undefined) github.commits.push(first)
    for (const event of ['started', 'succeeded']) {
      const told = await runBundle('notify', {
        token: github.token,
        inputs: { service: 'api', environment: 'production', version: 'v1', github: 'deployment', event },
        github: { repository: github.repository, sha: first?.sha ?? '', run_id: '1', api_url: github.origin }
      })
      expect(told).toMatchObject({ outcome: 'success', outputs: { undelivered: '' } })
    }
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const { outcome, result, log } = await report({ until: tomorrow })
    expect(outcome).toBe('success')
    expect(log).toMatch(/Found 1 recorded deployment, 1 of them by deploy-kit.*\nMeasured 1 service with/)
    expect(result?.groups).toMatchObject([
      { service: 'api', deploymentFrequency: { seen: 1 }, changeFailureRate: { seen: 1 } }
    ])
  })

  it('reports the manually computed figures, among deployments of other tools', async () => {
    const of = (id: string, payload: unknown): HistoryEntry => ({
      ...{ environment: 'production', created_at: '2026-11-03T10:00:00Z', payload },
      statuses: [{ state: 'success', description: id, created_at: '2026-11-03T10:10:00Z' }]
    })
    record([
      of('nobody', ''),
      of('others', { web_url: 'https://others.example' }),
      of('broken', { schema: 'deploy-kit/deployment@1', service: 'api' }),
      delivered({ version: 's1', environment: 'staging', from: '2026-11-03T10:00:00Z', to: '2026-11-03T10:10:00Z' }),
      ...TWO_WEEKS,
      delivered({ version: 'w1', service: 'web', from: '2026-11-03T10:00:00Z', to: '2026-11-03T10:10:00Z' })
    ])
    const { outcome, result, summary } = await report()
    expect(outcome).toBe('success')
    expect([isValid(result), isValid.errors]).toEqual([true, null])
    expect(result?.groups.map(({ service, environment }) => [environment, service])).toEqual([
      ['production', 'api'],
      ['production', 'web']
    ])
    // The sums are in src/domain/delivery/measure-delivery.test.ts.
    expect(result?.groups[0]).toMatchObject({
      deploymentFrequency: { perWeek: 2.5, seen: 5 },
      leadTime: { median: { seconds: 3600, seen: 6 }, p90: { seen: 6, needed: 10 } },
      changeFailureRate: { share: 3 / 7, seen: 7 },
      recoveryTime: { median: { seconds: 2700, seen: 3 } }
    })
    expect(result?.reading).toMatchObject({
      deployments: 18,
      foreign: 2,
      unusable: [{ id: 3, problem: '"environment" is missing or is not a string' }]
    })
    expect(summary).toContain('| Lead time for changes, median | 1h 00m | 6 commits |')
    expect(summary).toContain('| Lead time for changes, p90 | not enough data | 6 commits, at least 10 required |')
    expect(summary).toContain('| Change failure rate | 42.9% | 7 changes |')
    expect(summary).toContain('| Failed deployment recovery time, median | 45m 00s | 3 recovered failures |')
  })

  it('reads the commits of a change that was recorded without them, from the repository', async () => {
    github.commits.push(...COMMITS)
    record([delivered({ version: 'v1', from: '2026-11-14T00:30:00Z', to: '2026-11-14T00:40:00Z' })])
    record(
      [delivered({ version: 'v2', previous: 'v1', from: '2026-11-14T06:00:00Z', to: '2026-11-14T06:10:00Z' })],
      COMMITS[5]?.sha
    )
    const { result } = await report()
    // Commits 1 to 5, at 01:00, 02:00 … 05:00: the middle one took from 03:00 to 06:10.
    expect(result?.groups[0]?.leadTime.median).toEqual({ seconds: 3 * 3600 + 600, seen: 5 })
  })

  it('reads the commits of a list that was cut, and reports where it stays cut', async () => {
    const many = Array.from({ length: 1_302 }, (_, index) => ({
      ...{ sha: String(index).padStart(40, '0'), message: 'change', login: 'octocat', date: '2026-11-14T05:00:00Z' }
    }))
    github.commits.push(...many)
    const cut = (version: string, total: number, day: string) => {
      const at = { from: `2026-11-${day}T06:00:00Z`, to: `2026-11-${day}T06:10:00Z` }
      const entry = delivered({
        ...{ version, previous: `${version}-before`, ...at },
        commits: [['b', `2026-11-${day}T06:00:00Z`]]
      })
      const payload = entry.payload as { readonly commits: object }
      return { ...entry, payload: { ...payload, commits: { ...payload.commits, total } } }
    }
    record([cut('v1', 1, '13')], many[0]?.sha)
    record([cut('v2', 101, '14')], many[101]?.sha)
    record([cut('v3', 1_200, '15')], many[1_301]?.sha)
    const { result, summary } = await report()
    expect([result?.groups[0]?.leadTime.median.seen, result?.reading.commitsCut]).toEqual([1 + 101 + 1_000, 1])
    expect(isValid(result)).toBe(true)
    expect(summary).toContain('Lead times use only part of the commits of 1 change, because the lists were truncated.')
  })

  it('needs no permission other than to read deployments, and reports what it could not read', async () => {
    github.commits.push(...COMMITS)
    github.permissions = { deployments: 'read' }
    record([delivered({ version: 'v1', from: '2026-11-14T00:30:00Z', to: '2026-11-14T00:40:00Z' })])
    record(
      [delivered({ version: 'v2', previous: 'v1', from: '2026-11-14T06:00:00Z', to: '2026-11-14T06:10:00Z' })],
      COMMITS[5]?.sha
    )
    const { outcome, result, summary } = await report()
    expect(outcome).toBe('success')
    expect(result?.reading.commitsUnreadable).toBe(1)
    expect(summary).toContain('The commits of 1 change could not be read. Check that the token has `contents: read`.')
    expect(github.requests.map(({ method }) => method)).not.toContain('POST')
  })

  it('reads every page of thousands of deployments, and the statuses of its own only', async () => {
    const foreign: HistoryEntry = {
      ...{ environment: 'production', created_at: '2026-11-10T10:00:00Z', payload: { by: 'others' } },
      statuses: []
    }
    record([...TWO_WEEKS, ...Array.from({ length: 3_100 }, () => foreign)])
    const { result } = await report()
    expect(result?.reading).toMatchObject({ deployments: 3_114, foreign: 3_100 })
    expect(result?.groups[0]?.deploymentFrequency).toEqual({ perWeek: 2.5, seen: 5 })
    const requested = github.requests.map(({ url }) => url.pathname)
    expect(requested.filter(path => path.endsWith('/deployments'))).toHaveLength(32)
    expect(requested.filter(path => path.endsWith('/statuses'))).toHaveLength(14)
  })

  it('counts what notify recorded, by the times of GitHub', async () => {
    github.commits.push(...COMMITS)
    const sha = COMMITS[1]?.sha ?? ''
    await runBundle('notify', {
      inputs: { service: 'api', environment: 'production', github: 'deployment', event: 'succeeded' },
      ...{ token: github.token, github: { repository: github.repository, sha, api_url: github.origin } }
    })
    const { outcome, result } = await report({ until: '' })
    expect([outcome, result?.groups[0]?.counts.succeeded, result?.groups[0]?.counts.unfinished]).toEqual([
      'success',
      1,
      0
    ])
  })

  it('refuses a status without its time, which would vanish from the figures', async () => {
    record(TWO_WEEKS)
    const answer = { status: 200, body: [{ id: 1, state: 'success', description: '' }] }
    github.fail({ kind: 'answer', answer }, { path: /statuses$/ })
    const { outcome, errors } = await report()
    expect(outcome).toBe('failure')
    expect(errors).toEqual([
      'GitHub returned a status of a deployment that cannot be read: "created_at" is missing or is not a string. Try again later.'
    ])
  })

  it('counts a change that was refused before anything was changed as undecided', async () => {
    const good = ['02', '03', '04', '05', '07'].map((day, index) =>
      delivered({
        ...{ version: `v${index}`, previous: `v${index - 1}`, from: `2026-11-${day}T10:00:00Z` },
        to: `2026-11-${day}T10:10:00Z`
      })
    )
    const refused = delivered({
      ...{ version: 'v9', previous: 'v3', from: '2026-11-06T10:00:00Z', to: '2026-11-06T10:00:05Z', says: 'failed' }
    })
    const outcome = { verdict: 'failed', reasonCode: 'preflight', finishedAt: '2026-11-06T10:00:05Z' }
    record([...good, { ...refused, payload: { ...(refused.payload as object), outcome } }])
    const { result, summary } = await report()
    expect(summary).toContain('1 undecided deployment (cancelled, superseded, refused or unknown)')
    expect(result?.groups[0]).toMatchObject({
      ...{ changeFailureRate: { share: 0, seen: 5 }, counts: { undecided: 1, failed: 0, unrecovered: 0 } }
    })
  })

  it('does not page on beyond its days', async () => {
    const old = delivered({ version: 'v1', from: '2025-01-01T10:00:00Z', to: '2025-01-01T10:10:00Z' })
    record([...Array.from({ length: 1_000 }, () => old), ...TWO_WEEKS])
    expect((await report()).result?.reading.deployments).toBe(14)
    expect(github.requests.filter(({ url }) => url.pathname.endsWith('/deployments'))).toHaveLength(2)
  })

  it('waits for the end of a rate limit, and tries again what failed in passing', async () => {
    record(TWO_WEEKS)
    const reset = String(Math.ceil(Date.now() / 1000) + 2)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    github.fail({ kind: 'answer', answer: { status: 403, headers, body: { message: 'API rate limit exceeded' } } })
    github.fail({ kind: 'answer', answer: { status: 502 } }, { path: /statuses$/ })
    github.fail({ kind: 'reset', when: 'before' }, { path: /statuses$/ })
    const { result } = await report()
    expect(result?.groups[0]?.deploymentFrequency.seen).toBe(5)
    const [first, second] = github.requests
    expect(first?.url.pathname).toBe(second?.url.pathname)
    expect(second?.at).toBeGreaterThanOrEqual(Number(reset) * 1000)
  })

  it('fails with the time to retry at when the limit lasts longer than a job should', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3_000) }
    github.fail({ kind: 'answer', answer: { status: 403, headers, body: { message: 'API rate limit exceeded' } } })
    const { outcome, errors } = await report()
    expect(outcome).toBe('failure')
    expect(errors).toEqual([
      expect.stringMatching(
        /^GitHub's rate limit was reached while reading the deployments of .*\. Run again after 20\d\d-.*Z,/
      )
    ])
  })

  it('ends immediately when the job is canceled, and reports no figures from a part of the deployments', async () => {
    record(TWO_WEEKS)
    github.delay(10_000)
    const { outcome, errors, summary, result } = await report({}, async step => {
      while (github.requests.length === 0) await sleep(20)
      step.cancel()
    })
    expect([outcome, summary, result]).toEqual(['cancelled', '', undefined])
    expect(errors).toEqual(['The job was canceled before all deployments were read. No metrics were calculated.'])
  })

  it('reports that there is nothing', async () => {
    const { outcome, result, summary } = await report()
    expect(outcome).toBe('success')
    expect(result?.groups).toEqual([])
    expect(summary).toContain(
      '**Not enough data:** deploy-kit recorded none of the 0 deployments to <code>production</code>.'
    )
  })

  it('reports what to do about a token that may not read, and never shows it', async () => {
    github.permissions = {}
    const { outcome, errors, log } = await report()
    expect(outcome).toBe('failure')
    expect(errors).toEqual([
      `GitHub returned 403 while reading the deployments of ${github.repository} to production: it does not exist, or the token lacks permission to read it.`
    ])
    expect(log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(github.token)
  })

  it.each([
    [{ days: '0' }, 'Input "days": expected a whole number from 1 to 365, got "0".'],
    [{ repository: 'shop' }, 'Input "repository": expected owner/name, got "shop".'],
    [{ environments: ',' }, 'Input "environments": expected at least one environment.'],
    [{ until: '2026-11-16T10:00' }, expect.stringMatching(/^Input "until": expected a date such as 2026-11-01 or/)],
    [{ until: '2026-02-30' }, expect.stringMatching(/^Input "until": expected a date/)],
    [{ until: '2026-11-01T24:00:00Z' }, expect.stringMatching(/^Input "until": expected a date/)],
    [{ until: '2026-13-40' }, expect.stringMatching(/^Input "until": expected a date/)]
  ])('refuses %j before it asks anything', async (inputs, error) => {
    expect((await report(inputs)).errors).toEqual([error])
    expect(github.requests).toEqual([])
  })
})
