import { isUndelivered } from '../../domain/notice/delivery.js'
import type { Notice } from '../../domain/notice/notice.js'
import { renderDeliverySummary } from '../../render/chat/render-delivery-summary.js'
import { formatThread, type Thread } from '../../domain/notice/thread.js'
import type { Log } from '../../ports/runner/log.js'
import type { Summary } from '../../ports/runner/summary.js'
import type { NotifyRequest } from './notify-request.js'
import type { Notified } from './notify-all.js'

/** Logs each channel that was notified and each that was not, and passes on what later calls need. */
export async function concludeNotification(
  {
    notice,
    deliveries,
    thread
  }: { readonly notice: Notice; readonly deliveries: readonly Notified[]; readonly thread: Thread },
  {
    onError,
    deploymentKey,
    log,
    summary
  }: Pick<NotifyRequest, 'onError'> & { readonly deploymentKey: string; readonly log: Log; readonly summary: Summary }
) {
  for (const { channel, outcome, reason } of deliveries) {
    if (outcome === 'sent') log.line(`${channel}: sent.`)
    else if (outcome === 'skipped') log.line(`${channel}: nothing sent, because ${reason ?? ''}.`)
    else log.warning(`${channel} was ${outcome === 'not-sent' ? 'not notified' : 'partially notified'}`, reason ?? '')
  }
  await summary.append(renderDeliverySummary(notice, deliveries))
  const undelivered = deliveries.filter(isUndelivered)
  const messages = {
    ...thread.messages,
    ...Object.fromEntries(
      deliveries.flatMap(({ key, reference }) => (reference === undefined ? [] : [[key, reference]]))
    )
  }
  const outputs = {
    event: notice.event as string,
    thread: formatThread({ ...thread, messages }),
    delivered: namesOf(deliveries.filter(({ outcome }) => outcome === 'sent')),
    undelivered: namesOf(undelivered),
    'deployment-id': messages[deploymentKey] ?? ''
  }
  if (onError === 'warn' || undelivered.length === 0) return { outputs }
  return {
    outputs,
    failure: undelivered.map(({ channel, reason }) => `${channel} was not notified: ${reason ?? ''}`).join(' ')
  }
}

function namesOf(deliveries: readonly Notified[]): string {
  return deliveries.map(({ channel }) => channel).join('\n')
}
