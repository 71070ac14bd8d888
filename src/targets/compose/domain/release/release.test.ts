import { describe, expect, it } from '@jest/globals'
import { sampleContainer } from '../../../../../test/fakes/compose/sample-container.js'
import { keyOf, partOf, readReleaseId, releaseOf, tagOf, toRelease, toRevision, withImages } from './release.js'

const A = `sha256:${'a'.repeat(64)}`
const B = `sha256:${'b'.repeat(64)}`
const part = (service: string, digest = A) => ({
  ...{ service, digest, configHash: 'c'.repeat(64) },
  image: `registry:5000/shop/${service}:1.4.2@${digest}`
})

describe('release', () => {
  it('has the same id whatever the order of its services', () => {
    const { id } = releaseOf([part('worker', B), part('api')])
    expect(id).toBe(`api.${'a'.repeat(16)}.${'c'.repeat(16)}+worker.${'b'.repeat(16)}.${'c'.repeat(16)}`)
    expect(releaseOf([part('api'), part('worker', B)]).id).toBe(id)
  })

  it('comes back from a revision, and from its id alone without images', () => {
    const release = releaseOf([part('api'), part('my.worker_2', B)])
    const back = toRelease(toRevision(release))
    expect(back.parts.map(({ image, digest }) => ({ image, digest }))).toEqual(
      release.parts.map(({ image, digest }) => ({ image, digest }))
    )
    expect(back.parts.map(keyOf)).toEqual(release.parts.map(keyOf))
    const bare = readReleaseId(release.id)
    expect(bare.parts.map(({ service, image }) => [service, image])).toEqual([
      ['api', ''],
      ['my.worker_2', '']
    ])
    expect(withImages(bare, [release])).toBe(release)
  })

  it.each([
    '',
    'api',
    'api.1.2',
    `api.${'a'.repeat(16)}.${'g'.repeat(16)}`,
    `../x/y.${'a'.repeat(16)}.${'c'.repeat(16)}`
  ])('refuses the id %j', id => {
    expect(() => readReleaseId(id)).toThrow('malformed')
  })

  it('is labeled by tags, else by digests, at most three', () => {
    expect(releaseOf([part('api')]).label).toBe('api:1.4.2')
    expect(releaseOf([{ ...part('api'), image: `shop/api@${A}` }]).label).toBe('api@aaaaaaaaaaaa')
    expect(releaseOf(['a', 'b', 'c', 'd', 'e'].map(name => part(name))).label).toBe('a:1.4.2, b:1.4.2, c:1.4.2, 2 more')
  })

  it('takes no port of a registry for a tag', () => {
    expect(tagOf('registry:5000/shop/api')).toBeUndefined()
    expect(tagOf(`registry:5000/shop/api:7@${A}`)).toBe('7')
  })

  it('recognizes a container by the digest that it was started with, else by that of its image', () => {
    const image = `shop/api:1@${A}`
    expect(partOf(sampleContainer({ image, digest: B })).digest).toBe(A)
    expect(partOf(sampleContainer({ image: 'shop/api:1', digest: B })).digest).toBe(B)
    expect(partOf(sampleContainer({ image: 'shop/api:1', digest: undefined, imageId: A })).digest).toBe(A)
  })
})
