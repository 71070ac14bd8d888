import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand
} from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import { runBundle } from './run-bundle.js'

const JSON_FILE = `{
  // the sample service
  "family": "web",
  "containerDefinitions": [
    { "name": "web", "image": "web:1", "notInTheSdk": 1.50, "environment": [{ "name": "A", "value": "s3cr3t" }] }
  ],
  "memory": "512"
}`

/** Runs the bundle on files of a workspace of their own. */
async function render(
  inputs: Readonly<Record<string, string>>,
  { files = {}, cloud }: { files?: Readonly<Record<string, string | Buffer>>; cloud?: LocalCloud } = {}
) {
  const workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(workspace, name), text)
  return runBundle('render-task-def', { inputs, workspace, ...(cloud === undefined ? {} : { cloud }) })
}

describe('the bundle render-task-def, on a file', () => {
  it('reads UTF-16, as Windows PowerShell writes it', async () => {
    const files = { 'task.json': Buffer.from(`\ufeff${JSON_FILE}`, 'utf16le') }
    const { outcome, outputs } = await render({ 'task-definition': 'task.json', image: 'web:2' }, { files })
    expect(outcome).toBe('success')
    expect(outputs['task-definition-json']).toContain('"image":"web:2"')
  })

  it('refuses bytes that are not of its encoding, with the line and without the value', async () => {
    const files = { 'task.json': Buffer.from('{\n"family": "für"}', 'latin1') }
    const { annotations } = await render({ 'task-definition': 'task.json', image: 'web:2' }, { files })
    expect(annotations.map(({ message }) => message)).toEqual([
      'Input "task-definition": the file "task.json" is not valid UTF-8: line 2 has invalid bytes. Save it as UTF-8.'
    ])
  })

  it('renders without credentials, region or network', async () => {
    const step = await render(
      { 'task-definition': 'task.json', image: 'web:2', 'environment-variables': 'A=n3w\nB<<E\nx\n  y\nE' },
      { files: { 'task.json': JSON_FILE } }
    )
    const expected = {
      family: 'web',
      containerDefinitions: [
        {
          name: 'web',
          image: 'web:2',
          notInTheSdk: 1.5,
          environment: [
            { name: 'A', value: 'n3w' },
            { name: 'B', value: 'x\n  y' }
          ]
        }
      ],
      memory: '512'
    }
    expect(step).toMatchObject({ outcome: 'success', exitCode: 0 })
    expect(step.annotations).toMatchObject([
      {
        level: 'warning',
        message: 'task.json:5:55: container "web", notInTheSdk is not a member that ECS accepts here, and is ignored.'
      }
    ])
    expect(step.outputs.changed).toBe('true')
    expect(step.outputs['task-definition-json']).toBe(JSON.stringify(expected))
    expect(JSON.parse(await readFile(step.outputs['task-definition'] ?? '', 'utf8'))).toEqual(expected)
    expect(step.outputs.diff).toContain('~ containerDefinitions.web.environment.A: (changed)')
    expect(step.summary).toContain('```diff')
    for (const value of ['s3cr3t', 'n3w']) expect(step.log + step.summary).not.toContain(value)
  })

  it('shows no value outside the fields that can hold no secret, in the log, the summary or the diff', async () => {
    const definition = (secret: string) =>
      JSON.stringify({
        family: 'web',
        volumes: [{ name: 'data', dockerVolumeConfiguration: { driverOpts: { password: secret } } }],
        tags: [{ key: 'note', value: secret }],
        containerDefinitions: [
          { name: 'web', image: 'web:1', memory: 64, command: [secret], notInTheSdk: { a: secret } }
        ]
      })
    const overlay = definition('n3w-canary')
    const step = await render(
      { 'task-definition': 'task.json', image: 'web:2', overlay },
      { files: { 'task.json': definition('0ld-canary') } }
    )
    expect(step.outputs.diff?.split('\n').toSorted()).toEqual([
      '~ containerDefinitions.web.command: (changed, 1 → 1 item)',
      '~ containerDefinitions.web.image: "web:1" → "web:2"',
      '~ containerDefinitions.web.notInTheSdk.a: (changed)',
      '~ tags.note: (changed)',
      '~ volumes.data.dockerVolumeConfiguration.driverOpts.password: (changed)'
    ])
    expect(step.log + step.summary).not.toContain('canary')
  })

  it('reads YAML', async () => {
    const step = await render(
      { 'task-definition': 'task.yml', images: 'web=:2' },
      { files: { 'task.yml': 'family: web\ncontainerDefinitions:\n  - { name: web, image: "web:1", memory: 512 }\n' } }
    )
    expect(step.outputs['task-definition-json']).toBe(
      '{"family":"web","containerDefinitions":[{"name":"web","image":"web:2","memory":512}]}'
    )
  })

  it('loads the code for proxies only behind a proxy', async () => {
    const { ProxyAgent } = createRequire(import.meta.url)(resolve('dist/shared/undici.cjs')) as {
      ProxyAgent: unknown
    }
    expect(typeof ProxyAgent).toBe('function')
    for (const part of (await readdir('dist/shared')).filter(file => file.endsWith('.js'))) {
      expect(await readFile(join('dist/shared', part), 'utf8')).not.toContain('class ProxyAgent')
    }
  })

  it('never runs a file', async () => {
    const step = await render(
      { 'task-definition': 'task.js', image: 'web:2' },
      { files: { 'task.js': "require('node:fs').writeFileSync('ran', ''); module.exports = {}" } }
    )
    expect(step.outcome).toBe('failure')
    await expect(readFile('ran')).rejects.toThrow('ENOENT')
  })

  it('annotates the place in a bad file, shows no value, and hands nothing on', async () => {
    const step = await render(
      { 'task-definition': 'task.json', image: 'web:2' },
      { files: { 'task.json': JSON_FILE.replace('"s3cr3t"', '"s3cr3t" "B"') } }
    )
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1, outputs: {}, summary: '' })
    expect(step.annotations).toMatchObject([{ level: 'error' }])
    expect(step.log).toContain('task.json:5:110: this is not valid JSON: a comma is expected.')
    expect(step.log).not.toContain('s3cr3t')
  })
})

describe('the bundle render-task-def, on ECS', () => {
  let cloud: LocalCloud
  let arn = ''

  beforeAll(async () => {
    cloud = await startLocalCloud()
    const client = new ECSClient({
      endpoint: cloud.endpoint,
      region: cloud.place.region,
      credentials: { accessKeyId: 'deploy-kit', secretAccessKey: 'local' }
    })
    for (const image of ['web:1', 'web:2']) {
      const { taskDefinition } = await client.send(
        new RegisterTaskDefinitionCommand({
          family: 'web',
          containerDefinitions: [{ name: 'web', image, memory: 128, command: [], environment: [] }],
          tags: [{ key: 'team', value: 'a' }]
        })
      )
      arn = taskDefinition?.taskDefinitionArn ?? ''
    }
    await client.send(new CreateClusterCommand({ clusterName: 'production' }))
    await client.send(
      new CreateServiceCommand({ cluster: 'production', serviceName: 'api', taskDefinition: 'web:1', desiredCount: 0 })
    )
  })

  afterAll(() => cloud.stop())

  it.each([
    ['an ARN', () => ({ 'task-definition-arn': arn }), 'web:2'],
    ['a revision', () => ({ 'task-definition-family': 'web', 'task-definition-revision': '1' }), 'web:1'],
    ['the latest revision of a family', () => ({ 'task-definition-family': 'web' }), 'web:2']
  ])('renders from %s, and only reads', async (_, inputs, image) => {
    cloud.journal.clear()
    const step = await render({ ...inputs(), 'environment-variables': 'A=1' }, { cloud })
    expect(step).toMatchObject({ outcome: 'success', exitCode: 0 })
    expect(JSON.parse(step.outputs['task-definition-json'] ?? '')).toMatchObject({
      family: 'web',
      containerDefinitions: [{ name: 'web', image, environment: [{ name: 'A', value: '1' }] }],
      tags: [{ key: 'team', value: 'a' }]
    })
    expect(step.outputs['task-definition-json']).not.toContain('taskDefinitionArn')
    expect(cloud.journal.entries.map(({ action }) => action)).toEqual(['ecs:DescribeTaskDefinition'])
  })

  it('renders from what a service has now', async () => {
    cloud.journal.clear()
    const step = await render({ service: 'api', cluster: 'production', image: ':3' }, { cloud })
    expect(step.outputs.diff).toBe('~ containerDefinitions.web.image: "web:1" → "web:3"')
    expect(step.log).toContain('Starting from web:1, the current one of service api.')
    expect(cloud.journal.entries.map(({ action }) => action)).toEqual([
      'ecs:DescribeServices',
      'ecs:DescribeTaskDefinition'
    ])
  })

  it('registers the result as the latest revision of its family, once', async () => {
    cloud.journal.clear()
    const registered = () => cloud.journal.entries.filter(({ action }) => action === 'ecs:RegisterTaskDefinition')
    const file = JSON.stringify({
      family: 'nightly',
      containerDefinitions: [{ name: 'web', image: 'web:1', memory: 64 }]
    })
    const inputs = { 'task-definition': 'task.json', register: 'true' }
    const at = (image: string) => render({ ...inputs, image }, { cloud, files: { 'task.json': file } })
    const first = await at('web:2')
    expect(first.outputs['task-definition-arn']).toMatch(/task-definition\/nightly:1$/)
    expect(first.log).toContain('Registered nightly:1.')
    const again = await at('web:2')
    expect(again.outputs['task-definition-arn']).toBe(first.outputs['task-definition-arn'])
    expect(again.log).toContain('nightly:1 is already the latest revision; nothing was registered.')
    // What a schedule takes is the latest: an earlier revision that is the same is none.
    expect((await at('web:3')).outputs['task-definition-arn']).toMatch(/nightly:2$/)
    expect((await at('web:2')).outputs['task-definition-arn']).toMatch(/nightly:3$/)
    expect(registered()).toHaveLength(3)
  })

  it('registers no placeholder, and nothing where it is not asked to', async () => {
    cloud.journal.clear()
    const file = JSON.stringify({
      family: 'never',
      containerDefinitions: [{ name: 'web', image: '<IMAGE>', memory: 64 }]
    })
    const inputs = { 'task-definition': 'task.json', cpu: '256' }
    const refused = await render({ ...inputs, register: 'true' }, { cloud, files: { 'task.json': file } })
    expect(refused).toMatchObject({ outcome: 'failure', exitCode: 1 })
    expect(refused.log).toContain('contains the placeholder')
    const step = await render({ ...inputs, image: 'web:1' }, { cloud, files: { 'task.json': file } })
    expect(step.outputs['task-definition-arn']).toBe('')
    expect(cloud.journal.entries.filter(({ action }) => action === 'ecs:RegisterTaskDefinition')).toEqual([])
  })

  it('reports that there is no such service', async () => {
    const step = await render({ service: 'nope', cluster: 'production' }, { cloud })
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1, outputs: {} })
    expect(step.log).toContain('Input "service": cluster production has no service nope')
  })

  it('reports that there is no such family', async () => {
    const step = await render({ 'task-definition-family': 'nope' }, { cloud })
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1, outputs: {} })
    expect(step.log).toContain('Input "task-definition-family": task definition nope does not exist')
  })

  it('names the permission that is missing', async () => {
    const undo = cloud.faults.add({
      action: 'ecs:DescribeTaskDefinition',
      kind: { kind: 'error', code: 'AccessDeniedException', status: 400 }
    })
    const step = await render({ 'task-definition-family': 'web' }, { cloud })
    undo()
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1 })
    expect(step.log).toContain('ecs:DescribeTaskDefinition was denied')
  })

  it('retries after throttling', async () => {
    const undo = cloud.faults.add({
      action: 'ecs:DescribeTaskDefinition',
      kind: { kind: 'error', code: 'ThrottlingException', status: 400 },
      times: 2
    })
    const step = await render({ 'task-definition-family': 'web' }, { cloud })
    undo()
    expect(step.outcome).toBe('success')
  })

  it('asks for a region where none is set', async () => {
    const step = await render({ 'task-definition-family': 'web' })
    expect(step.log).toContain('No AWS region is set')
  })
})
