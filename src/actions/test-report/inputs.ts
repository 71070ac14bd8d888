import { badInput } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { explainListItem } from '../../domain/input/list-item.js'
import { gotWord } from '../../domain/input/quote-safe.js'
import { splitPatterns } from '../../domain/test-report/split-patterns.js'

/** The inputs of this action. */
export interface Inputs {
  readonly title: string
  readonly folder: string
  readonly reports: readonly string[]
  readonly coverage: readonly string[]
  /** Percent. */
  readonly minimumCoverage: number | undefined
  readonly onMissing: 'fail' | 'tell'
}

/** Reads and checks the inputs; every rejection names the input. */
export function readInputs(read: InputReader): Inputs {
  return {
    title: read.text('title') ?? 'Tests',
    folder: read.text('working-directory') ?? '.',
    reports: readReports(read),
    coverage: readPatterns(read, 'coverage'),
    minimumCoverage: readPercent(read.text('minimum-coverage')),
    onMissing: read.yesNo('fail-when-missing') === true ? 'fail' : 'tell'
  }
}

function readReports(read: InputReader): readonly string[] {
  const patterns = readPatterns(read, 'reports')
  if (patterns.length > 0) return patterns
  throw badInput('reports', 'a value is required, such as "**/junit.xml".')
}

function readPatterns(read: InputReader, input: 'reports' | 'coverage'): readonly string[] {
  const patterns = splitPatterns(read.block(input) ?? '')
  const problem = patterns.map(explainListItem).find(found => found !== undefined)
  if (problem !== undefined) throw badInput(input, problem)
  if (patterns.length === 0 || patterns.some(pattern => !pattern.startsWith('!'))) return patterns
  throw badInput(input, 'every pattern is an exclusion. Add a pattern that matches reports, such as "**/*.xml".')
}

function readPercent(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const percent = Number(text.endsWith('%') ? text.slice(0, -1).trimEnd() : text)
  if (Number.isFinite(percent) && percent >= 0 && percent <= 100) return percent
  throw badInput('minimum-coverage', `expected a percentage from 0 to 100, such as 80${gotWord(text, ';')}.`)
}
