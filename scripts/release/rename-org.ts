// `npm run rename-org -- <account>`: writes the account of a fork into every file that names the one of this repository. dist/ is built again after it.
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { ownerIn, renameOwner } from './rename-owner.js'

const [to = ''] = process.argv.slice(2)
const listed = execFileSync('git', ['ls-files', '-z', '--', '.', ':!dist'], { encoding: 'utf8' }).split('\0')
try {
  const from = ownerIn(await readFile('README.md', 'utf8'))
  let changed = 0
  for (const file of listed.filter(each => each !== '')) {
    const bytes = await readFile(file)
    // A file that is no text is written as it is.
    const text = bytes.toString('utf8')
    const renamed = renameOwner(text, from, to)
    if (renamed === text || !Buffer.from(text).equals(bytes)) continue
    await writeFile(file, renamed)
    changed += 1
  }
  process.stdout.write(
    `${changed} files name ${to} in place of ${from}.\n\nNext: run \`npm run build\`, and review the teams in .github/CODEOWNERS.\n`
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
