import { describe, expect, it } from '@jest/globals'
import { inputReader } from '../../../../domain/input/input-reader.js'
import { formatDiff } from '../../domain/task-definition/diff/format-diff.js'
import { readTaskDefinitionChanges } from '../../domain/task-definition/changes/requested-changes.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import { readTaskDefinitionSource } from '../../domain/task-definition/task-definition-source.js'
import { renderTaskDefinition } from './render-task-definition.js'

type Texts = Readonly<Record<string, string>>

/** One rendering, as data: inputs and files in, a definition out. */
interface Case {
  readonly given: JsonObject
  readonly inputs: Texts
  readonly files?: Texts
  readonly expected: JsonObject
}

const ARN = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7'

/** Renders `task.json`, or what other files and ECS hold. */
function render(inputs: Texts, files: Texts, ecs: Readonly<Record<string, JsonObject>> = {}) {
  const read = inputReader(name => inputs[name] ?? '')
  return renderTaskDefinition(
    { source: readTaskDefinitionSource(read), changes: readTaskDefinitionChanges(read) },
    {
      files: { read: path => Promise.resolve(files[path]) },
      taskDefinitions: () =>
        Promise.resolve({ find: reference => Promise.resolve(registered(reference, ecs[reference])) }),
      services: () =>
        Promise.resolve({ find: (cluster, name) => Promise.resolve(name === 'web' ? liveService(cluster) : undefined) })
    }
  )
}

function registered(arn: string, definition: JsonObject | undefined): RegisteredTaskDefinition | undefined {
  return definition === undefined ? undefined : { arn, family: 'web', revision: 7, status: 'ACTIVE', definition }
}

function liveService(cluster: string) {
  return { cluster, name: 'web', status: 'ACTIVE', taskDefinition: ARN } as never
}

const renderCase = ({ given, inputs, files }: Omit<Case, 'expected'>) =>
  render({ 'task-definition': 'task.json', ...inputs }, { 'task.json': JSON.stringify(given), ...files })

const task = (...containers: JsonObject[]): JsonObject => ({
  family: 'web',
  containerDefinitions: containers,
  memory: '512'
})
const web = (members: JsonObject = {}): JsonObject => ({ name: 'web', image: 'web:1', ...members })
const side = (members: JsonObject = {}): JsonObject => ({ name: 'side', image: 'side:1', ...members })
const env = (variables: Texts) => Object.entries(variables).map(([name, value]) => ({ name, value }))
const from = (secrets: Texts) => Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom }))

const ROLE = 'arn:aws:iam::123456789012:role/app'

describe('rendering changes', () => {
  const cases: Readonly<Record<string, Case>> = {
    'one container changes, its neighbour does not; described-only members go, tags stay': {
      given: {
        ...task(
          web({ environment: env({ FOO: 'a', 'DONT-TOUCH': 'me' }), secrets: from({ KEY: 'arn:1' }) }),
          side({ environment: env({ FOO: 'side' }) })
        ),
        revision: 3,
        taskDefinitionArn: ARN,
        tags: [{ key: 'team', value: 'a' }]
      },
      inputs: {
        images: 'web=web:2',
        'environment-variables': 'web:FOO=b\nweb:HELLO=world',
        secrets: 'web:KEY=arn:2\nweb:MORE=arn:3'
      },
      expected: {
        ...task(
          web({
            image: 'web:2',
            environment: env({ FOO: 'b', 'DONT-TOUCH': 'me', HELLO: 'world' }),
            secrets: from({ KEY: 'arn:2', MORE: 'arn:3' })
          }),
          side({ environment: env({ FOO: 'side' }) })
        ),
        tags: [{ key: 'team', value: 'a' }]
      }
    },
    'lists that were not there are made': {
      given: task(web()),
      inputs: { 'environment-variables': 'A=1', secrets: 'B=arn:1' },
      expected: task(web({ environment: env({ A: '1' }), secrets: from({ B: 'arn:1' }) }))
    },
    'secrets alone are rendered': {
      given: task(web()),
      inputs: { secrets: 'B=arn:1' },
      expected: task(web({ secrets: from({ B: 'arn:1' }) }))
    },
    'one call changes several images': {
      given: task(web(), side(), { name: 'third', image: 'third:1' }),
      inputs: { images: 'web=registry.example.com:5000/web@sha256:' + 'a'.repeat(64) + '\nside=side:2' },
      expected: task(
        web({ image: 'registry.example.com:5000/web@sha256:' + 'a'.repeat(64) }),
        side({ image: 'side:2' }),
        { name: 'third', image: 'third:1' }
      )
    },
    'the only container needs no name': {
      given: task(web()),
      inputs: { image: 'web:2' },
      expected: task(web({ image: 'web:2' }))
    },
    'container-name may hold blanks and lines, and each of them gets the image': {
      given: task(web(), side(), { name: 'third', image: 'third:1' }),
      inputs: { 'container-name': ' web,\n side ', image: 'same:1' },
      expected: task(web({ image: 'same:1' }), side({ image: 'same:1' }), { name: 'third', image: 'third:1' })
    },
    'an image by container replaces another repository, digest and all': {
      given: task(web({ image: 'old.example.com/team/web:1@sha256:' + 'b'.repeat(64) })),
      inputs: { images: 'web=new.example.com/web:2' },
      expected: task(web({ image: 'new.example.com/web:2' }))
    },
    'a tag alone keeps every repository': {
      given: task(web({ image: 'registry:5000/team/web:1' }), side({ image: 'redis:latest' })),
      inputs: { 'container-name': 'web,side', image: ':newtag' },
      expected: task(web({ image: 'registry:5000/team/web:newtag' }), side({ image: 'redis:newtag' }))
    },
    'a digest alone takes the place of tag and digest': {
      given: task(web({ image: 'team/web:1' })),
      inputs: { images: 'web=@sha256:' + 'c'.repeat(64) },
      expected: task(web({ image: 'team/web@sha256:' + 'c'.repeat(64) }))
    },
    'log driver and options': {
      given: task(web()),
      inputs: {
        'log-configuration-log-driver': 'awslogs',
        'log-configuration-options':
          'awslogs-group=/ecs/web\nawslogs-region=eu-west-1\nmode=non-blocking\nmax-buffer-size=25m'
      },
      expected: task(
        web({
          logConfiguration: {
            logDriver: 'awslogs',
            options: {
              'awslogs-group': '/ecs/web',
              'awslogs-region': 'eu-west-1',
              mode: 'non-blocking',
              'max-buffer-size': '25m'
            }
          }
        })
      )
    },
    'log options are added to those of the same driver': {
      given: task(web({ logConfiguration: { logDriver: 'journald', options: { a: '1' }, secretOptions: [] } })),
      inputs: { 'log-configuration-options': 'b=x==' },
      expected: task(
        web({ logConfiguration: { logDriver: 'journald', options: { a: '1', b: 'x==' }, secretOptions: [] } })
      )
    },
    'any other log driver starts without the options of the old one': {
      given: task(web({ logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g' } } })),
      inputs: { 'log-configuration-log-driver': 'my-plugin', 'log-configuration-options': 'url=https://x?a=b' },
      expected: task(web({ logConfiguration: { logDriver: 'my-plugin', options: { url: 'https://x?a=b' } } }))
    },
    'a label or option keeps all that follows the first =': {
      given: task(web({ dockerLabels: { old: 'x' } })),
      inputs: { 'docker-labels': 'traefik.rule=Host(`a.b`)&&Query(`x=1`)' },
      expected: task(web({ dockerLabels: { old: 'x', 'traefik.rule': 'Host(`a.b`)&&Query(`x=1`)' } }))
    },
    'a command in words': {
      given: task(web()),
      inputs: { command: 'npm start --nice --please' },
      expected: task(web({ command: ['npm', 'start', '--nice', '--please'] }))
    },
    'a command in words with quotes': {
      given: task(web()),
      inputs: { command: 'sh -c "echo hi there"' },
      expected: task(web({ command: ['sh', '-c', 'echo hi there'] }))
    },
    'a command as a list, blanks around it trimmed': {
      given: task(web({ command: ['old'] })),
      inputs: { command: '  ["npm", "", "a b"] ' },
      expected: task(web({ command: ['npm', '', 'a b'] }))
    },
    'roles, the size, and tags of the task': {
      given: { ...task(web()), cpu: '256', tags: [{ key: 'team', value: 'a' }] },
      inputs: {
        'task-role-arn': 'arn:aws-cn:iam::123456789012:role/with/path/app',
        'execution-role-arn': ROLE,
        cpu: '512',
        memory: '1 GB',
        tags: 'team=b\ncost:center=1=2'
      },
      expected: {
        ...task(web()),
        cpu: '512',
        tags: [
          { key: 'team', value: 'b' },
          { key: 'cost:center', value: '1=2' }
        ],
        memory: '1 GB',
        taskRoleArn: 'arn:aws-cn:iam::123456789012:role/with/path/app',
        executionRoleArn: ROLE
      }
    },
    'values keep further = signs, quotes and blanks; comments and empty lines do not count': {
      given: task(web({ environment: env({ KEEP: 'value * ' }) })),
      inputs: { 'environment-variables': '# a comment\n\nA=b=c==\n  B="q" \nC = spaced \nD=\n  # more' },
      expected: task(web({ environment: env({ KEEP: 'value * ', A: 'b=c==', B: '"q" ', C: 'spaced', D: '' }) }))
    },
    'values of several lines': {
      given: task(web()),
      inputs: { 'environment-variables': 'PEM<<END\n-----BEGIN-----\n  a=b\n# no comment\n\n-----END-----\nEND\nA=1' },
      expected: task(
        web({ environment: env({ PEM: '-----BEGIN-----\n  a=b\n# no comment\n\n-----END-----', A: '1' }) })
      )
    },
    'variables as a JSON object': {
      given: task(web()),
      inputs: { 'environment-variables': '{"A": "1\\n2", "B": ""}' },
      expected: task(web({ environment: env({ A: '1\n2', B: '' }) }))
    },
    'an empty value is a value: to empty, new and empty, still empty, from empty': {
      given: task(web({ environment: env({ A: 'x', B: '', C: '' }), dockerLabels: { a: 'x', b: '', c: '' } })),
      inputs: { 'environment-variables': 'A=\nNEW=\nB=\nC=y', 'docker-labels': 'a=\nnew=\nb=\nc=y' },
      expected: task(
        web({ environment: env({ A: '', B: '', C: 'y', NEW: '' }), dockerLabels: { a: '', b: '', c: 'y', new: '' } })
      )
    },
    'a file first, then what the step says': {
      given: task(web()),
      inputs: { 'environment-file': 'app.env', 'environment-variables': 'A=step', 'secrets-file': 'secrets.yaml' },
      files: { 'app.env': '\uFEFFA=file\r\nB=file\r\n', 'secrets.yaml': 'KEY: arn:1\n"web:TOKEN": arn:2\n' },
      expected: task(
        web({ environment: env({ A: 'step', B: 'file' }), secrets: from({ KEY: 'arn:1', TOKEN: 'arn:2' }) })
      )
    },
    'exclusive drops what is not given, in all containers': {
      given: task(
        web({ environment: env({ OLD: '1' }), secrets: from({ S: 'arn:1' }), dockerLabels: { old: '1' } }),
        side({ environment: env({ OLD: '1' }), secrets: from({ S: 'arn:1' }), dockerLabels: { old: '1' } })
      ),
      inputs: {
        exclusive: 'environment, secrets, docker-labels',
        'environment-variables': 'web:NEW=1',
        secrets: 'web:S=arn:2',
        'docker-labels': 'web:new=1'
      },
      expected: task(
        web({ environment: env({ NEW: '1' }), secrets: from({ S: 'arn:2' }), dockerLabels: { new: '1' } }),
        side({ environment: [], secrets: [], dockerLabels: {} })
      )
    },
    'exclusive stays within container-name': {
      given: task(web({ environment: env({ OLD: '1' }) }), side({ environment: env({ OLD: '1' }) })),
      inputs: { 'container-name': 'web', exclusive: 'environment', 'environment-variables': 'NEW=1' },
      expected: task(web({ environment: env({ NEW: '1' }) }), side({ environment: env({ OLD: '1' }) }))
    },
    'an overlay changes any member by container name, null removes': {
      given: {
        ...task(
          web({
            ulimits: [{ name: 'nofile', softLimit: 1, hardLimit: 2 }],
            user: 'root',
            environment: env({ A: '1', B: '2' })
          }),
          side()
        ),
        runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
        pidMode: 'task'
      },
      inputs: {
        overlay: [
          'runtimePlatform: { cpuArchitecture: ARM64 }',
          'pidMode: null',
          'notYetKnown: { a: [1] }',
          'containerDefinitions:',
          '  web:',
          '    healthCheck: { command: [CMD, "true"], interval: 10, timeout: 3, retries: 4, startPeriod: 0 }',
          '    ulimits: [{ name: core, softLimit: 1, hardLimit: 2 }]',
          '    user: null',
          '    environment: { A: null, B: "3", C: "4" }',
          '  side: null',
          '  extra: { image: "extra:1" }'
        ].join('\n')
      },
      expected: {
        ...task(
          web({
            ulimits: [{ name: 'core', softLimit: 1, hardLimit: 2 }],
            environment: env({ B: '3', C: '4' }),
            healthCheck: { command: ['CMD', 'true'], interval: 10, timeout: 3, retries: 4, startPeriod: 0 }
          }),
          { name: 'extra', image: 'extra:1' }
        ),
        runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
        notYetKnown: { a: [1] }
      }
    },
    'an overlay comes before the other inputs, a file before the step': {
      given: task(web()),
      inputs: {
        'overlay-file': 'overlay.json',
        overlay: '{"containerDefinitions": [{"name": "web", "user": "step"}, {"name": "new", "image": "placeholder"}]}',
        images: 'new=new:2',
        cpu: '256'
      },
      files: {
        'overlay.json': '{"containerDefinitions": [{"name": "web", "user": "file", "hostname": "h"}], "cpu": "1"}'
      },
      expected: { ...task(web({ user: 'step', hostname: 'h' }), { name: 'new', image: 'new:2' }), cpu: '256' }
    },
    'an overlay on one line, as JSON or YAML': {
      given: task(web()),
      inputs: { 'overlay-file': 'overlay', overlay: '{ cpu: "256", containerDefinitions: { web: { user: a } } }' },
      files: { overlay: '{ "memory": "512", /* MiB */ }' },
      expected: { ...task(web({ user: 'a' })), memory: '512', cpu: '256' }
    },
    'what ECS refuses inside a list of an overlay is cleaned as in a file': {
      given: task(web()),
      inputs: { overlay: 'containerDefinitions: { web: { portMappings: [{ containerPort: 80, hostPort: null }] } }' },
      expected: task(web({ portMappings: [{ containerPort: 80 }] }))
    }
  }

  it.each(Object.entries(cases))('%s', async (_, { expected, ...given }) => {
    const { definition } = await renderCase(given)
    expect(definition).toEqual(expected)
  })
})

describe('cleaning', () => {
  it('removes null members and members that only a description has, and reports it', async () => {
    const { definition, dropped, changed } = await renderCase({
      given: {
        ...task(web({ command: null, logConfiguration: { logDriver: 'journald', options: null } })),
        taskDefinitionArn: ARN,
        revision: 1,
        status: 'ACTIVE',
        requiresAttributes: [],
        compatibilities: ['EC2'],
        registeredAt: 1_700_000_000.5,
        registeredBy: 'me',
        deregisteredAt: 1,
        deleteRequestedAt: 1
      },
      inputs: {}
    })
    expect(definition).toEqual(task(web({ logConfiguration: { logDriver: 'journald' } })))
    expect(dropped).toEqual([
      'taskDefinitionArn',
      'revision',
      'status',
      'requiresAttributes',
      'compatibilities',
      'registeredAt',
      'registeredBy',
      'deregisteredAt',
      'deleteRequestedAt',
      'containerDefinitions[0].command',
      'containerDefinitions[0].logConfiguration.options'
    ])
    expect(changed).toBe(false)
  })

  it('removes an empty list of tags, which ECS refuses, and reports it', async () => {
    const { definition, dropped } = await renderCase({ given: { ...task(web()), tags: [] }, inputs: {} })
    expect({ definition, dropped }).toEqual({ definition: task(web()), dropped: ['tags'] })
  })

  it.each<[string, JsonObject]>([
    ['empty lists', task(web({ entryPoint: [], command: [], environment: [] }))],
    [
      'empty objects and strings',
      { ...task(web({ linuxParameters: {}, user: '' })), volumes: [{ name: 'v', host: {} }] }
    ],
    ['an empty argument in the middle of a command', task(web({ command: ['a', '', 'b'] }))],
    ['zero and false', task(web({ cpu: 0, essential: true, privileged: false }), side({ essential: false }))],
    [
      'a variable without a value, or with an empty one',
      task(web({ environment: [{ name: 'A' }, { name: 'B', value: '' }] }))
    ],
    ['an empty log option that is alone', task(web({ logConfiguration: { logDriver: 'gelf', options: { tag: '' } } }))],
    [
      'a proxy with properties that have no name',
      {
        ...task(web()),
        proxyConfiguration: { type: 'APPMESH', containerName: 'web', properties: [{ name: '', value: '' }] }
      }
    ],
    [
      'the members of a Fargate task',
      {
        ...task(web({ future: { x: [0.1, 1e21, -1] } })),
        cpu: '256',
        memory: '0.5 GB',
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        executionRoleArn: ROLE,
        ephemeralStorage: { sizeInGiB: 30 }
      }
    ]
  ])('keeps %s', async (_, given) => {
    const { definition, changed } = await renderCase({ given, inputs: {} })
    expect(JSON.stringify(definition)).toBe(JSON.stringify(given))
    expect(changed).toBe(false)
  })
})

describe('the source', () => {
  const latest = { ...task(web({ image: 'latest:1' })) }

  it.each<[string, Texts, string]>([
    [
      'a file wins',
      { 'task-definition': 'task.json', 'task-definition-arn': ARN, 'task-definition-family': 'web' },
      'file:1'
    ],
    ['then the ARN', { 'task-definition-arn': ARN, 'task-definition-family': 'web', service: 'web' }, 'arn:1'],
    [
      'then a revision',
      { 'task-definition-family': 'web', 'task-definition-revision': '3', service: 'web' },
      'third:1'
    ],
    ['then the latest of a family', { 'task-definition-family': 'web', service: 'web' }, 'latest:1'],
    ['then the live service', { service: 'web', cluster: 'c' }, 'arn:1']
  ])('%s', async (_, inputs, image) => {
    const { definition } = await render(
      inputs,
      { 'task.json': JSON.stringify(task(web({ image: 'file:1' }))) },
      { [ARN]: task(web({ image: 'arn:1' })), 'web:3': task(web({ image: 'third:1' })), web: latest }
    )
    expect(definition).toMatchObject({ containerDefinitions: [{ image }] })
  })

  it('is also what describe-task-definition printed, its tags included', async () => {
    const described = {
      taskDefinition: { ...latest, revision: 3 },
      tags: [
        { key: 'a', value: 'b' },
        { key: 'aws:stack', value: 's' }
      ]
    }
    const { definition } = await renderCase({ given: described, inputs: { image: 'web:2' } })
    expect(definition).toEqual({ ...task(web({ image: 'web:2' })), tags: [{ key: 'a', value: 'b' }] })
  })

  it('has no tags where a description has none', async () => {
    const { definition } = await renderCase({ given: { taskDefinition: latest, tags: [] }, inputs: {} })
    expect(definition).toEqual(latest)
  })

  it('reads the same from YAML as from JSON, comments or not', async () => {
    const yaml =
      '\uFEFFfamily: web # comment\ncontainerDefinitions:\n  - name: web\n    image: "web:1"\n    memory: 512\n'
    const json =
      '{ // comment\n "family": "web", "containerDefinitions": [{"name": "web", "image": "web:1", "memory": 512,}] }'
    const [a, b] = await Promise.all([
      render({ 'task-definition': 'task.yaml' }, { 'task.yaml': yaml }),
      render({ 'task-definition': 'task' }, { task: json })
    ])
    expect(a.definition).toEqual(b.definition)
  })

  it('reports which revision it started from', async () => {
    const { registered: base, changed } = await render({ service: 'web', cluster: 'c' }, {}, { [ARN]: latest })
    expect(base?.arn).toBe(ARN)
    expect(changed).toBe(false)
  })
})

describe('the diff', () => {
  it('masks the values of variables and secrets, and names what changed', async () => {
    const { differences } = await renderCase({
      given: task(
        web({ environment: env({ FOO: 'was-secret', GONE: 'x' }), secrets: from({ KEY: 'arn:old' }) }),
        side()
      ),
      inputs: {
        exclusive: 'environment',
        images: 'web=:2',
        'environment-variables': 'web:FOO=is-secret\nweb:BAR=new-secret',
        secrets: 'web:KEY=arn:new',
        overlay: 'containerDefinitions: { agent: { image: "agent:1", environment: { A: added-secret } } }',
        'log-configuration-options': 'web:splunk-token=tok3n',
        'log-configuration-log-driver': 'splunk',
        'container-name': 'web',
        cpu: '256'
      }
    })
    expect(formatDiff(differences, { values: 'masked' })).toBe(
      [
        '~ containerDefinitions.web.image: "web:1" → "web:2"',
        '~ containerDefinitions.web.environment.FOO: (changed)',
        '- containerDefinitions.web.environment.GONE: (removed)',
        '+ containerDefinitions.web.environment.BAR: (added)',
        '~ containerDefinitions.web.secrets.KEY: (changed)',
        '+ containerDefinitions.web.logConfiguration.logDriver: "splunk"',
        '+ containerDefinitions.web.logConfiguration.options.splunk-token: (added)',
        '+ containerDefinitions.agent.image: "agent:1"',
        '+ containerDefinitions.agent.environment.A: (added)',
        '+ cpu: "256"'
      ].join('\n')
    )
    expect(formatDiff(differences, { values: 'shown' })).toContain('FOO: "was-secret" → "is-secret"')
  })

  it.each<[string, JsonObject, Texts]>([
    ['a variable', web({ environment: env({ A: '1' }) }), { 'environment-variables': 'A=1' }],
    ['a label', web({ dockerLabels: { a: '1' } }), { 'docker-labels': 'a=1' }],
    ['a secret', web({ secrets: from({ A: 'arn:1' }) }), { secrets: 'A=arn:1' }],
    ['the image', web(), { image: 'web:1' }],
    ['logging', web({ logConfiguration: { logDriver: 'x' } }), { 'log-configuration-log-driver': 'x' }],
    ['nothing', web(), {}]
  ])('is empty when %s is given as it was', async (_, container, inputs) => {
    const { changed, differences } = await renderCase({ given: task(container), inputs })
    expect({ changed, differences }).toEqual({ changed: false, differences: [] })
  })
})
