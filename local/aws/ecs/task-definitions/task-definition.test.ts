import type { TaskDefinition } from '@aws-sdk/client-ecs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startTestEcs, type TestEcs } from '../testing/start-test-ecs.js'

let ecs: TestEcs
beforeEach(() => {
  ecs = startTestEcs()
})
afterEach(() => ecs.stop())

const fargate = {
  family: 'web',
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  requiresCompatibilities: ['FARGATE'],
  containerDefinitions: [{ name: 'app', image: 'nginx:1' }]
}
const register = async (changes: object = {}) =>
  (await ecs.call<{ taskDefinition: TaskDefinition }>('RegisterTaskDefinition', { ...fargate, ...changes }))
    .taskDefinition
const withContainer = (container: object) => ({
  containerDefinitions: [{ name: 'app', image: 'nginx:1', ...container }]
})
const efs = (members: object) => ({ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1', ...members } })
const describe = (taskDefinition: string, more: object = {}) =>
  ecs.call<{ taskDefinition: TaskDefinition; tags?: object[] }>('DescribeTaskDefinition', { taskDefinition, ...more })

test('a registered definition is returned completely, with the fields that ECS adds', async () => {
  const portMappings = [{ containerPort: 80, name: 'http' }]
  await register({ ...withContainer({ portMappings, somethingNew: { deep: [1] } }), alsoNew: true })
  const { taskDefinition } = await describe('web')
  expect(taskDefinition).toEqual({
    ...fargate,
    alsoNew: true,
    containerDefinitions: [
      {
        name: 'app',
        image: 'nginx:1',
        cpu: 0,
        portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp', name: 'http' }],
        essential: true,
        environment: [],
        mountPoints: [],
        volumesFrom: [],
        systemControls: [],
        somethingNew: { deep: [1] }
      }
    ],
    taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1',
    revision: 1,
    status: 'ACTIVE',
    volumes: [],
    placementConstraints: [],
    compatibilities: ['EC2', 'FARGATE'],
    requiresAttributes: [
      { name: 'ecs.capability.task-eni' },
      { name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18' }
    ],
    registeredAt: expect.any(Date),
    registeredBy: 'arn:aws:iam::123456789012:user/tester'
  })
})

test('revisions are numbered on, past those that are deregistered', async () => {
  await register()
  await register()
  await ecs.call('DeregisterTaskDefinition', { taskDefinition: 'web:2' })
  expect((await register()).revision).toBe(3)
  expect((await describe('web:2')).taskDefinition).toMatchObject({
    status: 'INACTIVE',
    deregisteredAt: expect.any(Date)
  })
  expect((await describe('web')).taskDefinition.revision).toBe(3)
})

test('a family whose revisions are all inactive has no latest one', async () => {
  await register()
  await ecs.call('DeregisterTaskDefinition', { taskDefinition: 'web:1' })
  await expect(describe('web')).rejects.toMatchObject({
    code: 'ClientException',
    message: 'Unable to describe task definition.'
  })
})

test('tags are returned only on request', async () => {
  await register({ tags: [{ key: 'commit', value: 'abc' }] })
  expect((await describe('web:1')).tags).toBeUndefined()
  expect((await describe('web:1', { include: ['TAGS'] })).tags).toEqual([{ key: 'commit', value: 'abc' }])
  const resourceArn = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1'
  await ecs.call('TagResource', { resourceArn, tags: [{ key: 'run', value: '7' }] })
  await ecs.call('UntagResource', { resourceArn, tagKeys: ['commit'] })
  expect(await ecs.call('ListTagsForResource', { resourceArn })).toEqual({ tags: [{ key: 'run', value: '7' }] })
})

test('lists are sorted and paged', async () => {
  for (let revision = 1; revision <= 12; revision += 1) await register()
  await register({ family: 'api' })
  const list = (input: object) =>
    ecs.call<{ taskDefinitionArns: string[]; nextToken?: string }>('ListTaskDefinitions', input)
  const first = await list({ familyPrefix: 'web', sort: 'DESC', maxResults: 5 })
  expect(first.taskDefinitionArns.map(name => name.split('/')[1])).toEqual([
    'web:12',
    'web:11',
    'web:10',
    'web:9',
    'web:8'
  ])
  const rest = await list({ familyPrefix: 'web', sort: 'DESC', maxResults: 10, nextToken: first.nextToken })
  expect(rest.taskDefinitionArns).toHaveLength(7)
  expect(rest.nextToken).toBeUndefined()
  expect((await list({})).taskDefinitionArns[0]).toMatch(/api:1$/)
  expect(await ecs.call('ListTaskDefinitionFamilies')).toMatchObject({ families: ['api', 'web'] })
})

test('only what is inactive can be deleted', async () => {
  await register()
  const remove = () => ecs.call('DeleteTaskDefinitions', { taskDefinitions: ['web:1'] })
  expect(await remove()).toMatchObject({ failures: [{ arn: 'web:1' }] })
  await ecs.call('DeregisterTaskDefinition', { taskDefinition: 'web:1' })
  expect(await remove()).toMatchObject({ taskDefinitions: [{ status: 'DELETE_IN_PROGRESS' }] })
})

const secret = { name: 'KEY', valueFrom: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:key' }
const executionRoleArn = 'arn:aws:iam::123456789012:role/execution'

test.each<[string, object, RegExp]>([
  ['no family', { family: '' }, /Family should not be null/],
  ['a family with a space', { family: 'a b' }, /Family contains invalid characters/],
  ['no container', { containerDefinitions: [] }, /Container list cannot be empty/],
  [
    'two containers of one name',
    { containerDefinitions: [...fargate.containerDefinitions, ...fargate.containerDefinitions] },
    /unique/
  ],
  ['no essential container', withContainer({ essential: false }), /essential/],
  ['no image', withContainer({ image: '' }), /Container.image should not be null or empty/],
  ['a space in the image', withContainer({ image: 'nginx :1' }), /Container.image contains invalid characters/],
  [
    'a bad pair of cpu and memory',
    { memory: '4096' },
    /No Fargate configuration exists for given values: 256 CPU, 4096 memory/
  ],
  ['no cpu', { cpu: undefined }, /Fargate requires that 'cpu' be defined/],
  ['a bridge network', { networkMode: 'bridge' }, /Fargate only supports network mode/],
  ['another host port', withContainer({ portMappings: [{ containerPort: 80, hostPort: 8080 }] }), /must match/],
  [
    'a name in both lists',
    { executionRoleArn, ...withContainer({ environment: [{ name: 'KEY', value: '1' }], secrets: [secret] }) },
    /secret name must be unique/
  ],
  ['secrets without an execution role', withContainer({ secrets: [secret] }), /executionRoleArn/],
  ['a role that is none', { taskRoleArn: 'arn:aws:iam::1:user/x' }, /Role is not valid/],
  [
    'more than 64 KiB',
    withContainer({ environment: [{ name: 'BIG', value: 'x'.repeat(70_000) }] }),
    /Max allowed length is '65536' bytes/
  ],
  [
    'no memory at all',
    { requiresCompatibilities: ['EC2'], memory: undefined },
    /At least one of 'memory' or 'memoryReservation'/
  ],
  [
    'a dependency on no container',
    withContainer({ dependsOn: [{ containerName: 'x', condition: 'START' }] }),
    /does not exist/
  ],
  ['a health check without a command', withContainer({ healthCheck: { command: ['CMD'] } }), /HealthCheck/],
  [
    'a container with more memory than the task',
    withContainer({ memory: 1024 }),
    /'memory' setting for container 'app' is greater than for the task/
  ],
  ['a host name with awsvpc', withContainer({ hostname: 'app' }), /hostname is not supported on container/],
  ['links with awsvpc', withContainer({ links: ['db'] }), /Links are not supported/],
  ['hosts with awsvpc', withContainer({ extraHosts: [{ hostname: 'a', ipAddress: '10.0.0.1' }] }), /Extra hosts/],
  [
    'an access point without encryption',
    { volumes: [efs({ authorizationConfig: { accessPointId: 'fsap-1' } })] },
    /Transit encryption/
  ],
  [
    'an access point with a folder',
    {
      volumes: [
        efs({ rootDirectory: '/x', transitEncryption: 'ENABLED', authorizationConfig: { accessPointId: 'fsap-1' } })
      ]
    },
    /root directory must either be set/
  ]
])('a definition is refused: %s', async (_, changes, message) => {
  await expect(register(changes)).rejects.toMatchObject({
    code: 'ClientException',
    message: expect.stringMatching(message)
  })
})

test.each<[string, object, string]>([
  ['a number for cpu', { cpu: 256 }, 'NUMBER_VALUE can not be converted to a String'],
  [
    'a string for a port',
    withContainer({ portMappings: [{ containerPort: '80' }] }),
    'STRING_VALUE can not be converted to an Integer'
  ],
  ['memory in bytes', withContainer({ memory: 536_870_912_000 }), 'NUMBER_VALUE can not be converted to an Integer'],
  [
    'a boolean in the environment',
    withContainer({ environment: [{ name: 'A', value: true }] }),
    'TRUE_VALUE can not be converted to a String'
  ]
])('JSON of the wrong type is refused: %s', async (_, changes, message) => {
  await expect(register(changes)).rejects.toMatchObject({ code: 'SerializationException', message })
})

test('sizes may be given in words', async () => {
  expect(await register({ cpu: '1 vCPU', memory: '2 GB' })).toMatchObject({ cpu: '1024', memory: '2048' })
})
