import { describe, expect, it } from '@jest/globals'
import { isEquivalent } from './equivalent.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'

const wanted: JsonObject = {
  family: 'web',
  cpu: '0.25 vCPU',
  memory: '0.5 GB',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE', 'EC2'],
  volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }],
  tags: [
    { key: 'team', value: 'a' },
    { key: 'cost', value: 'b' }
  ],
  containerDefinitions: [
    {
      name: 'web',
      image: 'web:1',
      portMappings: [{ containerPort: 8080 }],
      environment: [
        { name: 'B', value: '2' },
        { name: 'A', value: '' }
      ],
      secrets: [
        { name: 'Y', valueFrom: 'arn:2' },
        { name: 'X', valueFrom: 'arn:1' }
      ],
      mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }],
      healthCheck: { command: ['CMD', 'true'] },
      logConfiguration: { logDriver: 'awslogs', options: { b: '1', a: '2' } }
    },
    { name: 'side', image: 'side:1', essential: false }
  ]
}

/** The same, as DescribeTaskDefinition returns it. */
const described: JsonObject = {
  containerDefinitions: [
    {
      name: 'web',
      image: 'web:1',
      cpu: 0,
      portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
      essential: true,
      environment: [
        { name: 'A', value: '' },
        { name: 'B', value: '2' }
      ],
      environmentFiles: [],
      mountPoints: [{ sourceVolume: 'data', containerPath: '/data', readOnly: false }],
      volumesFrom: [],
      secrets: [
        { name: 'X', valueFrom: 'arn:1' },
        { name: 'Y', valueFrom: 'arn:2' }
      ],
      logConfiguration: { logDriver: 'awslogs', options: { a: '2', b: '1' }, secretOptions: [] },
      healthCheck: { command: ['CMD', 'true'], interval: 30, timeout: 5, retries: 3 },
      systemControls: []
    },
    {
      name: 'side',
      image: 'side:1',
      cpu: 0,
      portMappings: [],
      essential: false,
      environment: [],
      mountPoints: [],
      volumesFrom: [],
      systemControls: []
    }
  ],
  family: 'web',
  networkMode: 'awsvpc',
  volumes: [
    {
      name: 'data',
      efsVolumeConfiguration: { fileSystemId: 'fs-1', rootDirectory: '/', transitEncryption: 'DISABLED' }
    }
  ],
  placementConstraints: [],
  requiresCompatibilities: ['EC2', 'FARGATE'],
  cpu: '256',
  memory: '512',
  enableFaultInjection: false,
  tags: [
    { key: 'cost', value: 'b' },
    { key: 'deploy-kit:commit', value: '0a1b2c' },
    { key: 'team', value: 'a' }
  ]
}

const [web, side] = wanted.containerDefinitions as readonly JsonObject[]
const withWeb = (members: JsonObject): JsonObject => ({
  ...wanted,
  containerDefinitions: [{ ...web, ...members }, side ?? {}]
})

describe('isEquivalent', () => {
  it('sees through the defaults, units and orders that ECS returns', () => {
    expect(isEquivalent(wanted, described)).toBe(true)
    expect(isEquivalent(described, wanted)).toBe(true)
  })

  it.each<[string, JsonObject]>([
    ['an image', withWeb({ image: 'web:2' })],
    [
      'the value of a variable',
      withWeb({
        environment: [
          { name: 'A', value: '' },
          { name: 'B', value: '3' }
        ]
      })
    ],
    ['an additional variable', withWeb({ environment: [...(web?.environment as []), { name: 'C', value: '' }] })],
    ['a variable without a value', withWeb({ environment: [{ name: 'A' }, { name: 'B', value: '2' }] })],
    ['a secret', withWeb({ secrets: [] })],
    ['the order of arguments', withWeb({ command: ['a', 'b'] })],
    ['the port of the host', withWeb({ portMappings: [{ containerPort: 8080, hostPort: 80 }] })],
    ['the protocol', withWeb({ portMappings: [{ containerPort: 8080, protocol: 'udp' }] })],
    ['what is essential', withWeb({ essential: false })],
    ['a check', withWeb({ healthCheck: { command: ['CMD', 'true'], retries: 4 } })],
    ['a mount', withWeb({ mountPoints: [{ sourceVolume: 'data', containerPath: '/data', readOnly: true }] })],
    ['a log option', withWeb({ logConfiguration: { logDriver: 'awslogs', options: { a: '2' } } })],
    ['an unknown field', withWeb({ notYetKnown: false })],
    ['the containers', { ...wanted, containerDefinitions: [web ?? {}] }],
    ['the order of containers', { ...wanted, containerDefinitions: [side ?? {}, web ?? {}] }],
    ['the size', { ...wanted, cpu: '512' }],
    ['the network mode', { ...wanted, networkMode: 'bridge' }],
    ['a tag of the user', { ...wanted, tags: [{ key: 'team', value: 'a' }] }],
    ['the family', { ...wanted, family: 'web2' }]
  ])('distinguishes %s', (_, other) => {
    expect(isEquivalent(other, described)).toBe(false)
  })

  it('reads a dynamic port on a bridge as none', () => {
    const on = (hostPort: JsonObject): JsonObject => ({
      family: 'web',
      containerDefinitions: [{ name: 'web', image: 'a', portMappings: [{ containerPort: 80, ...hostPort }] }]
    })
    expect(isEquivalent(on({}), { ...on({ hostPort: 0 }), networkMode: 'bridge' })).toBe(true)
    expect(isEquivalent(on({}), on({ hostPort: 80 }))).toBe(false)
  })

  it('keeps the order of variables that share a name, since the last one wins', () => {
    const twice = (first: string, second: string) =>
      withWeb({
        environment: [
          { name: 'A', value: first },
          { name: 'A', value: second }
        ]
      })
    expect(isEquivalent(twice('1', '2'), twice('2', '1'))).toBe(false)
  })
})
