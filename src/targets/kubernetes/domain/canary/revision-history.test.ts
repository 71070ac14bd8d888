import { describe, expect, it } from '@jest/globals'
import { applyJsonPatch } from '../../../../../test/fakes/kubernetes/apply-json-patch.js'
import type { KubeObject } from '../cluster/kube-object.js'
import { HISTORY, previousImages, readHistory, recordRevision } from './revision-history.js'

const imageOf = (version: number) => `registry.example/web@sha256:${String(version).repeat(64)}`
const workload = (version: number, history?: string): KubeObject => ({
  metadata: { annotations: history === undefined ? {} : { [HISTORY]: history } },
  spec: { template: { spec: { containers: [{ name: 'web', image: imageOf(version) }] } } }
})
const replace = (object: KubeObject, [replaced, by]: readonly [number, number], isWayBack: boolean) =>
  applyJsonPatch(
    object,
    recordRevision(object, { replaced: { web: imageOf(replaced) }, by: { web: imageOf(by) }, isWayBack })
  )
const record = (object: KubeObject, version: number) => replace(object, [version, version + 1], false)

describe('the revisions that a workload ran', () => {
  it('are recorded with the newest first, each once', () => {
    const recorded = [1, 2, 1].reduce<KubeObject>(record, workload(3))
    expect(readHistory(recorded)).toEqual([{ web: imageOf(1) }, { web: imageOf(2) }])
  })

  it('are at most five', () => {
    const recorded = [1, 2, 3, 4, 5, 6].reduce<KubeObject>(record, workload(7))
    expect(readHistory(recorded).map(({ web }) => web)).toEqual([6, 5, 4, 3, 2].map(imageOf))
  })

  it('do not include the one that it runs, when it is deployed again', () => {
    expect(previousImages(record(record(workload(1), 2), 1))).toEqual({ web: imageOf(2) })
  })

  it('do not include what was rolled back: a second rollback goes further back', () => {
    const third = [1, 2].reduce<KubeObject>(record, workload(2))
    const back = replace(third, [3, 2], true)
    expect(readHistory(back)).toEqual([{ web: imageOf(1) }])
    expect(readHistory(replace(back, [2, 1], true))).toEqual([])
  })

  it('do not include what a rollback to an unrecorded version replaced', () => {
    const third = [1, 2].reduce<KubeObject>(record, workload(3))
    expect(readHistory(replace(third, [3, 9], true))).toEqual([{ web: imageOf(2) }, { web: imageOf(1) }])
  })

  it.each([
    ['no record', undefined],
    ['text that is not JSON', '[{'],
    ['something else', '{"web": 1}'],
    ['a list of other values', '[1, "a", {"web": 2}]']
  ])('are none with %s', (_, history) => {
    expect(previousImages(workload(1, history))).toBeUndefined()
  })
})
