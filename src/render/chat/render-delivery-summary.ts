import { markdownText } from '../markdown/markdown-text.js'
import type { Delivery } from '../../domain/notice/delivery.js'
import type { Notice } from '../../domain/notice/notice.js'
import { phraseEvent } from '../../domain/notice/notice-event.js'

const WORDS: Readonly<Record<Delivery['outcome'], string>> = {
  sent: '✅ sent',
  'partially-sent': '⚠️ partially sent',
  'not-sent': '❌ not sent',
  skipped: '➖ nothing to send'
}

/** A notice in the job summary: what it was, and which channels were notified. */
export function renderDeliverySummary(
  { event, title }: Pick<Notice, 'event' | 'title'>,
  deliveries: readonly Delivery[]
): string {
  const rows = deliveries.map(
    ({ channel, outcome, reason }) => `| ${markdownText(channel)} | ${WORDS[outcome]} | ${markdownText(reason ?? '')} |`
  )
  const table =
    rows.length === 0
      ? 'No notification channel is configured.'
      : ['| Channel | | |', '| --- | --- | --- |', ...rows].join('\n')
  return `#### ${phraseEvent(event).sign} ${headingOf(deliveries)}: ${markdownText(title)}\n\n${table}\n\n`
}

function headingOf(deliveries: readonly Delivery[]): string {
  const outcomes = new Set(deliveries.map(({ outcome }) => outcome))
  if (outcomes.has('sent') || outcomes.has('partially-sent')) return 'Notified'
  return outcomes.has('not-sent') ? 'Not sent' : 'No notification'
}
