import { attributeOf, childrenOf, numberOf, type XmlElement } from '../parse-xml.js'
import { ProblemCounter } from '../report-problem.js'
import { LineCollector, type CoverageReading } from './coverage-record.js'

/** Reads SonarQube's generic format: https://docs.sonarsource.com/sonarqube-server/latest/analyzing-source-code/test-coverage/generic-test-data */
export function parseSonar(root: XmlElement): CoverageReading {
  const problems = new ProblemCounter()
  const records = childrenOf(root, 'file').map(each => {
    const file = attributeOf(each, 'path') ?? ''
    const lines = new LineCollector()
    for (const line of childrenOf(each, 'lineToCover')) {
      const number = numberOf(line, 'lineNumber')
      const covered = attributeOf(line, 'covered')?.toLowerCase()
      const place = `Line ${number ?? '?'} of ${file.slice(-100)}`
      const isCovered = covered === 'true' || covered === '1'
      if (!isCovered && covered !== 'false' && covered !== '0')
        problems.add('has no "covered" attribute, and counts as not covered', place)
      lines.add(number, isCovered)
    }
    return { file, sources: [], module: '', measure: lines.measure() }
  })
  return { kind: 'coverage', records, problems: problems.sentences() }
}
