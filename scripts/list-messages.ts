// `npm run list-messages`: prints every text that a user can see, with its place. docs/*.md are not in it.
//   --tests            the names of the tests instead
//   --sample N         N of them at random
//   --seed S           which ones (0 by default)
//   a path             only what is in files below it
import { parseArgs } from 'node:util'
import { draw } from './messages/draw.js'
import { readMessages, readTestNames } from './messages/read-messages.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'boolean' }, sample: { type: 'string' }, seed: { type: 'string', default: '0' } }
})
const all = await (values.tests === true ? readTestNames('.') : readMessages('.'))
const below = all.filter(({ file }) => positionals.length === 0 || positionals.some(path => file.startsWith(path)))
const shown = values.sample === undefined ? below : draw(below, Number(values.sample), Number(values.seed))
process.stdout.write(shown.map(({ file, line, text }) => `${file}:${line}  ${text}\n`).join(''))
