/** The result of one channel's notification. */
export interface Delivery {
  readonly channel: string
  readonly outcome: 'sent' | 'not-sent' | 'partially-sent' | 'skipped'
  /** Why, in a sentence; undefined when it was sent. */
  readonly reason: string | undefined
}

/** Whether something did not get through that should have. */
export function isUndelivered({ outcome }: Delivery): boolean {
  return outcome === 'not-sent' || outcome === 'partially-sent'
}
