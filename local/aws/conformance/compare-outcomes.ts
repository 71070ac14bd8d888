/** One place where two recordings differ. A list's items share the path `[]`. */
export interface Difference {
  readonly path: string
  readonly kind: 'only-local' | 'only-peer' | 'differs'
  readonly local: unknown
  readonly peer: unknown
}

/** Where one call succeeds and the other fails, that alone is the difference. */
export function compareOutcomes(local: unknown, peer: unknown): readonly Difference[] {
  const failures = [local, peer].map(outcome => (isStructure(outcome) ? outcome.error : undefined))
  if ((failures[0] === undefined) === (failures[1] === undefined)) return compareValues(local, peer)
  const [mine, theirs] = failures.map(failure => failure ?? 'success')
  return [{ path: 'outcome', kind: 'differs', local: mine, peer: theirs }]
}

/** Lists where two JSON values differ, at the deepest place that both have. */
export function compareValues(local: unknown, peer: unknown, path = ''): readonly Difference[] {
  if (Array.isArray(local) && Array.isArray(peer)) {
    const indices = [...Array(Math.max(local.length, peer.length)).keys()]
    return indices.flatMap(index => compareValues(local[index], peer[index], `${path}[]`))
  }
  if (isStructure(local) && isStructure(peer)) {
    const names = new Set([...Object.keys(local), ...Object.keys(peer)])
    return [...names].flatMap(name => compareValues(local[name], peer[name], path === '' ? name : `${path}.${name}`))
  }
  if (local === peer) return []
  const kind = peer === undefined ? 'only-local' : local === undefined ? 'only-peer' : 'differs'
  return [{ path, kind, local, peer }]
}

function isStructure(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
