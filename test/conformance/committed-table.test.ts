import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { BEDS } from './beds.js'
import { CONFORMANCE_CASES } from './cases.js'
import { withTable } from './table.js'

describe('docs/platforms.md', () => {
  it('has the table that `npm run conformance:targets` writes', async () => {
    const page = await readFile('docs/platforms.md', 'utf8')
    expect(page).toBe(withTable(page, BEDS, CONFORMANCE_CASES))
  })
})
