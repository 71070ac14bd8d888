// `npm run wording`: no text that a user can see, no page, and no name of a test or a file has a word of .textlint/words.yml. Arguments are
// paths: only files below them are checked.
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { readFileNames, readMessages, readTestNames } from './messages/read-messages.js'
import { checkMessages, checkPage } from './messages/wording.js'

const paths = process.argv.slice(2)
const isAsked = (file: string) => paths.length === 0 || paths.some(path => file.startsWith(path))
const listed = execFileSync('git', ['ls-files', '--', '*.md'], { encoding: 'utf8' }).split('\n')
const pages = listed.filter(file => file !== '' && !file.startsWith('dist/') && isAsked(file))
const messages = [...(await readMessages('.')), ...(await readTestNames('.')), ...readFileNames('.')].filter(
  ({ file }) => isAsked(file)
)
const found = [
  await checkMessages(messages),
  ...(await Promise.all(pages.map(async file => checkPage(file, await readFile(file, 'utf8')))))
].flat()
process.stdout.write(found.map(({ file, line, message }) => `${file}:${line}  ${message}\n`).join(''))
if (found.length > 0) {
  process.stderr.write(
    `${found.length} words of .textlint/words.yml. Write what is suggested, or rephrase the sentence.\n`
  )
  process.exitCode = 1
}
