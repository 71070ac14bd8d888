import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = readFileSync('docs/security-model.md', 'utf8')
const tables = page.split(/^## /m).filter(section => section.includes('| Claim'))
const claims = tables.flatMap(section =>
  section
    .split('\n')
    .filter(line => line.startsWith('| ') && !/^\| (?:Claim|-)/.test(line))
    .map(line => line.split('|').map(cell => cell.trim()))
)

describe('the security model', () => {
  it('has claims of every kind', () => {
    expect(tables).toHaveLength(5)
    expect(claims.length).toBeGreaterThan(20)
  })

  it.each(claims.map(([, claim = '', tests = '']) => [claim, tests] as const))('%s', (_, tests) => {
    const files = [...tests.matchAll(/\]\((?:\.\.\/)([^)]+)\)/g)].map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter(file => !existsSync(join('.', file)))).toEqual([])
  })
})
