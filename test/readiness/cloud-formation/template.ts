import { parse } from 'yaml'
import { isObject } from '../../../src/domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../src/domain/document/json-value.js'

export interface Resource {
  readonly Type: string
  readonly Properties?: JsonObject
  readonly DependsOn?: string | readonly string[]
}

/** A template of CloudFormation, with the long form of each function. */
export interface Template {
  readonly Parameters?: JsonObject
  readonly Resources: Readonly<Record<string, Resource>>
}

const SECTIONS = ['AWSTemplateFormatVersion', 'Description', 'Parameters', 'Resources']
const MEMBERS = ['Type', 'Properties', 'DependsOn']

/** `!Ref Vpc` for `{ Ref: Vpc }`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
const SHORT_FORMS = [
  { tag: '!Ref', resolve: (name: string) => ({ Ref: name }) },
  { tag: '!Sub', resolve: (text: string) => ({ 'Fn::Sub': text }) },
  { tag: '!GetAtt', resolve: (path: string) => ({ 'Fn::GetAtt': path.split('.') }) }
]

/** Reads JSON or YAML. Throws for sections, and members of a resource, that a stack here would not look at. */
export function readTemplate(text: string): Template {
  const template = parse(text, { customTags: SHORT_FORMS, strict: true }) as JsonValue
  if (!isObject(template) || !isObject(template.Resources)) throw new Error('The template has no Resources.')
  refuseOthers('the template', template, SECTIONS)
  for (const [name, resource] of Object.entries(template.Resources)) {
    if (!isObject(resource) || typeof resource.Type !== 'string') throw new Error(`${name} has no Type.`)
    refuseOthers(name, resource, MEMBERS)
  }
  return template as unknown as Template
}

/** The outcome of a template when the resources of a shorter one are added to it: of a resource that both have, the properties. */
export function addResources(template: Template, { Resources: added }: Template): Template {
  const Resources = { ...template.Resources }
  for (const [name, resource] of Object.entries(added)) {
    const before = Resources[name]
    if (before !== undefined && before.Type !== resource.Type) throw new Error(`${name} is a ${before.Type}.`)
    Resources[name] = { ...before, ...resource, Properties: { ...before?.Properties, ...resource.Properties } }
  }
  return { ...template, Resources }
}

/** Throws where `place` has members that are not `known`. */
export function refuseOthers(place: string, members: object, known: readonly string[]): void {
  const unknown = Object.keys(members).filter(name => !known.includes(name))
  if (unknown.length > 0) throw new Error(`Not known of ${place}: ${unknown.join(', ')}.`)
}
