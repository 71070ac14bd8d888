import { readCommand } from '../../domain/command/command-words.js'
import { badInput } from '../../domain/errors.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import { noSourceKinds, type SourceKinds } from '../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import type { ClusterConnection } from '../../targets/kubernetes/domain/access/cluster-connection.js'
import { readClusterConnection } from '../../targets/kubernetes/use-cases/inputs/connection-inputs.js'
import type { WorkloadPlace } from '../../targets/kubernetes/domain/workload-spec.js'
import { readPlace } from '../../targets/kubernetes/use-cases/inputs/workload-inputs.js'
import { DOCTOR_STRATEGIES, type DoctorStrategy } from '../../targets/ecs/domain/doctor/doctor-finding.js'

/** The inputs of this action, for a workload on Kubernetes. */
export interface KubernetesInputs {
  readonly connection: ClusterConnection
  readonly spec: WorkloadPlace
  readonly strategies: readonly DoctorStrategy[]
  /** Undefined where no strategy that is checked has gates, or none are set. */
  readonly gates: GatePlan | undefined
}

const OF_KUBERNETES = [
  'namespace',
  'kubeconfig',
  'context',
  'eks-cluster',
  'routes',
  'cron-jobs',
  'migrate-command'
] as const
const OF_OTHERS = ['server', 'services', 'trust-policy', 'trust-policy-file', 'directory', 'ports'] as const
/** The default of action.yml, which no gate on Kubernetes can be. */
const NO_GATES = 'errors:'

/** Whether a workload on Kubernetes is to be checked. Throws `bad-input` for inputs that only that has a use for, without one. */
export function isForKubernetes(inputs: InputReader): boolean {
  if (inputs.text('workload') !== undefined) return true
  const useless = OF_KUBERNETES.find(name => inputs.text(name) !== undefined)
  if (useless === undefined) return false
  throw badInput(useless, 'it is for Kubernetes only, which requires "workload". Set "workload", or remove this input.')
}

/** Reads what is checked on Kubernetes. Throws `bad-input`. */
export async function readKubernetesInputs(
  inputs: InputReader,
  kinds: SourceKinds = noSourceKinds
): Promise<KubernetesInputs> {
  const useless = OF_OTHERS.find(name => inputs.text(name) !== undefined)
  if (useless !== undefined)
    throw badInput(useless, 'it is not supported with "workload", which is on Kubernetes. Remove one of the two.')
  const strategy = inputs.choice('strategy', DOCTOR_STRATEGIES)
  // Without images, those that run are checked: nothing is deployed.
  const version = inputs.list('images').length === 0 ? 'previous' : 'given'
  const command = readCommand(inputs, 'migrate-command')
  const spec = {
    ...readPlace(inputs, { strategy: strategy ?? 'rolling', version }),
    migration: command && { command, container: undefined, withinSeconds: 0 }
  }
  const possible = spec.kind === 'Deployment' ? DOCTOR_STRATEGIES : (['rolling'] as const)
  const strategies = strategy === undefined ? possible : [strategy]
  const gates = inputs.block('gates')
  const hasGates = gates !== undefined && gates.trim() !== NO_GATES && strategies.some(each => each !== 'rolling')
  return {
    ...{ connection: readClusterConnection(inputs), spec, strategies },
    gates: hasGates ? await readGates(gates, spec, kinds) : undefined
  }
}

async function readGates(text: string, { traffic }: WorkloadPlace, kinds: SourceKinds): Promise<GatePlan> {
  const { parseKubernetesGates } = await import('../../targets/kubernetes/domain/gate/parse-kubernetes-gates.js')
  return parseKubernetesGates(text, {
    ...{ sources: await kinds(), traffic: traffic === 'auto' ? undefined : traffic }
  })
}
