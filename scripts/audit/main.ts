import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundledPackages, findProblems, type LockFile } from './bundled-packages.js'
import { PAGE, renderPage } from './render-page.js'

/** Lists what the bundles contain: packages, licenses and files. Usage: `npm run audit:prod [-- --advisories]`. */
const { values } = parseArgs({ options: { advisories: { type: 'boolean', default: false } } })
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile
const packages = bundledPackages(readFileSync('dist/licenses.txt', 'utf8'), lock)
writeFileSync(PAGE, await renderPage(packages))

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map(file => ({ file, stat: statSync(join('dist', file)) }))
  .filter(({ stat }) => stat.isFile())
  .map(({ file, stat }) => ({ file, bytes: stat.size }))
  .toSorted((one, other) => other.bytes - one.bytes)
for (const { file, bytes } of files) console.log(`${String(bytes).padStart(9)}  dist/${file}`)
for (const { name, versions, license } of packages) console.log(`${license.padEnd(14)} ${name} ${versions.join(', ')}`)
const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
console.log(`${files.length} files, ${total} bytes, ${packages.length} packages`)

const problems = findProblems(packages)
for (const problem of problems) console.log(problem)
// Its endpoint is not part of every registry: not for a build that has no network.
const audit = values.advisories ? spawnSync('npm', ['audit', '--omit=dev'], { stdio: 'inherit' }) : undefined
process.exitCode = problems.length > 0 || (audit !== undefined && audit.status !== 0) ? 1 : 0
