import { attributeOf, childNames, childrenOf, numberOf, type XmlElement } from '../parse-xml.js'
import { ProblemCounter, quoteReported } from '../report-problem.js'
import {
  absentLines,
  LineCollector,
  UNLISTED,
  type CoverageReading,
  type CoverageRecord,
  type Measure
} from './coverage-record.js'
import { totalsOf } from './measures.js'

/**
 * Reads JaCoCo, and Kover, which writes the same: groups hold groups and packages, whose source files hold lines and counters. The name of the
 * innermost group is the module; a report without groups is of one module. Lines that the counter of a report, group or package has more than
 * what is in it are not covered. https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 */
export function parseJacoco(root: XmlElement): CoverageReading {
  const problems = new ProblemCounter()
  const module = attributeOf(root, 'name') ?? ''
  const records = withAbsent(root, readGroup(root, module, problems), {
    file: UNLISTED,
    module,
    place: 'The report',
    problems
  })
  return { kind: 'coverage', records, problems: problems.sentences() }
}

interface Part {
  readonly file: string
  readonly module: string
  readonly place: string
  readonly problems: ProblemCounter
}

function withAbsent(element: XmlElement, records: readonly CoverageRecord[], part: Part): readonly CoverageRecord[] {
  const counter = lineCounter(element)
  if (counter === undefined) return records
  const listed = records.reduce((sum, { measure }) => sum + totalsOf(measure).total, 0)
  const { covered, missed } = counter
  return [...records, ...absentLines({ announced: covered + missed, covered, listed }, part, part.problems)]
}

function readGroup(element: XmlElement, module: string, problems: ProblemCounter): readonly CoverageRecord[] {
  return childNames(element).flatMap(name => {
    if (name === 'package') return childrenOf(element, name).flatMap(each => readPackage(each, module, problems))
    if (name === 'counter' || name === 'sessioninfo') return []
    return childrenOf(element, name).flatMap(each => {
      const group = attributeOf(each, 'name') ?? module
      const part = { file: `${group}/${UNLISTED}`, module: group, place: `Group ${quoteReported(group)}`, problems }
      return withAbsent(each, readGroup(each, group, problems), part)
    })
  })
}

function readPackage(element: XmlElement, module: string, problems: ProblemCounter): readonly CoverageRecord[] {
  const folder = attributeOf(element, 'name')
  const path = (name: string | undefined) => [folder, name].filter(part => part !== undefined).join('/')
  const files = childrenOf(element, 'sourcefile')
  const noLines = (name: string) =>
    problems.add('has no line numbers, and is not counted: compile it with debug information', name)
  const records = files.flatMap(source => {
    const file = path(attributeOf(source, 'name'))
    const measure = measureOf(source)
    if (measure === undefined) noLines(file)
    return measure === undefined ? [] : [{ file, sources: [], module, measure }]
  })
  const named = new Set(files.map(source => attributeOf(source, 'name')))
  const classes = childrenOf(element, 'class').filter(each => !named.has(attributeOf(each, 'sourcefilename')))
  const counted = classes.flatMap(each => {
    const file = attributeOf(each, 'name') ?? 'A class'
    const counter = lineCounter(each)
    if (counter === undefined && childrenOf(each, 'counter').length > 0) noLines(file)
    const total = counter === undefined ? 0 : counter.covered + counter.missed
    if (counter === undefined || total === 0) return []
    return [{ file, sources: [], module, measure: { kind: 'counts', covered: counter.covered, total } as const }]
  })
  const part = { file: path(UNLISTED), module, place: `Package ${quoteReported(folder ?? '')}`, problems }
  return withAbsent(element, [...records, ...counted], part)
}

/** The lines of a source file, or its counter where the two differ. Undefined for one that is compiled without line numbers. */
function measureOf(source: XmlElement): Measure | undefined {
  const lines = childrenOf(source, 'line')
  const counter = lineCounter(source)
  const collected = new LineCollector()
  for (const line of lines) collected.add(numberOf(line, 'nr'), (numberOf(line, 'ci') ?? 0) > 0)
  const measure = collected.measure()
  if (counter !== undefined) {
    // gcovr names lines, but not which of them are covered.
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
  return {
    missed: Math.max(0, numberOf(counter, 'missed') ?? 0),
    covered: Math.max(0, numberOf(counter, 'covered') ?? 0)
  }
}
