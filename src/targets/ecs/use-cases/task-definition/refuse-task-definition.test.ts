import { describe, expect, it } from '@jest/globals'
import { DeployError } from '../../../../domain/errors.js'
import { inputReader } from '../../../../domain/input/input-reader.js'
import { readTaskDefinitionChanges } from '../../domain/task-definition/changes/requested-changes.js'
import { readTaskDefinitionSource } from '../../domain/task-definition/task-definition-source.js'
import { renderTaskDefinition } from './render-task-definition.js'

/** Used as a value: no error may show it. */
const VALUE = 's3cr3t-v4lue'

type Texts = Readonly<Record<string, string>>

const TWO = `{
  "family": "web",
  "containerDefinitions": [
    { "name": "web", "image": "web:1", "environment": [{ "name": "FOO", "value": "${VALUE}" }] },
    { "name": "side", "image": "side:1" }
  ],
  "memory": "512"
}`
const ONE = '{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "web:1" }], "memory": "512" }'

async function failure(inputs: Texts, files: Texts = {}): Promise<DeployError> {
  const all: Texts = { 'one.json': ONE, 'two.json': TWO, ...files }
  const attempt = async () => {
    const read = inputReader(name => inputs[name] ?? '')
    await renderTaskDefinition(
      { source: readTaskDefinitionSource(read), changes: readTaskDefinitionChanges(read) },
      {
        files: { read: path => Promise.resolve(all[path]) },
        taskDefinitions: () => Promise.resolve({ find: () => Promise.resolve(undefined) }),
        services: () => Promise.resolve({ find: () => Promise.resolve(undefined) })
      }
    )
  }
  const error: unknown = await attempt().catch((thrown: unknown) => thrown)
  if (error instanceof DeployError) return error
  throw new Error(`expected a DeployError, got ${String(error)}`)
}

function expectOneSentence({ message }: DeployError): void {
  expect(message).not.toContain(VALUE)
  expect(message).not.toContain('\n')
  expect(message).toMatch(/\.$/)
  expect(message.length).toBeLessThan(400)
}

const inTwo = { 'task-definition': 'two.json' }
const inOne = { 'task-definition': 'one.json' }

describe('a bad input is refused in one sentence that never shows a value', () => {
  it.each<[Texts, string]>([
    [{}, 'Input "task-definition": no task definition is set'],
    [{ 'task-definition': 'missing.json' }, 'Input "task-definition": file "missing.json" does not exist'],
    [{ 'task-definition-arn': `arn:aws:s3:::${VALUE}` }, 'Input "task-definition-arn": expected the ARN of a task def'],
    [
      { 'task-definition-arn': 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:9' },
      'does not exist in this account and region'
    ],
    [{ 'task-definition-revision': '3' }, 'Input "task-definition-revision": a revision requires its family'],
    [{ 'task-definition-family': 'web', 'task-definition-revision': '0' }, 'expected a whole number from 1'],
    [{ 'task-definition-family': 'we b' }, 'Input "task-definition-family": expected a family'],
    [{ 'task-definition-family': 'web' }, 'Input "task-definition-family": task definition web does not exist'],
    [{ service: 'web' }, 'Input "cluster": a value is required'],
    [{ service: 'web', cluster: 'c' }, 'Input "service": cluster c has no service web'],

    [
      { ...inTwo, image: 'web:2' },
      'no container is set for it, and the containers are "web", "side". Set "container-name", or use "images: web=…".'
    ],
    [{ ...inTwo, images: 'web:2' }, '"side". Write "web=…", or set "container-name".'],
    [
      { ...inTwo, images: 'wbe=web:2' },
      'Input "images": there is no container "wbe": the containers are "web", "side"'
    ],
    [{ ...inOne, images: 'wbe=web:2' }, 'there is no container "wbe": the only container is "web"'],
    [{ ...inTwo, 'container-name': 'web,,sid', image: 'x' }, 'Input "container-name": there is no container "sid"'],
    [{ ...inTwo, images: 'web=web:2\nweb=web:3' }, 'Input "images": the image of container "web" is set twice'],
    [{ ...inTwo, images: `web=${VALUE} x` }, 'Input "images": the image of container "web" is not an image reference'],
    [{ ...inTwo, images: 'web=' }, 'the image of container "web" is empty, or has no tag or digest after ":" or "@"'],
    [{ ...inOne, image: `${VALUE}:` }, 'Input "image": the image is empty, or has no tag or digest'],
    [{ ...inOne, image: '@' }, 'Input "image": the image is empty, or has no tag or digest'],

    ...['environment-variables', 'secrets', 'docker-labels', 'tags'].flatMap(input =>
      ['""', '“”', '``'].map(([open = '', close = '']): [Texts, string] => [
        { ...inOne, [input]: `A=1\n${open}B=${VALUE}${close}` },
        `Input "${input}", line 2, column 1: a name cannot contain a quote.`
      ])
    ),
    [{ ...inOne, secrets: 'A="arn:1"' }, 'container "web", secrets[0].valueFrom starts or ends with a quote'],
    [
      { ...inOne, 'environment-variables': `A=1\n${VALUE}` },
      'Input "environment-variables", line 2, column 1: expected NAME=value'
    ],
    [{ ...inOne, secrets: VALUE }, 'Input "secrets", line 1, column 1: expected NAME=value'],
    [{ ...inOne, 'docker-labels': VALUE }, 'Input "docker-labels", line 1, column 1: expected NAME=value'],
    [{ ...inOne, 'log-configuration-options': VALUE }, 'Input "log-configuration-options", line 1'],
    [
      { ...inOne, tags: `aws:team=${VALUE}` },
      'Input "tags", line 1, column 1: tags that start with "aws:" are reserved for AWS'
    ],
    [
      { ...inOne, secrets: `A=not ${VALUE}` },
      'Input "secrets", line 1, column 1: expected the ARN of a Secrets Manager'
    ],
    [
      { ...inOne, secrets: `A=arn:aws:s3:::${VALUE}` },
      'Input "secrets", line 1, column 1: expected the ARN of a Secrets'
    ],
    [{ ...inOne, tags: VALUE }, 'Input "tags", line 1, column 1: expected NAME=value'],
    [{ ...inOne, 'environment-variables': `=${VALUE}` }, 'the name before the = is missing'],
    [{ ...inOne, 'environment-variables': `A B=${VALUE}` }, 'a name cannot contain spaces'],
    [
      { ...inOne, 'environment-variables': `A=${VALUE}\nB=2\nA=${VALUE}` },
      'line 3, column 1: "A" is already on line 1. Remove one of the two'
    ],
    [
      { ...inOne, 'environment-variables': `A<<END\n${VALUE}` },
      'line 1, column 1: the multi-line value that starts here with << has no end mark'
    ],
    [{ ...inOne, 'environment-variables': `A<<\n${VALUE}` }, 'has no end mark'],
    [{ ...inTwo, 'environment-variables': `FOO=${VALUE}` }, 'line 1, column 1: no container is set for it'],
    [{ ...inTwo, secrets: 'FOO=/a' }, '"side". Write "web:" before the name, or set "container-name".'],
    [{ ...inOne, 'environment-variables': `Main:Db=${VALUE}` }, 'there is no container "Main"'],
    [
      { ...inOne, 'environment-variables': `{"A": 1, "B": "${VALUE}"}` },
      'column 7: the value of "A" is a number; expected text'
    ],
    [{ ...inOne, 'environment-variables': `{"A": "${VALUE}", "A": ""}` }, 'duplicate key "A"'],
    [{ ...inOne, 'environment-file': 'no.env' }, 'Input "environment-file": file "no.env" does not exist'],
    [{ ...inTwo, secrets: 'web:FOO=arn:1' }, 'container "web", secrets[0] "FOO" is also in environment'],
    [{ ...inOne, secrets: 'A=' }, 'container "web", secrets[0] has an empty "valueFrom"'],
    [
      { ...inOne, exclusive: `environment, ${VALUE}` },
      'Input "exclusive": expected a list of environment, secrets, docker-labels'
    ],

    [{ ...inOne, command: `["${VALUE}"` }, 'Input "command": it starts with "[" but is not a JSON list'],
    [{ ...inOne, command: `["${VALUE}", 1]` }, 'not a JSON list of strings'],
    [{ ...inOne, command: `sh -c "${VALUE}` }, 'Input "command": a quote is not closed'],
    [{ ...inOne, command: `${VALUE} \\` }, 'a backslash ends the command'],
    [{ ...inOne, command: `${VALUE} && b` }, 'this command runs without a shell, so && would be passed as an argument'],
    [
      { ...inTwo, command: VALUE },
      'Input "command": no container is set for it, and the containers are "web", "side". Set "container-name".'
    ],
    [{ ...inOne, 'log-configuration-options': `a=${VALUE}` }, 'container "web" has no log driver'],

    [{ ...inOne, 'task-role-arn': VALUE }, 'Input "task-role-arn": expected the ARN of an IAM role'],
    [{ ...inOne, 'task-role-arn': `arn:aws:iam::123:role/${VALUE}` }, 'Input "task-role-arn"'],
    [{ ...inOne, 'execution-role-arn': `arn:aws:s3::123456789012:role/${VALUE}` }, 'Input "execution-role-arn"'],
    [{ ...inOne, 'execution-role-arn': `arn:aws:iam::123456789012:user/${VALUE}` }, 'Input "execution-role-arn"'],

    [
      { ...inOne, overlay: `- ${VALUE}` },
      'Input "overlay", line 1, column 1: expected an object with the members to change, got a list'
    ],
    [
      { ...inOne, overlay: `containerDefinitions: ${VALUE}` },
      'containerDefinitions must be a list of containers with their "name", or a mapping of container names to containers'
    ],
    [
      { ...inOne, overlay: `containerDefinitions: [{ image: ${VALUE} }]` },
      'entry 1 of containerDefinitions has no "name"'
    ],
    [{ ...inOne, overlay: `containerDefinitions: { web: ${VALUE} }` }, 'container "web" must be an object, or null'],
    [
      { ...inOne, overlay: `containerDefinitions: { wbe: { user: ${VALUE} } }` },
      'there is no container "wbe": the only container is "web"'
    ],
    [
      { ...inOne, overlay: `containerDefinitions: { web: { environment: { A: 1 } } }` },
      'the value of "A" in environment must be a string'
    ],
    [{ ...inOne, overlay: `family: [${VALUE}]` }, 'cannot be registered: family is a list; expected text'],
    [
      { ...inOne, overlay: 'containerDefinitions: { web: null }' },
      'containerDefinitions is empty; expected at least one container'
    ],
    [{ ...inOne, overlay: `a: &a ["${VALUE}"` }, 'this is not valid YAML'],
    [{ ...inOne, 'overlay-file': 'o.yaml' }, 'Input "overlay-file": file "o.yaml" does not exist'],
    [{ ...inOne, tags: `${'k'.repeat(129)}=1` }, 'tags[0] has an empty key, a key of more than 128 characters'],
    [
      { ...inOne, tags: Array.from({ length: 51 }, (_, index) => `k${index}=v`).join('\n') },
      'tags has more than 50 tags'
    ],
    [{ ...inOne, 'environment-variables': `A=${'é'.repeat(32_768)}` }, 'bytes; ECS accepts at most 65536 (64 KiB)']
  ])('%j', async (inputs, expected) => {
    const error = await failure(inputs)
    expect(error.message).toContain(expected)
    expectOneSentence(error)
  })
})

/** What is expected makes a better title than the text. */
function inTitleOrder(cases: readonly (readonly [text: string, expected: string])[]) {
  return cases.map(([text, expected]) => [expected, text] as const)
}

/** A file of one container with one line replaced, to see the place of what is wrong. */
const fileWith = (line: string) =>
  `{\n  "family": "web",\n  "containerDefinitions": [{\n    "name": "web",\n    ${line}\n  }]\n}`

describe('a bad file is refused with the place', () => {
  it.each(
    inTitleOrder([
      ['', 'task.json:1:1: this is not valid JSON'],
      ['[]', 'task.json:1:1: expected a task definition (an object), got a list.'],
      ['null', 'task.json:1:1: expected a task definition (an object), got null.'],
      [`"${VALUE}"`, 'task.json:1:1: expected a task definition (an object), got a string.'],
      ['{}', 'task.json:1:1: containerDefinitions is missing; expected a list of containers.'],
      [`{\n "containerDefinitions": "${VALUE}"}`, 'task.json:2:26: containerDefinitions is a string; expected a list'],
      [`{ "taskDefinition": {"family": "${VALUE}"} }`, 'task.json:1:21: containerDefinitions is missing'],
      [`{ "family": ${VALUE} }`, 'task.json:1:13: this is not valid JSON: an unknown word'],
      [`{ "family": "${VALUE}`, 'task.json:1:13: this is not valid JSON: a string is not closed'],
      [`{ "a": "${VALUE}" "b": 1 }`, 'task.json:1:23: this is not valid JSON: a comma is expected'],
      ['{ "containerDefinitions": [{}] }', 'task.json:1:28: containerDefinitions[0] has no "name".'],
      ['{ "containerDefinitions": [null] }', 'task.json:1:28: containerDefinitions[0] is null; expected an object.'],
      ['{ "containerDefinitions": [] , "family": "web" }', 'task.json:1:27: containerDefinitions is empty'],
      [
        '{ "containerDefinitions": [{"name": "a", "image": "a"}] }',
        'task.json:1:1: the task definition has no "family".'
      ],
      [fileWith('"image": "a", "image": "b"'), 'task.json:5:19: duplicate key "image"'],
      [fileWith(`"image": "${VALUE} b"`), 'task.json:5:14: container "web", image is not an image reference'],
      [fileWith('"user": "a"'), 'task.json:3:28: container "web" has no "image".'],
      [fileWith('"image": "a", "essential": false'), 'task.json:3:27: containerDefinitions has no essential container'],
      [fileWith('"image": "a", "cpu": 9007199254740993'), 'task.json:5:26: this number would be rounded'],
      [fileWith('"image": "a", "cpu": 1e999'), 'task.json:5:26: this number would be rounded'],
      [
        fileWith('"image": "a", "command": ["a", null]'),
        'task.json:5:36: container "web", command[1] is null; expected text'
      ],
      [
        fileWith('"image": "a", "ulimits": [null]'),
        'task.json:5:31: container "web", ulimits[0] is null; expected an object.'
      ],
      [
        fileWith('"image": "a", "command": "npm"'),
        'task.json:5:30: container "web", command is a string; expected a list.'
      ],
      [
        fileWith('"image": "a", "dockerLabels": {"a": 1}'),
        'task.json:5:41: container "web", dockerLabels.a is a number'
      ],
      [
        fileWith(`"image": "a", "environment": [{"name": "A", "value": "${VALUE}"}, {"name": "A"}]`),
        'container "web", environment[1] repeats the name "A"'
      ],
      [
        fileWith(
          `"image": "a", "environment": [{"name": "A", "value": "${VALUE}"}], "secrets": [{"name": "A", "valueFrom": "${VALUE}"}]`
        ),
        'container "web", secrets[0] "A" is also in environment'
      ],
      [fileWith('"image": "a", "secrets": [{"name": "A"}]'), 'container "web", secrets[0] has no "valueFrom".'],
      [
        '{ "family": "web", "containerDefinitions": [{"name": "a b", "image": "a"}] }',
        'name is not a valid container name'
      ],
      [
        '{ "family": "web", "containerDefinitions": [{"name": "a", "image": "a"}, {"name": "a", "image": "a"}] }',
        'container "a", name repeats the container name "a"'
      ],
      [
        `{ "family": "${VALUE}.", "containerDefinitions": [{"name": "a", "image": "a"}] }`,
        'task.json:1:13: family is not a valid family name'
      ],
      [
        '{ "cpu": 256, "containerDefinitions": [] }',
        'task.json:1:10: cpu is a number; expected text, so put it in quotes.'
      ],
      [
        `{ "family": "w", "taskRoleArn": "arn:aws:iam::1:role/${VALUE}", "containerDefinitions": [{"name": "a", "image": "a"}] }`,
        'task.json:1:33: taskRoleArn is neither the ARN nor the name of an IAM role.'
      ],
      ['['.repeat(200_000), 'nested too deeply'],
      [
        `{"containerDefinitions": [${'1,'.repeat(24_998)}\n2]}`,
        'task.json:2:1: the document has more than 25,000 values; shorten it.'
      ],
      [' '.repeat(1024 * 1024 + 1), 'the text is longer than 1 MiB']
    ])
  )('%s', async (expected, text) => {
    const error = await failure({ 'task-definition': 'task.json' }, { 'task.json': text })
    expect(error.message).toContain(expected)
    expectOneSentence(error)
  })

  it.each(
    inTitleOrder([
      ['', 'task.yaml:1:1: the text is empty'],
      ['# only a comment', 'the text is empty'],
      [VALUE, 'task.yaml:1:1: expected a task definition (an object), got a string.'],
      ['family: web\nfamily: web2', 'task.yaml:2:1: this is not valid YAML: a key appears twice in this mapping'],
      [`family: "${VALUE}`, 'this is not valid YAML: a closing quote'],
      ['a:\n\t- b', 'task.yaml:2:1: this is not valid YAML: tabs cannot be used for indentation'],
      [`a: !!js/function "${VALUE}"`, 'tags (!…) are not supported'],
      [`a: !Sub "${VALUE}"`, 'tags (!…) are not supported'],
      ['a: *nowhere', 'an alias refers to no anchor'],
      ['a: 1\n---\nb: 2', 'there is more than one document'],
      ['%YAML 1.1\n---\na: yes', 'only YAML 1.2 is supported'],
      ['base: &b { x: 1 }\nweb:\n  <<: *b', 'task.yaml:3:3: merge keys (<<) are not supported'],
      ['a: 9007199254740993', 'task.yaml:1:4: this number would be rounded'],
      ['a: .inf', 'task.yaml:1:4: this number would be rounded'],
      ['a: 0xffffffffffffffff', 'this number would be rounded'],
      ['[a]: 1', 'a key is not a string'],
      [
        `a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n${bomb(10)}`,
        'more than 25,000 values, counting those repeated by aliases'
      ],
      ['a: &a [*a]', 'nested too deeply'],
      ['- a\n'.repeat(25_000), 'task.yaml:25000:3: the document has more than 25,000 values'],
      [`a: [1${','.repeat(10_000)}]`, 'task.yaml:1:7: this is not valid YAML: unexpected content;'],
      ['a: [[1], [2, [3,, 4]]]', 'task.yaml:1:17: this is not valid YAML: unexpected content;'],
      [
        'family: web\ncontainerDefinitions:\n  - name: web\n    image: a\n    environment:\n      - { name: PORT, value: 8080 }',
        'task.yaml:6:30: container "web", environment[0].value is a number'
      ]
    ])
  )('%s', async (expected, text) => {
    const error = await failure({ 'task-definition': 'task.yaml' }, { 'task.yaml': text })
    expect(error.message).toContain(expected)
    expectOneSentence(error)
  })

  it('gives the position to the runner, for its annotation', async () => {
    const error = await failure({ 'task-definition': 'task.json' }, { 'task.json': fileWith('"image": "A B"') })
    expect(error.position).toEqual({ file: 'task.json', line: 5, column: 14 })
  })

  it('does not blame the file for what an input brought', async () => {
    const error = await failure({ ...inOne, overlay: 'containerDefinitions: { web: { image: "A B" } }' })
    expect(error.message).toBe(
      'The rendered task definition cannot be registered: container "web", image is not an image reference; expected registry/repository:tag or …@sha256:digest.'
    )
    expect(error.position).toBeUndefined()
  })
})

/** Each level holds the one below ten times. */
function bomb(levels: number): string {
  const names = 'bcdefghijklmnop'
  return Array.from({ length: levels }, (_, level) => {
    const [below = '', above = ''] = [names[level], names[level + 1]]
    return `${above}: &${above} [${Array(10).fill(`*${below}`).join(',')}]`
  }).join('\n')
}
