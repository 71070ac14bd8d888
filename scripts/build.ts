// `npm run build`: bundles every action, `npm run build -- deploy notify` only those named.
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { actionNames } from './action-names.js'
import { bundleAction } from './bundle-action.js'

const asked = process.argv.slice(2)
const known = await actionNames('.')
const unknown = asked.filter(name => !known.includes(name))
if (unknown.length > 0) throw new Error(`No such action: ${unknown.join(', ')}. There are: ${known.join(', ')}.`)

for (const action of asked.length > 0 ? asked : known) {
  const { file, bytes } = await bundleAction({ action, root: '.' })
  process.stdout.write(`${file} ${Math.round(bytes / 1024)} KiB\n`)
}

const built = existsSync('dist') ? await readdir('dist') : []
for (const gone of built.filter(name => !known.includes(name))) await rm(join('dist', gone), { recursive: true })
