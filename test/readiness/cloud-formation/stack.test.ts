import { beforeEach, describe, expect, it } from '@jest/globals'
import { Stack, type ResourceType } from './stack.js'
import { addResources, readTemplate } from './template.js'

let calls: unknown[]
let stack: Stack

/** Notes what it is asked to do. */
const group: ResourceType = {
  properties: ['Port', 'Path', 'Next'],
  changeable: ['Path', 'Next'],
  create: (properties, name) => {
    calls.push({ create: name, ...properties })
    return Promise.resolve({ ref: `ref-of-${name}`, attributes: { Arn: `arn-of-${name}` } })
  },
  update: ({ ref }, properties) => {
    calls.push({ update: ref, ...properties })
    return Promise.resolve()
  }
}

beforeEach(() => {
  calls = []
  stack = new Stack({
    name: 's',
    types: new Map([['Group', group]]),
    parameters: { Vpc: 'vpc-1', 'AWS::Partition': 'aws' }
  })
})

const apply = (text: string): Promise<void> => stack.apply(readTemplate(text))

describe('a stack', () => {
  it('makes each resource after those that it refers to, with what they are', async () => {
    await apply(`
      Parameters: { Vpc: { Type: String } }
      Resources:
        A: { Type: Group, Properties: { Path: !Sub '\${Vpc}/\${B.Arn}', Next: !GetAtt B.Arn }, DependsOn: C }
        B: { Type: Group, Properties: { Next: { 'Fn::Join': [':', [arn, { Ref: 'AWS::Partition' }]] } } }
        C: { Type: Group, Properties: { Path: !Ref Vpc, Next: !Ref B } }`)
    expect(calls).toEqual([
      { create: 's-B', Next: 'arn:aws' },
      { create: 's-C', Path: 'vpc-1', Next: 'ref-of-s-B' },
      { create: 's-A', Path: 'vpc-1/arn-of-s-B', Next: 'arn-of-s-B' }
    ])
  })

  it('sends all properties of a resource of which one changed, and no resource that is as it was', async () => {
    await apply('Resources: { A: { Type: Group, Properties: { Port: 1, Path: / } }, B: { Type: Group } }')
    calls = []
    await apply('Resources: { A: { Type: Group, Properties: { Port: 1, Path: /a } }, B: { Type: Group } }')
    expect(calls).toEqual([{ update: 'ref-of-s-A', Port: 1, Path: '/a' }])
  })

  it.each([
    ['a type of resource', 'A: { Type: Bucket }', 'Not known: resources of type Bucket.'],
    ['a property', 'A: { Type: Group, Properties: { Paths: / } }', 'Not known of A (Group): Paths.'],
    ['a member of a resource', 'A: { Type: Group, Condition: C }', 'Not known of A: Condition.'],
    ['a function', "A: { Type: Group, Properties: { Path: { 'Fn::Select': [0, [a]] } } }", 'Not known: Fn::Select'],
    ['a name', 'A: { Type: Group, Properties: { Path: !Ref B } }', 'Not known: B.'],
    ['an attribute', 'A: { Type: Group }, B: { Type: Group, Properties: { Path: !GetAtt A.Id } }', 'Not known: A.Id.'],
    [
      'a circle',
      'A: { Type: Group, Properties: { Path: !Ref B } }, B: { Type: Group, DependsOn: A }',
      'A circle of references: A, B, A.'
    ]
  ])('refuses %s that it cannot make', async (_, resources, message) => {
    await expect(async () => apply(`Resources: { ${resources} }`)).rejects.toThrow(message)
  })

  it('replaces and deletes nothing', async () => {
    await apply('Resources: { A: { Type: Group, Properties: { Port: 1 } } }')
    const replaced = apply('Resources: { A: { Type: Group, Properties: { Port: 2 } } }')
    await expect(replaced).rejects.toThrow('A (Group) would be replaced, for: Port.')
    await expect(apply('Resources: {}')).rejects.toThrow('Gone from the template: A.')
    expect(calls).toHaveLength(1)
  })
})

describe('resources that are added to a template', () => {
  it('keep the properties that they do not name, and their type', () => {
    const template = readTemplate('Resources: { A: { Type: Group, Properties: { Port: 1, Path: / }, DependsOn: B } }')
    const added = readTemplate('Resources: { A: { Type: Group, Properties: { Path: /a } }, C: { Type: Group } }')
    expect(addResources(template, added).Resources).toEqual({
      A: { Type: 'Group', Properties: { Port: 1, Path: '/a' }, DependsOn: 'B' },
      C: { Type: 'Group', Properties: {} }
    })
    const other = readTemplate('Resources: { A: { Type: Bucket } }')
    expect(() => addResources(template, other)).toThrow('A is a Group.')
  })
})
