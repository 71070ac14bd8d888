import { badInput } from '../../domain/errors.js'
import { noSourceKinds, type SourceKinds } from '../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { refuseUnsupportedInputs, STRATEGIES, USED_BY_SHIFTING } from '../../domain/rollout/plan/strategies.js'
import type { AppSpec } from '../../targets/azure/domain/app-spec.js'
import type { AzureRequest } from '../../targets/azure/use-cases/azure-request.js'
import { readAzureAccess } from '../../targets/azure/use-cases/inputs/access-inputs.js'
import { readApp } from '../../targets/azure/use-cases/inputs/app-inputs.js'
import { readHookInputs } from '../../targets/stepped/use-cases/hook-inputs.js'
import { readCommon, readShiftInputs, readVersion } from '../../targets/stepped/use-cases/shift-inputs.js'

const DAY_SECONDS = 86_400

/** Reads the inputs of the step. Throws `bad-input`: whatever can be refused is refused before Azure is reached. */
export async function readInputs(inputs: InputReader, kinds: SourceKinds = noSourceKinds): Promise<AzureRequest> {
  const strategy = inputs.choice('strategy', STRATEGIES) ?? 'rolling'
  const common = readCommon(inputs, strategy)
  // A rollback goes back by the way that the rollout came.
  if (common.purpose !== 'rollback')
    refuseUnsupportedInputs(inputs, strategy, { usedBy: USED_BY_SHIFTING, defaults: {} })
  const version = readVersion(inputs, common.purpose)
  const spec = readApp(inputs, { strategy, version })
  const access = readAzureAccess(inputs)
  const shift = await readShiftInputs(
    inputs,
    {
      strategy: common.purpose === 'rollback' ? 'rolling' : strategy,
      waitUntil: common.waitUntil,
      ...(await readHookInputs(inputs, { purpose: common.purpose, strategy }))
    },
    {
      ...{ platformName: 'Container Apps', splitter: 'The ingress', instances: 'replicas', ...gatesOf(kinds) },
      readyWithinSeconds: spec.readyWithinSeconds,
      scaleDownDelaySeconds: inputs.durationSeconds('scale-down-delay', { from: 0, to: DAY_SECONDS }) ?? 0
    }
  )
  const part = shift.steps.find(step => !Number.isInteger(step))
  if (part !== undefined)
    throw badInput('steps', `${part}% is not a whole number: Container Apps splits traffic in whole percent.`)
  return {
    ...{ access, spec, version },
    ...common,
    ...shift,
    planLines: [...planMigration(spec, version), ...shift.planLines]
  }
}

function planMigration({ migrationJob }: AppSpec, version: 'given' | 'previous'): readonly string[] {
  return migrationJob === undefined || version === 'previous'
    ? []
    : [`First, job ${migrationJob} runs the new image. Nothing is deployed unless it succeeds.`]
}

/** Gates need the parser of YAML, which is loaded then. */
function gatesOf(kinds: SourceKinds) {
  const load = () => import('../../targets/azure/domain/gate/parse-azure-gates.js')
  return {
    parseGates: async (text: string) => (await load()).parseAzureGates(text, await kinds()),
    noGates: async () => (await load()).NO_GATES
  }
}
