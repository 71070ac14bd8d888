import { describe, expect, it } from '@jest/globals'
import {
  LOCK,
  PREVIOUS,
  readLockTags,
  readPrevious,
  refuseTags,
  VALUE_CHARACTERS,
  writeLockTags,
  writePrevious
} from './lock-tags.js'

const TEAM = { team: 'shop' }

describe('a lock in tags', () => {
  it.each([
    [
      'a usual note',
      'https://github.com/shop/web/actions/runs/1#7f3a',
      JSON.stringify({ stage: 'forward', steps: [10, 50, 100] })
    ],
    ['a long note', 'a local run#1', JSON.stringify({ reason: 'x'.repeat(3_900) })],
    ['a note that is not ASCII', 'a "quoted" run#1', JSON.stringify({ reason: 'Grün — \u{1f600}' })],
    ['no note', 'run', '']
  ])('comes back with %s', (_, holder, note) => {
    const lock = { holder, expiresAt: 1_796_040_000_000, note }
    const found = readLockTags(writeLockTags(TEAM, lock))
    expect([found?.holder, found?.expiresAt]).toEqual([holder, lock.expiresAt])
    expect(note === '' ? found?.note : JSON.parse(found?.note ?? '')).toEqual(note === '' ? '' : JSON.parse(note))
  })

  it('fits into the values that Azure allows, and leaves the tags of others', () => {
    const tags = writeLockTags(TEAM, { holder: 'run', expiresAt: 1, note: 'x'.repeat(4_096) })
    expect(Math.max(...Object.values(tags).map(value => value.length))).toBeLessThanOrEqual(VALUE_CHARACTERS)
    expect([tags.team, refuseTags(tags)]).toEqual(['shop', undefined])
  })

  it('is free once it was dropped, with notes of before', () => {
    const tags = writeLockTags(writeLockTags(TEAM, { holder: 'run', expiresAt: 1, note: 'x' }), undefined)
    expect(readLockTags(tags)).toBeUndefined()
  })

  it.each([
    ['something else', { [LOCK]: 'by hand' }],
    ['a note that is gone', { [LOCK]: '1 99 2', 'deploy-kit-note-0': '"run"{' }]
  ])('that is %s has expired', (_, tags) => {
    expect(readLockTags(tags)).toEqual({ holder: 'another client', expiresAt: 0, note: '' })
  })

  it('is refused where the app has too many tags', () => {
    const many = Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`tag-${index}`, 'x']))
    expect(refuseTags(writeLockTags(many, { holder: 'run', expiresAt: 1, note: '{}' }))).toContain('Azure allows 50')
  })
})

describe('earlier revisions in a tag', () => {
  const previous = (text: string) => ({ [PREVIOUS]: text })

  it('begin with the one that is replaced', () => {
    expect(writePrevious(previous('b a'), { replaced: 'c', by: 'd', isWayBack: false })).toBe('c b a')
  })

  it('end before the one that a rollback brings back', () => {
    expect(writePrevious(previous('c b a'), { replaced: 'd', by: 'c', isWayBack: true })).toBe('b a')
  })

  it('stay in one value', () => {
    const name = (letter: string) => letter.repeat(54)
    const text = writePrevious(previous(`${name('b')} ${name('c')} ${name('d')} ${name('e')}`), {
      ...{ replaced: name('a'), by: 'f', isWayBack: false }
    })
    expect(text.split(' ')).toEqual([name('a'), name('b'), name('c'), name('d')])
  })

  it('are names only', () => {
    expect(readPrevious(previous('web--dk-1 $(rm) web--first'))).toEqual(['web--dk-1', 'web--first'])
  })
})
