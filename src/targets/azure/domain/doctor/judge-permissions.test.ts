import { expect, it } from '@jest/globals'
import { missingActions } from './judge-permissions.js'

const WRITE = 'Microsoft.App/containerApps/write'
const ACTIVATE = 'Microsoft.App/containerApps/revisions/activate/action'

it.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['all actions', ['*'], [], []],
  ['the actions by name', [WRITE, ACTIVATE.toUpperCase()], [], []],
  ['the actions of a provider', ['Microsoft.App/*'], [], []],
  ['a pattern in the middle', ['Microsoft.App/*/write', 'Microsoft.App/*/activate/*'], [], []],
  ['reading only', ['*/read'], [], [WRITE, ACTIVATE]],
  ['all actions but writing', ['*'], ['Microsoft.App/containerApps/*'], [WRITE, ACTIVATE]],
  ['a longer name', [`${WRITE}/x`], [], [WRITE, ACTIVATE]],
  ['nothing', [], [], [WRITE, ACTIVATE]]
])('a role with %s', (_, actions, notActions, missing) => {
  expect(missingActions([WRITE, ACTIVATE], [{ actions, notActions }])).toEqual(missing)
})

it('an exception of one role is no exception of another', () => {
  const roles = [
    { actions: ['*'], notActions: ['*/write'] },
    { actions: [WRITE], notActions: [] }
  ]
  expect(missingActions([WRITE], roles)).toEqual([])
})
