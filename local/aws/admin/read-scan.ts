import type { PlannedFinding, PlannedScan } from '../ecr/scans/scan-results.js'
import { BadRequest } from './bad-request.js'
import { readNumber, readObject, readText, refuseUnknown } from './read-member.js'

type Members = Readonly<Record<string, unknown>>

const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED', 'UNTRIAGED'] as const

/** Reads what a scan is to find, or how it is to end. */
export function readScan(value: unknown): PlannedScan {
  const scan = readObject(value, 'scan')
  refuseUnknown(scan, ['repository', 'digest', 'status', 'description', 'findings', 'takes'])
  const takes = readNumber(scan, 'takes')
  return {
    ...pickTexts(scan, ['repository', 'digest', 'status', 'description']),
    ...(takes === undefined ? {} : { takes }),
    ...(scan.findings === undefined ? {} : { findings: readFindings(scan.findings) })
  }
}

function readFindings(value: unknown): readonly PlannedFinding[] {
  if (!Array.isArray(value)) throw new BadRequest('findings is a list.')
  return value.map(item => {
    const finding = readObject(item, 'finding')
    refuseUnknown(finding, ['name', 'severity', 'package', 'version', 'fixedIn'])
    const severity = severities.find(known => known === finding.severity)
    if (severity === undefined) throw new BadRequest(`severity is one of ${severities.join(', ')}.`)
    return { name: readText(finding, 'name'), severity, ...pickTexts(finding, ['package', 'version', 'fixedIn']) }
  })
}

function pickTexts<Name extends string>(members: Members, names: readonly Name[]): Partial<Record<Name, string>> {
  const given = names.filter(name => members[name] !== undefined).map(name => [name, readText(members, name)])
  return Object.fromEntries(given) as Partial<Record<Name, string>>
}
