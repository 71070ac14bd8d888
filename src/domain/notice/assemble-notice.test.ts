import { expect, it } from '@jest/globals'
import type { DeploymentResult } from '../rollout/result.js'
import { assembleNotice, type NoticeRequest } from './assemble-notice.js'

const TIMES = { startedAt: '2026-11-21T10:00:00.000Z', finishedAt: '2026-11-21T10:03:20.000Z' }
const ENDED = { verdict: 'rolled-back', reasonCode: 'never-healthy', reason: 'Rolled back.' } as const
const PAST = {
  ...{ startedAt: 0, lastSuccess: undefined, lastSuccessOf: undefined, isAfterFailure: false, commits: undefined }
}

/** A rollout in which one instance failed, which the platform calls so. */
function failed(noun: string | undefined): DeploymentResult {
  const failure = { instance: 'host/shop-web-2', kind: 'crashed', reason: 'exit code 1', containers: [] } as const
  return {
    ...{ schema: 'deploy-kit/result@1', ...ENDED, strategy: 'canary', dryRun: false, ...TIMES },
    ...{ platformCalls: 1, run: {} },
    services: [
      {
        ...{ platform: 'example', target: 'prod/shop', service: 'shop', ...ENDED, ...TIMES, started: true },
        ...{ steps: [], timeline: [] },
        evidence: { failures: [noun === undefined ? failure : { ...failure, noun }], unhealthy: [] }
      }
    ]
  }
}

function causesOf(result: DeploymentResult) {
  const request: NoticeRequest = {
    ...{ services: ['shop'], environment: 'production', environmentUrl: undefined, commit: undefined, kind: 'deploy' },
    ...{ strategy: 'canary', verification: 'gates', actor: undefined, runUrl: undefined, message: undefined },
    ...{ version: 'v2', digest: undefined, links: [], rollbackUrl: undefined, commitUrl: undefined },
    decided: { event: 'rolled-back', reason: 'Rolled back.' },
    result
  }
  return assembleNotice(request, PAST, 0).causes.map(({ title }) => title)
}

it.each([
  ['container', 'Container shop-web-2 of shop: exit code 1'],
  ['task', 'Task shop-web-2 of shop: exit code 1'],
  [undefined, 'Instance shop-web-2 of shop: exit code 1']
])('a failed instance that the platform calls %s is called so', (noun, title) => {
  expect(causesOf(failed(noun))).toEqual([title])
})
