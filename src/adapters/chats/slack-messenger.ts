import { ownMember } from '../../domain/own-member.js'
import { LogLevel, WebClient } from '@slack/web-api'
import { DeployError } from '../../domain/errors.js'
import type { Destination } from '../../domain/notice/destination.js'
import type { Notice } from '../../domain/notice/notice.js'
import { renderSlack, renderSlackReply } from '../../render/chat/render-slack.js'
import { findDeployError } from '../../http/lost-request.js'
import type { Messenger } from '../../ports/messenger.js'

/** What to do about an error of Slack: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const ADVICE: Readonly<Record<string, string>> = {
  invalid_auth: 'the token is not valid; check "slack-token".',
  account_inactive: 'the token belongs to an app or a person that was removed; check "slack-token".',
  token_revoked: 'the token was revoked; check "slack-token".',
  token_expired: 'the token has expired; check "slack-token".',
  missing_scope: 'the token lacks a scope; give the app chat:write.',
  channel_not_found: 'there is no such channel, or the bot is not in it; give its ID, and invite the bot.',
  not_in_channel: 'the bot is not in the channel; invite it.',
  is_archived: 'the channel is archived.',
  restricted_action: 'the workspace does not let the app post there.'
}

/** Edits that can never come about, as the message is gone or is not ours: https://docs.slack.dev/reference/methods/chat.update#errors */
const CANNOT_EDIT = ['message_not_found', 'cant_update_message', 'edit_window_closed']

const QUIET = { unfurl_links: false, unfurl_media: false } as const

/** An edit needs the ID of the channel, which Slack answers with, also where the channel was named otherwise. */
interface Place {
  readonly channel: string
  readonly ts: string
}

/** Slack, by a bot: one message per deployment, edited; details and calls in its thread. `api` is the address of the Web API. */
export function slackMessenger(
  { channel, token, mentions }: Extract<Destination, { kind: 'slack' }>,
  { fetch, api }: { readonly fetch: typeof globalThis.fetch; readonly api: string }
): Messenger {
  // Retries and rate limits are those of our own fetch, which knows the deadline.
  const client = new WebClient(token, { slackApiUrl: api, fetch, retryConfig: { retries: 0 }, logger: SILENT })
  return {
    async deliver(notice, earlier) {
      const known = readReference(earlier, channel)
      const place = (known && (await edit(client, known, notice))) ?? (await post(client, channel, notice))
      const reply = renderSlackReply(notice, mentions)
      const problem =
        reply &&
        (await problemOf(() =>
          client.chat.postMessage({ channel: place.channel, thread_ts: place.ts, ...reply, ...QUIET })
        ))
      return { reference: nameReference(place, channel), ...(problem === undefined ? {} : { problem }) }
    }
  }
}

async function edit(client: WebClient, { channel, ts }: Place, notice: Notice): Promise<Place | undefined> {
  try {
    await ask(() => client.chat.update({ channel, ts, ...renderSlack(notice) }))
    return { channel, ts }
  } catch (error) {
    if (error instanceof SlackRefusal && CANNOT_EDIT.includes(error.slackCode)) return undefined
    throw error
  }
}

async function post(client: WebClient, channel: string, notice: Notice): Promise<Place> {
  const { ts, channel: id } = await ask(() => client.chat.postMessage({ channel, ...renderSlack(notice), ...QUIET }))
  if (ts === undefined) throw new DeployError('platform-error', 'Slack took the message and did not name it.')
  return { channel: id ?? channel, ts }
}

/** `ts`, or `ts@channel` where the channel is not the one that was given: that one may be masked, and must not be handed on. */
function nameReference({ channel, ts }: Place, given: string): string {
  return channel === given ? ts : `${ts}@${channel}`
}

function readReference(reference: string | undefined, given: string): Place | undefined {
  const [, ts, channel = given] = /^(\d+\.\d+)(?:@(\w+))?$/.exec(reference ?? '') ?? []
  return ts === undefined ? undefined : { ts, channel }
}

class SlackRefusal extends DeployError {
  constructor(
    readonly slackCode: string,
    cause: unknown
  ) {
    const advice =
      ownMember(ADVICE, slackCode) ?? 'see https://docs.slack.dev/reference/methods/chat.postMessage#errors.'
    super('rejected', `Slack answered ${slackCode}: ${advice}`, { cause })
  }
}

async function problemOf(call: () => Promise<unknown>): Promise<DeployError | undefined> {
  try {
    await ask(call)
    return undefined
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
}

async function ask<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call()
  } catch (error) {
    throw findDeployError(error) ?? explain(error)
  }
}

function explain(cause: unknown): DeployError {
  const { data, statusCode } = cause as { readonly data?: { readonly error?: unknown }; readonly statusCode?: unknown }
  const code = data?.error
  if (typeof code === 'string' && /^[a-z_]{1,60}$/.test(code)) return new SlackRefusal(code, cause)
  if (typeof statusCode === 'number')
    return new DeployError('platform-error', `Slack answered ${statusCode}.`, { cause })
  return new DeployError('platform-error', 'Slack answered with something that is no answer of its API.', { cause })
}

/** The client would write to the log by itself; what matters is in its errors. */
const SILENT = {
  ...{ debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  ...{ setLevel: () => undefined, setName: () => undefined },
  getLevel: () => LogLevel.ERROR
}
