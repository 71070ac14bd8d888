import { type BinaryOperator, calls, type Expression, parseExpression } from './expression-syntax.js'
import { type ExpressionFunction, expressionFunctions } from './expression-functions.js'
import {
  type ExpressionObject,
  type ExpressionValue,
  isArray,
  isObject,
  isTruthy,
  property,
  toNumber,
  toText
} from './expression-value.js'

/** How the job (or, inside a composite action, the action) stands. */
export type Status = 'success' | 'failure' | 'cancelled'

/** What an expression may read. */
export interface ExpressionScope {
  readonly contexts: ExpressionObject
  readonly status: Status
}

const STATUS_FUNCTIONS = new Set(['success', 'failure', 'cancelled', 'always'])

/** The value of the inside of a `${{ }}`. */
export function evaluateExpression(text: string, scope: ExpressionScope): ExpressionValue {
  return evaluate(parseExpression(text), scope)
}

/** Text with every `${{ }}` in it replaced. */
export function renderTemplate(text: string, scope: ExpressionScope): string {
  return text.replace(/\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g, (_, inner: string) =>
    toText(evaluateExpression(inner, scope))
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
  const expression = parseExpression(whole)
  if (!calls(expression, STATUS_FUNCTIONS) && scope.status !== 'success') return false
  return isTruthy(evaluate(expression, scope))
}

function evaluate(expression: Expression, scope: ExpressionScope): ExpressionValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'context':
      return contextValue(expression.name, scope)
    case 'call':
      return findFunction(expression.name, scope)(expression.args.map(arg => evaluate(arg, scope)))
    case 'index':
      return readIndex(expression.target, { key: evaluate(expression.key, scope), scope })
    case 'filter':
      return elements(evaluate(expression.target, scope))
    case 'not':
      return !isTruthy(evaluate(expression.operand, scope))
    case 'binary':
      return evaluateBinary(expression, scope)
  }
}

function contextValue(name: string, { contexts }: ExpressionScope): ExpressionValue {
  const known = Object.keys(contexts).find(key => key.toLowerCase() === name.toLowerCase())
  if (known === undefined) {
    throw new Error(`Unrecognized named-value "${name}". Available here: ${Object.keys(contexts).join(', ')}.`)
  }
  return contexts[known] ?? null
}

function findFunction(name: string, { status }: ExpressionScope): ExpressionFunction {
  const key = name.toLowerCase()
  if (key === 'always') return () => true
  if (STATUS_FUNCTIONS.has(key)) return () => status === key
  const found = expressionFunctions[key]
  if (found === undefined) throw new Error(`The function ${name}() is not known to this runner.`)
  return found
}

/** Behind a filter (`steps.*.outcome`) the key is read of every element, and those without it fall out. */
function readIndex(
  target: Expression,
  { key, scope }: { key: ExpressionValue; scope: ExpressionScope }
): ExpressionValue {
  const value = evaluate(target, scope)
  if (isArray(value) && typeof key === 'number') return value[key] ?? null
  if (isArray(value)) return value.filter(isObject).flatMap(element => property(element, toText(key)) ?? [])
  return isObject(value) ? property(value, toText(key)) : null
}

function elements(value: ExpressionValue): readonly ExpressionValue[] {
  if (isArray(value)) return value
  return isObject(value) ? Object.values(value) : []
}

function evaluateBinary(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  scope: ExpressionScope
): ExpressionValue {
  const first = evaluate(left, scope)
  if (operator === '||') return isTruthy(first) ? first : evaluate(right, scope)
  if (operator === '&&') return isTruthy(first) ? evaluate(right, scope) : first
  return compare(operator, first, evaluate(right, scope))
}

function compare(
  operator: Exclude<BinaryOperator, '||' | '&&'>,
  left: ExpressionValue,
  right: ExpressionValue
): boolean {
  const order = orderOf(left, right)
  switch (operator) {
    case '==':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

/** Texts compare without case; values of unlike types as numbers; NaN says that they cannot be compared. */
function orderOf(left: ExpressionValue, right: ExpressionValue): number {
  if (typeof left === 'string' && typeof right === 'string') {
    const [first, second] = [left.toLowerCase(), right.toLowerCase()]
    return first === second ? 0 : first < second ? -1 : 1
  }
  if (typeof left === 'object' && left !== null) return left === right ? 0 : Number.NaN
  return toNumber(left) - toNumber(right)
}
