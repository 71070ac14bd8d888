import { isUndelivered } from '../../domain/notice/delivery.js'
import type { Notice } from '../../domain/notice/notice.js'
import { renderDeliverySummary } from '../../render/chat/render-delivery-summary.js'
import { formatThread, type Thread } from '../../domain/notice/thread.js'
import type { Log } from '../../ports/runner/log.js'
import type { Summary } from '../../ports/runner/summary.js'
import type { NotifyRequest } from './notify-request.js'
import type { Told } from './tell-all.js'

/** Says who was told and who was not, and hands on what later calls need. */
export async function concludeNotification(
  { notice, told, thread }: { readonly notice: Notice; readonly told: readonly Told[]; readonly thread: Thread },
  {
    onError,
    deploymentKey,
    log,
    summary
  }: Pick<NotifyRequest, 'onError'> & { readonly deploymentKey: string; readonly log: Log; readonly summary: Summary }
) {
  for (const { channel, outcome, reason } of told) {
    if (outcome === 'told') log.line(`${channel}: sent.`)
    else if (outcome === 'skipped') log.line(`${channel}: nothing sent, because ${reason ?? ''}.`)
    else log.warning(`${channel} was ${outcome === 'not-told' ? 'not notified' : 'partially notified'}`, reason ?? '')
  }
  await summary.append(renderDeliverySummary(notice, told))
  const undelivered = told.filter(isUndelivered)
  const messages = {
    ...thread.messages,
    ...Object.fromEntries(told.flatMap(({ key, reference }) => (reference === undefined ? [] : [[key, reference]])))
  }
  const outputs = {
    event: notice.event as string,
    thread: formatThread({ ...thread, messages }),
    delivered: namesOf(told.filter(({ outcome }) => outcome === 'told')),
    undelivered: namesOf(undelivered),
    'deployment-id': messages[deploymentKey] ?? ''
  }
  if (onError === 'warn' || undelivered.length === 0) return { outputs }
  return {
    outputs,
    failure: undelivered.map(({ channel, reason }) => `${channel} was not notified: ${reason ?? ''}`).join(' ')
  }
}

function namesOf(told: readonly Told[]): string {
  return told.map(({ channel }) => channel).join('\n')
}
