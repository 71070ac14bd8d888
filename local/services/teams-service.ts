import { type HttpService, startHttpService } from './http-service.js'

export interface TeamsCard {
  readonly type: string
  readonly version: string
  readonly body: readonly { readonly type: string; readonly inlines: readonly { readonly text: string }[] }[]
  readonly actions: readonly { readonly type: string; readonly title: string; readonly url: string }[]
  readonly msteams?: { readonly entities?: readonly unknown[] }
}

/** Microsoft Teams: a workflow that posts the card of a webhook request to a channel. */
export interface TeamsService extends HttpService {
  readonly webhookUrl: string
  /** Oldest first. */
  readonly cards: readonly TeamsCard[]
}

const PATH = '/workflows/8f0c2d4e6a7b4c1d9e3f5a6b7c8d9e0f/triggers/manual/paths/invoke'
const SIGNATURE = 'Qm7_xZ2kT9vLpR4sW8yB1nC6dF3gH5jK0aEuIoXcVbN'
const QUERY = `api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${SIGNATURE}`
/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages */
const MOST_BYTES = 28 * 1024

/** Starts a workflow: https://learn.microsoft.com/connectors/teams/#microsoft-teams-webhook */
export async function startTeamsService(): Promise<TeamsService> {
  const cards: TeamsCard[] = []
  const service = await startHttpService(({ method, url, headers, body }) => {
    if (url.pathname !== PATH)
      return { status: 404, body: { error: { code: 'WorkflowNotFound', message: 'The workflow could not be found.' } } }
    if (url.searchParams.get('sig') !== SIGNATURE) {
      return {
        status: 401,
        body: { error: { code: 'DirectApiAuthorizationRequired', message: 'The provided authorization is not valid.' } }
      }
    }
    if (method !== 'POST' || headers['content-type'] !== 'application/json')
      return { status: 400, body: { error: { code: 'BadRequest' } } }
    if (Buffer.byteLength(body) > MOST_BYTES) return { status: 413, body: { error: { code: 'RequestEntityTooLarge' } } }
    const card = readCard(body)
    if (card === undefined) return { status: 400, body: { error: { code: 'InvalidRequestContent' } } }
    cards.push(card)
    return { status: 202 }
  })
  return { ...service, webhookUrl: `${service.origin}${PATH}?${QUERY}`, cards }
}

function readCard(text: string): TeamsCard | undefined {
  const { type, attachments } = JSON.parse(text) as {
    readonly type?: string
    readonly attachments?: readonly { readonly contentType: string; readonly content: TeamsCard }[]
  }
  const attachment = attachments?.[0]
  if (type !== 'message' || attachment?.contentType !== 'application/vnd.microsoft.card.adaptive') return undefined
  const { content } = attachment
  const isCard = content.type === 'AdaptiveCard' && /^1\.[0-5]$/.test(content.version) && content.body.length > 0
  const areBlocks = content.body.every(({ type: kind, inlines }) => kind === 'RichTextBlock' && inlines.length > 0)
  const areActions = content.actions.every(
    ({ type: kind, url, title }) => kind === 'Action.OpenUrl' && URL.canParse(url) && title !== ''
  )
  return isCard && areBlocks && areActions ? content : undefined
}
