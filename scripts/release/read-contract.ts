import { execFileSync } from 'node:child_process'
import type { PublicInterface } from '../public-interface.js'
import type { Contract } from './plan-release.js'
import type { Schema } from './compare-schemas.js'

const INTERFACE = 'test/contract/interface.json'
const SCHEMAS = 'schemas/'
const LARGEST_BYTES = 64 * 1024 * 1024

/** Runs git in the repository at `root`, and returns what it prints. Throws where git fails. */
export function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    maxBuffer: LARGEST_BYTES,
    stdio: ['ignore', 'pipe', 'pipe']
  })
}

/** What callers rely on at a commit or tag of the repository at `root`, by what is committed there. */
export function readContract(root: string, revision: string): Contract {
  const show = (path: string) => JSON.parse(git(root, 'show', `${revision}:${path}`)) as unknown
  const files = git(root, 'ls-tree', '--name-only', revision, SCHEMAS).split('\n')
  const schemas = files.filter(path => path.endsWith('.json'))
  return {
    interface: show(INTERFACE) as PublicInterface,
    schemas: Object.fromEntries(schemas.map(path => [path.slice(SCHEMAS.length), show(path) as Schema]))
  }
}
