import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { startDiscordService, type DiscordService } from '../../../local/services/discord-service.js'
import { startGithubService, type GithubService } from '../../../local/services/github/github-service.js'
import { startSlackService, type SlackService } from '../../../local/services/slack-service.js'
import { openTokenEndpoint, type TokenEndpoint } from '../../bundle/token-endpoint.js'
import { openRolloutStage, type RolloutStage } from '../../rollout/rollout-stage.js'
import { runWorkflow, type WorkflowCall, type WorkflowRun } from './run-workflow.js'

const ROLE = 'arn:aws:iam::123456789012:role/deploy'
/** Everything runs concurrently: most of the time of a deployment is waiting. */
const LONGEST_MILLISECONDS = 900_000

let stage: RolloutStage
let tokens: TokenEndpoint
let github: GithubService
let slack: SlackService
let discord: DiscordService

type Scene = Pick<WorkflowCall, 'workflow' | 'inputs'> & Pick<WorkflowCall, 'secrets' | 'pullRequest' | 'files'>

const CHANNEL = { 'slack-channel': 'C0DEPLOYS01' }

/** By the service that each is about; the scenes of one service run one after another. */
const scenes = (): Readonly<Record<string, readonly Scene[]>> => {
  const everybody = { SLACK_TOKEN: slack.token, DISCORD_WEBHOOK_URL: discord.webhookUrl }
  const rolling = { workflow: 'deploy-rolling.yml', secrets: everybody }
  return {
    orders: [
      {
        ...rolling,
        inputs: { ...CHANNEL, image: 'shop/api:v2', version: 'v2.0.0', 'environment-url': 'https://shop.example.com' }
      },
      {
        ...{ workflow: 'rollback.yml', secrets: everybody },
        inputs: { ...CHANNEL, version: ':v1', reason: 'Refunds fail <!channel>' }
      }
    ],
    basket: [{ ...rolling, inputs: { ...CHANNEL, image: 'shop/api:never-starts', 'circuit-breaker': 'rollback' } }],
    search: [{ ...rolling, inputs: { ...CHANNEL, image: 'shop/api:v2', 'migrate-command': '--eval process.exit(3)' } }],
    stock: [
      {
        ...{ workflow: 'deploy-rolling.yml', inputs: { image: 'shop/api:v2' } },
        secrets: { DISCORD_WEBHOOK_URL: `${discord.origin}/api/webhooks/1/gone` }
      }
    ],
    looked: [
      { workflow: 'doctor.yml', inputs: { strategy: 'canary' } },
      {
        ...{ workflow: 'doctor.yml', inputs: { strategy: 'canary', 'trust-policy-file': 'trust.json' } },
        files: { 'trust.json': readFileSync('docs/iam/trust.json', 'utf8') }
      }
    ],
    contracted: [
      { workflow: 'run-task.yml', inputs: { command: '--version', reason: 'No version reads it' } },
      { workflow: 'run-task.yml', inputs: { command: '--eval process.exit(4)', reason: 'No version reads it' } }
    ],
    fresh: [{ workflow: 'rollback.yml', inputs: { reason: 'Nothing works' } }],
    plan: [
      { workflow: 'plan.yml', pullRequest: 12, inputs: { image: 'shop/api:v2' } },
      { workflow: 'plan.yml', pullRequest: 12, inputs: { image: 'shop/api:v3' } },
      {
        ...{ workflow: 'plan.yml', pullRequest: 12 },
        inputs: { strategy: 'canary', gates: 'errors: { max-rate: 1% }\nlatencies: {}' }
      }
    ]
  }
}

const played = new Map<string, Promise<readonly WorkflowRun[]>>()

async function play(service: string, own: readonly Scene[]): Promise<readonly WorkflowRun[]> {
  await stage.addShop(service)
  const place = { cluster: 'prod', environment: 'production', 'aws-region': 'eu-west-1', 'role-to-assume': ROLE }
  const runs: WorkflowRun[] = []
  for (const { inputs, ...scene } of own) {
    const call = { cloud: stage.cloud, tokens, services: { github, slack } }
    runs.push(await runWorkflow({ ...call, ...scene, inputs: { service, ...place, ...inputs } }))
  }
  return runs
}

async function runOf(service: string, index = 0): Promise<WorkflowRun> {
  const run = (await played.get(service))?.[index]
  if (run === undefined) throw new Error(`There is no run ${index} of ${service}.`)
  return run
}

beforeAll(async () => {
  ;[stage, tokens, github, slack, discord] = await Promise.all([
    openRolloutStage({ rate: 12 }),
    openTokenEndpoint('repo:octo@11/shop@22:environment:production'),
    startGithubService(),
    startSlackService(),
    startDiscordService()
  ])
  for (const [service, own] of Object.entries(scenes())) played.set(service, play(service, own))
  await Promise.allSettled(played.values())
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await Promise.all([tokens, github, slack, discord].map(service => service.close()))
  await stage.stop()
})

/** What a channel of Slack shows about a service: without the threads. */
const onSlack = (service: string) =>
  slack.messages.filter(({ text, threadTs }) => threadTs === undefined && JSON.stringify(text).includes(service))
const onDiscord = (service: string) =>
  discord.messages.filter(message => JSON.stringify(message.embeds).includes(`${service} `))
const recorded = (service: string) =>
  github.deployments
    .filter(({ payload }) => payload.service === service)
    .map(({ payload, statuses }) => ({ kind: payload.kind, states: statuses.map(({ state }) => state).toReversed() }))
const updates = (service: string) => stage.calls('ecs:UpdateService').filter(({ input }) => input.service === service)

describe('a deployment that succeeds', () => {
  it('is notified in one message of each channel, edited at its end, and recorded', async () => {
    const { exitCode, log } = await runOf('orders')
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
    const [told] = onSlack('orders')
    expect(told).toMatchObject({ edits: 1, text: expect.stringContaining('orders v2.0.0 to production: succeeded') })
    expect(onDiscord('orders')[0]).toMatchObject({ edits: 1 })
    // GitHub sets it to inactive when the next one succeeds.
    expect(recorded('orders')[0]).toEqual({ kind: 'deploy', states: ['in_progress', 'success', 'inactive'] })
  })

  it('shows no secret in its log', async () => {
    const { log } = await runOf('orders')
    const shown = [slack.token, discord.webhookUrl].filter(secret => log.includes(secret))
    expect(shown).toEqual([])
  })
})

describe('a rollback', () => {
  it('to a given image deploys it, and reports the reason without a mention', async () => {
    const { exitCode, log, outputs } = await runOf('orders', 1)
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
    expect(outputs.image).toBe('shop/api:v1')
    const [, told] = onSlack('orders')
    expect(JSON.stringify(told?.blocks)).toContain('Refunds fail')
    // In blocks a text is just that; in `text` it would be read as a mention.
    expect(told?.text).not.toContain('<!channel>')
    expect(recorded('orders')[1]).toEqual({ kind: 'rollback', states: ['in_progress', 'success'] })
  })

  it('of a service that has nothing to go back to is red, and changes nothing', async () => {
    const { exitCode, summary } = await runOf('fresh')
    // Its message is tested where the version is chosen.
    expect(exitCode).toBe(1)
    expect(summary).toMatch(/^#### ❌ Notified: fresh \w+ to production: failed$/m)
    expect(updates('fresh')).toEqual([])
  })
})

describe('a deployment that is rolled back', () => {
  it('is red, and notified and recorded with its verdict', async () => {
    const { exitCode, summary } = await runOf('basket')
    expect(exitCode).toBe(1)
    expect(summary).toMatch(/^## ↩️ .*: rolled back in /m)
    expect(onSlack('basket')).toEqual([
      expect.objectContaining({ edits: 1, text: expect.stringContaining('rolled back') })
    ])
    expect(recorded('basket')).toEqual([{ kind: 'deploy', states: ['in_progress', 'failure'] }])
  })
})

describe('a migration that fails', () => {
  it('stops all before any traffic, and is notified', async () => {
    const { exitCode } = await runOf('search')
    expect(exitCode).toBe(1)
    expect(updates('search')).toEqual([])
    expect(onSlack('search')).toEqual([expect.objectContaining({ text: expect.stringContaining('failed'), edits: 1 })])
    expect(JSON.stringify(onSlack('search')[0]?.blocks)).toMatch(/The migration failed: [^"]*\b3\b/)
  })
})

describe('a deleted channel', () => {
  it('keeps no deployment from its end', async () => {
    const { exitCode, log, summary, outputs } = await runOf('stock')
    expect({ exitCode, verdict: outputs.verdict, log: exitCode === 0 ? '' : log }).toEqual({
      ...{ exitCode: 0, verdict: 'succeeded', log: '' }
    })
    expect(summary).toContain('| Discord | ❌ not sent |')
  })
})

describe('run-task.yml', () => {
  it('runs one command as a task of the running revision, and fails if the command fails', async () => {
    const [good, bad] = await Promise.all([runOf('contracted'), runOf('contracted', 1)])
    expect([good.exitCode, good.outputs.verdict, good.outputs['exit-code']]).toEqual([0, 'succeeded', '0'])
    expect(good.summary).toContain('No version reads it')
    expect(bad.exitCode).toBe(1)
    expect(bad.summary).toMatch(/exited with code 4/)
    expect(updates('contracted')).toEqual([])
  })
})

describe('doctor.yml', () => {
  it('finds a good service ready, and names the condition by which a job is not trusted', async () => {
    const [ready, refused] = await Promise.all([runOf('looked'), runOf('looked', 1)])
    expect([ready.exitCode, ready.outputs.verdict]).toEqual([0, 'ready'])
    expect(refused.exitCode).toBe(1)
    expect(refused.summary.replaceAll('&#64;&#8203;', '@')).toContain(
      'Expected "repo:octo/shop:environment:production" or "repo:octo@1234567/shop@7654321:environment:production"; the token has "repo:octo@11/shop@22:environment:production".'
    )
    expect(updates('looked')).toEqual([])
  })
})

describe('plan.yml on a pull request', () => {
  it('puts its plan there, edits it the next time, and reports what is wrong with gates, and where', async () => {
    const runs = await Promise.all([runOf('plan'), runOf('plan', 1), runOf('plan', 2)])
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 1])
    expect(github.comments).toEqual([expect.objectContaining({ pullRequest: 12, edits: 2 })])
    expect(github.comments[0]?.body).toMatch(
      /# Plan for plan in production[^]*Input "gates", line 2, column 1: gates has no key "latencies"/
    )
    expect(updates('plan')).toEqual([])
  })
})
