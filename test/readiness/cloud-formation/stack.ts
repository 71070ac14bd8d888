import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../src/domain/document/document.js'
import type { JsonObject } from '../../../src/domain/document/json-value.js'
import { referencesIn, resolveFunctions, type Scope } from './references.js'
import { refuseOthers, type Resource, type Template } from './template.js'

/** What `Ref` and `Fn::GetAtt` return for a resource. */
export interface Made {
  readonly ref: string
  readonly attributes?: Readonly<Record<string, string>>
}

/** How resources of one type are made and changed by calls of AWS. */
export interface ResourceType {
  /** The properties that `create` reads; one that is not among them is refused. */
  readonly properties: readonly string[]
  /** Those that `update` changes in place; CloudFormation would replace the resource for another, or nothing reads it. */
  readonly changeable: readonly string[]
  /** `name` is what a resource gets that has none of its own. */
  create(properties: JsonObject, name: string): Promise<Made>
  /** Sends all properties, as CloudFormation does. */
  update(made: Made, properties: JsonObject): Promise<void>
}

interface Existing {
  readonly type: string
  readonly properties: JsonObject
  readonly made: Made
}

interface StackOptions {
  readonly name: string
  readonly types: ReadonlyMap<string, ResourceType>
  readonly parameters: Readonly<Record<string, string>>
}

/** A stack of CloudFormation: creates and changes the resources of a template, in the order of its references. It deletes and replaces nothing. */
export class Stack {
  readonly #existing = new Map<string, Existing>()

  constructor(private readonly options: StackOptions) {}

  /** Throws, before the first call, for a resource or property that is unknown, gone, or not changeable. */
  async apply(template: Template): Promise<void> {
    const gone = [...this.#existing.keys()].filter(name => !Object.hasOwn(template.Resources, name))
    if (gone.length > 0) throw new Error(`Gone from the template: ${gone.join(', ')}.`)
    for (const [name, resource] of Object.entries(template.Resources)) this.#check(name, resource)
    for (const [name, resource] of inOrder(template)) await this.#make(name, resource)
  }

  /** What `Ref` returns for the only resource of a type. */
  only(type: string): Made {
    const [found, ...more] = [...this.#existing.values()].filter(existing => existing.type === type)
    if (found === undefined || more.length > 0) throw new Error(`There is not one ${type}.`)
    return found.made
  }

  #check(name: string, { Type, Properties = {} }: Resource): void {
    const { properties } = this.#type(Type)
    refuseOthers(`${name} (${Type})`, Properties, properties)
  }

  async #make(name: string, { Type, Properties = {} }: Resource): Promise<void> {
    const type = this.#type(Type)
    const properties = resolveFunctions(Properties, this.#scope())
    if (!isObject(properties)) throw new Error(`${name} has no properties.`)
    const before = this.#existing.get(name)
    if (before === undefined) {
      const made = await type.create(properties, `${this.options.name}-${name}`)
      this.#existing.set(name, { type: Type, properties, made })
      return
    }
    const changed = changedBetween(before.properties, properties)
    if (before.type !== Type) throw new Error(`${name} is a ${before.type}.`)
    const fixed = changed.filter(property => !type.changeable.includes(property))
    if (fixed.length > 0) throw new Error(`${name} (${Type}) would be replaced, for: ${fixed.join(', ')}.`)
    if (changed.length > 0) await type.update(before.made, properties)
    this.#existing.set(name, { ...before, properties })
  }

  #type(name: string): ResourceType {
    const type = this.options.types.get(name)
    if (type === undefined) throw new Error(`Not known: resources of type ${name}.`)
    return type
  }

  #scope(): Scope {
    const { parameters } = this.options
    return {
      ref: name => required(parameters[name] ?? this.#existing.get(name)?.made.ref, name),
      attribute: (name, attribute) =>
        required(this.#existing.get(name)?.made.attributes?.[attribute], `${name}.${attribute}`)
    }
  }
}

function required(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`Not known: ${name}.`)
  return value
}

function changedBetween(before: JsonObject, after: JsonObject): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter(name => !isDeepStrictEqual(before[name], after[name]))
}

/** Each resource after those that it refers to or depends on. */
function inOrder({ Resources }: Template): ReadonlyMap<string, Resource> {
  const ordered = new Map<string, Resource>()
  const visit = (name: string, path: readonly string[]): void => {
    const resource = Resources[name]
    if (resource === undefined || ordered.has(name)) return
    if (path.includes(name)) throw new Error(`A circle of references: ${[...path, name].join(', ')}.`)
    const others = [...referencesIn(resource.Properties ?? {}), ...[resource.DependsOn ?? []].flat()]
    for (const other of others) visit(other, [...path, name])
    ordered.set(name, resource)
  }
  for (const name of Object.keys(Resources)) visit(name, [])
  return ordered
}
