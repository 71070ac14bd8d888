import { readDelivery } from '../../../src/domain/delivery/read-delivery.js'
import { readDeploymentPayload } from '../../../src/domain/delivery/read-deployment-payload.js'
import { readVerdict } from '../../../src/domain/delivery/deployment-status.js'
import { itemsOf, membersOf, numberOf, optionalTextOf, textOf, timeOf } from '../../../src/github/read-answer.js'
import { parseResult } from '../../../src/domain/notice/parse-result.js'
import { parseThread } from '../../../src/domain/notice/thread.js'
import { readPullRequest } from '../../../src/use-cases/notify/pull-request-event.js'
import { parseSaved } from '../../../src/use-cases/rollout/saved-value.js'
import { readLeft } from '../../../src/targets/stepped/use-cases/left-rollout.js'
import { readWay } from '../../../src/targets/kubernetes/use-cases/left-way.js'
import { readLeftRender } from '../../../src/targets/render/use-cases/left-render.js'
import { readLeftRun } from '../../../src/targets/ecs/use-cases/rolling/rollout-state.js'
import { readLeftShift } from '../../../src/targets/ecs/use-cases/traffic-shift/shift-state.js'
import { delivered } from '../../fakes/delivery-history.js'
import { sampleRecord } from '../../fakes/sample-record.js'
import { fedJson, json, type Parser } from '../parser.js'

const HISTORY = delivered({
  ...{ version: 'v2', previous: 'v1', from: '2026-11-02T10:00:00Z', to: '2026-11-02T10:10:00Z' },
  commits: [['a'.repeat(40), '2026-11-01T10:00:00Z']]
})
const IDENTITY = {
  ...{
    platform: 'ecs',
    target: 'production/api',
    ecs: { cluster: 'production', registered: true, taskDefinition: 'arn:b' }
  },
  ...{
    from: { id: 'a', label: 'api:1', images: { web: 'a:1' }, digests: {} },
    to: { id: 'b', label: 'api:2', images: {}, digests: { web: `sha256:${'a'.repeat(64)}` } }
  }
}
const PAYLOAD = json({
  ...(HISTORY.payload as object),
  ...IDENTITY,
  outcome: { verdict: 'succeeded', reasonCode: 'deployed', finishedAt: '2026-11-02T10:10:00Z' }
})

/** A state of the step that has this value under the keys of what was begun. */
const BEGUN = /^left-|^service-0$/
const state = (text: string) =>
  ({ read: (key: string) => (BEGUN.test(key) ? text : undefined), save: () => undefined }) as never

function readPayload(text: string): unknown {
  const read = readDeploymentPayload(text)
  if (read.kind !== 'ours') return read
  const statuses = [{ state: 'success', description: text.slice(0, 140), at: 1 }]
  return readDelivery(
    { ...{ id: 1, commit: 'a', environment: 'production', createdAt: 1, payload: text }, statuses },
    read.payload
  )
}

/** What jobs hand on to other jobs and to later runs, and what GitHub answers. */
export const RECORD_PARSERS: readonly Parser[] = [
  {
    name: 'payload of a deployment',
    modules: [
      'delivery/read-deployment-payload',
      'delivery/read-delivery',
      'rollout/rollout-identity',
      'rollout/ecs-record'
    ].map(name => `domain/${name}.ts`),
    samples: [PAYLOAD],
    feed: readPayload
  },
  {
    name: 'description of a status',
    modules: ['domain/delivery/deployment-status.ts'],
    samples: ['rolled-back: gate errors failed', 'succeeded'],
    feed: text => readVerdict(text)
  },
  {
    name: 'output result',
    modules: ['domain/notice/parse-result.ts'],
    samples: [json(sampleRecord())],
    feed: text => parseResult('result', text)
  },
  {
    name: 'thread of notifications',
    modules: ['domain/notice/thread.ts'],
    samples: [
      json({
        schema: 'deploy-kit/thread@1',
        of: 'a',
        startedAt: 1,
        messages: { a: '1' },
        lastSuccess: { commit: 'a', version: 'v' },
        lastSuccessOf: { api: { commit: 'b' } }
      })
    ],
    feed: text => parseThread(text)
  },
  {
    name: 'event of a pull request',
    modules: ['use-cases/notify/pull-request-event.ts'],
    samples: [json({ pull_request: { number: 7, merged: true, merge_commit_sha: 'abc', head: { sha: 'def' } } })],
    feed: fedJson((event: never) => readPullRequest({ read: () => Promise.resolve(event) }))
  },
  {
    name: 'saved value of a step',
    modules: ['use-cases/rollout/saved-value.ts'],
    samples: [json({ service: 'api', at: 1, arns: ['a'] })],
    feed: text =>
      parseSaved<{ service: string; at: number; arns: readonly string[] }>(text, {
        service: 'text',
        at: 'number',
        arns: 'texts'
      })
  },
  {
    name: 'state that main left to post',
    modules: [
      ...['stepped/use-cases/left-rollout', 'kubernetes/use-cases/left-way', 'render/use-cases/left-render'],
      ...['ecs/use-cases/rolling/rollout-state', 'ecs/use-cases/traffic-shift/shift-state']
    ].map(name => `targets/${name}.ts`),
    samples: [
      json({
        ...{
          ref: { holder: 'a', canary: {}, service: 'api' },
          onCancel: 'rollback',
          startedAt: 1,
          total: 2,
          service: 'api'
        },
        ...{
          way: { kind: 'rolling' },
          spec: { namespace: 'a' },
          begun: [{ ref: { service: 'api' }, name: 'api', isDone: true }]
        }
      })
    ],
    feed: text => [
      readLeft(state(text)),
      readWay(state(text)),
      readLeftRender(state(text)),
      readLeftRun(state(text)),
      readLeftShift(state(text))
    ]
  },
  {
    name: 'answer of GitHub',
    modules: ['github/read-answer.ts'],
    samples: [json([{ id: 1, body: 'a', created_at: '2026-11-30T00:00:00Z' }])],
    feed: fedJson((list: unknown) =>
      itemsOf(list).map(item => {
        const members = membersOf(item, 'a comment')
        return [
          numberOf(members, 'id', 'a comment'),
          textOf(members, 'body', 'a comment'),
          optionalTextOf(members, 'url', 'a comment'),
          timeOf(members, 'created_at', 'a comment')
        ]
      })
    )
  }
]
