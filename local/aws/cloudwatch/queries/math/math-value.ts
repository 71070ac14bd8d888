import type { DataPoints } from '../../metrics/metric-store.js'

/** What a metric math expression, or a part of it, can be worth. */
export type MathValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'series'; readonly points: DataPoints }
  | { readonly kind: 'list'; readonly series: readonly DataPoints[] }
  | { readonly kind: 'word'; readonly text: string }
