import { attributeOf, childrenOf, numberOf, type XmlElement } from '../parse-xml.js'
import { ProblemCounter } from '../report-problem.js'
import { absentLines, LineCollector, UNLISTED, type CoverageReading } from './coverage-record.js'
import { descendants } from './parse-cobertura.js'

/**
 * Reads Clover, as OpenClover, PHPUnit and Istanbul write it: lines with statements and conditions. Lines of type `method` are where
 * a method begins, and are no statement. Test code (`testproject`) is left out. https://openclover.org/doc/manual/latest/ant--clover-report.html
 */
export function parseClover(root: XmlElement): CoverageReading {
  const files = new Map<string, LineCollector>()
  const problems = new ProblemCounter()
  let listed = 0
  for (const each of childrenOf(root, 'project').flatMap(project => descendants(project, 'file'))) {
    const file = attributeOf(each, 'path') ?? attributeOf(each, 'name') ?? ''
    const known = files.get(file) ?? new LineCollector()
    files.set(file, known)
    const lines = descendants(each, 'line')
    listed += lines.length
    for (const line of lines) {
      if (attributeOf(line, 'type') === 'method') continue
      const counts = ['count', 'truecount', 'falsecount'].map(name => numberOf(line, name))
      const number = numberOf(line, 'num')
      const place = `Line ${number ?? '?'} of ${file.slice(-100)}`
      if (counts.every(count => count === undefined))
        problems.add('has no readable count, and counts as not covered', place)
      if (number === undefined) problems.add('has no readable line number, and counts as a separate line', place)
      known.add(
        number,
        counts.some(count => count !== undefined && count > 0)
      )
    }
  }
  const records = [...files].map(([file, lines]) => ({ file, sources: [], module: '', measure: lines.measure() }))
  // Istanbul announces statements, of which a line may hold several: the counts matter only where there is no line.
  const [metrics = {}] = childrenOf(root, 'project').flatMap(project => childrenOf(project, 'metrics'))
  const announced = listed > 0 ? 0 : (numberOf(metrics, 'statements') ?? 0)
  const covered = numberOf(metrics, 'coveredstatements') ?? 0
  const whole = { file: UNLISTED, module: '', place: 'The report' }
  const absent = absentLines({ announced, covered, listed }, whole, problems)
  return { kind: 'coverage', records: [...records, ...absent], problems: problems.sentences() }
}
