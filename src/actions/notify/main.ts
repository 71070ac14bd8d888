import { nodeFiles } from '../../adapters/files/node-files.js'
import { fingerprint } from '../../adapters/files/sha256-fingerprint.js'
import { systemClock } from '../../adapters/system-clock.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepEvent } from '../../runner/step-event.js'
import { stepLog } from '../../runner/step-log.js'
import { stepSummary } from '../../runner/step-summary.js'
import { maskSecret } from '../../runner/workflow-commands.js'
import { connectChannels } from '../../wiring/connect-channels.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const { env } = process
const clock = systemClock(env)

await runAction(async () =>
  run(await readInputs(stepInputs(), { env, event: stepEvent(env), files: nodeFiles(env) }), {
    ...{ clock, fingerprint, log: stepLog(), summary: stepSummary(env), mask: maskSecret },
    reach: request => connectChannels(request, { env, clock })
  })
)
