import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { useNotifyStage } from './notify-stage.js'

const stage = useNotifyStage()
const TOO_MANY = (after: string) =>
  ({
    kind: 'answer',
    answer: { status: 429, headers: { 'retry-after': after }, body: { ok: false, error: 'ratelimited' } }
  }) as const
const answer = (status: number) => ({ kind: 'answer', answer: { status, body: 'not now' } }) as const

/** A closed port. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

describe('a channel that fails for a while', () => {
  it('is still notified, once: 429, 500, a lost answer, a broken connection', async () => {
    const { slack, discord, teams, webhook, github } = stage
    slack.fail(TOO_MANY('1'), { path: /chat\.postMessage/ })
    slack.fail(TOO_MANY('1'), { path: /services/ })
    discord.fail(TOO_MANY('0.6'))
    teams.fail(answer(500), { times: 2 })
    webhook.fail({ kind: 'reset', when: 'after' })
    github.fail(answer(502), { path: /deployments$/, times: 2 })
    const step = await stage.notify({ event: 'succeeded', ...stage.everyChannel() })
    expect(step).toMatchObject({ outcome: 'success', annotations: [], outputs: { undelivered: '' } })
    const [first, second] = slack.requests.filter(({ url }) => url.pathname.endsWith('chat.postMessage'))
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_000)
    expect(discord.requests).toHaveLength(2)
    expect([slack.messages.length, discord.messages.length, teams.cards.length, github.deployments.length]).toEqual([
      2, 1, 1, 1
    ])
    const ids = webhook.requests.map(({ headers }) => headers['x-deploy-kit-delivery'])
    expect([ids.length, new Set(ids).size, webhook.notifications.length]).toEqual([2, 1, 1])
  })
})

describe('a deployment that GitHub created', () => {
  const created = () => stage.github.deployments.filter(({ description }) => description.startsWith('doubted '))

  it.each([
    ['answered with a 502', { ...answer(502), when: 'after' }],
    ['without an answer', { kind: 'reset', when: 'after' }]
  ] as const)('%s is found, and not created again', async (_, fault) => {
    const { github } = stage
    const before = created().length
    github.fail(fault, { path: /deployments$/, method: 'POST' })
    const step = await stage.notify({ event: 'started', service: 'doubted', github: 'deployment' })
    expect(step).toMatchObject({ outcome: 'success', annotations: [], outputs: { undelivered: '' } })
    expect(
      created()
        .slice(before)
        .map(({ statuses }) => statuses.length)
    ).toEqual([1])
  })

  it('is created again where GitHub did not create it', async () => {
    const before = created().length
    stage.github.fail(answer(502), { path: /deployments$/, method: 'POST' })
    const step = await stage.notify({ event: 'started', service: 'doubted', github: 'deployment' })
    expect(step).toMatchObject({ outcome: 'success', annotations: [] })
    expect(created().length - before).toBe(1)
  })

  it('that cannot be looked for is reported by the first error, and not created again', async () => {
    const before = created().length
    const { github } = stage
    github.fail({ ...answer(502), when: 'after' }, { path: /deployments$/, method: 'POST' })
    const end = github.fail(answer(404), { path: /deployments$/, method: 'GET', times: 9 })
    const step = await stage.notify({ event: 'started', service: 'doubted', github: 'deployment' })
    end()
    expect(step.annotations).toMatchObject([{ message: expect.stringMatching(/^GitHub returned 502: /) }])
    expect(created().length - before).toBe(1)
  })
})

describe('a service that asks for no wait, again and again', () => {
  it('is not flooded with requests, and named as what limited them', async () => {
    const { discord } = stage
    const before = discord.requests.length
    const end = discord.fail(TOO_MANY('0'), { times: 10_000 })
    const step = await stage.notify({ event: 'failed', timeout: '5s', 'discord-webhook-url': discord.webhookUrl })
    end()
    expect(step.outcome).toBe('success')
    expect(discord.requests.length - before).toBeGreaterThan(1)
    expect(discord.requests.length - before).toBeLessThan(7)
    expect(step.annotations.map(({ message }) => message.replace(/:\d+ /, ' '))).toEqual([
      expect.stringMatching(
        // Or the last attempt begins so late that "timeout" cuts it.
        /^127\.0\.0\.1(?: limits the rate of requests \(\d attempts\), and only \d+\.\ds of "timeout" was left\.$|: the response timed out \(\d attempts\)\. )/
      )
    ])
  })
})

describe('a channel that keeps failing', () => {
  it('is a warning and a line in the summary with the cause, and affects no other channel, nor the step', async () => {
    const { slack, discord, teams, webhook, github } = stage
    slack.fail({ kind: 'reset', when: 'after' }, { path: /chat\.postMessage/ })
    slack.fail({ kind: 'answer', answer: { status: 404, body: 'no_service' } }, { path: /services/ })
    discord.fail(TOO_MANY('3600'))
    teams.fail(answer(500), { times: 9 })
    webhook.fail(answer(410))
    const posted = slack.messages.length
    github.permissions = { deployments: 'read', 'pull-requests': 'write', contents: 'read' }
    const step = await stage.notify({
      event: 'started',
      ...stage.everyChannel(),
      'slack-webhook-url': '',
      'teams-webhook-url': ''
    })
    const end = await stage.notify({
      ...{ event: 'failed', 'slack-webhook-url': slack.webhookUrl, 'teams-webhook-url': teams.webhookUrl }
    })
    github.permissions = { deployments: 'write', statuses: 'write', 'pull-requests': 'write', contents: 'read' }
    expect([step.outcome, end.outcome]).toEqual(['success', 'success'])
    expect(step.outputs.delivered).toBe('GitHub comment')
    const said = new Map(
      [...step.annotations, ...end.annotations].map(({ title, message }) => [title?.replace(/:\d+/, ''), message])
    )
    expect(Object.fromEntries(said)).toEqual({
      'Slack C0DEPLOYS01 was not notified': expect.stringMatching(
        /^127\.0\.0\.1:\d+: the connection broke \(.+\). The message may have been delivered\.$/
      ),
      'Discord was not notified': expect.stringMatching(
        /asked to retry after 1h 00m, but only \d+s of "timeout" was left\.$/
      ),
      'webhook 127.0.0.1 was not notified': expect.stringMatching(
        /returned 410: the webhook was removed\. Response: not now\.$/
      ),
      'GitHub deployment was not notified':
        'GitHub returned 403: Resource not accessible by integration. The token may lack the permission deployments: write.',
      'GitHub commit-status was not notified':
        'GitHub returned 403: Resource not accessible by integration. The token may lack the permission statuses: write.',
      'Slack webhook was not notified': "Slack's webhook returned 404 no_service. Check that the webhook still exists.",
      'Teams was not notified': 'The Teams workflow returned 500. Response: not now.'
    })
    expect(step.summary).toMatch(/\| Discord \| ❌ not sent \| .*asked to retry after 1h 00m/)
    // What may have arrived is not sent twice.
    expect(slack.messages.length - posted).toBe(1)
    expect(step.outputs.undelivered?.split('\n')).toHaveLength(5)
  })

  it('fails the step with fail-on-error, after all others were notified', async () => {
    const step = await stage.notify({
      event: 'started',
      'slack-token': 'xoxb-wrong',
      'slack-channel': 'C0DEPLOYS01',
      github: 'comment',
      'fail-on-error': 'true'
    })
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1, outputs: { delivered: 'GitHub comment' } })
    expect(step.annotations.at(-1)?.message).toBe(
      'Slack C0DEPLOYS01 was not notified: Slack returned invalid_auth: the token is not valid. Check "slack-token".'
    )
  })
})

describe('a channel that is named by half', () => {
  it('is reported as not notified, with the cause; the others are notified', async () => {
    const { outcome, outputs, annotations } = await stage.notify({
      ...{ event: 'started', 'slack-channel': 'C0DEPLOYS01', github: 'comment' }
    })
    expect([outcome, outputs.delivered, outputs.undelivered]).toEqual([
      ...['success', 'GitHub comment', 'Slack C0DEPLOYS01']
    ])
    expect(annotations.map(({ title, message }) => `${title ?? ''}: ${message}`)).toEqual([
      'Slack C0DEPLOYS01 was not notified: the input "slack-token" is empty. Check that its secret is set and that this run may read it.'
    ])
  })

  it.each([
    ['slack-token', 'xoxb-1-2', '"slack-channel" or a route to Slack'],
    ['slack-mention', 'here', '"slack-channel" or "slack-webhook-url"'],
    ['webhook-secret', 'of-the-webhook', '"webhook-url"']
  ])('by %s alone is a line of the log', async (input, value, needed) => {
    const { outcome, log, annotations } = await stage.notify({ event: 'started', github: 'comment', [input]: value })
    expect([outcome, annotations]).toEqual(['success', []])
    expect(log).toContain(`Input "${input}" is ignored without ${needed}.`)
  })
})

describe('a channel that cannot be reached', () => {
  it('is given up in time: silence, no such host, a closed port', async () => {
    const { discord } = stage
    discord.fail({ kind: 'silence' }, { times: 9 })
    const step = await stage.notify({
      ...{ event: 'failed', timeout: '3s', 'discord-webhook-url': discord.webhookUrl },
      ...{
        'teams-webhook-url': 'https://nobody.invalid/workflows/0123456789abcdef0/x',
        'webhook-url': `http://127.0.0.1:${await closedPort()}/hooks/abcdefgh12345678`
      }
    })
    expect(step.outcome).toBe('success')
    expect(step.annotations.map(({ message }) => message.replace(/:\d+:/, ':'))).toEqual([
      '127.0.0.1: the response timed out. The message may have been delivered.',
      expect.stringMatching(/^nobody\.invalid: (?:the host does not exist|the host name could not be resolved)/),
      expect.stringMatching(/^127\.0\.0\.1: the connection was refused \(\d attempts\)\.$/)
    ])
    expect(step.log + step.summary).not.toMatch(/0123456789abcdef0|abcdefgh12345678/)
  })
})

describe('addresses and tokens', () => {
  it('show in no form, also when a service repeats them', async () => {
    const { slack, discord, teams, webhook } = stage
    const addresses = [slack.webhookUrl, discord.webhookUrl, teams.webhookUrl, webhook.webhookUrl]
    const echo = [...addresses, webhook.secret, slack.token].flatMap(text => [text, encodeURIComponent(text)]).join(' ')
    for (const service of [slack, discord, teams, webhook])
      service.fail({ kind: 'answer', answer: { status: 400, body: echo } }, { times: 2 })
    const step = await stage.notify({ event: 'failed', ...stage.everyChannel(), github: '' })
    expect(step.annotations).toHaveLength(5)
    const keys = addresses.flatMap(address => new URL(address).pathname.split('/').filter(part => part.length > 15))
    const raw = step.log + step.summary + JSON.stringify(step.annotations) + JSON.stringify(step.outputs)
    for (const secret of [
      ...addresses,
      ...keys,
      slack.token,
      webhook.secret,
      'Qm7_xZ2kT9vLpR4sW8yB1nC6dF3gH5jK0aEuIoXcVbN'
    ]) {
      for (const form of [secret, encodeURIComponent(secret)]) expect(raw).not.toContain(form)
    }
  })

  it('show no part of a path or query, digits in it or not, also where an answer is cut in the middle of it', async () => {
    const { webhook } = stage
    const path = '/intake/delta-operations'
    const address = `${webhook.origin}${path}?room=blue%20heron`
    for (const said of [
      `Cannot POST ${path}: blue heron`,
      `${'x '.repeat(90)} ${address} ${address}`,
      `${'y'.repeat(185)} ${path}`
    ]) {
      webhook.fail({ kind: 'answer', answer: { status: 400, body: said } }, { times: 1 })
      const step = await stage.notify({ event: 'failed', 'webhook-url': address })
      const raw = [step.log, step.summary, JSON.stringify([step.annotations, step.outputs])].join('\n')
      expect(step.annotations).toHaveLength(1)
      expect(raw).not.toMatch(/intake|delta|operations|blue|heron/)
    }
  })
})

describe('inputs', () => {
  it.each([
    [{ event: 'done' }, 'Input "event": expected one of '],
    [
      { event: 'started', service: '' },
      'Input "service": a value is required, because the input "result" names no service. Set "service"'
    ],
    [
      { event: 'started', 'discord-webhook-url': 'http://example.com/k3y-Vt8Qp2Zr6Wn1' },
      'Input "discord-webhook-url": expected a URL that starts with https://.'
    ],
    [{ event: 'finished', result: '{}' }, 'Input "result": expected the output "result" of a deploying action'],
    [
      { event: 'started', routes: 'routes:\n  - discord: WEBHOOK' },
      'Input "routes", line 2, column 14: the environment variable "WEBHOOK" is not set'
    ],
    [
      { event: 'started', routes: 'routes:\n  - github: everything' },
      'Input "routes", line 2, column 13: expected one of deployment, commit-status, comment.'
    ],
    [{ event: 'started', 'slack-mention': '<!channel>' }, 'Input "slack-mention": expected IDs of users (U…)'],
    [{ event: 'started', links: 'Logs=javascript:alert(1)' }, 'Input "links": line 1: expected text=https://…']
  ])('%j are refused in one sentence', async (inputs, sentence) => {
    const step = await stage.notify(inputs)
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1, outputs: {} })
    expect(step.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)])
    expect(step.log).not.toContain('k3y-Vt8Qp2Zr6Wn1')
  })

  it('notify no channel in a dry run, and warn when none is configured', async () => {
    const requests = () => stage.slack.requests.length
    const before = requests()
    const dry = await stage.notify({ event: 'started', 'dry-run': 'true', ...stage.everyChannel() })
    expect(dry.log).toContain('Dry run. Would notify: Slack C0DEPLOYS01, Discord, webhook 127.0.0.1')
    expect(requests()).toBe(before)
    const alone = await stage.notify({ event: 'started' }, { withoutToken: true })
    expect(alone).toMatchObject({ outcome: 'success', annotations: [{ title: 'No notification was sent' }] })
  })
})
