import { noSourceKinds, type SourceKinds } from '../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { refuseUnsupportedInputs, STRATEGIES, USED_BY_SHIFTING } from '../../domain/rollout/plan/strategies.js'
import type { ComposeSpec } from '../../targets/compose/domain/compose-spec.js'
import type { ComposeRequest } from '../../targets/compose/use-cases/compose-request.js'
import { readConnection } from '../../targets/compose/use-cases/inputs/connection-inputs.js'
import { readProject } from '../../targets/compose/use-cases/inputs/project-inputs.js'
import { readHookInputs } from '../../targets/stepped/use-cases/hook-inputs.js'
import { readCommon, readShiftInputs, readVersion } from '../../targets/stepped/use-cases/shift-inputs.js'

const DAY_SECONDS = 86_400

/** Reads the inputs of the step. Throws `bad-input`: whatever can be refused is refused before a server is reached. */
export async function readInputs(inputs: InputReader, kinds: SourceKinds = noSourceKinds): Promise<ComposeRequest> {
  const strategy = inputs.choice('strategy', STRATEGIES) ?? 'rolling'
  refuseUnsupportedInputs(inputs, strategy, { usedBy: USED_BY_SHIFTING, defaults: {} })
  const common = readCommon(inputs, strategy)
  const version = readVersion(inputs, common.purpose)
  const address = readConnection(inputs)
  const project = readProject(inputs, { strategy, version })
  // A migration is never undone, and one that was paused has run.
  const spec = common.purpose === 'deploy' ? project : { ...project, migration: undefined }
  const shift = await readShiftInputs(
    inputs,
    { strategy, waitUntil: common.waitUntil, ...(await readHookInputs(inputs, { purpose: common.purpose, strategy })) },
    {
      ...{ platformName: 'Docker Compose', splitter: 'The proxy', instances: 'containers' },
      readyWithinSeconds: spec.readyWithinSeconds,
      scaleDownDelaySeconds: inputs.durationSeconds('scale-down-delay', { from: 0, to: DAY_SECONDS }) ?? 0,
      ...gatesOf(spec, kinds)
    }
  )
  return { ...{ address, spec, version }, ...common, ...shift }
}

/** Gates need the parser of YAML, which is loaded then. */
function gatesOf({ proxy }: ComposeSpec, kinds: SourceKinds) {
  const load = () => import('../../targets/compose/domain/gate/parse-compose-gates.js')
  return {
    parseGates: async (text: string) => (await load()).parseComposeGates(text, { proxy, sources: await kinds() }),
    noGates: async () => (await load()).NO_GATES
  }
}
