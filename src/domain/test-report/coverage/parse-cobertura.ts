import { attributeOf, childNames, childrenOf, numberOf, textOf, type XmlElement } from '../parse-xml.js'
import { ProblemCounter } from '../report-problem.js'
import { absentLines, LineCollector, UNLISTED, type CoverageReading } from './coverage-record.js'

/**
 * Reads Cobertura: lines of classes by file, wherever the classes are. A file may hold several classes in several packages, which share
 * lines. https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd
 */
export function parseCobertura(root: XmlElement): CoverageReading {
  const files = new Map<string, LineCollector>()
  const problems = new ProblemCounter()
  const sources = childrenOf(root, 'sources')
    .flatMap(each => childrenOf(each, 'source'))
    .map(each => textOf(each).trim())
    .filter(source => source !== '')
  let listed = 0
  for (const each of descendants(root, 'class')) {
    const name = attributeOf(each, 'filename')
    const file = name ?? attributeOf(each, 'name') ?? ''
    if (name === undefined)
      problems.add('has no file name', `The class ${file === '' ? 'without a name' : file.slice(0, 100)}`)
    const known = files.get(file) ?? new LineCollector()
    files.set(file, known)
    const own = childrenOf(each, 'lines').flatMap(list => childrenOf(list, 'line'))
    const ofMethods = childrenOf(each, 'methods').flatMap(list => descendants(list, 'line'))
    const ofClass = new LineCollector()
    for (const line of [...own, ...ofMethods]) {
      readLine(line, known, { problems, file })
      ofClass.add(numberOf(line, 'number'), false)
    }
    // Coverlet lists and announces a line once for each method that it is in.
    listed += own.length === 0 ? ofMethods.length : Math.max(own.length, ofClass.size)
  }
  const announced = numberOf(root, 'lines-valid') ?? 0
  const covered = numberOf(root, 'lines-covered') ?? 0
  const records = [...files].map(([file, lines]) => ({ file, sources, module: '', measure: lines.measure() }))
  const whole = { file: UNLISTED, module: '', place: 'The report' }
  const absent = absentLines({ announced, covered, listed }, whole, problems)
  return { kind: 'coverage', records: [...records, ...absent], problems: problems.sentences() }
}

function readLine(
  line: XmlElement,
  known: LineCollector,
  { problems, file }: { readonly problems: ProblemCounter; readonly file: string }
): void {
  const hits = numberOf(line, 'hits')
  const number = numberOf(line, 'number')
  const place = `Line ${number ?? '?'} of ${file.slice(-100)}`
  if (hits === undefined) problems.add('has no readable hit count, and counts as not covered', place)
  if (number === undefined) problems.add('has no readable line number, and counts as a separate line', place)
  known.add(number, hits !== undefined && hits > 0)
}

/** All elements of a name below an element, but not below each other. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return childNames(element).flatMap(child =>
    child === name ? childrenOf(element, child) : childrenOf(element, child).flatMap(each => descendants(each, name))
  )
}
