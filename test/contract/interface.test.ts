import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { publicInterface } from '../../scripts/public-interface.js'

const written = JSON.parse(readFileSync('test/contract/interface.json', 'utf8')) as Awaited<
  ReturnType<typeof publicInterface>
>

describe('what callers rely on', () => {
  it('is what is written down: a change of it is made on purpose, by `npm run interface`', async () => {
    expect(await publicInterface('.')).toEqual(written)
  })

  it('names every job once in its workflow', () => {
    for (const [path, { jobs = [] }] of Object.entries(written)) {
      expect({ path, jobs: new Set(jobs).size }).toEqual({ path, jobs: jobs.length })
    }
  })
})
