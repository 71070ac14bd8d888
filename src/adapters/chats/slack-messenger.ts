import { ownMember } from '../../domain/own-member.js'
import { badInput, DeployError } from '../../domain/errors.js'
import type { Destination } from '../../domain/notice/destination.js'
import type { Notice } from '../../domain/notice/notice.js'
import { renderSlack, renderSlackReply, type SlackMessage } from '../../render/chat/render-slack.js'
import type { Messenger } from '../../ports/messenger.js'

/** What to do about an error of Slack: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const ADVICE: Readonly<Record<string, string>> = {
  invalid_auth: 'the token is not valid. Check "slack-token".',
  account_inactive: 'the app or user of the token was removed. Check "slack-token".',
  token_revoked: 'the token was revoked. Check "slack-token".',
  token_expired: 'the token has expired. Check "slack-token".',
  missing_scope: 'the token lacks a scope. Grant the app chat:write.',
  channel_not_found: 'the channel does not exist, or the bot is not a member. Use the channel ID, and invite the bot.',
  not_in_channel: 'the bot is not a member of the channel. Invite it.',
  is_archived: 'the channel is archived.',
  restricted_action: 'the workspace does not allow the app to post there.',
  rate_limited: 'the app is rate limited. Send fewer messages, or retry later.',
  ratelimited: 'the app is rate limited. Send fewer messages, or retry later.'
}

/** Edits that can never come about, as the message is gone or is not ours: https://docs.slack.dev/reference/methods/chat.update#errors */
const CANNOT_EDIT = ['message_not_found', 'cant_update_message', 'edit_window_closed']

const QUIET = { unfurl_links: false, unfurl_media: false } as const

/** An edit needs the ID of the channel, which Slack answers with, also where the channel was named otherwise. */
interface Place {
  readonly channel: string
  readonly ts: string
}

/** Fields of a method; those that are undefined are left out. */
type Fields = Partial<SlackMessage> & Readonly<Record<string, unknown>>

type Ask = (method: 'chat.postMessage' | 'chat.update', fields: Fields) => Promise<Answer>

/** What Slack answers a method that it carried out: https://docs.slack.dev/apis/web-api/#responses */
interface Answer {
  readonly ok: true
  readonly ts?: unknown
  readonly channel?: unknown
}

/** Slack, by a bot: one message per deployment, edited; details and calls in its thread. `api` is the address of the Web API. */
export function slackMessenger(
  { channel, token, mentions }: Extract<Destination, { kind: 'slack' }>,
  { fetch, api }: { readonly fetch: typeof globalThis.fetch; readonly api: string }
): Messenger {
  const ask = slackMethods(token, { fetch, api })
  return {
    async deliver(notice, earlier) {
      const known = readReference(earlier, channel)
      const place = (known && (await edit(ask, known, notice))) ?? (await post(ask, channel, notice))
      const reply = renderSlackReply(notice, mentions)
      const problem =
        reply &&
        (await problemOf(ask('chat.postMessage', { channel: place.channel, thread_ts: place.ts, ...reply, ...QUIET })))
      return { reference: nameReference(place, channel), ...(problem === undefined ? {} : { problem }) }
    }
  }
}

async function edit(ask: Ask, { channel, ts }: Place, notice: Notice): Promise<Place | undefined> {
  try {
    await ask('chat.update', { channel, ts, ...renderSlack(notice) })
    return { channel, ts }
  } catch (error) {
    if (error instanceof SlackRefusal && CANNOT_EDIT.includes(error.slackCode)) return undefined
    throw error
  }
}

async function post(ask: Ask, channel: string, notice: Notice): Promise<Place> {
  const { ts, channel: id } = await ask('chat.postMessage', { channel, ...renderSlack(notice), ...QUIET })
  if (typeof ts !== 'string')
    throw new DeployError('platform-error', 'Slack accepted the message but returned no timestamp (ts) for it.')
  return { channel: typeof id === 'string' ? id : channel, ts }
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
  constructor(readonly slackCode: string) {
    const advice =
      ownMember(ADVICE, slackCode) ?? 'see https://docs.slack.dev/reference/methods/chat.postMessage#errors.'
    super(/^rate_?limited$/.test(slackCode) ? 'throttled' : 'rejected', `Slack returned ${slackCode}: ${advice}`)
  }
}

async function problemOf(call: Promise<unknown>): Promise<DeployError | undefined> {
  try {
    await call
    return undefined
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
}

/**
 * Calls methods of the Web API: a form, in which what is no text is JSON (https://docs.slack.dev/apis/web-api/#post_bodies). Throws
 * `bad-input` for an address or a token that cannot be sent.
 */
function slackMethods(
  token: string,
  { fetch, api }: { readonly fetch: typeof globalThis.fetch; readonly api: string }
): Ask {
  const base = api.replace(/\/?$/, '/')
  if (!/^https?:$/.test(URL.parse(base)?.protocol ?? ''))
    throw badInput('slack-api-url', 'expected a URL that starts with https://.')
  if (!/^[\x21-\x7e]+$/.test(token))
    throw badInput('slack-token', 'it contains invalid characters. Copy the token again.')
  const headers = { authorization: `Bearer ${token}`, 'user-agent': 'deploy-kit' }
  return async (method, fields) => {
    const texts = Object.entries(fields).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value)
    ])
    const response = await fetch(base + method, { method: 'POST', headers, body: new URLSearchParams(texts) })
    return readAnswer(response)
  }
}

/** What Slack refuses it answers with status 200, `ok: false` and a word: https://docs.slack.dev/apis/web-api/#responses */
async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  const answer = parseObject(text)
  if (answer?.ok === true) return answer as unknown as Answer
  if (typeof answer?.error === 'string' && /^[a-z_]{1,60}$/.test(answer.error)) throw new SlackRefusal(answer.error)
  if (!response.ok) throw new DeployError('platform-error', `Slack returned ${response.status}.`)
  throw new DeployError(
    'platform-error',
    'Slack returned a response that is not from its API. Check any proxy in between.'
  )
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}
