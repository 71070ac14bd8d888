import { ProblemCounter } from '../report-problem.js'
import { type Block, type CoverageReading } from './coverage-record.js'

/**
 * Reads a cover profile of Go: one line per block, `file:from,to statements count`. A block may be listed for several packages, and
 * profiles may be joined. https://pkg.go.dev/cmd/cover
 */
export function parseGoProfile(text: string): CoverageReading {
  const files = new Map<string, Map<string, Block>>()
  const problems = new ProblemCounter()
  let number = 0
  for (const raw of text.split('\n')) {
    number += 1
    const line = raw.trim()
    if (line === '' || line.startsWith('mode:')) continue
    const colon = line.lastIndexOf(':')
    const [, place, statements, count] = /^(\d+\.\d+,\d+\.\d+) (\d{1,9}) (-?\d+)$/.exec(line.slice(colon + 1)) ?? []
    if (colon < 1 || place === undefined) {
      problems.add('is not a block of a cover profile, and is not counted', `Line ${number}`)
      continue
    }
    const file = line.slice(0, colon)
    const blocks = files.get(file) ?? new Map<string, Block>()
    files.set(file, blocks)
    const known = blocks.get(place)
    blocks.set(place, {
      statements: Math.max(Number(statements), known?.statements ?? 0),
      isCovered: Number(count) > 0 || known?.isCovered === true
    })
  }
  const records = [...files].map(([file, blocks]) => ({
    ...{ file, sources: [], module: '' },
    measure: { kind: 'blocks', blocks } as const
  }))
  return { kind: 'coverage', records, problems: problems.sentences() }
}
