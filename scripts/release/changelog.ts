const HEADING = /^## (.+)$/gm
const UNRELEASED = 'UNRELEASED'

/**
 * Gives what is unreleased in a changelog (https://keepachangelog.com) a version and a date (`2027-01-31`), below an empty
 * section for what comes next. Throws where nothing is unreleased, or the version is there.
 */
export function cutChangelog(text: string, version: string, date: string): string {
  if (sectionOf(text, version) !== undefined) throw new Error(`CHANGELOG.md has a section ${version} already.`)
  if ((sectionOf(text, UNRELEASED) ?? '') === '') throw new Error(`CHANGELOG.md has nothing below "## ${UNRELEASED}".`)
  return text.replace(`## ${UNRELEASED}\n`, `## ${UNRELEASED}\n\n## ${version} (${date})\n`)
}

/** What changed in a version, without its heading; undefined where the changelog has no such section. */
export function sectionOf(text: string, version: string): string | undefined {
  const headings = [...text.matchAll(HEADING)]
  const index = headings.findIndex(([, name = '']) => name === version || name.startsWith(`${version} (`))
  const heading = headings[index]
  if (heading === undefined) return undefined
  return text.slice(heading.index + heading[0].length, headings[index + 1]?.index).trim()
}

/** Whether changes wait for a version. */
export function hasUnreleased(text: string): boolean {
  return (sectionOf(text, UNRELEASED) ?? '') !== ''
}
