import { expect, it } from '@jest/globals'
import { readBindings } from './read-bindings.js'

/** What the generator writes for one attribute: a comment with its flags, a private field, a getter. */
const member = (flags: string, kept: string, read: string) =>
  `  // ${flags}\n${kept === '' ? '' : `  private ${kept};\n`}  public get x() {\n    return ${read};\n  }\n`

const value = (name: string, written: string, [isBlock, type, storage]: readonly [boolean, string, string]) =>
  `      ${name}: {\n        value: ${written},\n        isBlock: ${isBlock},\n        type: "${type}",\n        storageClassType: "${storage}",\n      },\n`

const OPTIONAL = 'computed: false, optional: true, required: false'
const REQUIRED = 'computed: false, optional: false, required: true'
const COMPUTED = 'computed: true, optional: false, required: false'

const resource = (members: string, values: string, rest = '') =>
  `export class Thing extends cdktn.TerraformResource {\n${members}  protected synthesizeHclAttributes(): X {\n    const attrs = {\n${values}    };\n  }\n}\n${rest}`

const INNER = `
export function innerToHclTerraform(struct?: X): any {
  const attrs = {
${value('size', 'cdktn.numberToHclTerraform(struct!.size)', [false, 'simple', 'number'])}  }
}
export class InnerPropertyOutputReference extends cdktn.ComplexObject {
${member(`size - ${REQUIRED}`, '_size?: number', "this.getNumberAttribute('size')")}}
`

const inner = { attributes: { size: { type: 'number', required: true } } }

it('attributes have the types and flags of the bindings', () => {
  const members = [
    member(`name - ${REQUIRED}`, '_name?: string', "this.getStringAttribute('name')"),
    member(`tags - ${OPTIONAL}`, '_tags?: { [key: string]: string }', "this.getStringMapAttribute('tags')"),
    member(`ids - ${OPTIONAL}`, '_ids?: string[]', "cdktn.Fn.tolist(this.getListAttribute('ids'))"),
    member(`arn - ${COMPUTED}`, '', "this.getStringAttribute('arn')")
  ].join('\n')
  const values =
    value('name', 'cdktn.stringToHclTerraform(this._name)', [false, 'simple', 'string']) +
    value('tags', 'cdktn.hashMapperHcl(cdktn.stringToHclTerraform)(this._tags)', [false, 'map', 'stringMap']) +
    value('ids', 'cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._ids)', [false, 'set', 'stringList'])
  expect(readBindings(resource(members, values))).toEqual({
    attributes: {
      name: { type: 'string', required: true },
      tags: { type: ['map', 'string'], optional: true },
      ids: { type: ['set', 'string'], optional: true },
      arn: { type: 'string', computed: true }
    }
  })
})

it.each([
  ['many', REQUIRED, ['InnerPropertyList', 'cdktn.listMapperHcl(innerToHclTerraform, true)(x)'], { min_items: 1 }],
  ['one', OPTIONAL, ['InnerPropertyOutputReference', 'innerToHclTerraform(x)'], { max_items: 1 }]
])('a block of which there may be %s', (_, flags, [kept = '', written = ''], items) => {
  const members = member(`inner - ${flags}`, `_inner = new Thing.${kept}(this, "inner")`, 'this._inner')
  const schema = readBindings(resource(members, value('inner', written, [true, 'list', kept]), INNER))
  expect(schema).toEqual({ block_types: { inner: { nesting_mode: 'list', block: inner, ...items } } })
})

it('objects that are the value of an attribute are no blocks', () => {
  const members = member(
    `inner - ${OPTIONAL}`,
    '_inner = new Thing.InnerPropertyList(this, "inner", true)',
    'this._inner'
  )
  const written = value('inner', 'cdktn.listMapperHcl(innerToHclTerraform, false)(x)', [true, 'set', 'X'])
  expect(readBindings(resource(members, written, INNER))).toEqual({
    attributes: { inner: { type: ['set', ['object', { size: 'number' }]], optional: true } }
  })
})

it.each([
  ['a way of reading', member(`x - ${COMPUTED}`, '', "this.getOddAttribute('x')"), '', 'What x is read with'],
  [
    'a form of an attribute',
    `  // x - ${COMPUTED}\n  public get x(): any { }\n`,
    '',
    '1 attributes are declared, but 0'
  ],
  [
    'a type',
    member(`x - ${OPTIONAL}`, '_x?: Odd', 'this.x'),
    value('x', 'y', [false, 'simple', 'odd']),
    'unknown type'
  ],
  ['a flag', '', value('x', 'y', [false, 'simple', 'string']), 'The flags of x are unknown.']
])('%s that is unknown is an error, not a guess', (_, members, values, message) => {
  expect(() => readBindings(resource(members, values))).toThrow(message)
})
