import { requireCluster, requireServiceReference } from '../../targets/ecs/domain/service/ecs-names.js'
import { badInput } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { readCommand } from '../../domain/command/command-words.js'
import type { ChangeText } from '../../targets/ecs/domain/task-definition/changes/requested-changes.js'
import {
  parseTaskDefinitionSource,
  type TaskDefinitionSource
} from '../../targets/ecs/domain/task-definition/task-definition-source.js'
import type { RequestedPlacement } from '../../targets/ecs/domain/task-run/task-placement.js'
import { quoteName } from '../../domain/input/quote-safe.js'

/** What the step asks for. */
export interface RunTaskInputs {
  readonly cluster: string
  readonly source: TaskDefinitionSource
  /** Where the task's network, capacity and platform are taken from. */
  readonly service: string | undefined
  readonly containerName: string | undefined
  readonly command: readonly string[] | undefined
  readonly environment: string | undefined
  readonly cpu: string | undefined
  readonly memory: string | undefined
  readonly overrides: string | undefined
  readonly placement: Omit<RequestedPlacement, 'capacityProviderStrategy'>
  readonly capacityProviderStrategy: string | undefined
  readonly timeoutSeconds: number
  readonly onCancel: OnCancel
  readonly startedBy: string | undefined
  readonly clientToken: string | undefined
  readonly tags: readonly ChangeText[]
  readonly mode: 'run' | 'dry-run'
}

export type OnCancel = 'stop' | 'leave'

const TWO_WEEKS_SECONDS = 14 * 86_400

/** Reads the inputs of the action. Throws `bad-input`. */
export function readInputs(inputs: InputReader): RunTaskInputs {
  const launchType = inputs.choice('launch-type', ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'])
  const capacityProviderStrategy = inputs.block('capacity-provider-strategy')
  if (launchType !== undefined && capacityProviderStrategy !== undefined) {
    throw badInput('launch-type', 'it cannot be combined with "capacity-provider-strategy". Remove one of the two.')
  }
  const tags = inputs.block('tags')
  return {
    cluster: requireCluster(inputs.required('cluster')),
    source: parseTaskDefinitionSource('task-definition', inputs.required('task-definition')),
    service: readServiceName(inputs),
    containerName: inputs.text('container-name'),
    command: readCommand(inputs, 'command'),
    environment: inputs.block('environment-variables'),
    cpu: readMatching(inputs, 'cpu', {
      form: /^(?:\d+|(?:\d+|\d*\.\d+) ?vCPU)$/i,
      expected: 'CPU units or vCPUs, such as 256 or 0.25 vCPU'
    }),
    memory: readMatching(inputs, 'memory', {
      form: /^(?:\d+|(?:\d+|\d*\.\d+) ?GB)$/i,
      expected: 'MiB or GB, such as 512 or 0.5 GB'
    }),
    overrides: inputs.block('overrides'),
    placement: {
      subnets: readIds(inputs, 'subnets', 'subnet-'),
      securityGroups: readIds(inputs, 'security-groups', 'sg-'),
      assignPublicIp: readPublicIp(inputs),
      launchType,
      platformVersion: readPlatformVersion(inputs)
    },
    capacityProviderStrategy,
    timeoutSeconds: inputs.durationSeconds('timeout', { from: 1, to: TWO_WEEKS_SECONDS }) ?? 1_800,
    onCancel: inputs.choice('on-cancel', ['stop', 'leave']) ?? 'stop',
    startedBy: readMatching(inputs, 'started-by', {
      form: /^[\w/-]{1,128}$/,
      expected: 'at most 128 letters, digits, -, _ and /'
    }),
    clientToken: readMatching(inputs, 'client-token', {
      form: /^[\x21-\x7e]{1,64}$/,
      expected: 'at most 64 ASCII characters without spaces'
    }),
    tags: tags === undefined ? [] : [{ kind: 'input', input: 'tags', text: tags }],
    mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'run'
  }
}

function readMatching(
  inputs: InputReader,
  name: string,
  { form, expected }: { readonly form: RegExp; readonly expected: string }
): string | undefined {
  const value = inputs.text(name)
  if (value === undefined || form.test(value)) return value
  throw badInput(name, `expected ${expected}.`)
}

function readIds(inputs: InputReader, name: string, prefix: string): readonly string[] {
  const ids = inputs.list(name)
  const wrong = ids.findIndex(id => !id.startsWith(prefix))
  if (wrong === -1) return ids
  throw badInput(
    name,
    `entry ${wrong + 1} ${quoteName(ids[wrong] ?? '')} is not an ID such as ${prefix}0a1b2c3d. Separate IDs by commas or lines.`
  )
}

function readPublicIp(inputs: InputReader): 'ENABLED' | 'DISABLED' | undefined {
  const value = inputs.text('assign-public-ip')?.toUpperCase()
  if (value === 'ENABLED' || value === 'DISABLED') return value
  const isWanted = inputs.yesNo('assign-public-ip')
  return isWanted === undefined ? undefined : isWanted ? 'ENABLED' : 'DISABLED'
}

function readServiceName(inputs: InputReader): string | undefined {
  const service = inputs.text('service')
  return service === undefined ? undefined : requireServiceReference(service)
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html */
function readPlatformVersion(inputs: InputReader): string | undefined {
  const version = inputs.text('platform-version')
  if (version === undefined || /^(?:LATEST|\d{1,3}\.\d{1,3}\.\d{1,3})$/.test(version)) return version
  throw badInput('platform-version', 'expected LATEST or a version such as 1.4.0.')
}
