import { IncomingWebhook } from '@slack/webhook'
import { DeployError } from '../../domain/errors.js'
import type { Destination } from '../../domain/notice/destination.js'
import { renderSlackOnce } from '../../render/chat/render-slack.js'
import { findDeployError } from '../../http/lost-request.js'
import type { Messenger } from '../../ports/messenger.js'

/** Slack, by an incoming webhook, which can edit nothing: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export function slackWebhookMessenger(
  { address, mentions }: Extract<Destination, { kind: 'slack-webhook' }>,
  { fetch }: { readonly fetch: typeof globalThis.fetch }
): Messenger {
  const webhook = new IncomingWebhook(address, { fetch })
  return {
    async deliver(notice) {
      try {
        await webhook.send({ ...renderSlackOnce(notice, mentions), unfurl_links: false, unfurl_media: false })
        return {}
      } catch (error) {
        throw findDeployError(error) ?? explain(error)
      }
    }
  }
}

/** A webhook answers with a status and a word such as `no_service`. */
function explain(cause: unknown): DeployError {
  const { statusCode, body } = cause as { readonly statusCode?: unknown; readonly body?: unknown }
  const word = typeof body === 'string' && /^[a-z_]{1,60}$/.test(body) ? ` ${body}` : ''
  const message = `Slack's webhook answered ${typeof statusCode === 'number' ? statusCode : 'with something else than ok'}${word}`
  return new DeployError('rejected', `${message}; check that the webhook still exists.`, { cause })
}
