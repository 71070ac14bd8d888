import { expect, test } from '@jest/globals'
import { explainDifferences } from './explain-differences.js'

const difference = (step: string, path: string) => ({ step, path, kind: 'differs' as const, local: 1, peer: 2 })

test('a reason covers its path and all below it, in the steps that it names', () => {
  const found = ['output.a', 'output.a.b', 'output.a[].c', 'output.ab'].map(path => difference('ecs/create', path))
  const { explained, unexplained } = explainDifferences(found, [{ step: 'ecs/*', paths: ['output.a'], reason: 'why' }])
  expect(explained.map(({ path }) => path)).toEqual(['output.a', 'output.a.b', 'output.a[].c'])
  expect(unexplained.map(({ path }) => path)).toEqual(['output.ab'])
})

test('a reason for an item more in a list does not cover what is in the items', () => {
  const found = [difference('ecs/create', 'output.a[]'), difference('ecs/create', 'output.a[].b')]
  const { unexplained } = explainDifferences(found, [{ step: 'ecs/*', paths: ['output.a[]'], reason: 'why' }])
  expect(unexplained.map(({ path }) => path)).toEqual(['output.a[].b'])
})

test('a reason of another step explains nothing and is stale', () => {
  const { unexplained, stale } = explainDifferences(
    [difference('ecs/create', 'output.a')],
    [{ step: 'ecs/update', paths: ['output.a'], reason: 'why' }]
  )
  expect([unexplained.length, stale.length]).toEqual([1, 1])
})
