import { attributeOf, childNames, childrenOf, numberOf, type XmlElement } from '../parse-xml.js'
import { LineCollector, ProblemCounter, type CoverageReading, type CoverageRecord, type Measure } from './coverage-record.js'
import { totalsOf } from './measures.js'

/**
 * Reads JaCoCo, and Kover, which writes the same: groups hold groups and packages, whose source files hold lines and counters. The name of the
 * innermost group is the module; a report without groups is of one module. https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 */
export function parseJacoco(root: XmlElement): CoverageReading {
  const problems = new ProblemCounter()
  const records = readGroup(root, attributeOf(root, 'name') ?? '', problems)
  const counter = lineCounter(root)
  const total = records.reduce((sum, { measure }) => sum + totalsOf(measure).total, 0)
  const announced = counter === undefined ? 0 : counter.missed + counter.covered
  const absent =
    announced > total ? [`The report declares ${announced} lines but lists ${total}: it may be incomplete.`] : []
  return { kind: 'coverage', records, problems: [...absent, ...problems.sentences()] }
}

function readGroup(element: XmlElement, module: string, problems: ProblemCounter): readonly CoverageRecord[] {
  return childNames(element).flatMap(name => {
    if (name === 'package') return childrenOf(element, name).flatMap(each => readPackage(each, module, problems))
    if (name === 'counter' || name === 'sessioninfo') return []
    return childrenOf(element, name).flatMap(each => readGroup(each, attributeOf(each, 'name') ?? module, problems))
  })
}

function readPackage(element: XmlElement, module: string, problems: ProblemCounter): readonly CoverageRecord[] {
  const folder = attributeOf(element, 'name')
  const path = (name: string | undefined) => [folder, name].filter(part => part !== undefined).join('/')
  const files = childrenOf(element, 'sourcefile')
  const records = files.flatMap(source => {
    const file = path(attributeOf(source, 'name'))
    const measure = measureOf(source)
    if (measure === undefined) problems.add('has no line numbers, and is not counted: compile it with debug information', file)
    return measure === undefined ? [] : [{ file, sources: [], module, measure }]
  })
  const named = new Set(files.map(source => attributeOf(source, 'name')))
  for (const each of childrenOf(element, 'class')) {
    const source = attributeOf(each, 'sourcefilename')
    if (childrenOf(each, 'counter').length > 0 && !named.has(source))
      problems.add('has no line numbers, and is not counted: compile it with debug information', attributeOf(each, 'name') ?? 'A class')
  }
  return records
}

/** The lines of a source file, or what its counter says of them where the two differ. Undefined for one that is compiled without line numbers. */
function measureOf(source: XmlElement): Measure | undefined {
  const lines = childrenOf(source, 'line')
  const counter = lineCounter(source)
  const collected = new LineCollector()
  for (const line of lines) collected.add(numberOf(line, 'nr'), (numberOf(line, 'ci') ?? 0) > 0)
  const measure = collected.measure()
  if (counter !== undefined) {
    // gcovr names lines and does not say which of them are covered.
    const { covered, missed } = counter
    const named = totalsOf(measure)
    const isSame = named.covered === covered && named.total === covered + missed
    return isSame ? measure : { kind: 'counts', covered, total: covered + missed }
  }
  if (lines.length > 0) return measure
  const hasCode = childrenOf(source, 'counter').length > 0
  return hasCode ? undefined : { kind: 'counts', covered: 0, total: 0 }
}

function lineCounter(element: XmlElement): { readonly missed: number; readonly covered: number } | undefined {
  const counter = childrenOf(element, 'counter').find(item => attributeOf(item, 'type') === 'LINE')
  if (counter === undefined) return undefined
  return { missed: Math.max(0, numberOf(counter, 'missed') ?? 0), covered: Math.max(0, numberOf(counter, 'covered') ?? 0) }
}
