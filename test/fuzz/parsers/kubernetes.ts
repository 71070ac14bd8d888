import { reconcilingTool } from '../../../src/targets/kubernetes/domain/access/managers.js'
import { scales } from '../../../src/targets/kubernetes/domain/canary/autoscaler.js'
import { HISTORY, readHistory } from '../../../src/targets/kubernetes/domain/canary/revision-history.js'
import { revisionOf } from '../../../src/targets/kubernetes/domain/canary/workload-revision.js'
import { inApplyOrder } from '../../../src/targets/kubernetes/domain/manifest/apply-order.js'
import { diffObjects } from '../../../src/targets/kubernetes/domain/manifest/diff-objects.js'
import { readConflicts } from '../../../src/targets/kubernetes/domain/manifest/field-conflicts.js'
import { readManifests } from '../../../src/targets/kubernetes/domain/manifest/read-manifests.js'
import { releaseManifest } from '../../../src/targets/kubernetes/domain/manifest/workload-manifest.js'
import { failedContainer, jobState } from '../../../src/targets/kubernetes/domain/migration/job-state.js'
import { parseLog, readOn } from '../../../src/targets/kubernetes/domain/migration/log-position.js'
import { migrationJob } from '../../../src/targets/kubernetes/domain/migration/migration-job.js'
import { MIGRATION, readMigration } from '../../../src/targets/kubernetes/domain/migration/migration-note.js'
import { readLease } from '../../../src/targets/kubernetes/domain/lease/lease-object.js'
import { deploymentState, wantedReplicas } from '../../../src/targets/kubernetes/domain/readiness/deployment-state.js'
import { findPodTrouble, isPodReady } from '../../../src/targets/kubernetes/domain/readiness/pod-trouble.js'
import { daemonSetState, statefulSetState } from '../../../src/targets/kubernetes/domain/readiness/set-state.js'
import { warningsOf } from '../../../src/targets/kubernetes/domain/readiness/warnings-of.js'
import { readUpdate, UPDATE } from '../../../src/targets/kubernetes/domain/rolling/update-note.js'
import { routeProblems, shareOfRoute, shareRoute } from '../../../src/targets/kubernetes/domain/route/route-split.js'
import type { KubeObject } from '../../../src/targets/kubernetes/domain/cluster/kube-object.js'
import { parseHolder } from '../../../src/targets/stepped/domain/holder.js'
import { parseNote } from '../../../src/targets/stepped/domain/rollout-note.js'
import { fedJson, json, type Parser } from '../parser.js'

const below = (...files: readonly string[]) => files.map(file => `targets/kubernetes/domain/${file}.ts`)
const NOW = Date.UTC(2026, 10, 30)
const LABELS = { stable: { app: 'web' }, changed: { app: 'web-canary' } }
const SPLIT = { services: { stable: 'web', canary: 'web-canary', namespace: 'shop' }, labels: LABELS } as never

const CONTAINERS = [{ name: 'web', image: `r.io/web@sha256:${'a'.repeat(64)}` }]
const WORKLOAD = json({
  metadata: {
    ...{ name: 'web', generation: 3, labels: { app: 'web' }, managedFields: [{ manager: 'helm' }] },
    annotations: {
      [HISTORY]: json([{ web: 'r.io/web:1' }]),
      [UPDATE]: json({ stable: { web: 'a' }, canary: { web: 'b' }, percent: 10 }),
      [MIGRATION]: json({ job: 'web-migration-1', uid: 'u' })
    }
  },
  spec: { replicas: 3, template: { metadata: { labels: { app: 'web' } }, spec: { containers: CONTAINERS } } },
  status: {
    ...{ observedGeneration: 3, replicas: 3, updatedReplicas: 3, readyReplicas: 2, availableReplicas: 2 },
    conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', message: 'x' }]
  }
})
const POD = json({
  metadata: { name: 'web-1', creationTimestamp: '2026-11-29T23:50:00Z' },
  spec: { containers: CONTAINERS },
  status: {
    ...{
      phase: 'Pending',
      conditions: [
        { type: 'Ready', status: 'False' },
        { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: 'm' }
      ]
    },
    containerStatuses: [
      {
        name: 'web',
        restartCount: 4,
        ready: false,
        state: { waiting: { reason: 'CrashLoopBackOff', message: 'm' } },
        lastState: { terminated: { exitCode: 137, reason: 'OOMKilled', finishedAt: '2026-11-29T23:59:00Z' } }
      }
    ]
  }
})
const route = (kind: string, spec: unknown) => json({ kind, metadata: { name: 'web' }, spec })
/** Objects of a Kubernetes API server. */
export const KUBERNETES_PARSERS: readonly Parser[] = [
  {
    name: 'Lease',
    modules: below('lease/lease-object'),
    samples: [
      json({
        metadata: { annotations: { 'deploy-kit/note': '{}' } },
        spec: { holderIdentity: 'run#a', renewTime: '2026-11-30T00:00:00.123000Z', leaseDurationSeconds: 60 }
      })
    ],
    feed: fedJson((lease: KubeObject) => readLease(lease))
  },
  {
    name: 'Deployment, StatefulSet or DaemonSet',
    modules: below('canary/revision-history', 'rolling/update-note', 'migration/migration-note'),
    samples: [WORKLOAD],
    feed: fedJson((workload: KubeObject) => [
      ...[readHistory(workload), readUpdate(workload), revisionOf(workload, 'web'), reconcilingTool(workload)],
      readMigration(workload),
      migrationJob({
        ...{ workload, name: 'web-migration-1', images: {}, container: 'web', holder: 'run' },
        migration: { command: ['migrate'], withinSeconds: 60 }
      }),
      ...[deploymentState(workload), wantedReplicas(workload), statefulSetState(workload), daemonSetState(workload)]
    ])
  },
  {
    name: 'Pod',
    modules: [],
    samples: [POD],
    feed: fedJson((pod: KubeObject) => [findPodTrouble([pod], NOW), isPodReady(pod)])
  },
  {
    name: 'manifests',
    modules: below('manifest/read-manifests'),
    samples: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: web, image: a }] } } }\n---\napiVersion: v1\nkind: Secret\nmetadata: { name: web }\nstringData: { a: b }\n'
    ],
    feed: text => {
      const manifests = inApplyOrder(readManifests([{ path: 'web.yaml', text }]))
      return manifests.map(({ object }) => [diffObjects({}, object), releaseManifest(object, new Map([['web', 'b']]))])
    }
  },
  {
    name: 'conflicts of an apply',
    modules: below('manifest/field-conflicts'),
    samples: [
      json({
        details: {
          causes: [{ reason: 'FieldManagerConflict', message: 'conflict with "helm" using v1', field: '.data.a' }]
        }
      })
    ],
    feed: fedJson((status: unknown) => readConflicts(status))
  },
  {
    name: 'Job',
    modules: [],
    samples: [
      json({ status: { conditions: [{ type: 'Failed', status: 'True', reason: 'DeadlineExceeded', message: 'm' }] } })
    ],
    feed: fedJson((job: KubeObject) => [jobState(job), failedContainer([job])])
  },
  {
    name: 'log of a container with times',
    modules: below('migration/log-position'),
    samples: ['2026-11-30T17:04:05.1Z one\n2026-11-30T17:04:05.12+01:00 two\n'],
    feed: text => readOn({ second: '2026-11-30T17:04:05Z', lines: 1 }, parseLog(text))
  },
  {
    name: 'Events',
    modules: [],
    samples: [
      json({
        items: [
          { type: 'Warning', reason: 'FailedMount', message: 'm', count: 3, lastTimestamp: '2026-11-30T00:00:00Z' }
        ]
      })
    ],
    feed: fedJson((list: unknown) => warningsOf(list))
  },
  {
    name: 'HorizontalPodAutoscaler',
    modules: [],
    samples: [json({ spec: { scaleTargetRef: { kind: 'Deployment', name: 'web' }, minReplicas: 1, maxReplicas: 3 } })],
    feed: fedJson((autoscaler: KubeObject) => scales(autoscaler, 'web'))
  },
  {
    name: 'HTTPRoute, VirtualService or Service',
    modules: below('route/weighted-rules', 'route/service-selector'),
    samples: [
      route('HTTPRoute', {
        rules: [
          {
            backendRefs: [
              { name: 'web', port: 80, weight: 90 },
              { name: 'web-canary', port: 80, weight: 10 }
            ]
          }
        ]
      }),
      route('VirtualService', {
        http: [
          {
            route: [
              { destination: { host: 'web' }, weight: 90 },
              { destination: { host: 'web-canary.shop.svc.cluster.local' }, weight: 10 }
            ]
          }
        ]
      }),
      route('Service', { selector: { app: 'web' } })
    ],
    feed: fedJson((object: KubeObject) => [
      shareOfRoute(object, SPLIT),
      shareRoute(object, 50, SPLIT),
      routeProblems(object, SPLIT)
    ])
  },
  {
    name: 'note of a rollout',
    modules: ['targets/stepped/domain/rollout-note.ts'],
    samples: [
      json({
        ...{
          stage: 'forward',
          canary: { id: 'b', label: 'b:2' },
          stable: { id: 'a', label: 'a:1' },
          steps: [10, 100],
          index: 0
        },
        ...{
          since: 1,
          startedAt: 1,
          scaleDownDelaySeconds: 0,
          unready: { since: 1, times: 2 },
          reason: 'r',
          isWayBack: false
        }
      })
    ],
    feed: text => parseNote(text)
  },
  {
    name: 'holder of a lock',
    modules: ['targets/stepped/domain/holder.ts'],
    samples: ['run 12#token'],
    feed: text => parseHolder(text)
  }
]
