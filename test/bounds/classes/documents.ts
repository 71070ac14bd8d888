import { parseEcsGates } from '../../../src/targets/ecs/domain/gate/parse-ecs-gates.js'
import { parseAllowList } from '../../../src/domain/image-scan/parse-allow-list.js'
import { inputReader } from '../../../src/domain/input/input-reader.js'
import { parseRoutes } from '../../../src/domain/notice/parse-routes.js'
import { parseAssignments } from '../../../src/targets/ecs/domain/task-definition/changes/assignments.js'
import { cleanTaskDefinition } from '../../../src/targets/ecs/domain/task-definition/clean.js'
import { readCommand } from '../../../src/domain/command/command-words.js'
import { diffTaskDefinitions } from '../../../src/targets/ecs/domain/task-definition/diff/diff-task-definitions.js'
import { isEquivalent } from '../../../src/targets/ecs/domain/task-definition/equivalent.js'
import { formatDiff } from '../../../src/targets/ecs/domain/task-definition/diff/format-diff.js'
import { applyOverlay } from '../../../src/targets/ecs/domain/task-definition/overlay.js'
import { readDefinition } from '../../../src/targets/ecs/domain/task-definition/read-definition.js'
import { findProblems } from '../../../src/targets/ecs/domain/task-definition/refusal/validate.js'
import { buildOverrides } from '../../../src/targets/ecs/domain/task-run/task-overrides.js'
import { readServiceEntries } from '../../../src/actions/deploy/service-inputs.js'
import { parseDocument } from '../../../src/targets/ecs/use-cases/task-definition/parse-document.js'
import { resolveChanges } from '../../../src/targets/ecs/use-cases/task-definition/resolve-changes.js'
import { NO_CHANGES } from '../../../src/targets/ecs/domain/task-definition/changes/requested-changes.js'
import { renderTaskDefinition } from '../../../src/targets/ecs/use-cases/task-definition/render-task-definition.js'
import { PLAIN_TEXTS } from '../hostile-texts.js'
import { asString, KIB, MIB, type InputClass } from '../input-class.js'

const INPUT = { kind: 'input', input: 'overlay' } as const
const JSON_FILE = { kind: 'file', path: 'task.json' } as const
const YAML_FILE = { kind: 'file', path: 'task.yaml' } as const

const DEFINITION = {
  family: 'api',
  containerDefinitions: [{ name: 'web', image: 'web:1', environment: [{ name: 'A', value: 'b' }] }]
}
const inDefinition = (member: (hostile: string) => string) => (hostile: string) =>
  `{"family":"api","containerDefinitions":[{"name":"web","image":"web:1",${member(hostile)}}]}`

/** What an action makes of a definition that it read: cleaned, checked, compared, shown. */
async function render(text: string, origin: typeof JSON_FILE | typeof YAML_FILE): Promise<void> {
  const source = readDefinition(await parseDocument(text, origin))
  const { definition } = cleanTaskDefinition(source.definition)
  for (const { path } of findProblems(definition).slice(0, 10)) source.placeOf(path)
  isEquivalent(definition, DEFINITION)
  formatDiff(diffTaskDefinitions(DEFINITION, definition), { values: 'masked' })
}

async function renderWith(changes: Partial<typeof NO_CHANGES>): Promise<void> {
  const files = { read: () => Promise.resolve(JSON.stringify(DEFINITION)) }
  const unused = () => Promise.reject(new Error('AWS is not asked'))
  await renderTaskDefinition(
    { source: { kind: 'file', input: 'task-definition', path: 'task.json' }, changes: { ...NO_CHANGES, ...changes } },
    { files, taskDefinitions: unused, services: unused }
  )
}

const DOCUMENT_TEXTS = [
  ...PLAIN_TEXTS,
  ...[
    'many members',
    'same member',
    'many mapping keys',
    'many flow keys',
    'nested lists',
    'nested objects',
    'anchors'
  ],
  ...['open here-documents', 'same assignment', 'commented lines', 'single quotes', 'nested mappings', 'a long number']
]

/** JSON, YAML, and lists of assignments: in inputs, and in files that inputs name. */
export const DOCUMENTS: readonly InputClass[] = [
  {
    name: 'JSON document',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      'in a list': hostile => `[${hostile}`,
      'in an object': hostile => `{${hostile}`,
      'members of an object': hostile => `{${hostile}"end":1}`,
      'as a string': hostile => `{"a":${asString(hostile)}}`,
      'in a comment': hostile => `/*${hostile}*/{}`
    },
    feed: async text => (await parseDocument(text, JSON_FILE)).positionOf(['a'])
  },
  {
    name: 'YAML document',
    limitBytes: 128 * KIB,
    shapes: {
      alone: hostile => hostile,
      'as a value': hostile => `a: ${hostile}`,
      'in a flow list': hostile => `[${hostile}]`,
      'in a flow mapping': hostile => `{${hostile}}`,
      'in double quotes': hostile => `"${hostile}"`,
      'in a block': hostile => `a: |\n  ${hostile}`,
      'in a comment': hostile => `a: b #${hostile}`
    },
    feed: async text => (await parseDocument(text, YAML_FILE)).positionOf(['a'])
  },
  {
    name: 'task definition',
    limitBytes: MIB,
    texts: DOCUMENT_TEXTS,
    shapes: {
      'as a value': inDefinition(hostile => `"command":[${asString(hostile)}]`),
      'as an image': hostile => `{"family":"api","containerDefinitions":[{"name":"web","image":${asString(hostile)}}]}`,
      'as cpu': hostile =>
        `{"family":"api","cpu":${asString(hostile)},"memory":${asString(hostile.slice(0, 100))},"requiresCompatibilities":["FARGATE"],"containerDefinitions":[{"name":"web","image":"web:1"}]}`,
      'as a role': hostile =>
        `{"family":"api","taskRoleArn":${asString(hostile)},"containerDefinitions":[{"name":"web","image":"web:1"}]}`,
      'as members': inDefinition(hostile => `"dockerLabels":{${hostile}"end":"1"}`),
      'as nested values': inDefinition(hostile => `"x":${hostile}`)
    },
    feed: text => render(text, JSON_FILE)
  },
  {
    name: 'task definition, many parts',
    limitBytes: MIB,
    texts: ['commas'],
    shapes: {
      containers: hostile =>
        `{"family":"api","containerDefinitions":[${spread(hostile, index => `{"name":"c${index}","image":"i:1"}`)}]}`,
      variables: inDefinition(
        hostile => `"environment":[${spread(hostile, index => `{"name":"N${index}","value":"v"}`)}]`
      ),
      'same variables': inDefinition(hostile => `"environment":[${spread(hostile, () => '{"name":"N","value":"v"}')}]`),
      nulls: inDefinition(hostile => `"x":[${spread(hostile, () => 'null')}]`),
      tags: hostile =>
        `{"family":"api","containerDefinitions":[{"name":"web","image":"i:1"}],"tags":[${spread(hostile, index => `{"key":"k${index}"}`)}]}`
    },
    feed: text => render(text, JSON_FILE)
  },
  {
    name: 'overlay, many parts',
    limitBytes: MIB,
    texts: ['commas'],
    shapes: {
      containers: hostile => `{"containerDefinitions":{${spread(hostile, index => `"c${index}":{"image":"i:1"}`)}}}`,
      variables: hostile =>
        `{"containerDefinitions":{"web":{"environment":{${spread(hostile, index => `"N${index}":"v"`)}}}}}`,
      'variables to remove': hostile =>
        `{"containerDefinitions":{"web":{"environment":{${spread(hostile, index => `"N${index}":null`)}}}}}`
    },
    feed: async text => {
      const { value } = await parseDocument(text, INPUT)
      return applyOverlay(DEFINITION, { patch: value as never, place: { origin: INPUT } })
    }
  },
  {
    name: 'assignments',
    limitBytes: MIB,
    texts: DOCUMENT_TEXTS,
    shapes: {
      alone: hostile => hostile,
      'as a value': hostile => `A=${hostile}`,
      'as a name': hostile => `${hostile}=b`
    },
    feed: text => parseAssignments(text, { origin: INPUT, scope: 'containers' })
  },
  ...(['environment', 'secrets', 'dockerLabels', 'tags'] as const).map(field => ({
    name: `assignments of ${field}`,
    limitBytes: MIB,
    texts: ['many assignments', 'same assignment', 'open here-documents', 'many members', 'blank lines', 'colons'],
    feed: (text: string) => renderWith({ [field]: [{ kind: 'input', input: 'x', text }] })
  })),
  {
    name: 'changes of a definition',
    limitBytes: MIB,
    texts: ['many assignments', 'many members'],
    feed: text =>
      resolveChanges(
        { ...NO_CHANGES, environment: [{ kind: 'input', input: 'environment-variables', text }] },
        { read: () => Promise.resolve(undefined) }
      )
  },
  {
    name: 'overrides of a task',
    limitBytes: MIB,
    texts: ['many assignments'],
    feed: text =>
      buildOverrides(
        {
          ...{ containerName: 'web', command: undefined, cpu: undefined, memory: undefined, document: undefined },
          environment: parseAssignments(text, { origin: INPUT, scope: 'containers' })
        },
        [{ name: 'web', isEssential: true } as never]
      )
  },
  {
    name: 'overrides of a task, many parts',
    limitBytes: MIB,
    texts: ['commas'],
    shapes: { containers: hostile => `{"containerOverrides":[${spread(hostile, () => '{"name":"web"}')}]}` },
    feed: async text =>
      buildOverrides(
        {
          ...{ containerName: 'web', command: undefined, cpu: undefined, memory: undefined },
          ...{ environment: [], document: await parseDocument(text, INPUT) }
        },
        [{ name: 'web', isEssential: true } as never]
      )
  },
  {
    name: 'command',
    limitBytes: MIB,
    texts: DOCUMENT_TEXTS,
    shapes: {
      alone: hostile => hostile,
      'in double quotes': hostile => `"${hostile}"`,
      'in a JSON list': hostile => `[${asString(hostile)}]`
    },
    feed: text =>
      readCommand(
        inputReader(() => text),
        'command'
      )
  },
  {
    name: 'gates',
    limitBytes: 64 * KIB,
    texts: DOCUMENT_TEXTS,
    shapes: {
      alone: hostile => hostile,
      'as a gate': hostile => `errors: ${hostile}`,
      'in a flow mapping': hostile => `{${hostile}}`,
      'as a rule': hostile => `error-rate-above: ${asString(hostile)}`,
      'as a worded rule': hostile => `alert-rules: ${asString(`error rate > ${hostile}`)}`,
      'as an address': hostile => `http: {url: ${asString(`https://${hostile}`)}}`,
      'as a statuses': hostile => `http: {url: "https://a", status: [${hostile}]}`,
      'as a statistic': hostile =>
        `mann-whitney: {fails-when: higher, metric: {namespace: a, name: b, statistic: ${asString(`PR(${hostile}`)}, dimensions: {a: "{target-group}"}}}`,
      'as a dimension': hostile =>
        `mann-whitney: {fails-when: higher, metric: {namespace: a, name: b, statistic: p90, dimensions: {a: ${asString(`{${hostile}`)}}}}`,
      'as an expression': hostile =>
        `mann-whitney: {fails-when: higher, metric: {name: b, expression: ${asString(hostile)}, metrics: {m1: {namespace: a, name: b, statistic: Sum, dimensions: {a: "{target-group}"}}}}}`
    },
    feed: text => parseEcsGates(text)
  },
  {
    name: 'allow list',
    limitBytes: 128 * KIB,
    texts: ['commas', 'many mapping keys', '[', 'nested lists', 'letters'],
    shapes: {
      alone: hostile => hostile,
      entries: hostile => `[${spread(hostile, index => `{id: CVE-2026-${index}, until: 2026-12-31, reason: a}`)}]`
    },
    feed: text => parseAllowList(text, INPUT)
  },
  {
    name: 'routes',
    limitBytes: 128 * KIB,
    texts: ['commas', 'many mapping keys', '[', 'nested lists', 'letters', 'comma words'],
    shapes: {
      alone: hostile => hostile,
      routes: hostile => `{"routes":[${spread(hostile, () => '{"github":"deployment"}')}]}`,
      owners: hostile =>
        `{"owners":{${spread(hostile, index => `"o${index}":"a"`)}},"routes":[{"github":"deployment","owner":"o0"}]}`,
      names: hostile => `{"routes":[{"github":"deployment","environment":${asString(hostile)}}]}`
    },
    feed: async text =>
      parseRoutes(await parseDocument(text, INPUT), { slackToken: undefined, variable: () => undefined })
  },
  {
    name: 'services',
    limitBytes: 128 * KIB,
    texts: ['commas', 'many mapping keys', '[', 'nested lists', 'letters', 'comma words'],
    shapes: {
      alone: hostile => hostile,
      names: hostile => `[${spread(hostile, index => `s${index}`)}]`,
      objects: hostile => `[${spread(hostile, index => `{service: s${index}}`)}]`
    },
    feed: text =>
      readServiceEntries(
        text,
        inputReader(() => '')
      )
  }
]

/** As many items as there is room for in place of the hostile text. */
export function spread(hostile: string, item: (index: number) => string): string {
  const items: string[] = []
  for (let room = hostile.length, index = 0; ; index += 1) {
    const next = item(index)
    room -= next.length + 1
    if (room < 0) return items.join(',')
    items.push(next)
  }
}
