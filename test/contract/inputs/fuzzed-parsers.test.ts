import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { NOT_FUZZED } from '../../fuzz/not-fuzzed.js'
import { PARSERS } from '../../fuzz/table.js'

/** Modules below src/ that are named `read-*` or `parse-*`, or export a function that is. */
const READING = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => /(?<!\.test)\.ts$/.test(file))
  .filter(file => isReading(basename(file), readFileSync(join('src', file), 'utf8')))

function isReading(name: string, text: string): boolean {
  return /^(?:read|parse)-/.test(name) || /^export (?:async )?function\*? (?:parse|read|decode)[A-Z]/m.test(text)
}

const fuzzed = new Set(PARSERS.flatMap(({ modules }) => modules))
const excluded = new Set(Object.values(NOT_FUZZED).flat())

describe('a module that reads or parses', () => {
  it('is found by its name or by what it exports', () => {
    expect(READING.length).toBeGreaterThan(200)
    expect(isReading('parse-x.ts', '')).toBe(true)
    expect(isReading('x.ts', 'a\nexport async function readX() {}')).toBe(true)
    expect(isReading('x.ts', 'function readX() {}\nexport const reader = 1')).toBe(false)
  })

  it('has a row in test/fuzz/table.ts, or a reason in not-fuzzed.ts', () => {
    expect(READING.filter(file => !fuzzed.has(file) && !excluded.has(file))).toEqual([])
  })

  it('is not both', () => {
    expect([...excluded].filter(file => fuzzed.has(file))).toEqual([])
  })
})

describe('the table of parsers', () => {
  it('names no module that is not there', () => {
    const files = new Set(readdirSync('src', { recursive: true, encoding: 'utf8' }))
    expect([...fuzzed, ...excluded].filter(file => !files.has(file))).toEqual([])
  })

  it('excludes no module that does not read', () => {
    expect([...excluded].filter(file => !READING.includes(file))).toEqual([])
  })

  it('has each name once, with samples', () => {
    const names = PARSERS.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    expect(PARSERS.filter(({ samples }) => samples.length === 0)).toEqual([])
  })
})
