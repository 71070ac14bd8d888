import type { Shape } from '../aws-service.js'
import type { RequestFields } from '../request-fields.js'
import { invalidRequest } from './elbv2-request.js'

/** An attribute's default, and what it accepts. */
export interface AttributeRule {
  readonly initial: string
  readonly accepts: RegExp | { readonly from: number; readonly to: number }
}

export const trueOrFalse = /^(true|false)$/
export const anyText = /^.*$/s

/** The attributes that a kind of resource has. */
export type AttributeTable = Readonly<Record<string, AttributeRule>>

export function initialAttributes(table: AttributeTable): Map<string, string> {
  return new Map(Object.entries(table).map(([key, { initial }]) => [key, initial]))
}

/** Changes all the attributes of a Modify…Attributes call, or, when one is refused, none. */
export function changeAttributes(
  attributes: Map<string, string>,
  { table, changes, resource }: { table: AttributeTable; changes: readonly RequestFields[]; resource: string }
): void {
  if (changes.length === 0) throw invalidRequest('At least one attribute must be specified')
  const checked = changes.map(change => {
    const key = change.requiredText('Key')
    const value = change.text('Value') ?? ''
    const rule = Object.hasOwn(table, key) ? table[key] : undefined
    if (rule === undefined) throw invalidRequest(`${resource} attribute key '${key}' is not recognized`)
    if (!accepts(rule, value)) throw invalidRequest(`'${value}' is not valid for the ${resource} attribute '${key}'`)
    return [key, value] as const
  })
  for (const [key, value] of checked) attributes.set(key, value)
}

export function renderAttributes(attributes: ReadonlyMap<string, string>): Shape {
  return { Attributes: [...attributes].map(([Key, Value]) => ({ Key, Value })) }
}

function accepts({ accepts: accepted }: AttributeRule, value: string): boolean {
  if (accepted instanceof RegExp) return accepted.test(value)
  return /^\d+$/.test(value) && Number(value) >= accepted.from && Number(value) <= accepted.to
}
