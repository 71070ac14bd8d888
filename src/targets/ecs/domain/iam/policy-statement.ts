/** Conditions of a statement: values by key, by operator. */
export type PolicyConditions = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A statement to add to a policy, as it is written there. */
export interface PolicyStatement {
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: readonly string[]
  readonly Condition?: PolicyConditions
}

/** The fewest statements that allow as much: actions on the same resources under the same conditions become one. */
export function mergeStatements(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  const merged = new Map<string, PolicyStatement>()
  for (const { Action, ...rest } of statements) {
    const key = JSON.stringify([rest.Resource, rest.Condition])
    const { Effect, ...others } = rest
    merged.set(key, { Effect, Action: [...new Set([...(merged.get(key)?.Action ?? []), ...Action])], ...others })
  }
  return [...merged.values()]
}

/** Whether two policies are equivalent: the order of members, and a list of one in place of the one, make no difference. */
export function isSamePolicy(one: unknown, other: unknown): boolean {
  return JSON.stringify(normalize(one)) === JSON.stringify(normalize(other))
}

function normalize(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = (value as readonly unknown[]).map(normalize)
    return items.length === 1 ? items[0] : items
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, member]) => [name, normalize(member)] as const)
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)))
}
