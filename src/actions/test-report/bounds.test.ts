import { describe, expect, it } from '@jest/globals'
import { run } from './run.js'

const UNUSED = { annotations: { error: () => undefined }, summary: { append: () => Promise.resolve() } }

/** Runs the action over as many reports as given, each of this text. */
function runOver(count: number, text: string) {
  const inside = Array.from({ length: count }, (_, index) => `junit-${index}.xml`)
  return run(
    {
      ...{ title: 'Tests', folder: '.', reports: ['**/*.xml'], coverage: [], minimumCoverage: undefined },
      onMissing: 'tell'
    },
    {
      ...UNUSED,
      workspace: '/w',
      search: {
        find: () => Promise.resolve({ inside, outside: [], unmatched: [], folders: [] }),
        present: () => Promise.resolve(new Set<string>())
      },
      files: { readRepaired: () => Promise.resolve({ text, invalidLine: undefined, encoding: 'utf-8' }) },
      log: { line: () => undefined, warning: () => undefined }
    }
  )
}

describe('the reports of one run', () => {
  it('are refused when they are more than 10,000 files', async () => {
    await expect(runOver(10_001, '<testsuites/>')).rejects.toThrow(
      'Input "reports": the patterns match more than 10000 files'
    )
  })

  it('are refused when they have more than 256 MiB together', async () => {
    await expect(runOver(9, ' '.repeat(32 * 1024 * 1024))).rejects.toThrow('exceed 256 MiB in total')
  })

  it('are read when a build of a thousand modules wrote them', async () => {
    const { outputs } = await runOver(1_000, '<testsuites><testcase name="a"/></testsuites>')
    expect(outputs.tests).toBe('1000')
  })
})
