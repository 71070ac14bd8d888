import { describe, expect, it } from '@jest/globals'
import { parseContainers } from './parse-containers.js'

const D = (digit: string) => `sha256:${digit.repeat(64)}`
const line = (changes: object = {}) =>
  JSON.stringify({
    ...{
      id: 'a'.repeat(64),
      name: '/shop-api-1',
      labels: { service: 'api', configHash: 'c' },
      image: 'r.io:5000/api:1'
    },
    ...{ imageId: D('1'), state: 'running', health: 'healthy', exitCode: 0, isOutOfMemory: false, restarts: 2 },
    ...{ createdAt: '2026-11-29T10:00:00.123456789Z', startedAt: '2026-11-29T10:00:01.5Z' },
    ...{ restartPolicy: { Name: 'always', MaximumRetryCount: 0 }, addresses: [['shop_default', '10.1.2.3', ''], null] },
    ...changes
  })
const image = (digests: unknown) => JSON.stringify({ imageOf: D('1'), digests })
const parse = (changes: object = {}, digests: unknown = []) =>
  parseContainers(`${line(changes)}\n${image(digests)}\n`).containers[0]

describe('a container', () => {
  it('is read', () => {
    expect(parse({}, [`r.io:5000/api@${D('2')}`])).toEqual({
      ...{
        id: 'a'.repeat(64),
        name: 'shop-api-1',
        service: 'api',
        configHash: 'c',
        image: 'r.io:5000/api:1',
        digest: D('2')
      },
      ...{ imageId: D('1'), state: 'running', health: 'healthy', exitCode: 0, isOutOfMemory: false, restarts: 2 },
      ...{ createdAt: Date.UTC(2026, 10, 29, 10, 0, 0, 123), startedAt: Date.UTC(2026, 10, 29, 10, 0, 1, 500) },
      ...{ restartPolicy: 'always', addresses: { shop_default: '10.1.2.3' } }
    })
  })

  it.each<[object, object]>([
    [{ startedAt: '0001-01-01T00:00:00Z' }, { startedAt: undefined }],
    [{ health: null }, { health: 'none' }],
    [{ health: 'unhealthy' }, { health: 'unhealthy' }],
    [{ health: 'healthy!' }, { health: 'unknown' }],
    [{ state: 'constructor' }, { state: 'unknown' }],
    [{ restartPolicy: { Name: '' } }, { restartPolicy: 'no' }],
    [{ restartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 } }, { restartPolicy: 'on-failure:3' }],
    [
      { addresses: [['a', '', '2001:db8::1'], ['b', '', ''], ['c', '$(id)', ''], null] },
      { addresses: { a: '2001:db8::1' } }
    ],
    [
      { labels: {}, name: null },
      { service: '', configHash: '', name: '' }
    ]
  ])('with %j has %j', (changes, expected) => {
    expect(parse(changes)).toMatchObject(expected)
  })

  it.each([
    [`r.io:5000/api:1@${D('3')}`, [`r.io:5000/api@${D('2')}`], D('3')],
    ['r.io:5000/api:1', [`other@${D('4')}`, `r.io:5000/api@${D('2')}`], D('2')],
    ['api', [`other@${D('4')}`], D('4')],
    ['api', [`one@${D('4')}`, `two@${D('2')}`], undefined],
    ['api', [], undefined],
    ['api', null, undefined]
  ])('of image %s with digests %j has digest %s', (name, digests, digest) => {
    expect(parse({ image: name }, digests)?.digest).toBe(digest)
  })

  it.each(['{', '[]', 'null', line({ id: '../..' }), line({ id: 'a' }), line({ createdAt: 'x' })])(
    'is refused where it is %s',
    text => {
      expect(() => parseContainers(text)).toThrow('The output of "docker inspect" could not be read.')
    }
  )
})
