import { formatText } from '../text/format-text.js'
import type { BundledPackage } from './bundled-packages.js'

export const PAGE = 'docs/dependencies.md'

/** The page with the packages in dist/. */
export async function renderPage(packages: readonly BundledPackage[]): Promise<string> {
  const counts = new Map<string, number>()
  for (const { license } of packages) counts.set(license, (counts.get(license) ?? 0) + 1)
  const licenses = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} (${count})`)
  const page = `# Dependencies

The packages whose code is in \`dist/\`, with their licenses. \`npm run audit:prod\` writes this page, prints the size of each file of \`dist/\`, and fails on a license
that is not accepted:

\`\`\`sh
npm run audit:prod                    # packages, licenses, files
npm run audit:prod -- --advisories    # also known vulnerabilities, by npm audit
\`\`\`

The texts of the licenses are in [dist/licenses.txt](../dist/licenses.txt), the reason for each direct dependency in [ADR 4](adr/0004-runtime-dependencies.md). A release
has the same list as a signed CycloneDX document ([Versioning](versioning.md#how-a-release-is-made)).

${packages.length} packages: ${licenses.join(', ')}.

| Package | Version | License |
| --- | --- | --- |
${packages.map(({ name, versions, license }) => `| \`${name}\` | ${versions.join(', ')} | ${license} |`).join('\n')}
`
  return formatText(PAGE, page)
}
