import { type HttpService, type ServiceAnswer, type ServiceRequest, startHttpService } from './http-service.js'
import { problemOfBlocks } from './slack-blocks.js'

/** A message in a channel. */
export interface SlackMessage {
  readonly channel: string
  readonly ts: string
  readonly threadTs: string | undefined
  readonly text: string
  readonly blocks: readonly unknown[] | undefined
  readonly edits: number
  readonly by: 'bot' | 'webhook'
}

/** Slack: its Web API (chat.postMessage, chat.update) and incoming webhooks. */
export interface SlackService extends HttpService {
  /** For `slack-api-url`. */
  readonly api: string
  readonly token: string
  readonly webhookUrl: string
  /** Oldest first. */
  readonly messages: readonly SlackMessage[]
  /** Takes a message away, as a person can. */
  remove(ts: string): void
}

const TOKEN = 'xoxb-12345678901-2345678901234-AbCdEfGhIjKlMnOpQrStUvWx'
const WEBHOOK_PATH = '/services/T0LOCALTEAM/B0LOCALHOOK/Zx9Yw8Vu7Ts6Rq5Po4Nm3Lk2'
/** The bot is in these, by ID; the second also goes by a name. https://docs.slack.dev/reference/methods/chat.postMessage#channels */
const CHANNELS: ReadonlyMap<string, string> = new Map([
  ['C0DEPLOYS01', 'C0DEPLOYS01'],
  ['C0OWNERS002', 'C0OWNERS002'],
  ['#owners', 'C0OWNERS002']
])
const MOST_CHARACTERS = 40_000

/** Starts Slack. The behaviour is that of https://docs.slack.dev/reference/methods and /messaging/sending-messages-using-incoming-webhooks. */
export async function startSlackService(): Promise<SlackService> {
  const messages: SlackMessage[] = []
  let count = 0

  function add(message: Pick<SlackMessage, 'channel' | 'threadTs' | 'text' | 'blocks' | 'by'>): SlackMessage {
    count += 1
    const added = { ...message, ts: `1763700000.${String(count).padStart(6, '0')}`, edits: 0 }
    messages.push(added)
    return added
  }

  function post(fields: Fields): ServiceAnswer {
    const channel = CHANNELS.get(fields.channel ?? '')
    if (channel === undefined) return refuse('channel_not_found')
    const problem = problemOf(fields)
    if (problem !== undefined) return refuse(problem)
    if (fields.thread_ts !== undefined && !messages.some(({ ts }) => ts === fields.thread_ts))
      return refuse('thread_not_found')
    const { ts, text } = add({
      channel,
      threadTs: fields.thread_ts,
      text: fields.text ?? '',
      blocks: fields.blocks,
      by: 'bot'
    })
    return { status: 200, body: { ok: true, channel, ts, message: { text, ts } } }
  }

  function update(fields: Fields): ServiceAnswer {
    // Only the ID of a channel is taken here, never its name.
    if (!/^C[A-Z0-9]+$/.test(fields.channel ?? '')) return refuse('channel_not_found')
    const problem = problemOf(fields)
    if (problem !== undefined) return refuse(problem)
    const index = messages.findIndex(({ ts, channel }) => ts === fields.ts && channel === fields.channel)
    const found = messages[index]
    if (found === undefined) return refuse('message_not_found')
    if (found.by !== 'bot') return refuse('cant_update_message')
    messages[index] = { ...found, text: fields.text ?? '', blocks: fields.blocks, edits: found.edits + 1 }
    return { status: 200, body: { ok: true, channel: found.channel, ts: found.ts, text: fields.text } }
  }

  function receive({ body }: ServiceRequest): ServiceAnswer {
    const shape = parseJson(body)
    if (shape === undefined) return { status: 400, body: 'invalid_payload' }
    if (problemOfBlocks(shape.blocks) !== undefined) return { status: 400, body: 'invalid_blocks' }
    if (typeof shape.text !== 'string' || shape.text === '') return { status: 400, body: 'no_text' }
    add({
      channel: 'C0DEPLOYS01',
      threadTs: undefined,
      text: shape.text,
      blocks: shape.blocks as unknown[] | undefined,
      by: 'webhook'
    })
    return { status: 200, body: 'ok' }
  }

  const service = await startHttpService(request => {
    const { pathname } = request.url
    if (pathname.startsWith('/services/'))
      return pathname === WEBHOOK_PATH ? receive(request) : { status: 404, body: 'no_service' }
    const fields = readFields(request)
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return refuse('invalid_auth')
    if (pathname === '/api/chat.postMessage') return post(fields)
    return pathname === '/api/chat.update' ? update(fields) : refuse('unknown_method')
  })
  return {
    ...service,
    api: `${service.origin}/api/`,
    token: TOKEN,
    webhookUrl: service.origin + WEBHOOK_PATH,
    messages,
    remove: ts =>
      void messages.splice(
        messages.findIndex(message => message.ts === ts),
        1
      )
  }
}

interface Fields {
  readonly channel?: string
  readonly ts?: string
  readonly thread_ts?: string
  readonly text?: string
  readonly blocks: readonly unknown[] | undefined
}

/** The Web API takes forms, in which blocks are JSON. */
function readFields({ body }: ServiceRequest): Fields {
  const { blocks, ...fields } = Object.fromEntries(new URLSearchParams(body))
  return { ...fields, blocks: blocks === undefined ? undefined : (JSON.parse(blocks) as unknown[]) }
}

function problemOf({ text = '', blocks }: Fields): string | undefined {
  if (text === '' && blocks === undefined) return 'no_text'
  return text.length > MOST_CHARACTERS ? 'msg_too_long' : problemOfBlocks(blocks)
}

function refuse(error: string): ServiceAnswer {
  return { status: 200, body: { ok: false, error } }
}

function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}
