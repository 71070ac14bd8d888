import type { DocumentedStatement } from './documented-policies.js'

/** A policy that lacks one thing. */
export interface Removal {
  readonly what: string
  readonly statements: readonly DocumentedStatement[]
}

/** The policy without each statement. */
export function withoutStatements(statements: readonly DocumentedStatement[]): readonly Removal[] {
  return statements.map(({ Sid }) => ({ what: Sid, statements: statements.filter(each => each.Sid !== Sid) }))
}

/** The policy without each action, and without each resource, of a statement that has several. */
export function withoutParts(statements: readonly DocumentedStatement[]): readonly Removal[] {
  return statements.flatMap(statement =>
    (['Action', 'Resource'] as const).flatMap(element => {
      const parts = [statement[element]].flat()
      if (parts.length === 1) return []
      return parts.map(part => ({
        what: `${statement.Sid} ${part}`,
        statements: statements.map(each =>
          each === statement ? { ...each, [element]: parts.filter(other => other !== part) } : each
        )
      }))
    })
  )
}

/** What of a statement an abuse is held back by: its actions, its resources, or one of its condition keys. */
export type Restriction = 'Action' | 'Resource' | `${string}:${string}`

/** Every restriction of a statement that an abuse must be named for; where nothing else restricts it, its actions do. */
export function restrictionsOf({ Resource, Condition = {} }: DocumentedStatement): readonly Restriction[] {
  const keys = Object.entries(Condition)
    .filter(([operator]) => operator !== 'Null')
    .flatMap(([, tests]) => Object.keys(tests)) as Restriction[]
  const found: readonly Restriction[] = [...(Resource === '*' ? [] : (['Resource'] as const)), ...keys]
  return found.length === 0 ? ['Action'] : found
}

/** The policy with one restriction of one statement taken off. */
export function loosen(
  statements: readonly DocumentedStatement[],
  sid: string,
  restriction: Restriction
): readonly DocumentedStatement[] {
  return statements.map(statement => {
    if (statement.Sid !== sid) return statement
    if (restriction === 'Action' || restriction === 'Resource') return { ...statement, [restriction]: '*' }
    const { Condition = {}, ...rest } = statement
    const left = Object.entries(Condition).flatMap(([operator, tests]) => {
      const others = Object.entries(tests).filter(([key]) => key !== restriction)
      return others.length === 0 ? [] : [[operator, Object.fromEntries(others)] as const]
    })
    return { ...rest, ...(left.length === 0 ? {} : { Condition: Object.fromEntries(left) }) }
  })
}
