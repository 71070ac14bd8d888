import { isList, isObject } from '../../../src/domain/document/document.js'
import type { JsonValue } from '../../../src/domain/document/json-value.js'

/** The value of a name, or of an attribute of the named resource. Throws where there is no such value. */
export interface Scope {
  ref(name: string): string
  attribute(name: string, attribute: string): string
}

/** Replaces `Ref`, `Fn::GetAtt`, `Fn::Sub` and `Fn::Join`. Throws for every other function. */
export function resolveFunctions(value: JsonValue, scope: Scope): JsonValue {
  if (isList(value)) return value.map(item => resolveFunctions(item, scope))
  if (!isObject(value)) return value
  const [name = '', ...more] = Object.keys(value)
  const isFunction = name === 'Ref' || name === 'Condition' || name.startsWith('Fn::')
  if (isFunction && more.length === 0) return call(name, value[name] ?? null, scope)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolveFunctions(inner, scope)]))
}

function call(name: string, argument: JsonValue, scope: Scope): JsonValue {
  if (name === 'Ref' && typeof argument === 'string') return scope.ref(argument)
  if (name === 'Fn::Sub' && typeof argument === 'string')
    return argument.replaceAll(/\$\{([^!}]+)\}/g, (_, path: string) => look(path, scope))
  if (name === 'Fn::GetAtt' && isList(argument)) return look(argument.map(textOf).join('.'), scope)
  if (name === 'Fn::Join' && isList(argument) && typeof argument[0] === 'string' && isList(argument[1]))
    return argument[1].map(part => textOf(resolveFunctions(part, scope))).join(argument[0])
  throw new Error(`Not known: ${name} of ${JSON.stringify(argument)}.`)
}

function look(path: string, scope: Scope): string {
  const [name = '', ...attribute] = path.split('.')
  return attribute.length === 0 ? scope.ref(name) : scope.attribute(name, attribute.join('.'))
}

function textOf(value: JsonValue): string {
  if (typeof value !== 'string') throw new Error(`Not a text: ${JSON.stringify(value)}.`)
  return value
}

/** The names that a value refers to. */
export function referencesIn(value: JsonValue): ReadonlySet<string> {
  const names = new Set<string>()
  const note = (name: string): string => {
    names.add(name)
    return ''
  }
  resolveFunctions(value, { ref: note, attribute: note })
  return names
}
