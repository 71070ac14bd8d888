import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.ts') && !file.endsWith('.test.ts')
)

/** A message or reason, which may end without a period, with another sentence right after it. */
const JOINED_BY_HAND = /\$\{[\w.?]*(?:message|reason)\} (?:[A-Z]|\$\{)|\$\{[\w.?]*(?:message|reason)\}\$\{/g

describe('sentences from other systems', () => {
  it.each(SOURCES)('are joined by joinSentences in %s', file => {
    const text = readFileSync(join('src', file), 'utf8')
    expect(text.match(JOINED_BY_HAND) ?? []).toEqual([])
  })
})
