import { type ExpressionValue, isArray, isTruthy, toText } from './expression-value.js'

/** A function of the expression language. */
export type ExpressionFunction = (args: readonly ExpressionValue[]) => ExpressionValue

/** The functions that need nothing but their arguments, by their name in lower case. */
export const expressionFunctions: Readonly<Record<string, ExpressionFunction>> = {
  contains: ([search = null, item = null]) =>
    isArray(search)
      ? search.some(element => toText(element).toLowerCase() === toText(item).toLowerCase())
      : toText(search).toLowerCase().includes(toText(item).toLowerCase()),
  startswith: ([text = null, start = null]) => toText(text).toLowerCase().startsWith(toText(start).toLowerCase()),
  endswith: ([text = null, end = null]) => toText(text).toLowerCase().endsWith(toText(end).toLowerCase()),
  format: ([template = null, ...values]) => formatText(toText(template), values),
  join: ([list = null, separator = ',']) => (isArray(list) ? list.map(toText).join(toText(separator)) : toText(list)),
  tojson: ([value = null]) => JSON.stringify(value, undefined, 2),
  fromjson: ([text = null]) => JSON.parse(toText(text)) as ExpressionValue,
  case: args => chooseCase(args)
}

function formatText(template: string, values: readonly ExpressionValue[]): string {
  return template.replace(/\{\{|\}\}|\{(\d+)\}/g, (match, index: string | undefined) => {
    if (index === undefined) return match.charAt(0)
    const value = values[Number(index)]
    if (value === undefined) throw new Error(`format() has no argument {${index}}: "${template}".`)
    return toText(value)
  })
}

/** `case(predicate, value, predicate, value, …, otherwise)`. */
function chooseCase(args: readonly ExpressionValue[]): ExpressionValue {
  const pairs = Math.floor((args.length - 1) / 2)
  for (let pair = 0; pair < pairs; pair++) if (isTruthy(args[2 * pair] ?? null)) return args[2 * pair + 1] ?? null
  return args.at(-1) ?? null
}
