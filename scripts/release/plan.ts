// `npm run release:plan -- 1.4.2`: whether this version can be released from this commit. Writes the release notes to build/release.
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { planRelease } from './plan-release.js'
import { git, readContract } from './read-contract.js'
import { latestRelease, writeVersion } from './release-version.js'

const [version = ''] = process.argv.slice(2)
const { GITHUB_REF = '', GITHUB_OUTPUT } = process.env
const tags = git('.', 'tag', '--list').split('\n')
const latest = latestRelease(tags)
const { version: packageVersion } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
const plan = planRelease({
  ...{ version, tags, packageVersion },
  ref: GITHUB_REF === '' ? git('.', 'rev-parse', '--symbolic-full-name', 'HEAD').trim() : GITHUB_REF,
  commit: git('.', 'rev-parse', 'HEAD').trim(),
  head: git('.', 'ls-remote', 'origin', 'refs/heads/main').slice(0, 40),
  changelog: await readFile('CHANGELOG.md', 'utf8'),
  now: readContract('.', 'HEAD'),
  released: latest === undefined ? undefined : readContract('.', `v${writeVersion(latest)}`)
})
if ('refusals' in plan) {
  process.stderr.write(`${plan.refusals.join('\n')}\nNothing was released.\n`)
  process.exitCode = 1
} else {
  await mkdir('build/release', { recursive: true })
  await writeFile('build/release/notes.md', plan.notes)
  if (GITHUB_OUTPUT !== undefined) await appendFile(GITHUB_OUTPUT, `tag=${plan.tag}\nmajor-tag=${plan.majorTag}\n`)
  process.stdout.write(`${plan.tag} can be released: a ${plan.step} version.\n\n${plan.notes}`)
}
