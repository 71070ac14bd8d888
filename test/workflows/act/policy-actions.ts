import { readFileSync } from 'node:fs'

interface Statement {
  readonly Sid?: string
  readonly Action: string | readonly string[]
}

/** The actions that a documented policy allows, by the name of the statement. */
export function policyActions(file: string): ReadonlyMap<string, readonly string[]> {
  const { Statement: statements } = JSON.parse(readFileSync(file, 'utf8')) as { Statement: readonly Statement[] }
  return new Map(statements.map(({ Sid = '', Action }) => [Sid, typeof Action === 'string' ? [Action] : Action]))
}
