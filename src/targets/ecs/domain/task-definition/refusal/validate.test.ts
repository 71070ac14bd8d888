import { describe, expect, it } from '@jest/globals'
import { formatProblem } from './problem.js'
import type { JsonObject } from '../../../../../domain/document/json-value.js'
import type { TaskDefinition } from '../task-definition.js'
import { findSharedPorts } from './check-ports.js'
import { findUnknownMembers } from './shape.js'
import { findProblems } from './validate.js'

const task = (container: JsonObject, members: JsonObject = {}, ...others: JsonObject[]): JsonObject => ({
  family: 'shop',
  containerDefinitions: [{ name: 'app', image: 'shop/app:1', memory: 128, ...container }, ...others],
  ...members
})
const side = (members: JsonObject = {}): JsonObject => ({ name: 'side', image: 'shop/side:1', memory: 64, ...members })
const efs = (members: JsonObject): JsonObject => ({
  name: 'data',
  efsVolumeConfiguration: { fileSystemId: 'fs-1', ...members }
})
const FARGATE: JsonObject = {
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::123456789012:role/run'
}

const sentences = (definition: JsonObject) => findProblems(definition).map(found => formatProblem(found, definition))

describe('a definition that RegisterTaskDefinition refuses', () => {
  it.each<[string, JsonObject]>([
    ['container "app", memory is a string; expected a number, so remove the quotes.', task({ memory: '128' })],
    ['container "app", memory is a string; expected a number.', task({ memory: '128 MiB' })],
    ['container "app", cpu is a fraction; expected a whole number.', task({ cpu: 0.5 })],
    // In bytes.
    ['container "app", memory is too large; expected at most 2147483647.', task({ memory: 536_870_912_000 })],
    [
      'container "app", memory is greater than the "memory" of the task, which is 512 MiB.',
      task({ memory: 1024 }, { memory: '0.5 GB' })
    ],
    [
      'container "app", hostname is not supported with networkMode awsvpc; remove it.',
      task({ hostname: 'app' }, { networkMode: 'awsvpc' })
    ],
    [
      'container "app", links is not supported with networkMode awsvpc; remove it.',
      task({ links: ['db'] }, { networkMode: 'awsvpc' })
    ],
    [
      'container "app", extraHosts is not supported with networkMode awsvpc; remove it.',
      task({ extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.1' }] }, { networkMode: 'awsvpc' })
    ],
    [
      'volumes[0].efsVolumeConfiguration has an access point, which requires "transitEncryption": "ENABLED".',
      task({}, { volumes: [efs({ authorizationConfig: { accessPointId: 'fsap-1' } })] })
    ],
    [
      'volumes[0].efsVolumeConfiguration has IAM authorization, which requires "transitEncryption": "ENABLED".',
      task({}, { volumes: [efs({ transitEncryption: 'DISABLED', authorizationConfig: { iam: 'ENABLED' } })] })
    ],
    [
      'volumes[0].efsVolumeConfiguration.rootDirectory must be "/" with an access point; remove it.',
      task(
        {},
        {
          volumes: [
            efs({
              rootDirectory: '/x',
              transitEncryption: 'ENABLED',
              authorizationConfig: { accessPointId: 'fsap-1' }
            })
          ]
        }
      )
    ],
    [
      'container "app", portMappings[0].containerPort is a string; expected a number, so remove the quotes.',
      task({ portMappings: [{ containerPort: '80' }] })
    ],
    [
      'container "app", essential is a string; expected true or false, so remove the quotes.',
      task({ essential: 'true' })
    ],
    [
      'container "app", healthCheck.interval is a string',
      task({ healthCheck: { command: ['CMD', 'a'], interval: '5' } })
    ],
    [
      'container "app", linuxParameters.initProcessEnabled is a number',
      task({ linuxParameters: { initProcessEnabled: 1 } })
    ],
    ['container "app", ulimits[0] has no "hardLimit".', task({ ulimits: [{ name: 'nofile', softLimit: 1 }] })],
    ['container "app", user is a number; expected text, so put it in quotes.', task({ user: 1000 })],
    ['ephemeralStorage.sizeInGiB is a string', task({}, { ephemeralStorage: { sizeInGiB: '30' } })],
    ['container "app", environment is an object; expected a list of objects.', task({ environment: { A: 'b' } })],
    [
      'networkMode is "brigde", which ECS does not support; did you mean "bridge"?',
      task({}, { networkMode: 'brigde' })
    ],
    [
      'networkMode is "other", which ECS does not support; expected awsvpc, bridge, host or none.',
      task({}, { networkMode: 'other' })
    ],
    [
      'requiresCompatibilities[0] is "Fargate", which ECS does not support; did you mean "FARGATE"?',
      task({}, { requiresCompatibilities: ['Fargate'] })
    ],
    [
      'container "app", environment[0] has "valueFrom" and no "value"; it belongs in secrets.',
      task({ environment: [{ name: 'A', valueFrom: 'b' }] })
    ],
    ...[`"arn:aws:ssm:eu-west-1:123456789012:parameter/b"`, `'/b'`, ' /b', '/b\n'].map(
      (valueFrom): [string, TaskDefinition] => [
        'container "app", secrets[0].valueFrom starts or ends with a quote or a space',
        task({ secrets: [{ name: 'A', valueFrom }] })
      ]
    ),
    [
      'container "app", secrets[0] has "value" but no "valueFrom"; plain values belong in environment.',
      task({ secrets: [{ name: 'A', value: 'b' }] })
    ],
    ['container "app", environment[0].name is empty', task({ environment: [{ name: '', value: 'b' }] })],
    ['container "side" has neither "memory" nor "memoryReservation"', task({}, {}, { name: 'side', image: 'a' })],
    ['container "app", memory must not be less than memoryReservation', task({ memoryReservation: 256 })],
    ['container "app", memory is below 4; the unit is MiB.', task({ memory: 1 })],
    [
      'container "app", portMappings[0].hostPort differs from containerPort',
      task({ portMappings: [{ containerPort: 80, hostPort: 8080 }] }, { networkMode: 'awsvpc' })
    ],
    [
      'container "app", portMappings[0].containerPort is not a port',
      task({ portMappings: [{ containerPort: 70_000 }] })
    ],
    [
      'container "app", dependsOn[0].containerName refers to the container "sid", which is not in this task definition; did you mean "side"?',
      task({ dependsOn: [{ containerName: 'sid', condition: 'START' }] }, {}, side())
    ],
    [
      'container "app", dependsOn[0].containerName refers to its own container.',
      task({ dependsOn: [{ containerName: 'app', condition: 'START' }] })
    ],
    [
      'container "app", dependsOn[0].condition is HEALTHY, but container "side" has no healthCheck',
      task({ dependsOn: [{ containerName: 'side', condition: 'HEALTHY' }] }, {}, side())
    ],
    [
      'container "app", dependsOn[0].condition is SUCCESS, but container "side" is essential',
      task({ dependsOn: [{ containerName: 'side', condition: 'SUCCESS' }] }, {}, side())
    ],
    [
      'container "app", dependsOn is part of a dependency cycle',
      task(
        { dependsOn: [{ containerName: 'side', condition: 'START' }] },
        {},
        side({ dependsOn: [{ containerName: 'app', condition: 'START' }] })
      )
    ],
    [
      'container "app", mountPoints[0].sourceVolume refers to the volume "data", which is not in this task definition.',
      task({ mountPoints: [{ sourceVolume: 'data', containerPath: '/d' }] })
    ],
    ['volumes[1].name repeats the volume name "data"', task({}, { volumes: [{ name: 'data' }, { name: 'data' }] })],
    [
      'container "app", logConfiguration has the log driver awslogs but no option "awslogs-region".',
      task({ logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g' } } })
    ],
    [
      'container "app", healthCheck.command must start with "CMD" or "CMD-SHELL"',
      task({ healthCheck: { command: ['curl', 'a'] } })
    ],
    [
      'container "app", healthCheck.timeout must be from 2 to 60.',
      task({ healthCheck: { command: ['CMD', 'a'], timeout: 1 } })
    ],
    ['cpu is not a valid amount', task({}, { cpu: 'a lot' })],
    [
      'containerDefinitions has 11 containers; ECS accepts at most 10.',
      task({}, {}, ...Array.from({ length: 10 }, (_, index) => side({ name: `side${index}` })))
    ],
    ['networkMode must be awsvpc on Fargate.', task({}, { ...FARGATE, networkMode: 'bridge' })],
    [
      'the task definition has no "executionRoleArn"; Fargate requires it for secrets.',
      task({ secrets: [{ name: 'A', valueFrom: 'b' }] }, { ...FARGATE, executionRoleArn: '' })
    ],
    ['container "app", privileged is not supported on Fargate; remove it.', task({ privileged: true }, FARGATE)],
    [
      'container "app", logConfiguration.logDriver is not supported on Fargate',
      task({ logConfiguration: { logDriver: 'json-file' } }, FARGATE)
    ],
    ['container "app", stopTimeout must be 120 or less on Fargate.', task({ stopTimeout: 300 }, FARGATE)],
    [
      'ephemeralStorage.sizeInGiB must be from 21 to 200.',
      task({}, { ...FARGATE, ephemeralStorage: { sizeInGiB: 20 } })
    ]
  ])('%s', (sentence, definition) => {
    const [first = ''] = sentences(definition)
    expect(first.startsWith(sentence)).toBe(true)
  })

  it.each<[string, JsonObject]>([
    ['Fargate', task({ portMappings: [{ containerPort: 80, hostPort: 80 }] }, FARGATE)],
    [
      'values that may be newer than this code',
      task({}, { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2028_CORE' } })
    ],
    ['a log driver of its own', task({ logConfiguration: { logDriver: 'sumologic' } })],
    ['members that are newer than this code', task({ futureMember: { a: 1 } }, { anotherOne: [1] })],
    [
      'a managed instance without memory',
      task({}, { requiresCompatibilities: ['MANAGED_INSTANCES'] }, { name: 'b', image: 'b' })
    ],
    ['dependencies in any order', task({ dependsOn: [{ containerName: 'side', condition: 'START' }] }, {}, side())]
  ])('%s is not refused', (_, definition) => {
    expect(sentences(definition)).toEqual([])
  })
})

describe('what ECS accepts, and its author may not have meant', () => {
  const unknown = (definition: JsonObject) =>
    findUnknownMembers(definition).map(found => formatProblem(found, definition))

  it.each<[string, JsonObject]>([
    [
      'container "app", enviroment is not a member that ECS accepts here, and is ignored; did you mean "environment"?',
      task({ enviroment: [] })
    ],
    [
      'container "app", ReadonlyRootFilesystem is not a member that ECS accepts here, and is ignored; did you mean "readonlyRootFilesystem"?',
      task({ ReadonlyRootFilesystem: true })
    ],
    ['container "app", healthCheck.cmd is not a member', task({ healthCheck: { command: ['CMD', 'a'], cmd: 1 } })],
    [
      'container "app", environment[0].valueFrom is ignored by ECS',
      task({ environment: [{ name: 'A', value: '1', valueFrom: 'b' }] })
    ],
    [
      'runtimePlatform.operatingSystemFamily is "LINUX2", which this version of deploy-kit does not support',
      task({}, { runtimePlatform: { operatingSystemFamily: 'LINUX2' } })
    ]
  ])('%s', (sentence, definition) => {
    expect(unknown(definition)[0]?.startsWith(sentence)).toBe(true)
  })

  it('takes names that no API has for remarks', () => {
    expect(unknown(task({ _comment: 'why' }, { $schema: 'x', '//': 'y', 'x-owner': 'z' }))).toEqual([])
  })

  it('names ports that two containers of one network cannot both open', () => {
    const ports = { portMappings: [{ containerPort: 80 }] }
    expect(findSharedPorts(task(ports, { networkMode: 'awsvpc' }, side(ports)))).toMatchObject([
      { path: ['containerDefinitions', 1, 'portMappings', 0, 'containerPort'] }
    ])
    expect(findSharedPorts(task(ports, {}, side(ports)))).toEqual([])
  })
})
