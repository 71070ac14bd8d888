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

/** The names of the packages in a file of licences. */
export function listLicenses(text: string): readonly string[] {
  return readLicenses(text).map(({ name }) => name)
}

/** The packages in a file of licences, each once, with the SPDX expression below its name. */
export function readLicenses(text: string): readonly { readonly name: string; readonly license: string }[] {
  const named = text.split(START).map(part => {
    const [name = '', license = ''] = part.trim().split('\n', 2)
    return [name, { name, license }] as const
  })
  return [...new Map(named).values()].filter(({ name }) => name !== '')
}
