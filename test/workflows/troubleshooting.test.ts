import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map(file => readFileSync(join('src', file), 'utf8'))

const quoted = [...readFileSync('docs/troubleshooting.md', 'utf8').matchAll(/^## "(.+)"$/gm)].flatMap(([, text = '']) =>
  text.split('", "')
)

describe('docs/troubleshooting.md', () => {
  it('has a part for each of several messages', () => {
    expect(quoted.length).toBeGreaterThan(10)
  })

  it.each(quoted)('quotes what the code says: %s', text => {
    expect(sources.some(source => source.includes(text))).toBe(true)
  })
})
