import { expect, it } from '@jest/globals'
import { parseLog, readOn } from './log-position.js'

const LOG = parseLog(
  '2026-11-30T17:04:05.1Z one\n2026-11-30T17:04:05.12Z two\nno time\n2026-11-30T17:04:06Z \n2026-11-30T17:04:06.5Z last line\n'
)
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text)

it('reads the lines of a log with their times', () => {
  expect(texts(LOG)).toEqual(['one', 'two', '', 'last line'])
})

it('leaves out the lines of a second that were read already, whatever their times are', () => {
  const first = readOn(undefined, LOG.slice(0, 1))
  expect(texts(first.fresh)).toEqual(['one'])
  expect(first.position).toEqual({ second: '2026-11-30T17:04:05Z', lines: 1 })
  const second = readOn(first.position, LOG)
  expect(texts(second.fresh)).toEqual(['two', '', 'last line'])
  expect(second.position).toEqual({ second: '2026-11-30T17:04:06Z', lines: 2 })
  expect(readOn(second.position, LOG.slice(2))).toEqual({ fresh: [], position: second.position })
})

it('continues where the lines that were read are no longer there', () => {
  const position = { second: '2026-11-30T17:04:05Z', lines: 2 }
  expect(texts(readOn(position, LOG.slice(3)).fresh)).toEqual(['last line'])
  expect(readOn(position, [])).toEqual({ fresh: [], position })
})

it('keeps the offset of a time that is not in UTC', () => {
  const lines = parseLog('2026-11-30T18:04:05.123456789+01:00 a')
  expect(readOn(undefined, lines).position?.second).toBe('2026-11-30T18:04:05+01:00')
})
