import { nameFormat } from '../name-format.js'
import { childNames, childrenOf, readXml, type XmlElement } from '../parse-xml.js'
import type { UnreadReport } from '../report-problem.js'
import type { CoverageReading } from './coverage-record.js'
import { parseClover } from './parse-clover.js'
import { parseCobertura } from './parse-cobertura.js'
import { parseGoProfile } from './parse-go-profile.js'
import { parseJacoco } from './parse-jacoco.js'
import { parseLcov } from './parse-lcov.js'
import { parseSonar } from './parse-sonar.js'

/** Reads LCOV, Cobertura, Clover, JaCoCo, SonarQube's generic format or a Go cover profile, by what it looks like. */
export function parseCoverage(text: string): CoverageReading | UnreadReport {
  const xml = readXml(text)
  if (xml.kind === 'none') return parsePlain(text)
  if (xml.kind === 'broken') {
    if (xml.root === 'coverage' || xml.root === 'report' || xml.root === '') return BROKEN
    return nameFormat(text, xml.root, 'coverage')
  }
  // Several reports that were joined by hand have as many roots.
  const roots = childNames(xml.document).flatMap(name =>
    childrenOf(xml.document, name).map(element => ({ name, element }))
  )
  const read = roots.flatMap(({ name, element }) => readRoot(name, element) ?? [])
  const name = roots[0]?.name
  if (read.length < roots.length || read.length === 0)
    return nameFormat(text, name === 'report' ? undefined : name, 'coverage')
  return {
    kind: 'coverage',
    records: read.flatMap(({ records }) => records),
    problems: read.flatMap(({ problems }) => problems)
  }
}

function readRoot(name: string, element: XmlElement): CoverageReading | undefined {
  if (name === 'coverage') return parseCoverageElement(element)
  return name === 'report' && !isOtherReport(element) ? parseJacoco(element) : undefined
}

const BROKEN: UnreadReport = {
  kind: 'broken',
  text: 'The coverage report is incomplete or is not well-formed XML. Check whether the test command was stopped.'
}

function parsePlain(text: string): CoverageReading | UnreadReport {
  if (/^mode: ?(?:set|count|atomic)\s*$/m.test(text.slice(0, LONGEST_START))) return parseGoProfile(text)
  // `TN:` comes before the first file; a report of no file may hold nothing else.
  if (/^(?:SF|TN):/m.test(text)) return parseLcov(text)
  return nameFormat(text, undefined, 'coverage')
}

/** A profile begins with its mode. */
const LONGEST_START = 4_096

/** Three formats have this root. Clover holds a project, SonarQube's has files, Cobertura packages. */
function parseCoverageElement(element: XmlElement): CoverageReading {
  if (childrenOf(element, 'project').length > 0 || element['@clover'] !== undefined) return parseClover(element)
  if (childrenOf(element, 'file').length > 0) return parseSonar(element)
  return parseCobertura(element)
}

/** Other tools name their root `report`, too; JaCoCo has packages, groups or counters, or nothing. */
function isOtherReport(element: XmlElement): boolean {
  const names = childNames(element)
  return names.length > 0 && !names.some(name => ['package', 'group', 'counter', 'sessioninfo'].includes(name))
}
