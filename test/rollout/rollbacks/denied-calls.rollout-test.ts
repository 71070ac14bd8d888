import { describe, it } from '@jest/globals'
import { expectContinued } from './expect-continued.js'
import { CELLS } from './unreadable-calls.js'

describe('a rollback continues', () => {
  it.each(CELLS.filter(({ kind }) => kind === 'denied'))('($way) after $scene, where $calls is denied', expectContinued)
})
