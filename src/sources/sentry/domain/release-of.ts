import type { SideValues } from '../../../domain/gate/source/window-readings.js'

/** The release that a search names; undefined where it names none. */
export function releaseOf(search: string): string | undefined {
  const [, quoted, bare] = /(?:^|\s)(?:release|firstRelease|first-release):(?:"([^"]*)"|(\S+))/.exec(search) ?? []
  const release = quoted ?? bare
  return release === '' ? undefined : release
}

/** Without its zeros: Sentry returns 0 also for a release that it has never seen, as where its name is misspelled. */
export function withoutZeros({ values, incomplete }: SideValues): SideValues {
  return { values: new Map([...values].filter(([, value]) => value !== 0)), incomplete }
}
