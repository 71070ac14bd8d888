import { expect, it } from '@jest/globals'
import { isSamePolicy, mergeStatements } from './policy-statement.js'

it('statements on the same resources become one', () => {
  const of = (action: string, resource: string) => ({
    ...{ Effect: 'Allow' as const, Action: [action], Resource: [resource] }
  })
  expect(mergeStatements([of('a', 'x'), of('b', 'y'), of('c', 'x'), of('a', 'x')])).toEqual([
    { Effect: 'Allow', Action: ['a', 'c'], Resource: ['x'] },
    { Effect: 'Allow', Action: ['b'], Resource: ['y'] }
  ])
})

it.each([
  [{ a: 1, b: ['x'] }, { b: 'x', a: 1 }, true],
  [{ a: ['x', 'y'] }, { a: ['y', 'x'] }, false],
  [{ a: 'x' }, { a: 'x', b: 'y' }, false],
  [null, {}, false]
])('%j and %j are equivalent: %s', (one, other, same) => {
  expect(isSamePolicy(one, other)).toBe(same)
})
