import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The Node that a JavaScript action runs under, and the message of the runner about it. */
export interface NodeRuntime {
  readonly file: string
  readonly warning?: string
}

const require = createRequire(import.meta.url)

/**
 * Node 24, from the npm package `node` or this very process. The runner no longer has Node 20 and runs such actions
 * under Node 24: https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/
 */
export function nodeRuntime(using: 'node20' | 'node24'): NodeRuntime {
  const file = findNode24()
  return using === 'node24'
    ? { file }
    : { file, warning: 'This action targets node20, which the runner no longer has. It runs under Node 24.' }
}

function findNode24(): string {
  const packaged = join(dirname(require.resolve('node/package.json')), 'bin', 'node')
  if (existsSync(packaged)) return packaged
  if (process.versions.node.startsWith('24.')) return process.execPath
  throw new Error(
    `Node 24 is not installed: ${packaged} is missing. Run \`npm ci\` with install scripts allowed for the package "node".`
  )
}
