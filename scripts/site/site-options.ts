import { parseArgs } from 'node:util'

/** What the site is built for. */
export interface SiteOptions {
  /** The version that the pages describe: `next` is the main branch, `v1` the tag. */
  readonly version: string
  /** All versions that the switcher offers, the recommended one first. */
  readonly versions: readonly string[]
  /** The path under which the host serves the site, with a slash at both ends. */
  readonly base: string
  readonly folder: string
  /** What `npm run site:samples` recorded; without it, the site has no samples. */
  readonly samples?: string
}

export const SITE_USAGE = `Usage: npm run site -- [options]

  --version <name>     version of the pages: next, or a major tag such as v1 (default next)
  --versions <names>   all versions that the site offers, the recommended one first (default: the version)
  --base <path>        path of the site on its host (default /deploy-kit/)
  --folder <path>      folder for the site (default build/site)
  --samples <path>     folder of \`npm run site:samples\` (default: a site without samples)
`

/** Reads the flags of `npm run site`; undefined when help is asked for. Throws a `RangeError` on a wrong one. */
export function readSiteOptions(argv: readonly string[]): SiteOptions | undefined {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      version: { type: 'string', default: 'next' },
      versions: { type: 'string' },
      base: { type: 'string', default: '/deploy-kit/' },
      folder: { type: 'string', default: 'build/site' },
      samples: { type: 'string' },
      help: { type: 'boolean', default: false }
    }
  })
  if (values.help) return undefined
  const { version, base, folder, samples } = values
  const versions = (values.versions ?? version).split(',')
  for (const name of [version, ...versions])
    if (!/^(?:next|v\d+)$/.test(name)) throw new RangeError(`--version: expected next or v1, got "${name}".`)
  if (!versions.includes(version)) throw new RangeError(`--versions: "${version}" is missing. Add it to the list.`)
  if (!/^\/(?:[\w.-]+\/)*$/.test(base))
    throw new RangeError(`--base: expected a path such as /deploy-kit/, got "${base}".`)
  return { version, versions, base, folder, ...(samples === undefined ? {} : { samples }) }
}
