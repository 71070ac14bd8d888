import { describe, expect, it } from '@jest/globals'
import type { RegistryImage } from '../image-registry/registry-image.js'
import { chooseImage, type RegistryState } from './choose-image.js'
import { CONTENT_LABEL } from './image-labels.js'

const image = (digest: string, key = 'key'): RegistryImage => ({
  digest,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  platforms: [{ platform: 'linux/amd64', digest, layers: [], sizeBytes: 1, labels: { [CONTENT_LABEL]: key } }]
})
const sha = { name: 'abc', permanence: 'fixed' } as const
const latest = { name: 'latest', permanence: 'moves' } as const
const state = (given: Partial<RegistryState>): RegistryState => ({
  host: 'r',
  ofContent: undefined,
  frozen: [],
  contentTag: 'moves',
  ...given
})
const choose = (states: readonly RegistryState[], proved: readonly string[] = ['d1', 'd2']) =>
  chooseImage(states, { contentKey: 'key', proved: new Set(proved) })

describe('chooseImage', () => {
  it('builds an image that no registry has', () => {
    expect(choose([state({})])).toEqual({ kind: 'build', left: [] })
  })

  it('reuses what every registry holds, and builds when one does not', () => {
    expect(choose([state({ ofContent: image('d1') }), state({ ofContent: image('d1') })])).toMatchObject({
      kind: 'reuse'
    })
    expect(choose([state({ ofContent: image('d1') }), state({})])).toMatchObject({ kind: 'build' })
    expect(choose([state({ ofContent: image('d1') }), state({ ofContent: image('d2') })])).toMatchObject({
      kind: 'build'
    })
  })

  it('builds again when no signature proves the image that is there', () => {
    expect(choose([state({ ofContent: image('d1') })], [])).toMatchObject({ kind: 'build' })
    expect(choose([state({ ofContent: image('d1') })], ['d2'])).toMatchObject({ kind: 'build' })
  })

  it('finds a proved image under a fixed tag when another has taken the tag of the content', () => {
    const frozen = [{ tag: sha, image: image('d1') }]
    expect(choose([state({ ofContent: image('d9'), frozen })])).toMatchObject({ kind: 'reuse', digest: 'd1' })
  })

  it('leaves a fixed tag that names an image of the same content without a proof', () => {
    expect(choose([state({ frozen: [{ tag: sha, image: image('d1') }] })], [])).toEqual({
      kind: 'build',
      left: ['abc']
    })
  })

  it('looks at the label of an image, not at its tag', () => {
    expect(choose([state({ ofContent: image('d1', 'other') })])).toMatchObject({ kind: 'build' })
    expect(choose([state({ ofContent: { ...image('d1'), platforms: [] } })])).toMatchObject({ kind: 'build' })
  })

  it('takes an immutable tag of the same content for success, and of other content for an error', () => {
    expect(choose([state({ frozen: [{ tag: sha, image: image('d1') }] })])).toEqual({
      kind: 'reuse',
      digest: 'd1',
      left: []
    })
    expect(choose([state({ frozen: [{ tag: sha, image: image('d1', 'other') }] })])).toEqual({
      ...{ kind: 'refuse', tag: 'abc', host: 'r', digest: 'd1' }
    })
  })

  it('leaves a moving tag where it is when the repository does not move tags', () => {
    const frozen = [{ tag: latest, image: image('d0', 'older') }]
    expect(choose([state({ frozen })])).toEqual({ kind: 'build', left: ['latest'] })
    expect(choose([state({ ofContent: image('d1'), frozen })])).toEqual({
      kind: 'reuse',
      digest: 'd1',
      left: ['latest']
    })
  })
})
