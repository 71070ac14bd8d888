import { describe, expect, it } from '@jest/globals'
import { inputReader } from '../../domain/input/input-reader.js'
import { fakeClock } from '../../../test/fakes/fake-clock.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const FILE =
  '{"family": "web", "revision": 2, "containerDefinitions": [{"name": "web", "image": "web:1"}], "memory": "512"}'

/** Runs the action on `task.json`; ECS is out of reach. */
async function runOn(file: string, inputs: Readonly<Record<string, string>>) {
  const given: Readonly<Record<string, string>> = { 'task-definition': 'task.json', ...inputs }
  const lines: string[] = []
  const summaries: string[] = []
  const written: string[] = []
  const unreachable = () => Promise.reject(new Error('a file needs no ECS'))
  const read = () => readInputs(inputReader(name => given[name] ?? ''))
  const outcome = await Promise.resolve()
    .then(() =>
      run(read(), {
        files: {
          read: path => Promise.resolve(path === 'task.json' ? file : undefined),
          writeTemporary: (name, content) => {
            written.push(content)
            return Promise.resolve(`/tmp/${name}`)
          }
        },
        log: { line: text => lines.push(text), warning: (title, text) => lines.push(`${title}: ${text}`) },
        summary: { append: markdown => Promise.resolve(void summaries.push(markdown)) },
        taskDefinitions: unreachable,
        services: unreachable,
        clock: fakeClock(),
        run: { commit: undefined, url: undefined }
      })
    )
    .catch((error: unknown) => error as Error)
  return { outcome, lines, summary: summaries.join(''), written }
}

describe('run', () => {
  it('writes the definition to a file and hands it on, with the diff', async () => {
    const { outcome, written } = await runOn(FILE, { image: 'web:2', 'environment-variables': 'A=secret' })
    const rendered = {
      family: 'web',
      containerDefinitions: [{ name: 'web', image: 'web:2', environment: [{ name: 'A', value: 'secret' }] }],
      memory: '512'
    }
    expect(outcome).toEqual({
      outputs: {
        'task-definition': '/tmp/task-definition.json',
        'task-definition-json': JSON.stringify(rendered),
        changed: 'true',
        diff: '~ containerDefinitions.web.image: "web:1" → "web:2"\n+ containerDefinitions.web.environment.A: (added)',
        'task-definition-arn': ''
      }
    })
    expect(written).toEqual([`${JSON.stringify(rendered, null, 2)}\n`])
  })

  it('logs where it started, what it left out and what changed, without values', async () => {
    const { lines } = await runOn(FILE, { image: 'web:2', 'environment-variables': 'A=secret' })
    expect(lines).toEqual([
      'Starting from task.json.',
      'Dropped fields that cannot be registered: revision.',
      '~ containerDefinitions.web.image: "web:1" → "web:2"\n+ containerDefinitions.web.environment.A: (added)',
      'The rendered task definition is in /tmp/task-definition.json.'
    ])
  })

  it('warns of quotes around a value, once a line, and keeps them', async () => {
    const environment = `PORT="80"\nMODE = 'once'\nSPACED="a b" \nEMPTY=""\nLIST="a","b"\nHALF="a\nDEEP={"a":"b"}\nWHOLE<<END\n"80"\nEND`
    const { written, lines } = await runOn(FILE, {
      'environment-variables': environment,
      'docker-labels': 'web:team="shop"',
      'log-configuration-log-driver': 'syslog',
      'log-configuration-options': 'tag="web"',
      tags: 'team="shop"'
    })
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      containerDefinitions: [{ environment: expect.arrayContaining([{ name: 'PORT', value: '"80"' }]) }]
    })
    const warnings = lines.filter(line => line.startsWith('Task definition: '))
    expect(warnings[0]).toBe(
      'Task definition: Input "environment-variables", line 1, column 1: the quotes around the value of "PORT" are part of the value. Write the value without them.'
    )
    expect(warnings.map(line => /Input "(\S+)", line (\d+)/.exec(line)?.slice(1).join(' '))).toEqual([
      ...[1, 2, 3, 4].map(line => `environment-variables ${line}`),
      ...['docker-labels 1', 'log-configuration-options 1', 'tags 1']
    ])
  })

  it('does not warn of quotes in an object of names and values', async () => {
    const { lines } = await runOn(FILE, { 'environment-variables': '{"PORT": "\\"80\\""}' })
    expect(lines.filter(line => line.startsWith('Task definition: '))).toEqual([])
  })

  it('refuses a container that is named and for which an empty image arrived', async () => {
    const { outcome, written } = await runOn(FILE, { 'container-name': 'web', image: '' })
    expect(outcome).toMatchObject({
      message: expect.stringContaining('"container-name" is "web", but no input changes that container.')
    })
    expect(written).toEqual([])
  })

  it('warns of an image that is still a placeholder, and refuses one that is none at all', async () => {
    const { lines } = await runOn(FILE.replace('web:1', 'web:REPLACE_ME'), { cpu: '256' })
    expect(lines).toContain(
      'Placeholder: The image of container "web" contains the placeholder REPLACE_ME. The deploy action rejects it.'
    )
    const { outcome } = await runOn(FILE.replace('web:1', '<IMAGE>'), { cpu: '256' })
    expect(outcome).toMatchObject({ message: expect.stringContaining('contains the placeholder <IMAGE>') })
  })

  it('shows values when asked', async () => {
    const { outcome } = await runOn(FILE, { 'environment-variables': 'A=plain', 'show-values': 'true' })
    expect(outcome).toMatchObject({ outputs: { diff: '+ containerDefinitions.web.environment.A: "plain"' } })
  })

  it('reports that nothing changes', async () => {
    const { outcome, lines, summary } = await runOn(FILE, {})
    expect(outcome).toMatchObject({ outputs: { changed: 'false', diff: '' } })
    expect(lines).toContain('No changes.')
    expect(summary).toContain('No changes.')
  })

  it('summarizes the containers and the diff, whatever they contain', async () => {
    const file =
      '{"family": "web", "containerDefinitions": [{"name": "web", "image": "web:1", "user": "`````|</code>"}], "memory": "512"}'
    const overlay = 'containerDefinitions: { web: { user: null } }'
    const { summary } = await runOn(file, { image: 'web:2', overlay, 'show-values': 'true' })
    expect(summary).toBe(
      [
        '### Task definition <code>web</code>',
        'Rendered from <code>task.json</code>.',
        '| Container | Image |\n| --- | --- |\n| <code>web</code> | <code>web:2</code> |',
        '``````diff\n~ containerDefinitions.web.image: "web:1" → "web:2"\n- containerDefinitions.web.user: "`````|</code>"\n``````',
        ''
      ].join('\n\n')
    )
  })

  it('writes nothing when the definition is refused', async () => {
    const { outcome, written, summary } = await runOn(FILE, { image: 'web:2', cpu: '256', overlay: 'family: a b' })
    expect(outcome).toHaveProperty('message', expect.stringContaining('family is not a valid family name'))
    expect({ written, summary }).toEqual({ written: [], summary: '' })
  })
})
