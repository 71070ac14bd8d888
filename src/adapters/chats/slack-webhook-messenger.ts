import { DeployError } from '../../domain/errors.js'
import type { Destination } from '../../domain/notice/destination.js'
import { renderSlackOnce } from '../../render/chat/render-slack.js'
import { jsonRequest } from '../../http/json-request.js'
import type { Messenger } from '../../ports/messenger.js'

/** Slack, by an incoming webhook, which can edit nothing: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export function slackWebhookMessenger(
  { address, mentions }: Extract<Destination, { kind: 'slack-webhook' }>,
  { fetch }: { readonly fetch: typeof globalThis.fetch }
): Messenger {
  return {
    async deliver(notice) {
      const message = { ...renderSlackOnce(notice, mentions), unfurl_links: false, unfurl_media: false }
      const response = await fetch(address, jsonRequest('POST', message))
      const text = await response.text()
      if (!response.ok) throw refused(response.status, text)
      return {}
    }
  }
}

/** A webhook answers with a status and a word such as `no_service`. */
function refused(status: number, text: string): DeployError {
  const word = /^[a-z_]{1,60}$/.test(text) ? ` ${text}` : ''
  return new DeployError('rejected', `Slack's webhook returned ${status}${word}. Check that the webhook still exists.`)
}
