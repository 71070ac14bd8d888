// `npm run site`: builds the pages of one version into <folder>/<version>/, and beside it what all versions share.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { collectPages, publishSchemas, readSource } from './collect-pages.js'
import { redirectTo } from './redirect-page.js'
import { readSiteOptions, SITE_USAGE, type SiteOptions } from './site-options.js'

const VITEPRESS = 'site/node_modules/vitepress/bin/vitepress.js'

function build(options: SiteOptions): void {
  const { version, versions, base, folder } = options
  if (!existsSync(VITEPRESS)) throw new Error(`${VITEPRESS} is missing. Run \`npm ci --prefix site\` first.`)
  const source = readSource(version)
  collectPages(source, options)
  const out = resolve(folder, version)
  const args = [VITEPRESS, 'build', 'site', '--base', `${base}${version}/`, '--outDir', out]
  execFileSync(process.execPath, args, { stdio: 'inherit' })
  const [recommended = version] = versions
  if (version !== recommended) return
  // These belong to no version: the address of the site, wrong addresses, and the schemas, whose names contain their own version.
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), redirectTo(`${base}${version}/`))
  writeFileSync(join(folder, '404.html'), readFileSync(join(out, '404.html')))
  writeFileSync(join(folder, '.nojekyll'), '')
  publishSchemas(source, folder)
}

try {
  const options = readSiteOptions(process.argv.slice(2))
  if (options === undefined) process.stdout.write(SITE_USAGE)
  else build(options)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
