/** Where a package starts in a file of licences: its name, and below it an SPDX expression. */
const START = /(?:^|\n)(?=(?:@[\w.-]+\/)?[a-z0-9][\w.-]*\n(?:[A-Z0-9][\w.+-]*|\(.*\))\n)/

/** One file of licences out of several, each package once, in alphabetical order. */
export function joinLicenses(files: readonly string[]): string {
  const packages = files.flatMap(text => text.split(START)).map(text => text.trim())
  return `${[...new Set(packages)]
    .filter(text => text !== '')
    .sort()
    .join('\n\n')}\n`
}
