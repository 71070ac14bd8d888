import { expect, it } from '@jest/globals'
import { readLeft } from './left-rollout.js'

const stateOf = (left: string | undefined) => ({
  read: (key: string) => (key === 'left-rollout' ? left : undefined),
  save: () => undefined
})

it('reads what main had begun', () => {
  const left = { ref: { holder: 'run#a' }, onCancel: 'rollback', startedAt: 1 }
  expect(readLeft(stateOf(JSON.stringify(left)))).toEqual(left)
})

it('is nothing where main had begun nothing', () => {
  expect(readLeft(stateOf(undefined))).toBeUndefined()
})

it.each(['{"ref":{"holder":"s3cret', 'null', '{"ref":[],"onCancel":"leave","startedAt":1}', '{"startedAt":1}'])(
  'refuses a value that was damaged, without showing it: %s',
  left => {
    const read = () => readLeft(stateOf(left))
    expect(read).toThrow(expect.objectContaining({ code: 'outcome-unknown' }))
    expect(read).toThrow('The saved state of the step is damaged (STATE_left-rollout)')
    expect(read).not.toThrow('s3cret')
  }
)
