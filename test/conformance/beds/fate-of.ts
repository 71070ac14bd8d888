import type { CallFate } from '../../fakes/split/unreliable-split.js'
import type { RunSpec } from '../bed.js'

/** What happens to one call of a run, by its case. `effect`: which one it is, counted from 1; undefined for a read. */
export function fateOf(
  { at, loses, failing = 0, deniedFrom = Infinity }: NonNullable<RunSpec['calls']>,
  {
    effect = 0,
    random,
    interrupt
  }: {
    readonly effect: number | undefined
    readonly random: () => number
    readonly interrupt: (does: 'cancel' | 'suspend') => void
  }
): CallFate {
  if (effect !== 0 && effect === at?.effect) {
    if (at.does === 'kill') return at.when === 'before' ? 'killed-before' : 'killed-after'
    interrupt(at.does)
  }
  if (effect >= deniedFrom) return 'denied'
  if (effect !== 0 && effect === loses) return 'lost'
  if (random() >= failing) return 'answered'
  return random() < 0.5 ? 'fails' : 'lost'
}
