import { resolve } from 'node:path'
import { nodeFiles } from '../../adapters/files/node-files.js'
import { nodeFileSearch } from '../../adapters/files/node-file-search.js'
import { workspaceOf } from '../../disk/job-path.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepAnnotations } from '../../runner/step-annotations.js'
import { stepLog } from '../../runner/step-log.js'
import { stepSummary } from '../../runner/step-summary.js'
import { readInputs } from './inputs.js'

const { env } = process

await runAction(async () => {
  const inputs = readInputs(stepInputs())
  const { run } = await import('./run.js')
  return run(inputs, {
    ...{ search: nodeFileSearch(env), files: nodeFiles(env), annotations: stepAnnotations() },
    ...{ log: stepLog(), summary: stepSummary(env), workspace: resolve(workspaceOf(env)) }
  })
})
