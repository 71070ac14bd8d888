/** A statement to add to a policy, as it is written there. */
export interface PolicyStatement {
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: readonly string[]
}

/** The fewest statements that allow as much: actions on the same resources become one. */
export function mergeStatements(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  const actions = new Map<string, string[]>()
  for (const { Action, Resource } of statements) {
    const key = JSON.stringify(Resource)
    actions.set(key, [...new Set([...(actions.get(key) ?? []), ...Action])])
  }
  return [...actions].map(([key, Action]) => ({
    ...{ Effect: 'Allow', Action },
    Resource: JSON.parse(key) as readonly string[]
  }))
}
