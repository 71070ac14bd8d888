import { DeployError } from '../../domain/errors.js'
import type { Destination } from '../../domain/notice/destination.js'
import type { Notice } from '../../domain/notice/notice.js'
import { renderDiscord } from '../../render/chat/render-discord.js'
import { jsonRequest } from '../../http/json-request.js'
import { refusedAnswer } from '../../http/refused-answer.js'
import type { Messenger } from '../../ports/messenger.js'

/** Discord, by a webhook, whose messages can be edited: https://discord.com/developers/docs/resources/webhook#edit-webhook-message */
export function discordMessenger(
  { address }: Extract<Destination, { kind: 'discord' | 'teams' }>,
  { fetch }: { readonly fetch: typeof globalThis.fetch }
): Messenger {
  async function edit(id: string, notice: Notice): Promise<string | undefined> {
    const response = await fetch(addressOf(address, id), jsonRequest('PATCH', renderDiscord(notice)))
    if (response.status === 404 && (await isGone(response))) return undefined
    if (!response.ok) throw await refusedAnswer('Discord', response)
    await response.body?.cancel()
    return id
  }

  async function post(notice: Notice): Promise<string> {
    const response = await fetch(addressOf(address), jsonRequest('POST', renderDiscord(notice)))
    if (!response.ok) throw await refusedAnswer('Discord', response)
    const id = await idOf(response)
    if (id !== undefined) return id
    throw new DeployError(
      'platform-error',
      'Discord returned a response that is not from its API. Check any proxy in between.'
    )
  }

  return {
    async deliver(notice, earlier) {
      const known = earlier !== undefined && /^\d+$/.test(earlier) ? earlier : undefined
      return { reference: (known && (await edit(known, notice))) ?? (await post(notice)) }
    }
  }
}

/** The webhook's address, for a new message or for one of its own; a `thread_id` in it stays. */
function addressOf(address: string, message?: string): URL {
  const url = new URL(address)
  if (message !== undefined) url.pathname = `${url.pathname.replace(/\/$/, '')}/messages/${message}`
  // Without `wait`, Discord answers before it has made the message, and without its ID.
  else url.searchParams.set('wait', 'true')
  return url
}

/** Of the message that was made; undefined for an answer that is not from the API. */
async function idOf(response: Response): Promise<string | undefined> {
  const body: unknown = await response.json().catch(() => undefined)
  const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined
  return typeof id === 'string' ? id : undefined
}

/** Unknown Message, as against Unknown Webhook: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
async function isGone(response: Response): Promise<boolean> {
  const body = (await response
    .clone()
    .json()
    .catch(() => undefined)) as { readonly code?: unknown } | undefined
  return body?.code === 10_008
}
