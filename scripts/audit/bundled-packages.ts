import { readLicenses } from '../parts/join-licenses.js'

/** A package whose code is in dist/. */
export interface BundledPackage {
  readonly name: string
  /** All versions that are installed for the product; usually one. */
  readonly versions: readonly string[]
  /** SPDX expression, as the package declares it. */
  readonly license: string
}

/** https://docs.npmjs.com/cli/configuring-npm/package-lock-json#packages */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
}

/** Licenses that allow a copy in a product under Apache-2.0, with their notices in dist/licenses.txt. Any other one needs a decision. */
export const ACCEPTED: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']
])

/** The packages in dist/, by the licenses that the bundler wrote, in alphabetical order. */
export function bundledPackages(licenses: string, { packages }: LockFile): readonly BundledPackage[] {
  const versions = new Map<string, Set<string>>()
  for (const [path, { version, dev = false }] of Object.entries(packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (path === '' || dev || version === undefined) continue
    versions.set(name, (versions.get(name) ?? new Set()).add(version))
  }
  return readLicenses(licenses)
    .map(({ name, license }) => ({ name, license, versions: [...(versions.get(name) ?? [])].toSorted() }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

/** What has to be decided before the packages may be shipped: one sentence each. */
export function findProblems(packages: readonly BundledPackage[]): readonly string[] {
  return packages.flatMap(({ name, license, versions }) => [
    ...(ACCEPTED.has(license)
      ? []
      : [`${name} has the license ${license}, which is not in the list of accepted ones.`]),
    ...(versions.length > 0
      ? []
      : [`${name} is in dist/, and package-lock.json installs it for development only, or not.`])
  ])
}
