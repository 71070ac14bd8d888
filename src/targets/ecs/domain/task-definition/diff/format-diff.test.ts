import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { JsonObject, JsonValue } from '../../../../../domain/document/json-value.js'
import { diffTaskDefinitions } from './diff-task-definitions.js'
import { formatDiff } from './format-diff.js'

const CANARY = 'hunter2-canary'

const masked = (before: JsonObject, after: JsonObject) =>
  formatDiff(diffTaskDefinitions(before, after), { values: 'masked' })
const web = (members: JsonObject) => ({ containerDefinitions: [{ name: 'web', ...members }] })
const volume = (members: JsonObject) => ({ volumes: [{ name: 'data', ...members }] })
const options = (members: JsonObject) => web({ logConfiguration: { logDriver: 'awsfirelens', options: members } })

/** What can hold a credential, each with a secret in it. */
const HIDDEN: readonly (readonly [string, (secret: string) => JsonObject])[] = [
  ['a driver option', secret => volume({ dockerVolumeConfiguration: { driverOpts: { password: secret } } })],
  ['a mount option', secret => volume({ dockerVolumeConfiguration: { driverOpts: { o: `user=a,pass=${secret}` } } })],
  ['a label of a volume', secret => volume({ dockerVolumeConfiguration: { labels: { a: secret } } })],
  [
    'a credentials parameter of FSx',
    secret => volume({ fsxWindowsFileServerVolumeConfiguration: { authorizationConfig: { domain: secret } } })
  ],
  ['a license key of a log router', secret => options({ license_key: secret })],
  ['a header of a log router', secret => options({ Header: `Authorization Bearer ${secret}` })],
  ['a URL with a password', secret => options({ url: `https://user:${secret}@logs.example.com` })],
  ['an unknown option of awslogs', secret => options({ 'awslogs-later': secret })],
  ['a command', secret => web({ command: ['serve', `--key=${secret}`] })],
  ['an entry point', secret => web({ entryPoint: ['sh', '-c', `KEY=${secret} run`] })],
  ['a health check', secret => web({ healthCheck: { command: ['CMD', 'curl', `-u`, `a:${secret}`] } })],
  ['a label', secret => web({ dockerLabels: { 'traefik.auth': secret } })],
  ['a tag', secret => ({ tags: [{ key: 'note', value: secret }] })],
  [
    'a property of a proxy',
    secret => ({ proxyConfiguration: { type: 'APPMESH', properties: [{ name: 'a', value: secret }] } })
  ],
  ['a system control', secret => web({ systemControls: [{ namespace: 'a', value: secret }] })],
  ['an option of FireLens', secret => web({ firelensConfiguration: { type: 'fluentbit', options: { a: secret } } })],
  ['repository credentials', secret => web({ repositoryCredentials: { credentialsParameter: secret } })],
  ['an environment file', secret => web({ environmentFiles: [{ type: 's3', value: secret }] })],
  ['credential specs', secret => web({ credentialSpecs: [secret] })],
  ['a host name', secret => web({ hostname: secret, extraHosts: [{ hostname: secret, ipAddress: secret }] })],
  ['an image with a login in it', secret => web({ image: `user:${secret}@registry.example.com/web:1` })],
  ['a port with an unknown member', secret => web({ portMappings: [{ containerPort: 80, note: secret }] })],
  ['a list where one value is expected', secret => web({ cpu: [secret], essential: { a: secret } })],
  ['a driver that is none', secret => web({ logConfiguration: { logDriver: `${secret}=x` } })],
  ['a size that is none', secret => ({ cpu: `https://${secret}`, memory: `user:${secret}` })],
  ['a family that is an address', secret => ({ family: `https://user:${secret}@example.com` })],
  ['the name of a tag that is a key', secret => ({ tags: [{ key: 'Zx9CanaryQ7kP2mVb4', value: secret }] })],
  ['an unknown field of the task', secret => ({ invented: secret, later: { a: [secret] } })],
  ['an unknown field of a container', secret => web({ invented: { a: secret } })],
  ['a name with dots that looks like a shown field', secret => ({ 'runtimePlatform.cpuArchitecture': secret })],
  ['a log option with dots in its name', secret => options({ 'a.mode': secret })],
  ['containers with the same name', secret => ({ containerDefinitions: [{ command: [secret] }, {}] })],
  ['variables of one name', secret => web({ environment: [{ name: 'A', value: secret }, { name: 'A' }] })],
  ['fields named like members of every object', secret => ({ constructor: secret, toString: [secret] })]
]

describe('a masked diff', () => {
  it.each(HIDDEN)('shows that %s changed, was added or removed, and never its value', (_, make) => {
    const other = make('another')
    const lines = [masked(other, make(CANARY)), masked({}, make(CANARY)), masked(make(CANARY), {})]
    for (const text of lines) expect(text).not.toMatch(/hunter2-canary|Zx9CanaryQ7kP2mVb4/)
    expect(lines[0]).toMatch(/\((?:changed)(?:, \d+ → \d+ items?)?\)$/m)
    expect(lines[1]).toMatch(/\(added(?:, \d+ items?)?\)$/m)
    expect(lines[2]).toMatch(/\(removed(?:, \d+ items?)?\)$/m)
  })

  it.each<[string, (value: string) => JsonObject]>([
    ['a family', family => ({ family })],
    ['a role that is no ARN', taskRoleArn => ({ taskRoleArn })],
    ['a link', link => web({ links: [link] })],
    ['a path', path => web({ mountPoints: [{ containerPath: path, sourceVolume: 'a' }] })],
    ['a log group', group => options({ 'awslogs-group': group })]
  ])('hides a key in the place of %s', (_, make) => {
    for (const text of ['Zx9CanaryQ7kP2mVb4', 'user:hunter2@host', '//u:Zx9CanaryQ7kP2mVb4/x'])
      expect(masked({}, make(text))).toMatch(/\(added(?:, \d+ items?)?\)$/)
  })

  it.each(['arn:aws:iam::123456789012:role/shop-TaskRole-1XKQ2J3LM4N5P', 'shop-task', 'role/path/of-it'])(
    'shows the role %s',
    taskRoleArn => {
      expect(masked({}, { taskRoleArn })).toBe(`+ taskRoleArn: "${taskRoleArn}"`)
    }
  )

  it.each<[string, JsonObject, JsonObject, string]>([
    [
      'an image',
      web({ image: 'web:1' }),
      web({ image: 'web:2' }),
      '~ containerDefinitions.web.image: "web:1" → "web:2"'
    ],
    ['a size', { cpu: '256' }, { cpu: '512' }, '~ cpu: "256" → "512"'],
    [
      'a role',
      {},
      { taskRoleArn: 'arn:aws:iam::123456789012:role/a' },
      '+ taskRoleArn: "arn:aws:iam::123456789012:role/a"'
    ],
    [
      'a port',
      web({ portMappings: [{ containerPort: 80 }] }),
      web({ portMappings: [{ containerPort: 81 }] }),
      '~ containerDefinitions.web.portMappings: [{"containerPort":80}] → [{"containerPort":81}]'
    ],
    [
      'a limit',
      web({ ulimits: [{ name: 'nofile', softLimit: 1, hardLimit: 2 }] }),
      web({ ulimits: [{ name: 'nofile', softLimit: 3, hardLimit: 2 }] }),
      '~ containerDefinitions.web.ulimits.nofile.softLimit: 1 → 3'
    ],
    [
      'the timing of a health check',
      web({ healthCheck: { interval: 30 } }),
      web({ healthCheck: { interval: 60 } }),
      '~ containerDefinitions.web.healthCheck.interval: 30 → 60'
    ],
    [
      'a log group',
      options({ 'awslogs-group': '/a' }),
      options({ 'awslogs-group': '/b' }),
      '~ containerDefinitions.web.logConfiguration.options.awslogs-group: "/a" → "/b"'
    ]
  ])('shows %s', (_, before, after, line) => {
    expect(masked(before, after)).toBe(line)
  })

  it('counts the words of a command', () => {
    expect(masked(web({ command: ['a', 'b'] }), web({ command: ['a'] }))).toBe(
      '~ containerDefinitions.web.command: (changed, 2 → 1 item)'
    )
  })

  it('shows a text only in a field on the list, whatever shape the definitions have', () => {
    const names = fc.constantFrom(
      ...['family', 'containerDefinitions', 'volumes', 'name', 'image', 'command', 'options', 'mode', 'tags', 'key'],
      ...['value', 'environment', 'ulimits', 'portMappings', 'protocol', 'healthCheck', 'logConfiguration', 'host']
    )
    const { value } = fc.letrec<{ value: JsonValue }>(tie => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<JsonValue>(CANARY, `${CANARY}@x`, 1),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(names, tie('value'), { maxKeys: 4 })
      )
    }))
    const definition = fc.dictionary(names, value) as fc.Arbitrary<JsonObject>
    fc.assert(
      fc.property(definition, definition, (before, after) => {
        const told = masked(before, after)
          .split('\n')
          .filter(line => line.includes(`"${CANARY}`) && !/ \((?:added|removed|changed)/.test(line))
        for (const line of told)
          expect(line).toMatch(
            /^[+~-] (?:family|containerDefinitions\.\S+\.(?:name|image|portMappings|ulimits\.\S+)|containerDefinitions\.\S+\.logConfiguration\.options\.mode)(?:: )/
          )
      }),
      { numRuns: 500 }
    )
  })

  it('shows all values where that was asked for', () => {
    const differences = diffTaskDefinitions({}, web({ command: ['a', CANARY] }))
    expect(formatDiff(differences, { values: 'shown' })).toContain(CANARY)
  })
})
