import { describe, expect, it } from '@jest/globals'
import type { Notice } from '../../domain/notice/notice.js'
import { slackMessenger } from './slack-messenger.js'

const NOTICE: Notice = {
  ...{
    event: 'started',
    title: 'api v2 to production',
    headline: undefined,
    explanation: undefined,
    facts: [],
    causes: [],
    details: []
  },
  ...{ commits: undefined, links: [], isRecovery: false },
  subject: {
    ...{ services: ['api'], environment: 'production', environmentUrl: undefined, version: 'v2', previous: undefined },
    ...{ previousOf: undefined, commit: undefined, digest: undefined, kind: 'deploy', strategy: 'rolling' },
    ...{ verification: 'none', actor: undefined, runUrl: undefined, startedAt: 0, finishedAt: undefined },
    result: undefined
  }
}
const API = 'https://slack.example/api'

/** A bot whose requests get these answers, and the requests that it sent. */
function bot(answers: readonly (() => Response)[], token = 'xoxb-1') {
  const sent: { url: string; fields: Record<string, string>; authorization: string | null }[] = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    const fields = Object.fromEntries(new URLSearchParams(init?.body as URLSearchParams))
    const authorization = new Headers(init?.headers).get('authorization')
    sent.push({ url: input as string, fields, authorization })
    return Promise.resolve(answers[sent.length - 1]?.() ?? Response.error())
  }
  const destination = { kind: 'slack', channel: 'C1', token, mentions: [] } as const
  return {
    sent,
    deliver: (earlier?: string) => slackMessenger(destination, { fetch, api: API }).deliver(NOTICE, earlier)
  }
}

const taken = () => Response.json({ ok: true, ts: '1.2', channel: 'C1' })
const refused =
  (error: unknown, status = 200) =>
  () =>
    Response.json({ ok: false, error }, { status })

describe('a message to Slack', () => {
  it('is a form, in which blocks are JSON, with the token beside it', async () => {
    const { sent, deliver } = bot([taken])
    expect(await deliver()).toEqual({ reference: '1.2' })
    expect(sent).toMatchObject([
      {
        ...{ url: `${API}/chat.postMessage`, authorization: 'Bearer xoxb-1' },
        fields: { channel: 'C1', unfurl_links: 'false', unfurl_media: 'false' }
      }
    ])
    const blocks = JSON.parse(sent[0]?.fields.blocks ?? '') as readonly unknown[]
    expect(blocks[0]).toEqual({
      type: 'header',
      text: { type: 'plain_text', text: '🚀 api v2 to production', emoji: false }
    })
  })

  it('is sent again where the one to edit is gone', async () => {
    const { sent, deliver } = bot([refused('message_not_found'), taken])
    expect(await deliver('1.1')).toEqual({ reference: '1.2' })
    expect(sent.map(({ url }) => url.split('/').at(-1))).toEqual(['chat.update', 'chat.postMessage'])
  })

  it.each([
    [
      'not_in_channel',
      200,
      'rejected',
      'Slack returned not_in_channel: the bot is not a member of the channel. Invite it.'
    ],
    [
      'ratelimited',
      200,
      'throttled',
      'Slack returned ratelimited: the app is rate limited. Send fewer messages, or retry later.'
    ],
    ['fatal_error', 500, 'rejected', 'Slack returned fatal_error: see https'],
    ['<b>No</b>', 502, 'platform-error', 'Slack returned 502.'],
    [7, 200, 'platform-error', 'Slack returned a response that is not from its API. Check any proxy in between.']
  ])('that is refused with %p and %d reports why', async (error, status, code, message) => {
    const { deliver } = bot([refused(error, status)])
    await expect(deliver()).rejects.toMatchObject({ code, message: expect.stringContaining(message) })
  })

  it('to an address that answers with a page reports that', async () => {
    const { deliver } = bot([() => new Response('<html>')])
    await expect(deliver()).rejects.toThrow(
      'Slack returned a response that is not from its API. Check any proxy in between.'
    )
  })

  it.each(['xoxb-1\n2', 'xoxb 1', 'xoxb-ü'])(
    'with the token %j is refused before it is sent, without the token',
    async token => {
      const { sent, deliver } = bot([taken], token)
      const error = await Promise.resolve()
        .then(() => deliver())
        .catch((each: unknown) => each)
      expect(error).toMatchObject({
        code: 'bad-input',
        message: 'Input "slack-token": it contains invalid characters. Copy the token again.'
      })
      expect(sent).toEqual([])
    }
  )
})
