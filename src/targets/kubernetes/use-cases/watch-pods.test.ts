import { expect, it } from '@jest/globals'
import { DeployError } from '../../../domain/errors.js'
import type { Observation } from '../../../domain/rollout/observation.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import type { SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import type { SteppedRef } from '../../stepped/domain/split-reading.js'
import type { KubeApi } from '../ports/kube-api.js'
import type { PlacedSpec } from './choose-way.js'
import { watchPods } from './watch-pods.js'

const SPEC = { kind: 'Deployment', namespace: 'shop', workload: 'web' } as PlacedSpec
const POD = {
  metadata: { name: 'web-canary-1' },
  status: {
    conditions: [{ type: 'Ready', status: 'False', message: 'containers with unready status: [web]' }],
    containerStatuses: [{ name: 'web', ready: false, state: { running: {} } }]
  }
}

/** Follows a rollout whose pods were not ready in time, twice. */
async function follow(lastWarnings: KubeApi['lastWarnings']) {
  const api = {
    now: () => Promise.resolve(0),
    read: () => Promise.resolve({ metadata: { name: 'web-canary' } }),
    list: () => Promise.resolve([POD]),
    lastLines: () => Promise.resolve(['Waiting for the database']),
    lastWarnings
  } as unknown as KubeApi
  const excerpts: string[] = []
  const eventLog = {
    excerpt: ({ title, lines }: { title: string; lines: readonly string[] }) =>
      excerpts.push([title, ...lines].join('|'))
  } as unknown as DeploymentLog
  const abort = { cause: 'never-healthy', reason: 'web:2 was not ready within 60 s.' } as const
  const target = { follow: () => Promise.resolve(abort) } as unknown as SteppedTarget
  const way = { kind: 'beside', service: 'web', traffic: 'gateway-api' } as const
  const watch = watchPods(target, { api, spec: SPEC, way, eventLog })
  const once = () => watch.target.follow({} as SteppedRef, {} as Observation)
  return { aborts: [await once(), await once()], excerpts, failures: watch.failures }
}

const NOT_READY = 'web:2 was not ready within 60 s.'

it('a pod that is not ready in time is explained by its newest warning, each time', async () => {
  const { aborts, failures, excerpts } = await follow(() =>
    Promise.resolve(['Startup probe failed', 'Readiness probe failed: HTTP probe failed with statuscode: 503'])
  )
  const why = 'Pod web-canary-1 is not ready: Readiness probe failed: HTTP probe failed with statuscode: 503'
  expect(aborts.map(abort => abort?.reason)).toEqual([`${NOT_READY} ${why}`, `${NOT_READY} ${why}`])
  expect(failures).toMatchObject([{ instance: 'web-canary-1', kind: 'unhealthy', reason: why }])
  expect(excerpts).toEqual(['Last log lines of web-canary-1, container web|Waiting for the database'])
})

it('a Role without the rule for events leaves the conditions of the pod as the reason', async () => {
  const { aborts } = await follow(() => Promise.reject(new DeployError('access-denied', 'No.')))
  expect(aborts[0]?.reason).toBe(`${NOT_READY} web-canary-1: containers with unready status: [web]`)
})
