import { badInput } from '../../domain/errors.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import { noSourceKinds, type SourceKinds } from '../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import type { AzureAccess } from '../../targets/azure/domain/access/azure-access.js'
import { readAzureAccess } from '../../targets/azure/use-cases/inputs/access-inputs.js'
import { readAppName } from '../../targets/azure/use-cases/inputs/app-name.js'
import { DOCTOR_STRATEGIES, type DoctorStrategy } from '../../targets/ecs/domain/doctor/doctor-finding.js'

/** The inputs of this action, for a container app on Azure. */
export interface AzureInputs {
  readonly app: string
  readonly access: AzureAccess
  readonly strategies: readonly DoctorStrategy[]
  /** Undefined where no strategy that is checked has gates. */
  readonly gates: GatePlan | undefined
}

const OF_AZURE = ['client-id', 'tenant-id', 'subscription-id', 'resource-group'] as const
const OF_OTHERS = ['server', 'services', 'workload', 'role-to-assume', 'trust-policy', 'trust-policy-file'] as const

/** Whether a container app is to be checked. Throws `bad-input` for inputs that only that has a use for, without one. */
export function isForAzure(inputs: InputReader): boolean {
  if (inputs.text('app') !== undefined) return true
  const useless = OF_AZURE.find(name => inputs.text(name) !== undefined)
  if (useless === undefined) return false
  throw badInput(useless, 'it is for Azure only, which requires "app". Set "app", or remove this input.')
}

/** Reads what is checked on Azure. Throws `bad-input`. */
export async function readAzureInputs(inputs: InputReader, kinds: SourceKinds = noSourceKinds): Promise<AzureInputs> {
  const useless = OF_OTHERS.find(name => inputs.text(name) !== undefined)
  if (useless !== undefined)
    throw badInput(useless, 'it is not supported with "app", which is on Azure. Remove one of the two.')
  const strategy = inputs.choice('strategy', DOCTOR_STRATEGIES)
  const strategies = strategy === undefined ? DOCTOR_STRATEGIES : [strategy]
  const access = { app: readAppName(inputs), access: readAzureAccess(inputs) }
  const gates = inputs.block('gates')
  if (gates === undefined || strategy === 'rolling') return { ...access, strategies, gates: undefined }
  const { parseAzureGates } = await import('../../targets/azure/domain/gate/parse-azure-gates.js')
  return { ...access, strategies, gates: parseAzureGates(gates, await kinds()) }
}
