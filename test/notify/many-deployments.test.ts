import { beforeEach, describe, expect, it } from '@jest/globals'
import type { DeploymentPayload } from '../../src/domain/delivery/deployment-payload.js'
import type { DeploymentResult } from '../../src/domain/rollout/result.js'
import { NEW, OLD, resultOf, useNotifyStage } from './notify-stage.js'

const stage = useNotifyStage()
beforeEach(() => {
  stage.github.deployments.length = 0
})

interface Recorded {
  readonly service: string
  readonly version?: string
  readonly sha?: string
  /** Newest first. */
  readonly statuses?: readonly { readonly state: string; readonly description?: string; readonly at?: string }[]
}

/** Records a deployment as an earlier run left it. */
function record({ service, version = 'v1', sha = OLD, statuses = [{ state: 'success' }] }: Recorded): void {
  const created_at = '2026-11-20T10:00:00Z'
  stage.github.deployments.push({
    ...{
      id: stage.github.deployments.length + 1,
      sha,
      ref: sha,
      environment: 'production',
      description: '',
      created_at
    },
    payload: {
      ...{ schema: 'deploy-kit/deployment@1', service, environment: 'production', version, kind: 'deploy' },
      startedAt: created_at
    },
    statuses: statuses.map(({ state, description = '', at = created_at }) => ({ state, description, created_at: at }))
  })
}

/** What services of the same repository deployed since. */
function recordOthers(count: number): void {
  for (let index = 0; index < count; index += 1) record({ service: `other-${index}` })
}

const payloads = () => stage.github.deployments.map(({ payload }) => payload as unknown as DeploymentPayload)

describe('a service among many deployments of others', () => {
  it('ends the record that its run began, behind 150 newer ones, without being handed anything', async () => {
    await stage.notify({ event: 'started', github: 'deployment' })
    recordOthers(150)
    const ended = await stage.notify({ event: 'succeeded', github: 'deployment' })
    expect(ended).toMatchObject({ outcome: 'success', annotations: [], outputs: { undelivered: '' } })
    const own = stage.github.deployments.filter(({ payload }) => payload.service === 'api')
    expect(own.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([['success', 'in_progress']])
    expect(ended.outputs['deployment-id']).toBe(String(own[0]?.id))
  })

  it('ends the record of the second attempt of a run, and leaves that of the first as it ended', async () => {
    for (const event of ['started', 'failed', 'started', 'succeeded'])
      await stage.notify({ event, github: 'deployment' })
    expect(stage.github.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['failure', 'in_progress'],
      ['success', 'in_progress']
    ])
  })

  it('makes a record of its own where two of its run are open, because either may be meant', async () => {
    for (const event of ['started', 'started', 'succeeded']) await stage.notify({ event, github: 'deployment' })
    expect(stage.github.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['in_progress'],
      ['in_progress'],
      ['success']
    ])
  })

  it('ends its one record again', async () => {
    for (const event of ['started', 'succeeded', 'failed']) await stage.notify({ event, github: 'deployment' })
    expect(stage.github.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['failure', 'success', 'in_progress']
    ])
  })

  it('reports that it did not look behind 1,000 newer ones', async () => {
    await stage.notify({ event: 'started', github: 'deployment' })
    recordOthers(1_001)
    const ended = await stage.notify({ event: 'succeeded', github: 'deployment' })
    expect(ended.outputs.undelivered).toBe('GitHub deployment')
    expect(ended.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The newest 1000 deployments to production include none from this run for api, so \d+ was created\. Set "thread"/
      )
    ])
  })

  it('finds its last success and its failure behind 150 deployments of other services', async () => {
    record({ service: 'api' })
    record({ service: 'api', version: 'v1.1', statuses: [{ state: 'failure', description: 'failed: smoke test' }] })
    recordOthers(150)
    const told = await stage.notify({ event: 'succeeded', on: 'recovered', ...webhook() })
    expect(told.outputs.delivered).not.toBe('')
    expect(stage.webhook.notifications.at(-1)).toMatchObject({ isRecovery: true, previousVersion: 'v1' })
  })

  it('reports that its last success is unknown, because 15 deployments in a row failed', async () => {
    record({ service: 'api' })
    for (let index = 0; index < 16; index += 1) record({ service: 'api', statuses: [{ state: 'failure' }] })
    const told = await stage.notify({ event: 'succeeded', on: 'recovered', ...webhook() })
    expect(told.annotations.map(({ message }) => message)).toEqual([
      'The last successful deployment of api is unknown: the last 15 deployments did not succeed, and earlier ones were not read.'
    ])
  })
})

describe('how the deployment before ended', () => {
  const isRecovery = async () =>
    (await stage.notify({ event: 'succeeded', on: 'recovered', ...webhook() })).outputs.delivered !== ''

  it.each([
    ['failed after it had succeeded', [{ state: 'failure', at: '2026-11-20T12:00:00Z' }, { state: 'success' }], true],
    ['failed in the same second in which it had succeeded', [{ state: 'failure' }, { state: 'success' }], true],
    ['succeeded after it had failed', [{ state: 'success', at: '2026-11-20T12:00:00Z' }, { state: 'failure' }], false],
    ['succeeded, and is inactive since', [{ state: 'inactive' }, { state: 'success' }], false],
    ['was refused before anything was changed', [{ state: 'error', description: 'failed: no such service' }], true],
    ['was canceled', [{ state: 'error', description: 'cancelled: manually' }], false]
  ])('%s', async (_, statuses, expected) => {
    record({ service: 'api', statuses })
    expect(await isRecovery()).toBe(expected)
  })
})

describe('one step for services with different pasts', () => {
  it('records the previous revision of each, and no commits of the others', async () => {
    const { github } = stage
    record({ service: 'api', version: 'a1' })
    record({ service: 'worker', version: 'w1', sha: NEW })
    record({ service: 'worker', version: 'w2', sha: NEW, statuses: [{ state: 'failure' }] })
    const started = await stage.notify({ service: 'api, worker', event: 'started', github: 'deployment' })
    const thread = started.outputs.thread ?? ''
    await stage.notify({ service: 'api, worker', event: 'succeeded', github: 'deployment', thread })
    const [api, worker] = payloads().slice(3)
    expect(github.deployments).toHaveLength(5)
    expect([api?.previous, worker?.previous]).toEqual([
      { version: 'a1', commit: OLD },
      { version: 'w1', commit: NEW }
    ])
    expect([api?.commits, worker?.commits]).toEqual([undefined, undefined])
  })

  it('is a recovery when any of them had failed', async () => {
    record({ service: 'api' })
    record({ service: 'worker', statuses: [{ state: 'failure' }] })
    const told = await stage.notify({ service: 'api, worker', event: 'succeeded', on: 'recovered', ...webhook() })
    expect(told.outputs.delivered).not.toBe('')
  })
})

describe('the commit of a pull request', () => {
  const head = { sha: OLD }

  it.each([
    ['that was merged is the one on its base branch', { merged: true, merge_commit_sha: NEW, head }, NEW],
    ['that was merged, where GitHub does not name it, is that of the run', { merged: true, head }, NEW],
    ['that is open is its last one', { merged: false, merge_commit_sha: NEW, head }, OLD]
  ])('%s', async (_, pullRequest, expected) => {
    const event = { action: 'closed', pull_request: { number: 7, ...pullRequest } }
    await stage.notify({ event: 'succeeded', github: 'deployment, commit-status' }, { event })
    expect([stage.github.deployments.at(-1)?.sha, stage.github.commitStatuses.at(-1)?.sha]).toEqual([
      expected,
      expected
    ])
  })
})

describe('a deployment that was refused before anything was changed', () => {
  it('is recorded as an error with that cause, because its version never reached production', async () => {
    const failed = JSON.parse(resultOf('failed')) as DeploymentResult
    const [service] = failed.services
    const refusal = { reasonCode: 'access-denied', steps: [], started: false, reason: 'ecs:UpdateService is denied.' }
    await stage.notify({
      ...{ event: 'finished', github: 'deployment', service: '' },
      result: JSON.stringify({ ...failed, ...refusal, services: [{ ...service, ...refusal }] })
    })
    await stage.notify(
      {
        ...{ event: 'finished', github: 'deployment', service: '' },
        result: JSON.stringify({
          ...failed,
          ...refusal,
          services: [{ ...service, ...refusal, started: true }]
        })
      },
      { run: '78' }
    )
    expect(
      stage.github.deployments.map(({ statuses }) => statuses.map(({ state, description }) => [state, description]))
    ).toEqual([
      [['error', 'failed: ecs:UpdateService is denied.']],
      [['failure', 'failed: ecs:UpdateService is denied.']]
    ])
  })
})

function webhook() {
  return { 'webhook-url': stage.webhook.webhookUrl, 'webhook-secret': stage.webhook.secret }
}
