import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { BENCHES } from './benches.js'
import type { Measured } from './measured.js'
import { readTables } from './read-tables.js'
import { PAGE, renderResults } from './render-results.js'

const stored = JSON.parse(readFileSync('bench/results/results.json', 'utf8')) as readonly Measured[]

describe('bench/RESULTS.md', () => {
  it('has every benchmark of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Readonly<Record<string, string>>
    }
    const named = Object.keys(scripts).filter(name => name.startsWith('bench:'))
    expect(BENCHES.map(({ script }) => script).toSorted()).toEqual(named.toSorted())
  })

  it('shows the recorded figures', async () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(await renderResults(BENCHES, stored))
  })

  it('has a command, a date, a commit and a machine for every figure', () => {
    for (const { script, command, date, commit, machine, rows } of stored) {
      expect(command).toContain(script)
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(commit).toMatch(/^[0-9a-f]{8}$/)
      expect(machine).toMatch(/Node\.js|not recorded/)
      expect(rows.length).toBeGreaterThan(0)
    }
  })
})

describe('the tables that a benchmark prints', () => {
  it('are read by heading, after the line above them', () => {
    const text =
      'Of 600 requests:\n\n| rate | 2% | target |\n| --: | --- | --- |\n| 60 | 3.4% |  |\n\nAll five take 1.08 x the slowest.\n'
    expect(readTables(text)).toEqual([
      { what: 'Of 600 requests: 60', figures: { '2%': '3.4%' } },
      { what: 'All five take 1.08 x the slowest.', figures: {} }
    ])
  })

  it('are none in another text', () => {
    expect(readTables('Measuring\nTook 3 s\n')).toEqual([])
  })
})
