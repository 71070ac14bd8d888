/** What came of telling one channel. */
export interface Delivery {
  readonly channel: string
  readonly outcome: 'told' | 'not-told' | 'partly-told' | 'skipped'
  /** Why, in a sentence; undefined when it was told. */
  readonly reason: string | undefined
}

/** Whether something did not get through that should have. */
export function isUndelivered({ outcome }: Delivery): boolean {
  return outcome === 'not-told' || outcome === 'partly-told'
}
