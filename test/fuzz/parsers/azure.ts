import { explainRefusedTemplate } from '../../../src/targets/azure/domain/app/explain-refused-template.js'
import { inspectApp } from '../../../src/targets/azure/domain/app/inspect-app.js'
import { judgeRevision } from '../../../src/targets/azure/domain/app/judge-revision.js'
import {
  readContainerApp,
  readReplica,
  readRevision
} from '../../../src/targets/azure/domain/app/read-container-app.js'
import { imagesOf } from '../../../src/targets/azure/domain/app/template-images.js'
import { canonicalText } from '../../../src/targets/azure/domain/app/template-patch.js'
import { armRefusal, readReport } from '../../../src/targets/azure/domain/arm/arm-failure.js'
import { readOperation } from '../../../src/targets/azure/domain/arm/operation.js'
import { missingActions, readPermission } from '../../../src/targets/azure/domain/doctor/judge-permissions.js'
import { readRequests } from '../../../src/targets/azure/domain/gate/read-requests.js'
import { readExecution, readJob } from '../../../src/targets/azure/domain/job/app-job.js'
import { LOCK, readLockTags, readPrevious } from '../../../src/targets/azure/domain/lock/lock-tags.js'
import { parseJson } from '../../../src/targets/azure/http/parse-json.js'
import type { JsonValue } from '../../../src/domain/document/json-value.js'
import { fedJson, json, type Parser } from '../parser.js'

const below = (...files: readonly string[]) => files.map(file => `targets/azure/domain/${file}.ts`)

const MINUTE = Date.UTC(2026, 10, 30)
const WINDOW = { revisions: ['web--a', 'web--b'], from: MINUTE, to: MINUTE + 600_000 }
const PLACE = { app: 'web', resourceGroup: 'shop', subscriptionId: 's' }
const TEMPLATE = { containers: [{ name: 'web', image: `shop.azurecr.io/web:1@sha256:${'a'.repeat(64)}` }] }

/** Answers of Azure Resource Manager: https://learn.microsoft.com/rest/api/azure/ */
export const AZURE_PARSERS: readonly Parser[] = [
  {
    name: 'Container app',
    modules: below('app/read-container-app', 'lock/lock-tags'),
    samples: [
      json({
        ...{
          id: '/subscriptions/s/x',
          name: 'web',
          location: 'westeurope',
          tags: { [LOCK]: '1 5 1', 'deploy-kit-note-0': '"run"{}' }
        },
        properties: {
          ...{ provisioningState: 'Succeeded', latestRevisionName: 'web--a', template: TEMPLATE },
          configuration: {
            ...{ activeRevisionsMode: 'Multiple', maxInactiveRevisions: 10 },
            ingress: {
              fqdn: 'web.example',
              external: true,
              traffic: [{ latestRevision: true, weight: 100, label: 'x' }]
            }
          }
        }
      })
    ],
    feed: fedJson((value: JsonValue) => {
      const app = readContainerApp(value, undefined)
      return [
        readLockTags(app.tags),
        readPrevious(app.tags),
        inspectApp(app, { place: PLACE, isOpen: false }),
        canonicalText(app.template)
      ]
    })
  },
  {
    name: 'Revision',
    modules: [],
    samples: [
      json({
        name: 'web--a',
        properties: {
          ...{ active: true, createdTime: '2026-11-30T00:00:00Z', fqdn: 'a.example', replicas: 1, template: TEMPLATE },
          ...{ provisioningState: 'Failed', provisioningError: 'm', runningState: 'Degraded', healthState: 'Unhealthy' }
        }
      })
    ],
    feed: fedJson((value: JsonValue) => {
      const revision = readRevision(value)
      return [judgeRevision(revision, []), imagesOf(revision.template)]
    })
  },
  {
    name: 'Replica',
    modules: [],
    samples: [
      json({
        name: 'web--a-1',
        properties: {
          ...{ runningState: 'NotRunning', runningStateDetails: 'm' },
          containers: [
            {
              name: 'web',
              ready: false,
              restartCount: 3,
              runningState: 'Waiting',
              runningStateDetails: 'ImagePullBackOff'
            }
          ]
        }
      })
    ],
    feed: fedJson((value: JsonValue) =>
      judgeRevision(readRevision({ name: 'web--a', properties: { active: true } }), [readReplica(value)])
    )
  },
  {
    name: 'Error and progress of Azure Resource Manager',
    modules: [...below('arm/arm-failure', 'arm/operation'), 'targets/azure/http/parse-json.ts'],
    samples: [json({ status: 'Failed', error: { code: 'ContainerAppOperationInProgress', message: 'Another one.' } })],
    feed: (text: string) => {
      const body = parseJson(text)
      const report = readReport(body)
      return [
        armRefusal({ status: 409, kind: 'change', doing: 'change app web', report }),
        readOperation({ status: 200, body, retryAfter: text }, 'status'),
        explainRefusedTemplate('web--a', report.message ?? '')
      ]
    }
  },
  {
    name: 'Requests by revision of Azure Monitor',
    modules: below('gate/read-requests'),
    samples: [
      json({
        value: [
          {
            ...{ name: { value: 'Requests' }, errorCode: 'Success' },
            timeseries: [
              {
                metadatavalues: [
                  { name: { value: 'revisionname' }, value: 'web--a' },
                  { name: { value: 'statuscodecategory' }, value: '5xx' }
                ],
                data: [{ timeStamp: '2026-11-30T00:01:00Z', total: 7 }]
              }
            ]
          }
        ]
      })
    ],
    feed: fedJson((value: JsonValue) => readRequests(value, WINDOW))
  },
  {
    name: 'Job and execution of Container Apps',
    modules: below('job/app-job'),
    samples: [
      json({
        name: 'migrate',
        properties: { template: TEMPLATE, status: 'Running', startTime: '2026-11-30T00:00:00Z' }
      })
    ],
    feed: fedJson((value: JsonValue) => [readJob(value), readExecution(value)])
  },
  {
    name: 'Permission of a role on Azure',
    modules: below('doctor/judge-permissions'),
    samples: [json({ actions: ['Microsoft.App/*/read', '*'], notActions: ['*/write'] })],
    feed: fedJson((value: JsonValue) => missingActions(['Microsoft.App/containerApps/write'], [readPermission(value)]))
  }
]
