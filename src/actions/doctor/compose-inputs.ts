import { badInput } from '../../domain/errors.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import { noSourceKinds, type SourceKinds } from '../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { DOCTOR_STRATEGIES, type DoctorStrategy } from '../../targets/ecs/domain/doctor/doctor-finding.js'
import type { ComposeSpec } from '../../targets/compose/domain/compose-spec.js'
import type { ServerAddress } from '../../targets/compose/domain/server-address.js'
import { readConnection } from '../../targets/compose/use-cases/inputs/connection-inputs.js'
import { readPlace } from '../../targets/compose/use-cases/inputs/project-inputs.js'
import { readProxy } from '../../targets/compose/use-cases/inputs/proxy-inputs.js'
import { readImages, readPorts } from '../../targets/compose/use-cases/inputs/service-values.js'

/** The inputs of this action, for a Docker Compose project. */
export interface ComposeInputs {
  /** What the report calls it. */
  readonly name: string
  readonly address: ServerAddress
  readonly spec: ComposeSpec
  readonly strategies: readonly DoctorStrategy[]
  /** Undefined where no strategy that is checked has gates. */
  readonly gates: GatePlan | undefined
}

const OF_ECS = ['role-to-assume', 'trust-policy', 'trust-policy-file'] as const
const OF_COMPOSE = [
  ...['known-hosts', 'ssh-key', 'jump-hosts', 'directory', 'compose-files', 'project', 'profiles', 'images', 'ports'],
  ...['proxy-service', 'proxy-file', 'proxy-file-inside', 'proxy-socket', 'backends']
] as const

/** Whether a server is to be checked. Throws `bad-input` for inputs that only a server has a use for, without one. */
export function isForCompose(inputs: InputReader): boolean {
  if (inputs.text('server') !== undefined) return true
  const useless = OF_COMPOSE.find(name => inputs.text(name) !== undefined)
  if (useless === undefined) return false
  throw badInput(useless, 'it is for Docker Compose only, which requires "server". Set "server", or remove this input.')
}

/** Reads what is checked of a server. Throws `bad-input`. */
export async function readComposeInputs(
  inputs: InputReader,
  kinds: SourceKinds = noSourceKinds
): Promise<ComposeInputs> {
  const useless = OF_ECS.find(name => inputs.text(name) !== undefined)
  if (useless !== undefined)
    throw badInput(
      useless,
      'it is not supported with "server", because no role is used for a server. Remove one of the two.'
    )
  const strategy = inputs.choice('strategy', DOCTOR_STRATEGIES)
  const place = readPlace(inputs)
  const [images, ports] = [readImages(inputs), readPorts(inputs)]
  if (images.size + ports.size === 0)
    throw badInput('ports', 'a value is required if "images" is not set. Write a line service=port for each service.')
  const proxy = readProxy(inputs, { strategy: 'rolling', ports })
  return {
    name: inputs.text('service') ?? place.project ?? place.directory,
    address: readConnection(inputs),
    spec: {
      ...{ ...place, images, ports, migration: undefined, keepReleases: 0, readyWithinSeconds: 0 },
      // Each strategy is checked, so that none is refused for the lack of a proxy.
      ...{ ...proxy, strategy: 'rolling' }
    },
    strategies: strategy === undefined ? DOCTOR_STRATEGIES : [strategy],
    // Without a proxy, nothing shifts traffic.
    gates: strategy === 'rolling' || proxy.proxy === 'none' ? undefined : await readGates(inputs, proxy.proxy, kinds)
  }
}

async function readGates(inputs: InputReader, proxy: ComposeSpec['proxy'], kinds: SourceKinds): Promise<GatePlan> {
  const { parseComposeGates } = await import('../../targets/compose/domain/gate/parse-compose-gates.js')
  return parseComposeGates(inputs.block('gates') ?? 'errors:', { proxy, sources: await kinds() })
}
