import { fileName } from '../locate-failure.js'
import { quoteReported } from '../report-problem.js'
import { UNLISTED, type CoverageRecord, type Measure } from './coverage-record.js'
import { hasSameLines, mergeMeasures, totalsOf } from './measures.js'
import { areApart, candidatesOf, inWorkspace, plainName } from './source-names.js'
import { countOf } from '../../text/count-of.js'

/** How much of a file the tests ran: lines, or statements where its tool counts those. */
export interface FileCoverage {
  readonly file: string
  readonly covered: number
  readonly total: number
}

/** The records of one report. */
export interface ReportRecords {
  readonly path: string
  readonly records: readonly CoverageRecord[]
}

/** Checking a path costs a call to the system; beyond these, names decide. */
const MOST_LOOKUPS = 50_000

/** Paths of the workspace to look for before reports are merged: those of files that could be in several reports. */
export function pathsToLookFor(reports: readonly ReportRecords[], workspace: string): readonly string[] {
  const paths = new Set<string>()
  const shared = sharedNames(reports)
  for (const { path, records } of reports) {
    for (const record of records) {
      if (!shared.has(fileName(plainName(record.file)))) continue
      for (const candidate of candidatesOf(record, { report: path, workspace })) paths.add(candidate)
      if (paths.size > MOST_LOOKUPS) return [...paths]
    }
  }
  return [...paths]
}

/** Last parts of names that several reports have. */
function sharedNames(reports: readonly ReportRecords[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  if (reports.length < 2) return shared
  for (const { path, records } of reports) {
    for (const { file } of records) {
      const name = fileName(plainName(file))
      if ((first.get(name) ?? path) !== path) shared.add(name)
      first.set(name, first.get(name) ?? path)
    }
  }
  return shared
}

interface Merged {
  readonly name: string
  measure: Measure
  readonly modules: Set<string>
  readonly reports: Set<string>
  readonly folders: Set<string>
  readonly sources: Set<string>
}

/**
 * Each source file once, with the union of all reports, as `lcov -a` and Codecov have it. Records are of one file when they are of
 * the same file of the workspace. Where that cannot be seen, they are when they have one name and their reports lie in one folder, are of one
 * module, or name the same lines, and do not name different folders of one machine. `present`: those of `pathsToLookFor` that exist.
 */
export function mergeCoverage(
  reports: readonly ReportRecords[],
  { present, workspace }: { readonly present: ReadonlySet<string>; readonly workspace: string }
): { readonly files: readonly FileCoverage[]; readonly problems: readonly string[] } {
  const all: Merged[] = []
  const byPath = new Map<string, Merged>()
  const byName = new Map<string, Merged[]>()
  const shared = present.size === 0 ? new Set<string>() : sharedNames(reports)
  for (const { path, records } of reports) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    for (const record of records) {
      const plain = plainName(record.file)
      const candidates = shared.has(fileName(plain)) ? candidatesOf(record, { report: path, workspace }) : []
      const found = candidates.find(candidate => present.has(candidate))
      const name = found ?? inWorkspace(plain, workspace) ?? plain
      const sameName = byName.get(name) ?? []
      byName.set(name, sameName)
      const known = found === undefined ? findSame(record, { path, folder, sameName }) : byPath.get(found)
      if (known === undefined) {
        const { measure, module, sources } = record
        const merged = {
          ...{ name, measure, modules: new Set([module]), sources: new Set(sources) },
          ...{ reports: new Set([path]), folders: new Set([folder]) }
        }
        all.push(merged)
        sameName.push(merged)
        if (found !== undefined) byPath.set(found, merged)
      } else {
        known.measure = mergeMeasures(known.measure, record.measure)
        known.modules.add(record.module)
        known.reports.add(path)
        known.folders.add(folder)
        for (const source of record.sources) known.sources.add(source)
      }
    }
  }
  const files = mergeSpellings(all).map(({ name, measure }) => ({ file: name, ...totalsOf(measure) }))
  return { files, problems: problemsOf(byName, present) }
}

function findSame(
  { module, measure, sources }: CoverageRecord,
  { path, folder, sameName }: { readonly path: string; readonly folder: string; readonly sameName: readonly Merged[] }
): Merged | undefined {
  const ofModule = sameName.find(({ modules }) => modules.has(module))
  if (module !== '') return ofModule
  const possible = sameName.filter(each => each.reports.has(path) || !areApart([...each.sources], sources))
  const near = possible.find(({ reports, folders }) => reports.has(path) || folders.has(folder))
  return near ?? possible.find(each => hasSameLines(each.measure, measure))
}

/** More names than these that end alike are hardly spellings of one. */
const MOST_SPELLINGS = 50

/** Two tools may name one file by its absolute path and by its path in the project: those with the same lines are one. */
function mergeSpellings(all: readonly Merged[]): readonly Merged[] {
  const byEnd = new Map<string, Merged[]>()
  for (const merged of all) {
    const end = fileName(merged.name)
    const group = byEnd.get(end) ?? []
    byEnd.set(end, group)
    if (group.length < MOST_SPELLINGS) group.push(merged)
  }
  const dropped = new Set<Merged>()
  for (const group of byEnd.values()) {
    for (const long of group) {
      const short = group.find(
        each =>
          each !== long &&
          !dropped.has(each) &&
          long.name.endsWith(`/${each.name}`) &&
          ![...long.reports].some(report => each.reports.has(report)) &&
          hasSameLines(long.measure, each.measure)
      )
      if (short === undefined) continue
      short.measure = mergeMeasures(short.measure, long.measure)
      for (const report of long.reports) short.reports.add(report)
      dropped.add(long)
    }
  }
  return all.filter(merged => !dropped.has(merged))
}

function problemsOf(byName: ReadonlyMap<string, readonly Merged[]>, present: ReadonlySet<string>): readonly string[] {
  const unclear = [...byName].filter(
    ([name, merged]) =>
      !present.has(name) && !name.endsWith(UNLISTED) && merged.filter(({ modules }) => modules.has('')).length > 1
  )
  const [first] = unclear
  if (first === undefined) return []
  const rest = unclear.length === 1 ? '' : ` and ${countOf(unclear.length - 1, 'more name')}`
  return [
    `${quoteReported(first[0])}${rest}: several reports list different lines or folders, and the workspace has no such file. Each counts as a separate file.`
  ]
}
