import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { callsOf, wordsOf } from '../../local/services/slack-blocks.js'
import { NEW, OLD, openStage, resultOf, useNotifyStage, type NotifyStage } from './notify-stage.js'

const schemas = new Ajv2020({ strict: false, formats: { uuid: true } })
const validator = (name: string) => schemas.compile(JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as object)
const isNotification = validator('notification.v1.json')
const isPayload = validator('deployment-payload.v1.json')

/** What the bot wrote; the messages of the webhook are in between, because all channels are notified at the same time. */
const byBot = ({ slack }: NotifyStage) => slack.messages.filter(({ by }) => by === 'bot')
const wordsIn = (stage: NotifyStage, index: number) => wordsOf(byBot(stage)[index]?.blocks ?? [])

describe('a deployment that is rolled back, notified to every channel from its start to its end', () => {
  const stage = useNotifyStage()

  it('is one message where a channel can edit, details in its thread, one record on GitHub, and what to do', async () => {
    const { slack, discord, teams, webhook, github } = stage
    const channels = {
      ...stage.everyChannel(),
      'rollback-workflow': 'rollback.yml',
      links: 'Dashboard=https://grafana.example.com/api'
    }
    github.deployments.push({
      ...{ id: 1, sha: OLD, ref: OLD, environment: 'production', description: '', created_at: '2026-11-20T10:00:00Z' },
      payload: {
        schema: 'deploy-kit/deployment@1',
        service: 'api',
        environment: 'production',
        version: 'v1',
        kind: 'deploy',
        startedAt: '2026-11-20T10:00:00Z'
      },
      statuses: [{ state: 'success', description: '' }]
    })
    const started = await stage.notify({
      event: 'started',
      'environment-url': 'http://shop.internal:8080',
      ...channels
    })
    expect(started).toMatchObject({
      outcome: 'success',
      annotations: [],
      outputs: { event: 'started', undelivered: '' }
    })
    const ended = await stage.notify({
      event: 'finished',
      result: resultOf('rolled-back'),
      thread: started.outputs.thread ?? '',
      ...channels
    })
    expect(ended).toMatchObject({
      outcome: 'success',
      annotations: [],
      outputs: { event: 'rolled-back', undelivered: '' }
    })
    expect(ended.outputs.delivered?.split('\n')).toHaveLength(8)

    expect(byBot(stage).map(({ edits, threadTs }) => ({ edits, threadTs }))).toEqual([
      { edits: 1, threadTs: undefined },
      { edits: 0, threadTs: byBot(stage)[0]?.ts }
    ])
    expect(slack.messages.filter(({ by }) => by === 'webhook')).toHaveLength(1)
    for (const words of [
      'api v2 to production: rolled back',
      'Task 3f9c of api: exit code 1',
      'Version: v1 → v2',
      'Who: grace',
      'Took: 3m 20s',
      '2222222 Charge in euros (grace)',
      'Roll back',
      'Dashboard'
    ]) {
      expect(wordsIn(stage, 0)).toContain(words)
    }
    expect(wordsIn(stage, 1)).toContain('10%: failed, judged on 900 requests, errors 4.2%; stable: 0.1%')
    expect(byBot(stage).map(callsOf)).toEqual([[], ['<!subteam^S0ONCALL1>', '<@U0GRACE01>']])
    expect(callsOf(slack.messages.find(({ by }) => by === 'webhook') ?? { text: '' })).toHaveLength(2)

    expect(discord.messages).toMatchObject([{ edits: 1, calls: [] }])
    expect(discord.messages[0]?.embeds[0]?.description).toContain(
      `[Changes](https://github.com/octo-org/shop/compare/${OLD}...${NEW})`
    )
    expect(teams.cards.map(({ actions }) => actions.map(({ title }) => title))).toEqual([
      ['Run', 'Changes', 'Roll back', 'Dashboard']
    ])

    expect(webhook.notifications.map(({ event }) => event)).toEqual(['started', 'rolled-back'])
    expect(webhook.notifications.map(({ services }) => services)).toMatchObject([
      [{ service: 'api' }],
      [
        {
          ...{ service: 'api', platform: 'ecs', target: 'shop/api', ecs: { cluster: 'shop' } },
          ...{ from: { label: 'api:41' }, to: { label: 'api:42' }, verdict: 'rolled-back' }
        }
      ]
    ])
    for (const notification of webhook.notifications)
      expect([isNotification(notification), isNotification.errors]).toEqual([true, null])

    const recorded = github.deployments.slice(1)
    expect(
      recorded.map(({ id, statuses }) => ({ id: String(id), states: statuses.map(({ state }) => state) }))
    ).toEqual([{ id: ended.outputs['deployment-id'], states: ['failure', 'in_progress'] }])
    expect([isPayload(recorded[0]?.payload), isPayload.errors]).toEqual([true, null])
    expect(recorded[0]?.payload).toMatchObject({
      service: 'api',
      version: 'v2',
      previous: { version: 'v1', commit: OLD },
      commits: { total: 1 }
    })
    expect(github.commitStatuses.map(({ state, context }) => [state, context])).toEqual([
      ['pending', 'deploy-kit/api (production)'],
      ['failure', 'deploy-kit/api (production)']
    ])
    expect(github.comments).toMatchObject([{ pullRequest: 12, edits: 1 }])
    expect(github.comments[0]?.body).toMatch(
      /^<!-- deploy-kit\/notify api%20production -->\n\n### ↩️ api v2 to production: rolled back/
    )
  })
})

describe('events before the end', () => {
  const stage = useNotifyStage()

  it('updates one message at an approval, a start and a step, and notifies routes for recoveries', async () => {
    const { slack, teams, github } = stage
    github.deployments.push({
      ...{
        id: 1,
        sha: OLD,
        ref: OLD,
        environment: 'production',
        description: '',
        created_at: '2026-11-20T10:00:00Z',
        payload: {}
      },
      statuses: [{ state: 'failure', description: '' }]
    })
    const channels = {
      'slack-token': slack.token,
      routes: `
        owners: { payments: [api, "invoice-*"], search: [finder] }
        routes:
          - slack: C0DEPLOYS01
          - { slack: "#owners", owner: payments, on: [failure, recovered], environment: prod* }
          - { teams: TEAMS_ADDRESS, owner: payments }
          - { slack-webhook: SLACK_ADDRESS, owner: search }
          - { discord: DISCORD_ADDRESS, environment: staging }
          - github: deployment`
    }
    const env = {
      TEAMS_ADDRESS: stage.teams.webhookUrl,
      SLACK_ADDRESS: slack.webhookUrl,
      DISCORD_ADDRESS: stage.discord.webhookUrl
    }
    let thread = ''
    for (const [event, message] of [
      ['awaiting-approval', 'The database changes with this one.'],
      ['started', ''],
      ['step-passed', '10% for 5 minutes'],
      ['succeeded', '']
    ] as const) {
      const step = await stage.notify({ event, message, thread, ...channels }, { env })
      expect(step).toMatchObject({ outcome: 'success', annotations: [], outputs: { undelivered: '' } })
      thread = step.outputs.thread ?? ''
    }
    expect(slack.messages.map(({ channel, edits, threadTs }) => [channel, edits, threadTs === undefined])).toEqual([
      ['C0DEPLOYS01', 3, true],
      ['C0DEPLOYS01', 0, false],
      ['C0OWNERS002', 0, true]
    ])
    expect(wordsIn(stage, 1)).toBe('10% for 5 minutes\n')
    expect(teams.cards.map(({ actions }) => actions[0]?.title)).toEqual(['Review and approve', 'Run'])
    expect(github.deployments[1]?.statuses.map(({ state }) => state)).toEqual([
      'success',
      'in_progress',
      'in_progress',
      'queued'
    ])
    expect(stage.discord.requests).toEqual([])
  })
})

describe('two concurrent deployments', () => {
  it('edit their own messages only', async () => {
    const stage = await openStage()
    const channels = stage.everyChannel()
    const start = (service: string, run: string) => stage.notify({ event: 'started', service, ...channels }, { run })
    const [api, worker, again] = await Promise.all([start('api', '77'), start('worker', '77'), start('api', '78')])
    const end = (service: string, run: string, thread = '') =>
      stage.notify(
        { event: 'finished', result: resultOf('succeeded', { service }), service, thread, ...channels },
        { run }
      )
    await Promise.all([
      end('api', '77', api.outputs.thread),
      end('worker', '77', worker.outputs.thread),
      end('api', '78', again.outputs.thread)
    ])
    const own = byBot(stage).filter(({ threadTs }) => threadTs === undefined)
    expect(own.map(({ edits, text }) => [edits, text.replace(/^\S+ (\w+) .*: (\w+) .*$/, '$1 $2')]).sort()).toEqual([
      [1, 'api succeeded'],
      [1, 'api succeeded'],
      [1, 'worker succeeded']
    ])
    expect(stage.discord.messages.map(({ edits }) => edits)).toEqual([1, 1, 1])
    expect(
      stage.github.deployments
        .map(({ payload, statuses }) => [
          payload.service,
          statuses.at(-1)?.state,
          statuses.some(({ state }) => state === 'success')
        ])
        .sort()
    ).toEqual([
      ['api', 'in_progress', true],
      ['api', 'in_progress', true],
      ['worker', 'in_progress', true]
    ])

    const foreign = await stage.notify({
      event: 'succeeded',
      service: 'worker',
      thread: api.outputs.thread ?? '',
      ...channels
    })
    expect(foreign.annotations).toMatchObject([{ level: 'warning', title: 'The thread belongs to another deployment' }])
    expect(stage.slack.messages.filter(({ edits }) => edits > 1)).toEqual([])
    await Promise.all(
      [stage.slack, stage.discord, stage.teams, stage.webhook, stage.github].map(service => service.close())
    )
  })
})

describe('the thread', () => {
  const stage = useNotifyStage()

  it('contains no masked value, so that it reaches the next job, and finds a channel by its name', async () => {
    const channels = { ...stage.everyChannel(), 'slack-channel': '#owners' }
    const { outputs } = await stage.notify({ event: 'started', ...channels })
    for (const secret of Object.values(channels)) expect(outputs.thread).not.toContain(secret)
    await stage.notify({ event: 'succeeded', thread: outputs.thread ?? '', ...channels })
    expect(stage.slack.messages[0]).toMatchObject({ channel: 'C0OWNERS002', edits: 1 })
  })

  it('still notifies when its messages are gone', async () => {
    const channels = stage.everyChannel()
    const { outputs } = await stage.notify({ event: 'started', ...channels })
    const [slack, discord, github] = [
      stage.slack.messages.at(-1),
      stage.discord.messages.at(-1),
      stage.github.deployments.at(-1)
    ]
    stage.slack.remove(slack?.ts ?? '')
    stage.discord.remove(discord?.id ?? '')
    stage.github.comments.splice(0)
    stage.github.deployments.splice(0)
    const step = await stage.notify({ event: 'succeeded', thread: outputs.thread ?? '', ...channels })
    expect(step).toMatchObject({ outcome: 'success', annotations: [], outputs: { undelivered: '' } })
    expect(step.outputs['deployment-id']).not.toBe(String(github?.id))
    expect(stage.github.comments).toHaveLength(1)
  })

  it('leads to no comment of another app, even when it names that one', async () => {
    const event = { pull_request: { number: 12, head: { sha: NEW } } }
    stage.github.comments.splice(0)
    const { outputs } = await stage.notify({ event: 'started', github: 'comment' }, { event })
    const [ours] = stage.github.comments
    if (ours === undefined) throw new Error('There is no comment.')
    stage.github.comments.splice(0, 1, { ...ours, user: { login: 'mallory[bot]', type: 'Bot' } })
    await stage.notify({ event: 'succeeded', github: 'comment', thread: outputs.thread ?? '' }, { event })
    expect(stage.github.comments.map(({ user, edits }) => [user.login, edits])).toEqual([
      ['mallory[bot]', 0],
      ['github-actions[bot]', 0]
    ])
    stage.github.comments.splice(0, 1)
  })

  it('is not needed on GitHub: the run has one deployment of the service, and the comment has its mark', async () => {
    stage.github.comments.push({
      id: 5,
      pullRequest: 12,
      user: { login: 'mallory', type: 'User' },
      body: stage.github.comments[0]?.body ?? '',
      edits: 0
    })
    await stage.notify({ event: 'started', environment: 'staging', github: 'deployment' }, { run: '90' })
    const before = stage.github.deployments.length
    const step = await stage.notify({ event: 'succeeded', environment: 'staging', github: 'deployment' }, { run: '90' })
    expect(stage.github.deployments).toHaveLength(before)
    expect(stage.github.deployments.at(-1)?.statuses.map(({ state }) => state)).toEqual(['success', 'in_progress'])
    expect(step.outputs['deployment-id']).toBe(String(stage.github.deployments.at(-1)?.id))
    await stage.notify(
      { event: 'failed', github: 'comment' },
      { event: { pull_request: { number: 12, head: { sha: NEW } } } }
    )
    expect(stage.github.comments.map(({ user, edits }) => [user.login, edits])).toEqual([
      ['github-actions[bot]', 1],
      ['mallory', 0]
    ])
  })
})
