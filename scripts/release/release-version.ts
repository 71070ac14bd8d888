/** A version of a release: https://semver.org. Candidates and build numbers are no releases. */
export interface ReleaseVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
}

/** What a new version changes. */
export type VersionStep = 'major' | 'minor' | 'patch'

const VERSION = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/

/** Reads `1.4.2`. Undefined for anything else, `v1.4.2` included. */
export function readVersion(text: string): ReleaseVersion | undefined {
  const [, major, minor, patch] = VERSION.exec(text) ?? []
  if (major === undefined) return undefined
  return { major: Number(major), minor: Number(minor), patch: Number(patch) }
}

/** `1.4.2` */
export function writeVersion({ major, minor, patch }: ReleaseVersion): string {
  return `${major}.${minor}.${patch}`
}

/** The latest of the releases that these Git tags name; other tags (`v1`, `rc`) are no releases. */
export function latestRelease(tags: readonly string[]): ReleaseVersion | undefined {
  const versions = tags.flatMap(tag => (tag.startsWith('v') ? (readVersion(tag.slice(1)) ?? []) : []))
  return versions.sort(compareVersions).at(-1)
}

/** The three versions that may follow a release. The first release is 1.0.0. */
export function nextVersions(latest: ReleaseVersion | undefined): Readonly<Partial<Record<VersionStep, string>>> {
  if (latest === undefined) return { major: '1.0.0' }
  const { major, minor, patch } = latest
  return {
    major: writeVersion({ major: major + 1, minor: 0, patch: 0 }),
    minor: writeVersion({ major, minor: minor + 1, patch: 0 }),
    patch: writeVersion({ major, minor, patch: patch + 1 })
  }
}

/** Negative where `first` is the earlier release. */
export function compareVersions(first: ReleaseVersion, second: ReleaseVersion): number {
  return first.major - second.major || first.minor - second.minor || first.patch - second.patch
}
