import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser'
import { AwsError } from '../aws-error.js'
import { isKnownOperator } from './condition-operators.js'

/** A policy as it was given, and as it is judged. */
export interface PolicyDocument {
  readonly text: string
  readonly statements: readonly PolicyStatement[]
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny'
  /** `except`: NotAction, or NotResource. Undefined where a trust policy names no resource. */
  readonly actions: Patterns
  readonly resources: Patterns | undefined
  /** ARNs of identity providers that a trust policy lets in. */
  readonly federated: readonly string[]
  readonly conditions: readonly Condition[]
  readonly span: Span
}

export interface Patterns {
  readonly of: readonly string[]
  readonly kind: 'only' | 'except'
}

export interface Condition {
  readonly operator: string
  readonly key: string
  readonly values: readonly string[]
}

/** Where a statement is in its policy; lines and columns count from 1. */
export interface Span {
  readonly start: Position
  readonly end: Position
}

interface Position {
  readonly Line: number
  readonly Column: number
}

/** Reads a policy. Throws `MalformedPolicyDocument`, also for what the local cloud does not judge: nothing in it is passed over. */
export function readPolicyDocument(text: string): PolicyDocument {
  const errors: ParseError[] = []
  const root = parseTree(text, errors)
  if (root?.type !== 'object' || errors.length > 0) throw malformed('Syntax errors in policy.')
  const listed = findNodeAtLocation(root, ['Statement'])
  if (listed === undefined) throw malformed('Syntax errors in policy: it has no Statement.')
  const nodes = listed.type === 'array' ? (listed.children ?? []) : [listed]
  return { text, statements: nodes.map(node => readStatement(node, text)) }
}

function readStatement(node: Node, text: string): PolicyStatement {
  const said = JSON.parse(text.slice(node.offset, node.offset + node.length)) as Readonly<Record<string, unknown>>
  const { Effect: effect } = said
  if (effect !== 'Allow' && effect !== 'Deny') throw malformed('Syntax errors in policy: Effect is Allow or Deny.')
  const actions = readPatterns(said, 'Action')
  if (actions === undefined) throw malformed('Policy statement must contain actions.')
  const statement: PolicyStatement = {
    ...{ effect, actions, resources: readPatterns(said, 'Resource') },
    federated: textsOf((said.Principal as { readonly Federated?: unknown } | undefined)?.Federated),
    conditions: readConditions(said.Condition),
    span: spanOf(node, text)
  }
  if (JSON.stringify([statement.resources, statement.conditions]).includes('${'))
    throw malformed('The local cloud judges no policy variables.')
  return statement
}

function readPatterns(said: Readonly<Record<string, unknown>>, element: string): Patterns | undefined {
  const [only, except] = [said[element], said[`Not${element}`]]
  if (only !== undefined) return { of: textsOf(only), kind: 'only' }
  return except === undefined ? undefined : { of: textsOf(except), kind: 'except' }
}

function readConditions(said: unknown): readonly Condition[] {
  const blocks = Object.entries((said ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>)
  return blocks.flatMap(([operator, keys]) => {
    if (!isKnownOperator(operator))
      throw malformed(`The local cloud does not judge the condition operator ${operator}.`)
    return Object.entries(keys).map(([key, values]) => ({ operator, key, values: textsOf(values) }))
  })
}

function textsOf(value: unknown): readonly string[] {
  if (value === undefined) return []
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map(String)
}

/**
 * From the token before the statement to its end, as in the published answers of the simulator (inferred):
 * https://docs.aws.amazon.com/cli/latest/reference/iam/simulate-principal-policy.html
 */
function spanOf({ offset, length }: Node, text: string): Span {
  return { start: positionOf(text.slice(0, offset).trimEnd()), end: positionOf(text.slice(0, offset + length)) }
}

function positionOf(before: string): Position {
  const lines = before.split('\n')
  return { Line: lines.length, Column: (lines.at(-1) ?? '').length + 1 }
}

function malformed(message: string): AwsError {
  return new AwsError('MalformedPolicyDocument', message)
}
