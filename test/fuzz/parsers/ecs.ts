import { readServiceEntries } from '../../../src/actions/deploy/service-inputs.js'
import { isObject } from '../../../src/domain/document/document.js'
import type { JsonObject } from '../../../src/domain/document/json-value.js'
import { inputReader } from '../../../src/domain/input/input-reader.js'
import { readPercents } from '../../../src/targets/ecs/domain/service/replacement-room.js'
import { readTaskFailure } from '../../../src/targets/ecs/domain/service/task-failure.js'
import {
  parseAssignments,
  readAssignmentMap
} from '../../../src/targets/ecs/domain/task-definition/changes/assignments.js'
import { readContainerImages } from '../../../src/targets/ecs/domain/task-definition/container-images.js'
import { cleanTaskDefinition } from '../../../src/targets/ecs/domain/task-definition/clean.js'
import { parseCpuUnits, parseMemoryMebibytes } from '../../../src/targets/ecs/domain/task-definition/fargate-size.js'
import { applyOverlay } from '../../../src/targets/ecs/domain/task-definition/overlay.js'
import { readDefinition } from '../../../src/targets/ecs/domain/task-definition/read-definition.js'
import { readRegistered } from '../../../src/targets/ecs/domain/task-definition/read-registered.js'
import { findProblems } from '../../../src/targets/ecs/domain/task-definition/refusal/validate.js'
import { parseTaskDefinitionSource } from '../../../src/targets/ecs/domain/task-definition/task-definition-source.js'
import { readTaskContainers } from '../../../src/targets/ecs/domain/task-run/task-container.js'
import {
  readHooks,
  readPauseTimeoutMinutes,
  readStrategy
} from '../../../src/targets/ecs/domain/traffic-shift/deployment-configuration.js'
import { recallMemory } from '../../../src/targets/ecs/domain/traffic-shift/configuration-memory.js'
import { parseDocument } from '../../../src/targets/ecs/use-cases/task-definition/parse-document.js'
import { fedJson, json, type Parser } from '../parser.js'

const INPUT = { kind: 'input', input: 'overlay' } as const
const DEFINITION = {
  ...{ family: 'api', cpu: '256', memory: '.5 GB', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc' },
  containerDefinitions: [
    {
      ...{ name: 'web', image: 'web:1', essential: true, environment: [{ name: 'A', value: 'b' }], command: ['a'] },
      secrets: [{ name: 'S', valueFrom: 'arn:aws:ssm:eu-west-1:123456789012:parameter/s' }],
      logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g', 'awslogs-stream-prefix': 'p' } },
      portMappings: [{ containerPort: 8080, protocol: 'tcp' }]
    }
  ]
}
const ARN = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api:41'
const REGISTERED = {
  taskDefinition: { ...DEFINITION, taskDefinitionArn: ARN, revision: 41, status: 'ACTIVE', registeredAt: 1.7e9 },
  tags: [{ key: 'a', value: 'b' }]
}
const CONFIGURATION = {
  strategy: 'CANARY',
  minimumHealthyPercent: 100,
  maximumPercent: 200,
  lifecycleHooks: [{ targetType: 'PAUSE', timeoutConfiguration: { timeoutInMinutes: 30 } }]
}
const below = (...files: readonly string[]) => files.map(file => `targets/ecs/domain/${file}.ts`)

/** Task definitions, inputs about them, and answers of ECS. */
export const ECS_PARSERS: readonly Parser[] = [
  {
    name: 'task definition in a file',
    modules: below('task-definition/read-definition', 'task-run/task-container'),
    samples: [
      json(DEFINITION),
      json(REGISTERED),
      'family: api\ncontainerDefinitions:\n  - name: web\n    image: web:1\n'
    ],
    feed: async text => {
      const source = readDefinition(await parseDocument(text, INPUT))
      const { definition } = cleanTaskDefinition(source.definition)
      for (const { path } of findProblems(definition).slice(0, 10)) source.placeOf(path)
      return [definition, readTaskContainers(definition)]
    }
  },
  {
    name: 'registered task definition',
    modules: below('task-definition/read-registered'),
    samples: [json(REGISTERED)],
    quotes: 'answers',
    feed: text => readRegistered(text)
  },
  {
    name: 'overlay',
    modules: [],
    samples: [json({ cpu: '512', containerDefinitions: { web: { environment: { A: 'c', B: null } } } })],
    feed: async text => {
      const { value } = await parseDocument(text, INPUT)
      // What is no object is refused before.
      return isObject(value) ? applyOverlay(DEFINITION, { patch: value, place: { origin: INPUT } }) : undefined
    }
  },
  {
    name: 'assignments, as in dotenv files',
    modules: below('task-definition/changes/assignments'),
    samples: ['# a\nA=b\nworker: C = d e\nE="f"\nG<<END\nh\ni\nEND\nexport J=k\n', 'A=1\nB=\n']
      .slice(1)
      .concat('A<<END\nh\nEND\nweb:B=c\n'),
    feed: text => parseAssignments(text, { origin: INPUT, scope: 'containers' })
  },
  {
    name: 'assignments as a mapping',
    modules: below('task-definition/changes/assignments'),
    samples: ['A: b\nC: "1"\n', json({ A: 'b' })],
    feed: async text => readAssignmentMap(await parseDocument(text, INPUT), 'task')
  },
  {
    name: 'images of containers',
    modules: below('task-definition/container-images'),
    samples: ['web=shop/api:1\nworker=r.io:5000/w@sha256:' + 'a'.repeat(64), ':1.4.2'],
    feed: text =>
      readContainerImages(inputReader(name => (name === (text.includes('=') ? 'images' : 'image') ? text : '')))
  },
  {
    name: 'CPU and memory',
    modules: below('task-definition/fargate-size'),
    samples: ['.25 vCPU', '0.5 GB', '256'],
    feed: text => [parseCpuUnits(text), parseMemoryMebibytes(text)]
  },
  {
    name: 'source of a task definition',
    modules: below('task-definition/task-definition-source'),
    samples: ['api:41', ARN, 'deploy/task.json'],
    feed: text => parseTaskDefinitionSource('task-definition', text)
  },
  {
    name: 'services of deploy',
    modules: ['actions/deploy/service-inputs.ts'],
    samples: ['- service: api\n  task-definition: api.json\n  image: ":1"\n- worker\n'],
    feed: text =>
      readServiceEntries(
        text,
        inputReader(name => (name === 'cluster' ? 'production' : ''))
      )
  },
  {
    name: 'memory in the tags of a service',
    modules: below('traffic-shift/configuration-memory'),
    samples: [
      Buffer.from(json({ hookTimeoutsMinutes: [30], before: { strategy: 'ROLLING' }, back: true })).toString(
        'base64url'
      )
    ],
    feed: text => recallMemory([{ key: 'deploy-kit:configuration-before', value: text }], CONFIGURATION)
  },
  {
    name: 'deployment configuration',
    modules: below('traffic-shift/deployment-configuration', 'service/replacement-room'),
    samples: [json(CONFIGURATION)],
    feed: fedJson((value: unknown) => {
      const configuration = (typeof value === 'object' && value !== null ? value : {}) as JsonObject
      return [
        readStrategy(configuration),
        readHooks(configuration),
        readPauseTimeoutMinutes(configuration),
        readPercents(configuration, 'REPLICA')
      ]
    })
  },
  {
    name: 'reason why a task stopped',
    modules: below('service/task-failure'),
    samples: [
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): not found',
      'Task failed ELB health checks in (target-group a)',
      'Essential container in task exited'
    ],
    feed: text =>
      readTaskFailure({
        ...{ arn: 'a', lastStatus: 'STOPPED', stopCode: 'EssentialContainerExited', stoppedReason: text, stoppedAt: 1 },
        containers: [{ name: 'web', exitCode: 1, reason: text }]
      } as never)
  }
]
