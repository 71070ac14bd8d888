// `npm run release:prepare -- 1.4.2`: gives the unreleased changes and package.json the version. Changes files, and commits nothing.
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { cutChangelog } from './changelog.js'
import { git } from './read-contract.js'
import { latestRelease, nextVersions } from './release-version.js'

const [version = ''] = process.argv.slice(2)
try {
  const allowed = Object.values(nextVersions(latestRelease(git('.', 'tag', '--list').split('\n'))))
  if (!allowed.includes(version)) throw new Error(`The next version is ${allowed.join(' or ')}.`)
  const changelog = cutChangelog(await readFile('CHANGELOG.md', 'utf8'), version, new Date().toISOString().slice(0, 10))
  execFileSync('npm', ['version', version, '--no-git-tag-version', '--ignore-scripts'], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
  await writeFile('CHANGELOG.md', changelog)
  process.stdout.write(
    `Changed: CHANGELOG.md, package.json, package-lock.json. Next: open a pull request with these changes.\n`
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
