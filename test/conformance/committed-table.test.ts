import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { BEDS } from './beds.js'
import { CONFORMANCE_CASES } from './cases.js'
import { casesBehind, SERVER_BEDS } from './server-cases.js'
import { readResults } from './server-results.js'
import { withTable } from './table.js'

describe('docs/platforms.md', () => {
  it('has the table that `npm run conformance:targets` and `npm run conformance:servers` write', async () => {
    const page = await readFile('docs/platforms.md', 'utf8')
    expect(page).toBe(withTable(page, { beds: BEDS, cases: CONFORMANCE_CASES, results: await readResults() }))
  })

  it('names no case as passed on a real server that is not played there', async () => {
    for (const [proxy, passed] of Object.entries(await readResults())) {
      const beds = SERVER_BEDS.filter(bed => bed.proxy === proxy)
      const played = beds.flatMap(bed => casesBehind(bed).map(({ name }) => name))
      expect(passed.filter(name => !played.includes(name))).toEqual([])
    }
  })
})
