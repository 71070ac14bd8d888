import { expect, it } from '@jest/globals'
import type { Delivery } from '../../domain/notice/delivery.js'
import { renderDeliverySummary } from './render-delivery-summary.js'

const NOTICE = { event: 'succeeded', title: 'api v2 to production' } as const
const delivery = (outcome: Delivery['outcome']): Delivery => ({ channel: 'Slack', outcome, reason: undefined })

it.each<[string, readonly Delivery['outcome'][]]>([
  ['Notified', ['sent', 'not-sent']],
  ['Notified', ['partially-sent']],
  ['Not sent', ['not-sent', 'skipped']],
  ['No notification', ['skipped']],
  ['No notification', []]
])('is headed "%s" after %j', (heading, outcomes) => {
  expect(renderDeliverySummary(NOTICE, outcomes.map(delivery))).toContain(` ${heading}: api v2 to production\n`)
})
