// `npm run docs` writes the tables of inputs and outputs into the READMEs; with `--check` it only lists stale ones.
import { writeFile } from 'node:fs/promises'
import { readmeUpdates } from './readmes/readme-updates.js'

const updates = await readmeUpdates('.')
if (process.argv.includes('--check')) {
  for (const { file } of updates) process.stderr.write(`${file} is stale: run \`npm run docs\` and commit it.\n`)
  process.exitCode = updates.length > 0 ? 1 : 0
} else {
  for (const { file, text } of updates) {
    await writeFile(file, text)
    process.stdout.write(`${file} updated\n`)
  }
}
