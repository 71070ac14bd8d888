import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export const BASE = '/deploy-kit/'
export const VERSIONS = ['v1', 'next'] as const
const SAMPLES = 'build/samples'
const NO_NETWORK = pathToFileURL(resolve('build/test/site/no-network.js')).href

/** Builds the site of each version from this commit, in processes that cannot open a connection. */
export async function buildSites(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  // The demo calls its own servers on the loopback.
  await run(['build/scripts/site/samples/main.js', SAMPLES], {})
  for (const version of VERSIONS) {
    const args = [
      '--version',
      version,
      '--versions',
      VERSIONS.join(','),
      '--base',
      BASE,
      '--folder',
      folder,
      '--samples',
      SAMPLES
    ]
    await run(['build/scripts/site/main.js', ...args], { NODE_OPTIONS: `--import=${NO_NETWORK}` })
  }
}

/** Paths of all pages of the site below its base, as their addresses are written. */
export function pagesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.html') && !/samples\/(?:report|deployment)\.html$/.test(file))
    .map(file => file.replaceAll('\\', '/').replace(/(?:(^|\/)index)?\.html$/, '$1'))
    .sort()
}

function run(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<void> {
  const env = { ...process.env, ...settings }
  return new Promise((done, reject) => {
    execFile(process.execPath, args, { env, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) done()
      else reject(new Error(`${args[0] ?? ''} failed:\n${stdout}\n${stderr}`))
    })
  })
}
