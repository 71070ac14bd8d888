import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium. Throws where none is on the PATH. */
export function findBrowser(path = process.env.PATH ?? ''): string {
  const folders = path.split(delimiter)
  const found = PROGRAMS.flatMap(name => folders.map(folder => join(folder, name))).find(file => existsSync(file))
  if (found === undefined) throw new Error(`None of ${PROGRAMS.join(', ')} is on the PATH: install chromium.`)
  return found
}
