import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startDiscordService } from '../local/services/discord-service.js'
import { startGithubService } from '../local/services/github/github-service.js'
import { startSlackService } from '../local/services/slack-service.js'
import { startTeamsService } from '../local/services/teams-service.js'
import { startWebhookReceiver } from '../local/services/webhook-receiver.js'
import { measureInTurns, measureWholeProcess } from './measure-process.js'

/**
 * notify with five channels in one step, beside each of them alone, in the same run, under Node 24. Every answer of every service takes
 * 120 ms, as far away as such services are. Usage: `npm run bench:notify`.
 */
const LATENCY_MILLISECONDS = 120
const ROUNDS = 9
const node = resolve('node_modules/node/bin/node')
const folder = mkdtempSync(join(tmpdir(), 'bench-notify-'))
for (const name of ['output', 'state', 'summary', 'env', 'path']) writeFileSync(join(folder, name), '')

const services = await Promise.all([
  startSlackService(),
  startDiscordService(),
  startTeamsService(),
  startWebhookReceiver(),
  startGithubService()
])
const [slack, discord, teams, webhook, github] = services
const commit = '2'.repeat(40)
github.commits.push({ sha: commit, message: 'A change', login: 'ada', date: '2026-11-21T09:00:00Z' })
const before = {
  id: 1,
  sha: commit,
  ref: commit,
  environment: 'production',
  payload: {},
  description: '',
  created_at: '2026-11-20T10:00:00Z'
}
github.deployments.push({ ...before, statuses: [{ state: 'success', description: '' }] })
for (const service of services) service.delay(LATENCY_MILLISECONDS)

const CHANNELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Slack: { 'SLACK-TOKEN': slack.token, 'SLACK-CHANNEL': 'C0DEPLOYS01', 'SLACK-API-URL': slack.api },
  Discord: { 'DISCORD-WEBHOOK-URL': discord.webhookUrl },
  Teams: { 'TEAMS-WEBHOOK-URL': teams.webhookUrl },
  webhook: { 'WEBHOOK-URL': webhook.webhookUrl, 'WEBHOOK-SECRET': webhook.secret },
  'GitHub deployment': { GITHUB: 'deployment' }
}

const subjects = {
  ...CHANNELS,
  'all five': Object.assign({}, ...Object.values(CHANNELS)) as Readonly<Record<string, string>>
}
const measured = await measureInTurns(
  ROUNDS,
  Object.fromEntries(Object.entries(subjects).map(([name, inputs]) => [name, () => measure(inputs)]))
)
await Promise.all(services.map(service => service.close()))
const recorded = github.requests.filter(({ method, url }) => method === 'POST' && url.pathname.endsWith('/deployments'))
const told = [slack.messages, discord.messages, teams.cards, webhook.notifications, recorded].map(list => list.length)
// Each process runs twice a round, for its time and for its memory; one round warms up.
const expected = 2 * 2 * (ROUNDS + 1)
if (told.some(count => count !== expected))
  throw new Error(`Not every channel was notified ${expected} times: ${told.join(', ')}.`)

console.log('| channels | ms | peak MiB |\n| --- | --: | --: |')
for (const [name, { milliseconds, peakMiB }] of Object.entries(measured)) {
  console.log(`| ${name} | ${milliseconds.toFixed(0)} | ${peakMiB.toFixed(0)} |`)
}
const alone = Object.keys(CHANNELS).map(name => measured[name]?.milliseconds ?? Number.NaN)
const ratio = (measured['all five']?.milliseconds ?? Number.NaN) / Math.max(...alone)
console.log(`\nAll five take ${ratio.toFixed(2)} x the slowest alone (target: <= 1.3).`)
process.exitCode = ratio <= 1.3 ? 0 : 1

/** Every step finds the same past: one success. */
function measure(inputs: Readonly<Record<string, string>>) {
  github.deployments.splice(1)
  return measureWholeProcess(node, stepOf(inputs))
}

/** A step of the bundle, as the runner starts it. */
function stepOf(inputs: Readonly<Record<string, string>>) {
  const given = {
    EVENT: 'awaiting-approval',
    SERVICE: 'api',
    ENVIRONMENT: 'production',
    ON: 'always',
    'GITHUB-TOKEN': github.token,
    ...inputs
  }
  return {
    argv: [resolve('dist/notify/index.js')],
    env: {
      PATH: process.env.PATH ?? '',
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_API_URL: github.origin,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: github.repository,
      GITHUB_RUN_ID: String(Math.random()).slice(2),
      GITHUB_SHA: commit,
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name}`, value]))
    }
  }
}
