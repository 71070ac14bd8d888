import { createdId, readDeploys } from '../../../src/targets/render/domain/read-deploy.js'
import { readFailure, readLogLines } from '../../../src/targets/render/domain/read-failure.js'
import { readHeaders, readService } from '../../../src/targets/render/domain/read-service.js'
import type { JsonValue } from '../../../src/domain/document/json-value.js'
import { fedJson, json, type Parser } from '../parser.js'

const below = (name: string) => [`targets/render/domain/${name}.ts`]

/** Answers of the API of Render: https://api-docs.render.com */
export const RENDER_PARSERS: readonly Parser[] = [
  {
    name: 'deploys of Render',
    modules: below('read-deploy'),
    samples: [
      json([
        {
          deploy: {
            id: 'dep-1',
            status: 'live',
            createdAt: '2026-11-30T00:00:00Z',
            finishedAt: '2026-11-30T00:01:00Z',
            commit: { id: 'abc' },
            trigger: 'api'
          }
        },
        {
          deploy: {
            id: 'dep-2',
            status: 'build_failed',
            createdAt: '2026-11-30T00:00:00Z',
            image: { ref: 'r.io/a:1', sha: 'sha256:1' }
          }
        }
      ])
    ],
    feed: fedJson((value: JsonValue) => [readDeploys(value, 'api'), createdId(value)])
  },
  {
    name: 'service of Render',
    modules: below('read-service'),
    samples: [
      json({
        ...{
          id: 'srv-1',
          name: 'api',
          ownerId: 'own-1',
          type: 'web_service',
          suspended: 'not_suspended',
          suspenders: ['user']
        },
        ...{ autoDeploy: 'no', branch: 'main', imagePath: 'r.io/a:1', dashboardUrl: 'https://dashboard.render.com/a' },
        serviceDetails: {
          url: 'https://a.onrender.com',
          numInstances: 2,
          plan: 'pro',
          envSpecificDetails: { startCommand: 'x' },
          disk: { id: 'd' }
        }
      })
    ],
    feed: fedJson((value: JsonValue) => readService(value))
  },
  {
    name: 'headers of Render',
    modules: below('read-service'),
    samples: [json([{ header: { path: '/*', name: 'x-a', value: 'b' } }])],
    feed: fedJson((value: JsonValue) => readHeaders(value))
  },
  {
    name: 'events of Render',
    modules: below('read-failure'),
    samples: [
      json([
        {
          event: {
            type: 'deploy_ended',
            details: {
              deployId: 'dep-1',
              reason: { failure: { nonZeroExit: 1, oomKilled: { memoryLimit: '512 MB' } } }
            }
          }
        }
      ]),
      json([{ event: { type: 'image_pull_failed', details: { imageURL: 'r.io/a:1', message: 'denied' } } }])
    ],
    feed: fedJson((value: JsonValue) => readFailure(value, 'dep-1'))
  },
  {
    name: 'logs of Render',
    modules: below('read-failure'),
    samples: [json({ logs: [{ timestamp: '2026-11-30T00:00:00Z', message: 'a\u001b[31mb' }, { message: 'c' }] })],
    feed: fedJson((value: JsonValue) => readLogLines(value, 20))
  }
]
