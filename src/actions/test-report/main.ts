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
import { run } from './run.js'

const { env } = process

await runAction(() =>
  run(readInputs(stepInputs()), {
    ...{ search: nodeFileSearch(env), files: nodeFiles(env), annotations: stepAnnotations() },
    ...{ log: stepLog(), summary: stepSummary(env), workspace: resolve(workspaceOf(env)) }
  })
)
