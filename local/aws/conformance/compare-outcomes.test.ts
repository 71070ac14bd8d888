import { expect, test } from '@jest/globals'
import { compareOutcomes } from './compare-outcomes.js'

test('equal outcomes have no differences', () => {
  expect(compareOutcomes({ output: { a: [1, { b: 2 }] } }, { output: { a: [1, { b: 2 }] } })).toEqual([])
})

test('a difference is reported at the deepest path that both have', () => {
  expect(compareOutcomes({ output: { a: [{ b: 1, c: 1 }] } }, { output: { a: [{ b: 2, d: 1 }] } })).toEqual([
    { path: 'output.a[].b', kind: 'differs', local: 1, peer: 2 },
    { path: 'output.a[].c', kind: 'only-local', local: 1, peer: undefined },
    { path: 'output.a[].d', kind: 'only-peer', local: undefined, peer: 1 }
  ])
})

test('a list that is longer differs by its further items', () => {
  expect(compareOutcomes({ output: [1, 2] }, { output: [1] })).toEqual([
    { path: 'output[]', kind: 'only-local', local: 2, peer: undefined }
  ])
})

test('success against failure is one difference', () => {
  const failure = { name: 'ClientException', status: 400 }
  expect(compareOutcomes({ error: failure }, { output: { a: 1 } })).toEqual([
    { path: 'outcome', kind: 'differs', local: failure, peer: 'success' }
  ])
})
