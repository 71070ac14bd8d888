import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What tsconfig.json includes: nothing else under build/ comes from the compiler. */
const FOLDERS = ['src', 'local', 'test', 'bench', 'scripts']

/**
 * Removes compiled files whose source was renamed or deleted. The compiler leaves them, and Jest would run tests that no longer exist.
 * Folders are relative to the working directory. Two compilations may run at the same time: a file that the other one removed is gone, too.
 */
async function dropStaleOutputs(): Promise<void> {
  for (const folder of FOLDERS.filter(name => existsSync(join('build', name)))) {
    const entries = await readdir(join('build', folder), { recursive: true })
    const stale = entries.filter(
      path => /\.js(?:\.map)?$/.test(path) && !existsSync(join(folder, path.replace(/\.js(?:\.map)?$/, '.ts')))
    )
    await Promise.all(stale.map(path => rm(join('build', folder, path), { force: true })))
  }
}

await dropStaleOutputs()
