import { invalidQuery } from '../../cloudwatch-request.js'
import type { DataPoints, Window } from '../../metrics/metric-store.js'
import { combine } from './combine.js'
import type { Expression } from './expression.js'
import { functions } from './functions.js'
import type { MathValue } from './math-value.js'

export interface MathScope {
  readonly window: Window
  /** The value of another query of the same request. */
  valueOf(id: string): MathValue
  /** The metrics, without expressions, whose id contains `part`. */
  metrics(part: string): readonly DataPoints[]
}

const words = new Set(['REPEAT'])

export function evaluateExpression(expression: Expression, scope: MathScope): MathValue {
  const evaluate = (part: Expression) => evaluateExpression(part, scope)
  switch (expression.kind) {
    case 'number':
      return { kind: 'number', value: expression.value }
    case 'text':
      return { kind: 'word', text: expression.text }
    case 'reference':
      return words.has(expression.id) ? { kind: 'word', text: expression.id } : scope.valueOf(expression.id)
    case 'list':
      return { kind: 'list', series: expression.items.flatMap(item => seriesOf(evaluate(item))) }
    case 'operation':
      return combine(expression.sign, evaluate(expression.left), evaluate(expression.right))
    case 'call':
      return call(expression.name, expression.args.map(evaluate), scope)
  }
}

function call(name: string, args: readonly MathValue[], scope: MathScope): MathValue {
  if (name === 'METRICS') {
    const [part] = args
    return { kind: 'list', series: scope.metrics(part?.kind === 'word' ? part.text : '') }
  }
  const apply = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (apply === undefined) throw invalidQuery(`Error in expression: The local cloud has no function '${name}'`)
  return apply(args, scope.window)
}

function seriesOf(value: MathValue): readonly DataPoints[] {
  if (value.kind === 'series') return [value.points]
  if (value.kind === 'list') return value.series
  throw invalidQuery('Error in expression: an array holds time series')
}
