import { attributeOf, childNames, childrenOf, numberOf, textOf, type XmlElement } from '../parse-xml.js'
import { LineCollector, ProblemCounter, type CoverageReading } from './coverage-record.js'

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
  let named = 0
  for (const each of descendants(root, 'class')) {
    const name = attributeOf(each, 'filename')
    const file = name ?? attributeOf(each, 'name') ?? ''
    if (name === undefined) problems.add('names no file', `The class ${file === '' ? 'without a name' : file.slice(0, 100)}`)
    const known = files.get(file) ?? new LineCollector()
    files.set(file, known)
    const own = childrenOf(each, 'lines').flatMap(list => childrenOf(list, 'line'))
    const ofMethods = childrenOf(each, 'methods').flatMap(list => descendants(list, 'line'))
    named += own.length + ofMethods.length
    for (const line of [...own, ...ofMethods]) readLine(line, known, { problems, file })
  }
  const announced = numberOf(root, 'lines-valid') ?? 0
  const absent =
    announced > named ? [`The report declares ${announced} lines but lists ${named}: it may be incomplete.`] : []
  const records = [...files].map(([file, lines]) => ({ file, sources, module: '', measure: lines.measure() }))
  return { kind: 'coverage', records, problems: [...absent, ...problems.sentences()] }
}

function readLine(
  line: XmlElement,
  known: LineCollector,
  { problems, file }: { readonly problems: ProblemCounter; readonly file: string }
): void {
  const hits = numberOf(line, 'hits')
  const number = numberOf(line, 'number')
  const place = `Line ${number ?? '?'} of ${file.slice(-100)}`
  if (hits === undefined) problems.add('has no hit count that can be read, and counts as not covered', place)
  if (number === undefined) problems.add('has no line number that can be read, and counts as a line of its own', place)
  known.add(number, hits !== undefined && hits > 0)
}

/** All elements of a name below an element, but not below each other. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return childNames(element).flatMap(child =>
    child === name
      ? childrenOf(element, child)
      : childrenOf(element, child).flatMap(each => descendants(each, name))
  )
}
