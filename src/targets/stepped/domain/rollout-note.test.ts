import { describe, expect, it } from '@jest/globals'
import { NOTE_BYTES_AT_MOST } from '../../../domain/rollout/split-state.js'
import { formatNote, parseNote, type RolloutNote } from './rollout-note.js'

const NOTE: RolloutNote = {
  ...{ stage: 'forward', canary: { id: 'sha256:2', label: 'app:2' }, stable: { id: 'sha256:1', label: 'app:1' } },
  ...{
    steps: [10, 50, 100],
    index: 1,
    since: 1_700_000_000_000,
    startedAt: 1_699_999_000_000,
    scaleDownDelaySeconds: 60
  },
  ...{ isWayBack: false, isPaused: true, unready: { since: undefined, times: 1 }, reason: 'The lease expired.' }
}

describe('a note', () => {
  it('is read as it was written', () => {
    expect(parseNote(formatNote(NOTE))).toEqual(NOTE)
    const first = { ...NOTE, stable: undefined, since: undefined, reason: undefined }
    expect(parseNote(formatNote(first))).toEqual(first)
  })

  it('stays within its bounds, however long labels and reasons are', () => {
    const long = 'x'.repeat(100_000)
    const steps = Array.from({ length: 50 }, (_, index) => 2 * (index + 1))
    const note = { ...NOTE, canary: { id: 'a'.repeat(600), label: long }, reason: long, steps }
    expect(Buffer.byteLength(formatNote(note))).toBeLessThanOrEqual(NOTE_BYTES_AT_MOST)
  })

  it.each([
    ['no JSON', 'main'],
    ['no object', 'null'],
    ['an unknown stage', JSON.stringify({ ...NOTE, stage: 'sideways' })],
    ['no canary', JSON.stringify({ ...NOTE, canary: 'app:2' })],
    ['a stable revision without an ID', JSON.stringify({ ...NOTE, stable: { label: 'app:1' } })],
    ['a share above 100', JSON.stringify({ ...NOTE, steps: [10, 500] })],
    ['a share that is a text', JSON.stringify({ ...NOTE, steps: ['10'] })],
    ['an index outside of its steps', JSON.stringify({ ...NOTE, index: 3 })],
    ['too many steps', JSON.stringify({ ...NOTE, steps: Array.from({ length: 51 }, () => 1) })]
  ])('that another tool wrote is ignored: %s', (_, text) => {
    expect(parseNote(text)).toBeUndefined()
  })
})
