import { badInput } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { GITHUB_RECORDS, type Destination, type SlackMention } from '../../domain/notice/destination.js'
import { parseRoutes } from '../../domain/notice/parse-routes.js'
import { OUTCOME_FILTERS, type OutcomeFilter, type Route } from '../../domain/notice/route.js'
import { EXPECTED_CHANNEL, isSlackChannel } from '../../domain/notice/slack-channel.js'
import { EXPECTED_MENTION, parseSlackMention } from '../../domain/notice/slack-mention.js'
import { problemOfAddress } from '../../domain/notice/webhook-address.js'
import { parseDocument, readFile } from '../../targets/ecs/use-cases/task-definition/parse-document.js'
import type { Files } from '../../ports/files.js'
import type { RunEvent } from '../../ports/runner/run-event.js'
import type { IncompleteChannel } from '../../use-cases/notify/notify-request.js'

/** What the inputs are read beside. */
export interface StepContext {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly event: RunEvent
  readonly files: Pick<Files, 'read'>
}

/** All channels: those that the step names itself, and those of its routes. */
export async function readRoutes(inputs: InputReader, context: StepContext): Promise<readonly Route[]> {
  const on = inputs.list('on').map(name => readFilter(name))
  const own = readDestinations(inputs).map(destination => ({
    ...{ destination, environments: [], services: undefined },
    on: on.length === 0 ? (['always'] as const) : on
  }))
  return [...own, ...(await readWritten(inputs, context))]
}

async function readWritten(inputs: InputReader, { env, files }: StepContext): Promise<readonly Route[]> {
  const text = inputs.block('routes')
  const path = inputs.text('routes-file')
  if (text !== undefined && path !== undefined)
    throw badInput('routes', 'it cannot be combined with "routes-file". Remove one of the two.')
  const context = {
    slackToken: inputs.text('slack-token'),
    variable: (name: string) => (env[name] === '' ? undefined : env[name])
  }
  if (text !== undefined) return parseRoutes(await parseDocument(text, { kind: 'input', input: 'routes' }), context)
  if (path === undefined) return []
  const written = await readFile({ input: 'routes-file', path }, files)
  return parseRoutes(await parseDocument(written, { kind: 'file', path }), context)
}

function readDestinations(inputs: InputReader): readonly Destination[] {
  const mentions = inputs.list('slack-mention').map(readMention)
  const slackWebhook = readAddress(inputs, 'slack-webhook-url')
  const discord = readAddress(inputs, 'discord-webhook-url')
  const teams = readAddress(inputs, 'teams-webhook-url')
  const webhook = readAddress(inputs, 'webhook-url')
  const secret = inputs.text('webhook-secret')
  const records = inputs.list('github').map(readRecord)
  return [
    ...readSlack(inputs, mentions),
    ...(slackWebhook === undefined ? [] : [{ kind: 'slack-webhook', address: slackWebhook, mentions } as const]),
    ...(discord === undefined ? [] : [{ kind: 'discord', address: discord } as const]),
    ...(teams === undefined ? [] : [{ kind: 'teams', address: teams } as const]),
    ...(webhook === undefined ? [] : [{ kind: 'webhook', address: webhook, secret } as const]),
    ...records.map(record => ({ kind: 'github', record }) as const)
  ]
}

function readSlack(inputs: InputReader, mentions: readonly SlackMention[]): readonly Destination[] {
  const channel = inputs.text('slack-channel')
  if (channel === undefined) return []
  if (!isSlackChannel(channel)) throw badInput('slack-channel', `${EXPECTED_CHANNEL}.`)
  const token = inputs.text('slack-token')
  return token === undefined ? [] : [{ kind: 'slack', channel, token, mentions }]
}

/** A secret that is not set, as in the run of a fork, arrives as nothing: a warning, but no reason to stop a deployment. */
export function findIncomplete(inputs: InputReader): readonly IncompleteChannel[] {
  const channel = inputs.text('slack-channel')
  if (channel === undefined || inputs.text('slack-token') !== undefined) return []
  const reason = 'the input "slack-token" is empty. Check that its secret is set and that this run may read it.'
  return [{ channel: `Slack ${channel}`, reason }]
}

/** Inputs that lack the one that they belong to. */
export function findUnused(inputs: InputReader, routes: readonly Route[]): readonly string[] {
  const tells = (...kinds: readonly Destination['kind'][]) =>
    routes.some(({ destination }) => kinds.includes(destination.kind))
  const hasChannel = inputs.text('slack-channel') !== undefined
  const unused = [
    ['slack-token', !hasChannel && !tells('slack'), '"slack-channel" or a route to Slack'],
    ['slack-mention', !hasChannel && !tells('slack-webhook'), '"slack-channel" or "slack-webhook-url"'],
    ['webhook-secret', !tells('webhook'), '"webhook-url"']
  ] as const
  return unused.flatMap(([name, isUnused, needed]) =>
    isUnused && inputs.text(name) !== undefined ? [`Input "${name}" is ignored without ${needed}.`] : []
  )
}

type AddressInput = 'slack-webhook-url' | 'discord-webhook-url' | 'teams-webhook-url' | 'webhook-url'

function readAddress(inputs: InputReader, name: AddressInput): string | undefined {
  const address = inputs.text(name)
  const problem = address === undefined ? undefined : problemOfAddress(address)
  if (problem !== undefined) throw badInput(name, problem)
  return address
}

function readFilter(name: string): OutcomeFilter {
  const filter = OUTCOME_FILTERS.find(each => each === name)
  if (filter === undefined) throw badInput('on', `expected any of ${OUTCOME_FILTERS.join(', ')}.`)
  return filter
}

function readRecord(name: string): (typeof GITHUB_RECORDS)[number] {
  const record = GITHUB_RECORDS.find(each => each === name)
  if (record === undefined) throw badInput('github', `expected any of ${GITHUB_RECORDS.join(', ')}.`)
  return record
}

function readMention(text: string): SlackMention {
  const mention = parseSlackMention(text)
  if (mention === undefined) throw badInput('slack-mention', `${EXPECTED_MENTION}.`)
  return mention
}
