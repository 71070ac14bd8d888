import { requireCluster, requireServiceReference } from '../../targets/ecs/domain/service/ecs-names.js'
import { DOCTOR_STRATEGIES, type DoctorStrategy } from '../../targets/ecs/domain/doctor/doctor-finding.js'
import { badInput } from '../../domain/errors.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import { noSourceKinds, type SourceKinds } from '../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { readAssumedRole, type AssumedRole } from '../../domain/oidc/assumed-role.js'
import type { Files } from '../../ports/files.js'
import { parseDocument, readFile } from '../../targets/ecs/use-cases/task-definition/parse-document.js'

/** The inputs of this action, for a service on ECS. */
export interface Inputs {
  readonly cluster: string
  readonly service: string
  /** Undefined: all of them. */
  readonly strategy: DoctorStrategy | undefined
  readonly gates: GatePlan
  readonly role: AssumedRole | undefined
  /** As parsed; undefined when none is given. */
  readonly trustPolicy: unknown
}

/** Reads and checks the inputs; every rejection names the input. Throws `bad-input`. */
export async function readInputs(
  read: InputReader,
  { files, kinds = noSourceKinds }: { readonly files: Pick<Files, 'read'>; readonly kinds?: SourceKinds }
): Promise<Inputs> {
  const role = readAssumedRole(read)
  const trustPolicy = await readTrustPolicy(read, files)
  if (trustPolicy !== undefined && role === undefined)
    throw badInput('role-to-assume', 'a value is required, because a trust policy is set. Set the role of that policy.')
  const place = {
    cluster: requireCluster(read.text('cluster') ?? 'default'),
    service: requireServiceReference(read.required('service')),
    strategy: read.choice('strategy', DOCTOR_STRATEGIES)
  }
  // Loaded here: its YAML is not parsed for inputs that are refused before.
  const { parseEcsGates } = await import('../../targets/ecs/domain/gate/parse-ecs-gates.js')
  return {
    ...place,
    gates: parseEcsGates(read.block('gates') ?? 'errors:', await kinds()),
    ...{ role, trustPolicy }
  }
}

async function readTrustPolicy(read: InputReader, files: Pick<Files, 'read'>): Promise<unknown> {
  const text = read.block('trust-policy')
  const path = read.text('trust-policy-file')
  if (text !== undefined && path !== undefined)
    throw badInput('trust-policy', 'it cannot be combined with "trust-policy-file". Remove one of the two.')
  if (text !== undefined) return (await parseDocument(text, { kind: 'input', input: 'trust-policy' })).value
  if (path === undefined) return undefined
  const written = await readFile({ input: 'trust-policy-file', path }, files)
  return (await parseDocument(written, { kind: 'file', path })).value
}
