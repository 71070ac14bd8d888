import { describe, expect, it } from '@jest/globals'
import { sampleContainer } from '../../../../../test/fakes/compose/sample-container.js'
import type { ServerContainer } from '../container.js'
import { groupContainers, type Grouping } from './group-containers.js'
import { partOf, releaseOf } from './release.js'

/** A container of a service in a version, which is one letter. */
const container = (service: string, version: string, changes: Partial<ServerContainer> = {}) =>
  sampleContainer({
    ...{ id: `${service}-${version}-1`, service, image: `shop/${service}:${version}` },
    ...{ digest: `sha256:${version.repeat(64)}`, configHash: version.repeat(64), createdAt: version.charCodeAt(0) },
    ...changes
  })
const idOf = (...containers: readonly ServerContainer[]) => releaseOf(containers.map(partOf)).id
const IMAGES = new Map([
  ['api', 'shop/api:z'],
  ['worker', 'shop/worker:z']
])
const group = (containers: readonly ServerContainer[], changes: Partial<Grouping> = {}) => {
  const { stable, others } = groupContainers({
    ...{ containers, images: IMAGES, stored: [], stableId: undefined, rollout: undefined },
    ...{ weightOf: new Map(), ...changes }
  })
  const show = (found: typeof stable) => found && [found.release.id, found.containers.map(({ id }) => id).join(' ')]
  return { stable: show(stable), others: others.map(show) }
}
const [apiA, apiB, apiC] = [container('api', 'a'), container('api', 'b'), container('api', 'c')]
const [workerA, workerB] = [container('worker', 'a'), container('worker', 'b')]

describe('groupContainers', () => {
  it('finds stable by its file, and counts a shared service for it only', () => {
    const stableId = idOf(apiB, workerA)
    expect(group([apiA, apiB, workerA], { stableId })).toEqual({
      stable: [stableId, 'api-b-1 worker-a-1'],
      others: [[idOf(apiA, workerA), 'api-a-1']]
    })
  })

  it('puts what is placed of a canary to it, though most of it is not there yet', () => {
    const stableId = idOf(apiA, workerA)
    const rollout = { canaryId: idOf(apiB, workerB), stableId }
    expect(group([apiA, apiB, workerA], { stableId, rollout })).toEqual({
      stable: [stableId, 'api-a-1 worker-a-1'],
      others: [[rollout.canaryId, 'api-b-1']]
    })
  })

  it('has no stable release while only the first canary is there', () => {
    const rollout = { canaryId: idOf(apiA, workerA), stableId: undefined }
    expect(group([apiA], { rollout })).toEqual({ stable: undefined, others: [[rollout.canaryId, 'api-a-1']] })
    expect(group([])).toEqual({ stable: undefined, others: [] })
  })

  it('finds stable without a file by traffic, then by age', () => {
    expect(group([apiA, apiB, workerA]).stable?.[0]).toBe(idOf(apiA, workerA))
    expect(group([apiA, apiB, workerA], { weightOf: new Map([['api-b-1', 100]]) }).stable?.[0]).toBe(
      idOf(apiB, workerA)
    )
  })

  it('ignores a file whose release is incomplete', () => {
    const stableId = idOf(apiA, workerA)
    expect(group([apiC, workerA], { stableId })).toEqual({
      stable: [idOf(apiC, workerA), 'api-c-1 worker-a-1'],
      others: []
    })
  })

  it('takes a service that is deployed for the first time into stable as it was found', () => {
    const rollout = { canaryId: idOf(apiB, workerB), stableId: idOf(apiA) }
    expect(group([apiA, workerA, workerB], { stableId: idOf(apiA), rollout })).toEqual({
      stable: [idOf(apiA, workerA), 'api-a-1 worker-a-1'],
      others: [[rollout.canaryId, 'worker-b-1']]
    })
  })

  it('makes a release of each unexplained version, the newest first', () => {
    const stableId = idOf(apiA, workerA)
    expect(group([apiA, workerA, apiB, apiC, workerB], { stableId }).others).toEqual([
      [idOf(apiC, workerB), 'api-c-1 worker-b-1'],
      [idOf(apiB, workerA), 'api-b-1']
    ])
  })

  it('finds the images of a release known only by its id', () => {
    const { stable } = groupContainers({
      ...{ containers: [apiA, workerA], images: IMAGES, stored: [], stableId: idOf(apiA, workerA) },
      ...{ rollout: undefined, weightOf: new Map() }
    })
    expect(stable?.release.parts.map(({ image }) => image)).toEqual(['shop/api:a', 'shop/worker:a'])
    expect(stable?.release.label).toBe('api:a, worker:a')
  })

  it('finds the image of a part that is not placed yet, if it is the one to deploy', () => {
    const image = `shop/worker:b@sha256:${'b'.repeat(64)}`
    const rollout = { canaryId: idOf(apiB, workerB), stableId: undefined }
    const imagesOfCanary = (worker: string) =>
      groupContainers({
        ...{ containers: [apiA, workerA, apiB], images: new Map([...IMAGES, ['worker', worker]]), stored: [] },
        ...{ stableId: idOf(apiA, workerA), rollout, weightOf: new Map() }
      }).others[0]?.release.parts.map(part => part.image)
    expect(imagesOfCanary(image)).toEqual(['shop/api:b', image])
    expect(imagesOfCanary(`shop/worker:c@sha256:${'c'.repeat(64)}`)).toEqual(['shop/api:b', ''])
  })

  it('looks at no container of a service that is not deployed', () => {
    expect(group([apiA, container('db', 'a')], { images: new Map([['api', 'shop/api:z']]) })).toEqual({
      stable: [idOf(apiA), 'api-a-1'],
      others: []
    })
  })
})
