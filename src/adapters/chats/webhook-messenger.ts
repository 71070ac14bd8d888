import { createHmac, randomUUID } from 'node:crypto'
import type { Destination } from '../../domain/notice/destination.js'
import { renderNotification } from '../../render/chat/render-notification.js'
import { publicHost } from '../../domain/secret-address/public-host.js'
import { jsonRequest } from '../../http/json-request.js'
import { refusedAnswer } from '../../http/refused-answer.js'
import type { Clock } from '../../ports/clock.js'
import type { Messenger } from '../../ports/messenger.js'

/**
 * Any receiver of JSON. The signature is HMAC-SHA256 over `<timestamp>.<body>`, so that neither can be changed, nor an old request be
 * sent again. Sent again after a failure, it has the same ID.
 */
export function webhookMessenger(
  { address, secret }: Extract<Destination, { kind: 'webhook' }>,
  { fetch, clock }: { readonly fetch: typeof globalThis.fetch; readonly clock: Pick<Clock, 'now'> }
): Messenger {
  return {
    async deliver(notice) {
      const at = clock.now()
      const id = randomUUID()
      const timestamp = String(Math.floor(at / 1000))
      const request = jsonRequest('POST', renderNotification(notice, { id, at }), {
        'x-deploy-kit-event': notice.event,
        'x-deploy-kit-delivery': id,
        'x-deploy-kit-timestamp': timestamp
      })
      if (secret !== undefined) request.headers['x-deploy-kit-signature'] = sign(`${timestamp}.${request.body}`, secret)
      const response = await fetch(address, request)
      if (!response.ok) throw await refusedAnswer(`The webhook at ${publicHost(new URL(address))}`, response)
      await response.body?.cancel()
      return {}
    }
  }
}

function sign(text: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`
}
