import { expect, it } from '@jest/globals'
import { lineOf } from './judge.js'

it('a line of the log separates the state, the area and the check', () => {
  const finding = { area: 'service', strategy: undefined, check: 'server', fix: undefined } as const

  expect(lineOf({ ...finding, state: 'blocked', message: 'It is off.' })).toBe('[blocked] service / server: It is off.')
  expect(lineOf({ ...finding, state: 'ok', strategy: 'canary', message: 'Yes.' })).toBe(
    '[ok]      canary / server: Yes.'
  )
})
