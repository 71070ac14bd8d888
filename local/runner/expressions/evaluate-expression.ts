import { data, Evaluator, type Expr, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { type Token, TokenType } from '@actions/expressions/lexer'
import { truthy } from '@actions/expressions/result'

/** A value of GitHub's expression language: JSON, with property names compared in any case. */
export type ExpressionValue = null | boolean | number | string | readonly ExpressionValue[] | ExpressionObject

/** An object of the expression language, a context among them. */
export interface ExpressionObject {
  readonly [name: string]: ExpressionValue
}

/** The state of the job (or, inside a composite action, of the action). */
export type Status = 'success' | 'failure' | 'cancelled'

/** What an expression may read. */
export interface ExpressionScope {
  readonly contexts: ExpressionObject
  readonly status: Status
}

/** The value of the inside of a `${{ }}`. Throws where the runner refuses the expression. */
export function evaluateExpression(text: string, scope: ExpressionScope): ExpressionValue {
  return JSON.parse(JSON.stringify(evaluate(parse(text, scope), scope), data.replacer)) as ExpressionValue
}

/** Text with every `${{ }}` in it replaced. */
export function renderTemplate(text: string, scope: ExpressionScope): string {
  return text.replace(/\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g, (_, inner: string) =>
    evaluate(parse(inner, scope), scope).coerceString()
  )
}

/**
 * Whether a step with this `if` runs. A condition that asks for no status is taken as `success() && (…)`:
 * https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions#status-check-functions
 */
export function evaluateCondition(condition: string | undefined, scope: ExpressionScope): boolean {
  const text = condition?.trim() ?? ''
  if (text === '') return scope.status === 'success'
  const whole = /^\$\{\{((?:'(?:[^']|'')*'|(?!\}\})[^'])*)\}\}$/.exec(text)?.[1] ?? text
  const parsed = parse(whole, scope)
  if (!parsed.asksForStatus && scope.status !== 'success') return false
  return truthy(evaluate(parsed, scope))
}

/** The text that a value leaves in a string: null is empty, objects and lists are only named. */
export function toText(value: ExpressionValue): string {
  return toData(value).coerceString()
}

interface ParsedExpression {
  readonly tree: Expr
  readonly asksForStatus: boolean
}

const STATUS_FUNCTIONS = ['success', 'failure', 'cancelled', 'always']

function parse(text: string, scope: ExpressionScope): ParsedExpression {
  const tokens = new Lexer(text).lex().tokens.map(unescaped)
  const parser = new Parser(tokens, Object.keys(scope.contexts), [...statusFunctions(scope).values()])
  const tree = parser.parse() as Expr | undefined
  if (tree === undefined) throw new Error('An expression was expected.')
  const asksForStatus = tokens.some(
    ({ type, lexeme }, index) =>
      type === TokenType.IDENTIFIER &&
      tokens[index + 1]?.type === TokenType.LEFT_PAREN &&
      STATUS_FUNCTIONS.includes(lexeme.toLowerCase())
  )
  return { tree, asksForStatus }
}

/** The lexer of the library halves the first doubled quote of a text only; the runner halves all. */
function unescaped(token: Token): Token {
  return token.type === TokenType.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token
}

function evaluate({ tree }: ParsedExpression, scope: ExpressionScope): data.ExpressionData {
  const contexts = toData(scope.contexts) as data.Dictionary
  return new Evaluator(tree, contexts, statusFunctions(scope)).evaluate()
}

function statusFunctions({ status }: ExpressionScope): Map<string, FunctionDefinition> {
  return new Map(
    STATUS_FUNCTIONS.map(name => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(name === 'always' || name === status) }
    ])
  )
}

function toData(value: ExpressionValue): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData
}
