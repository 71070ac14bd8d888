import { describe, expect, it } from '@jest/globals'
import { findImageVariable, valueFor, valuesFor } from './image-variable.js'

const D = `sha256:${'a'.repeat(64)}`
const of = (imageTemplate: string | undefined) => findImageVariable({ name: 'my-api', imageTemplate })

describe('findImageVariable', () => {
  it.each([
    ['$API', 'API', 'reference', undefined],
    ['${API}', 'API', 'reference', undefined],
    ['${API:-shop/api:latest}', 'API', 'reference', undefined],
    ['${API:?set it}', 'API', 'reference', undefined],
    ['registry:5000/shop/api:${TAG:-latest}', 'TAG', 'tag', 'registry:5000/shop/api']
  ])('reads %s', (template, name, kind, repository) => {
    expect(of(template)).toEqual({ name, kind, repository })
  })

  it.each([
    [undefined, 'services.my-api.image is missing in the compose file. Write image: ${MY_API_IMAGE}.'],
    ['shop/api:1', 'services.my-api.image has no variable. Write image: ${MY_API_IMAGE}.'],
    ['shop/$$api', 'services.my-api.image has no variable. Write image: ${MY_API_IMAGE}.'],
    ['${R}/api:${TAG}', 'exactly one variable'],
    ['${A:-${B}}', 'exactly one variable'],
    ['${REGISTRY}/api:1', 'must be the whole image, or its tag'],
    ['shop/api@${DIGEST}', 'must be the whole image, or its tag']
  ])('refuses %s', (template, message) => {
    expect(() => of(template)).toThrow(message)
  })
})

describe('valueFor', () => {
  const tag = { name: 'TAG', kind: 'tag', repository: 'registry:5000/shop/api' } as const

  it('is the image, or its tag with the digest', () => {
    expect(valueFor({ name: 'API', kind: 'reference', repository: undefined }, `shop/api@${D}`)).toBe(`shop/api@${D}`)
    expect(valueFor(tag, `registry:5000/shop/api:1.2@${D}`)).toBe(`1.2@${D}`)
    expect(valueFor(tag, 'registry:5000/shop/api:1.2')).toBe('1.2')
  })

  it('refuses another repository, and an image without a tag', () => {
    expect(() => valueFor(tag, `other/api:1@${D}`)).toThrow('is not an image of registry:5000/shop/api')
    expect(() => valueFor(tag, `registry:5000/shop/api@${D}`)).toThrow('has no tag')
  })

  it('refuses two values for one variable', () => {
    const whole = { name: 'API', kind: 'reference', repository: undefined } as const
    const variables = new Map([
      ['api', whole],
      ['worker', whole]
    ])
    const images = (worker: string) =>
      new Map([
        ['api', 'a:1'],
        ['worker', worker]
      ])
    expect(valuesFor(variables, images('a:1'))).toEqual(new Map([['API', 'a:1']]))
    expect(() => valuesFor(variables, images('a:2'))).toThrow('two services use $API')
  })
})
