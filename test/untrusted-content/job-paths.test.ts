import { beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StepResult } from '../../local/runner/step-result.js'
import { runBundle } from '../bundle/run-bundle.js'

// Every input that names a file or a folder, in the built bundles: a checkout can contain links that another user committed.
const SECRET = 'auths-of-the-runner'
const TASK = JSON.stringify({ family: 'web', containerDefinitions: [{ name: 'web', image: 'web:1', memory: 128 }] })
const REPORT = `<testsuites><testsuite name="${SECRET}"><testcase name="${SECRET}"/></testsuite></testsuites>`
const BUILD = { repository: 'shop/api', registry: 'registry.test', push: 'false', 'dry-run': 'true', tags: 'v1' }
const COMMENT = { key: 'plan', 'pull-request': '7', 'github-token': 'token' }
const NOTIFY = { event: 'started', service: 'api', environment: 'production', 'github-token': '' }

let home: string
let workspace: string

/** Files of a job: what the runner keeps beside the checkout, and links in the checkout that lead there. */
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'job-'))
  workspace = join(home, 'workspace')
  const files: Readonly<Record<string, string>> = {
    '_temp/Dockerfile': `FROM scratch\n# ${SECRET}\n`,
    '_temp/secret.txt': SECRET,
    '_temp/task.json': TASK,
    '_temp/junit.xml': REPORT,
    'elsewhere/task.json': TASK,
    'elsewhere/secret.txt': SECRET,
    'workspace/Dockerfile': 'FROM scratch\n',
    'workspace/app/Dockerfile': 'FROM scratch\n',
    'workspace/app/junit.xml': '<testsuites><testsuite name="s"><testcase name="t"/></testsuite></testsuites>',
    'workspace/task.json': TASK
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(home, path, '..'), { recursive: true })
    await writeFile(join(home, path), text)
  }
})

const link = (name: string, target: string) => symlink(join(home, target), join(workspace, name))
const run = (action: string, inputs: Readonly<Record<string, string>>) =>
  runBundle(action, { home, workspace, inputs, env: { HOME: home } })
const render = (inputs: Readonly<Record<string, string>>) =>
  run('render-task-def', { 'task-definition': './task.json', image: 'web:2', ...inputs })

function expectRefusal({ outcome, annotations, log, summary }: StepResult, input: string): void {
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      new RegExp(
        `^Input "${input}": .* is outside the workspace, or is a symbolic link to a path outside it\\. Use a path inside`
      )
    )
  ])
  expect(outcome).toBe('failure')
  expect(log + summary).not.toContain(SECRET)
}

describe('a link of the workspace that leads out of it is refused', () => {
  it.each<[string, string, string, Readonly<Record<string, string>>]>([
    ['build-push', 'context', '_temp', { ...BUILD, context: 'link' }],
    ['build-push', 'context', '_temp', { ...BUILD, context: './app/../link/' }],
    ['build-push', 'file', '_temp/Dockerfile', { ...BUILD, file: 'link' }],
    ['build-push', 'secret-files', '_temp/secret.txt', { ...BUILD, 'secret-files': 'npm=link' }],
    ['build-push', 'ssh', '_temp/secret.txt', { ...BUILD, ssh: 'default=link' }],
    ['render-task-def', 'task-definition', '_temp/task.json', { 'task-definition': './link' }],
    ['render-task-def', 'environment-file', '_temp/secret.txt', { 'environment-file': 'link' }],
    ['render-task-def', 'secrets-file', '_temp/secret.txt', { 'secrets-file': 'link' }],
    ['render-task-def', 'overlay-file', '_temp/task.json', { 'overlay-file': 'link' }],
    ['comment-pull-request', 'body-file', '_temp/secret.txt', { ...COMMENT, 'body-file': 'link' }],
    ['notify', 'routes-file', '_temp/secret.txt', { ...NOTIFY, 'routes-file': 'link' }],
    [
      ...(['doctor', 'trust-policy-file', '_temp/task.json'] as const),
      { service: 'api', 'role-to-assume': 'arn:aws:iam::123456789012:role/x', 'trust-policy-file': 'link' }
    ],
    ['test-report', 'working-directory', '_temp', { reports: '*.xml', 'working-directory': 'link' }]
  ])('%s, %s', async (action, input, target, inputs) => {
    await link('link', target)
    const given =
      action === 'render-task-def' ? { 'task-definition': './task.json', image: 'web:2', ...inputs } : inputs
    expectRefusal(await run(action, given), input)
  })

  it.each(['.dockerignore', 'Dockerfile.dockerignore'])('build-push, %s in its context', async name => {
    await link(`app/${name}`, '_temp/secret.txt')
    expectRefusal(await run('build-push', { ...BUILD, context: 'app' }), 'context')
  })

  it('build-push, a Dockerfile in a context that is none', async () => {
    await link('app/Linked', '_temp/Dockerfile')
    expectRefusal(await run('build-push', { ...BUILD, context: 'app', file: 'app/Linked' }), 'file')
  })
})

describe('a path that leads out of the workspace is refused', () => {
  it.each(['..', '../_temp', '../elsewhere', 'app/../../elsewhere', '/'])('as a context: %s', async context => {
    expectRefusal(await run('build-push', { ...BUILD, context }), 'context')
  })

  it('as a context or a Dockerfile even under RUNNER_TEMP, where the logins of the job are', async () => {
    expectRefusal(await run('build-push', { ...BUILD, context: join(home, '_temp') }), 'context')
    expectRefusal(await run('build-push', { ...BUILD, file: join(home, '_temp/Dockerfile') }), 'file')
  })

  it.each(['../elsewhere/task.json', '../_temp/task.json'])('as a file: %s', async path => {
    expectRefusal(await render({ 'task-definition': path }), 'task-definition')
  })

  it('as an absolute path that is neither of the workspace nor of RUNNER_TEMP', async () => {
    expectRefusal(await render({ 'task-definition': join(home, 'elsewhere/task.json') }), 'task-definition')
    await symlink(join(home, 'elsewhere/task.json'), join(home, '_temp/link.json'))
    expectRefusal(await render({ 'task-definition': join(home, '_temp/link.json') }), 'task-definition')
  })
})

describe('what lies in the workspace is taken', () => {
  it('by its absolute path, by a link to another place of it, and from a workspace that is a link itself', async () => {
    await symlink('../task.json', join(workspace, 'app/link.json'))
    for (const path of [join(workspace, 'task.json'), './app/link.json']) {
      expect((await render({ 'task-definition': path })).outcome).toBe('success')
    }
    await symlink(workspace, join(home, 'other-name'))
    const inputs = { 'task-definition': join(workspace, 'task.json'), image: 'web:2' }
    expect((await runBundle('render-task-def', { workspace: join(home, 'other-name'), inputs })).outcome).toBe(
      'success'
    )
  })

  it('and a file that an earlier step left under RUNNER_TEMP, by its absolute path', async () => {
    const first = await render({})
    const path = first.outputs['task-definition'] ?? ''
    expect(path.startsWith(join(home, '_temp'))).toBe(true)
    const second = await render({ 'task-definition': path })
    expect(second.outputs['task-definition-json']).toBe(first.outputs['task-definition-json'])
  })
})

describe('reports of tests that lie elsewhere', () => {
  it('are left out with a warning, whether a link, a linked folder or a pattern leads to them', async () => {
    await link('junit-link.xml', '_temp/junit.xml')
    await link('linked', '_temp')
    const reports = '**/junit*.xml, linked/*.xml, ../_temp/*.xml'
    const { outcome, outputs, log, summary, annotations } = await run('test-report', { reports })
    expect(outcome).toBe('success')
    expect(outputs).toMatchObject({ tests: '1' })
    expect(annotations.map(({ message }) => message)).toEqual(
      ['../_temp/junit.xml', 'junit-link.xml', 'linked/junit.xml'].map(path => `${path} is outside the workspace.`)
    )
    expect(log + summary).not.toContain(SECRET)
  })

  it('are read under RUNNER_TEMP when the pattern is absolute', async () => {
    const { outputs } = await run('test-report', { reports: join(home, '_temp/*.xml') })
    expect(outputs).toMatchObject({ tests: '1' })
  })
})
