import { type HttpService, type ServiceAnswer, startHttpService } from './http-service.js'

export interface DiscordEmbed {
  readonly title?: string
  readonly url?: string
  readonly description?: string
  readonly fields?: readonly { readonly name: string; readonly value: string }[]
}

export interface DiscordMessage {
  readonly id: string
  readonly content: string
  readonly embeds: readonly DiscordEmbed[]
  readonly edits: number
  /** Who was mentioned: an embed mentions no one, and `allowed_mentions` limits the rest. */
  readonly calls: readonly string[]
}

/** Discord: the webhook of a channel. */
export interface DiscordService extends HttpService {
  readonly webhookUrl: string
  /** Oldest first. */
  readonly messages: readonly DiscordMessage[]
  remove(id: string): void
}

const PATH = '/api/webhooks/1310000000000000001/dT-7kQ9vX2mNc4LwZ8sR1yBfH6jPgU3aEoIqKtVxWzYbCdGhJlMnOpRsTuVw'

interface Body {
  readonly content?: string
  readonly embeds?: readonly DiscordEmbed[]
  readonly allowed_mentions?: { readonly parse?: readonly string[] }
}

/** Starts Discord. The behaviour is that of https://discord.com/developers/docs/resources/webhook and /resources/message. */
export async function startDiscordService(): Promise<DiscordService> {
  const messages: DiscordMessage[] = []
  let count = 1_320_000_000_000_000_000n

  function create(body: Body, isWaiting: boolean): ServiceAnswer {
    count += 1n
    const message = { id: String(count), ...shown(body), edits: 0 }
    messages.push(message)
    return isWaiting ? { status: 200, body: message } : { status: 204 }
  }

  function edit(id: string, body: Body): ServiceAnswer {
    const index = messages.findIndex(message => message.id === id)
    const found = messages[index]
    if (found === undefined) return { status: 404, body: { message: 'Unknown Message', code: 10_008 } }
    const edited = { ...found, ...shown(body), edits: found.edits + 1 }
    messages[index] = edited
    return { status: 200, body: edited }
  }

  const service = await startHttpService(({ method, url, body }) => {
    if (!url.pathname.startsWith(PATH)) return { status: 404, body: { message: 'Unknown Webhook', code: 10_015 } }
    const id = /^\/messages\/(\d+)$/.exec(url.pathname.slice(PATH.length))?.[1]
    const read = parseBody(body)
    const problem = read === undefined ? 'The request body contains invalid JSON.' : problemOf(read)
    if (read === undefined || problem !== undefined) return { status: 400, body: { message: problem, code: 50_035 } }
    if (method === 'POST' && id === undefined) return create(read, url.searchParams.get('wait') === 'true')
    return method === 'PATCH' && id !== undefined
      ? edit(id, read)
      : { status: 405, body: { message: '405: Method Not Allowed', code: 0 } }
  })
  return {
    ...service,
    webhookUrl: service.origin + PATH,
    messages,
    remove: id =>
      void messages.splice(
        messages.findIndex(message => message.id === id),
        1
      )
  }
}

function shown({
  content = '',
  embeds = [],
  allowed_mentions
}: Body): Pick<DiscordMessage, 'content' | 'embeds' | 'calls'> {
  const isOpen = allowed_mentions?.parse === undefined || allowed_mentions.parse.length > 0
  return { content, embeds, calls: isOpen ? (content.match(/@everyone|@here|<@&?!?\d+>/g) ?? []) : [] }
}

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
function problemOf({ content = '', embeds = [] }: Body): string | undefined {
  if (content === '' && embeds.length === 0) return 'Cannot send an empty message'
  if (content.length > 2_000 || embeds.length > 10) return 'Invalid Form Body'
  return embeds.map(problemOfEmbed).find(problem => problem !== undefined)
}

function problemOfEmbed({ title = '', description = '', fields = [], url }: DiscordEmbed): string | undefined {
  const total = [title, description, ...fields.flatMap(({ name, value }) => [name, value])].join('').length
  if (title.length > 256) return 'embeds.title: must be 256 or fewer in length'
  if (description.length > 4_096) return 'embeds.description: must be 4096 or fewer in length'
  if (fields.length > 25) return 'embeds.fields: must be 25 or fewer'
  if (fields.some(({ name, value }) => name === '' || name.length > 256 || value === '' || value.length > 1_024))
    return 'embeds.fields: wrong length'
  if (url !== undefined && !URL.canParse(url)) return 'embeds.url: not a well formed URL'
  return total > 6_000 ? 'Embed size exceeds maximum size of 6000' : undefined
}

function parseBody(text: string): Body | undefined {
  try {
    return JSON.parse(text) as Body
  } catch {
    return undefined
  }
}
