import { describe, expect, it } from '@jest/globals'
import { sampleDeployment } from '../../../../../test/fakes/kubernetes/sample-workload.js'
import { imagesOf, revisionOf, revisionOfImages, setImages } from './workload-revision.js'

const DIGEST = `sha256:${'a'.repeat(64)}`

describe('the revision of a workload', () => {
  it('is its digests, whatever the tags are', () => {
    const [one, other] = ['1.0', 'latest'].map(tag => revisionOfImages('web', { web: `shop/web:${tag}@${DIGEST}` }))
    expect([one?.id, one?.label, other?.id]).toEqual([`web=${DIGEST}`, 'web:1.0', `web=${DIGEST}`])
  })

  it('is the image where that has no digest', () => {
    expect(revisionOf(sampleDeployment('shop/web:1.0'), 'web')).toEqual({
      ...{ id: 'web=shop/web:1.0', label: 'web:1.0', images: { web: 'shop/web:1.0' }, digests: {} }
    })
  })

  it('has the images of init containers', () => {
    const workload = {
      spec: {
        template: {
          spec: { initContainers: [{ name: 'migrate', image: 'a' }], containers: [{ name: 'web', image: 'b' }] }
        }
      }
    }
    expect(imagesOf(workload)).toEqual({ migrate: 'a', web: 'b' })
  })

  it('is named after the first digits of its digest where there is no tag', () => {
    expect(revisionOfImages('web', { app: `shop/web@${DIGEST}` }).label).toBe('web:aaaaaaaaaaaa')
  })
})

describe('new images', () => {
  it('replace those of the named containers only, and only under the name that was read', () => {
    const workload = {
      spec: {
        template: {
          spec: {
            containers: [
              { name: 'proxy', image: 'p' },
              { name: 'web', image: 'old' }
            ]
          }
        }
      }
    }
    expect(setImages(workload, { web: 'new' })).toEqual([
      { op: 'test', path: '/spec/template/spec/containers/1/name', value: 'web' },
      { op: 'replace', path: '/spec/template/spec/containers/1/image', value: 'new' }
    ])
  })

  it('that run already change nothing', () => {
    expect(setImages(sampleDeployment('same'), { web: 'same' })).toEqual([])
  })
})
