import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export const BASE = '/deploy-kit/'
export const VERSIONS = ['v1', 'next'] as const
const NO_NETWORK = pathToFileURL(resolve('build/test/site/no-network.js')).href

/** Builds the site of each version from this commit, in processes that cannot open a connection. */
export async function buildSites(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const version of VERSIONS) {
    const args = ['--version', version, '--versions', VERSIONS.join(','), '--base', BASE, '--folder', folder]
    await run(['build/scripts/site/main.js', ...args])
  }
}

/** Paths of all pages of the site below its base, as their addresses are written. */
export function pagesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.html') && !file.includes('samples/'))
    .map(file => file.replaceAll('\\', '/').replace(/(?:(^|\/)index)?\.html$/, '$1'))
    .sort()
}

function run(args: readonly string[]): Promise<void> {
  const env = { ...process.env, NODE_OPTIONS: `--import=${NO_NETWORK}` }
  return new Promise((done, reject) => {
    execFile(process.execPath, args, { env, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) done()
      else reject(new Error(`${join(...args.slice(0, 1))} failed:\n${stdout}\n${stderr}`))
    })
  })
}
