import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where .ci/workflow-tools puts the checkers of workflows. */
const FOLDER = resolve('build/tools/bin')

/** Path of a tool that checks or runs workflows. A missing one is an error: nothing is skipped. */
export function workflowTool(name: 'act' | 'actionlint' | 'aws' | 'osv-scanner' | 'zizmor'): string {
  const path = join(FOLDER, name)
  if (!existsSync(path)) throw new Error(`There is no ${name}: \`.ci/workflow-tools\` installs it.`)
  return path
}
