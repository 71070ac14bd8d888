import type { PublicInterface } from '../public-interface.js'
import { hasUnreleased, sectionOf } from './changelog.js'
import { compareInterfaces, joinChanges, type InterfaceChanges } from './compare-interfaces.js'
import { compareSchemas, type Author, type Schema } from './compare-schemas.js'
import { latestRelease, nextVersions, readVersion, writeVersion, type VersionStep } from './release-version.js'

/** What callers rely on at a commit. */
export interface Contract {
  readonly interface: PublicInterface
  /** By the name of the file, for example `result.v1.json`. */
  readonly schemas: Readonly<Record<string, Schema>>
}

/** What is known before anything is released. */
export interface ReleaseRequest {
  /** As it was typed, for example `1.4.2`. */
  readonly version: string
  /** The full reference of the run, for example `refs/heads/main`. */
  readonly ref: string
  /** The commit of the run, and the newest commit of the default branch. */
  readonly commit: string
  readonly head: string
  /** Git tags of the repository. */
  readonly tags: readonly string[]
  readonly changelog: string
  /** `version` of package.json. */
  readonly packageVersion: string
  readonly now: Contract
  /** That of the latest release; undefined where there is none. */
  readonly released: Contract | undefined
}

/** What will be released, or each reason why nothing is. */
export type ReleasePlan =
  | { readonly refusals: readonly string[] }
  | { readonly step: VersionStep; readonly tag: string; readonly majorTag: string; readonly notes: string }

const DEFAULT_BRANCH = 'refs/heads/main'
/** Documents that users write. All other schemas describe what the product writes. */
const WRITTEN_BY_USERS = /^(?:gates|notify-routes)\./

/** Decides whether the version may be released from this commit. Changes nothing. */
export function planRelease(request: ReleaseRequest): ReleasePlan {
  const version = readVersion(request.version)
  if (version === undefined)
    return { refusals: [`"${printable(request.version)}" is not a version. Enter three numbers, for example 1.4.2.`] }
  const changes = compareContracts(request.released, request.now)
  const refusals = [...placeRefusals(request), ...versionRefusals(request, changes), ...changelogRefusals(request)]
  if (refusals.length > 0) return { refusals }
  const name = writeVersion(version)
  return {
    step: stepOf(request) ?? 'major',
    tag: `v${name}`,
    majorTag: `v${version.major}`,
    notes: renderNotes(sectionOf(request.changelog, name) ?? '', request.released === undefined ? undefined : changes)
  }
}

/** What changed for callers since the latest release; nothing where there is none. */
export function compareContracts(before: Contract | undefined, after: Contract): InterfaceChanges {
  if (before === undefined) return { breaking: [], added: [] }
  const files = [...new Set([...Object.keys(before.schemas), ...Object.keys(after.schemas)])].sort()
  const schemas = files.map(file => {
    const author: Author = WRITTEN_BY_USERS.test(file) ? 'users' : 'product'
    return compareSchemas(`schemas/${file}`, { before: before.schemas[file], after: after.schemas[file] }, author)
  })
  return joinChanges([compareInterfaces(before.interface, after.interface), ...schemas])
}

function placeRefusals({ ref, commit, head }: ReleaseRequest): readonly string[] {
  if (ref !== DEFAULT_BRANCH)
    return [`Releases are made from main, not from ${printable(ref)}. Run the workflow on main.`]
  if (commit !== head)
    return [
      `main has moved from ${commit.slice(0, 12)} to ${head.slice(0, 12)} since this run started. Start it again.`
    ]
  return []
}

function stepOf({ version, tags }: ReleaseRequest): VersionStep | undefined {
  const next = Object.entries(nextVersions(latestRelease(tags))) as [VersionStep, string][]
  return next.find(([, name]) => name === version)?.[0]
}

function versionRefusals(request: ReleaseRequest, { breaking }: InterfaceChanges): readonly string[] {
  const { version, tags } = request
  if (tags.includes(`v${version}`))
    return [`The tag v${version} exists. A release never moves: choose the next version.`]
  const step = stepOf(request)
  if (step === undefined) {
    const latest = latestRelease(tags)
    const after = latest === undefined ? 'The first version' : `The version after ${writeVersion(latest)}`
    return [`${after} is ${Object.values(nextVersions(latest)).join(' or ')}, not ${version}.`]
  }
  if (step === 'major' || breaking.length === 0) return []
  const major = nextVersions(latestRelease(tags)).major ?? ''
  return [`Version ${version} would break callers. Release ${major}, or revert these changes:\n${list(breaking)}`]
}

function changelogRefusals({ version, changelog, packageVersion }: ReleaseRequest): readonly string[] {
  const prepare = `Run \`npm run release:prepare -- ${version}\`, and merge its changes.`
  if ((sectionOf(changelog, version) ?? '') === '') return [`CHANGELOG.md has no section ${version}. ${prepare}`]
  if (hasUnreleased(changelog)) return [`CHANGELOG.md still has changes below "## UNRELEASED". ${prepare}`]
  if (packageVersion !== version) return [`package.json has version ${printable(packageVersion)}. ${prepare}`]
  return []
}

function renderNotes(section: string, changes: InterfaceChanges | undefined): string {
  const parts = [section, '### Public interface']
  if (changes === undefined) parts.push('This is the first release: there is no earlier interface to compare with.')
  else if (changes.breaking.length + changes.added.length === 0) parts.push('Unchanged.')
  else {
    if (changes.breaking.length > 0) parts.push(`Breaking:\n\n${list(changes.breaking)}`)
    if (changes.added.length > 0) parts.push(`Added:\n\n${list(changes.added)}`)
  }
  return `${parts.join('\n\n')}\n`
}

function list(lines: readonly string[]): string {
  return lines.map(line => `- ${line}`).join('\n')
}

/** Whatever was typed or is in a file, on one line and without what a terminal or the log of a run would obey. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 80)
}
