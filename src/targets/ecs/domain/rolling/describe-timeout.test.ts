import { describe, expect, it } from '@jest/globals'
import { sampleService } from '../../../../../test/fakes/sample-service.js'
import type { DeploymentSnapshot } from '../service/service-snapshot.js'
import { describeTimeout } from './describe-timeout.js'

const NOW = 1_700_000_000_000
const ours: DeploymentSnapshot = {
  ...{ id: 'ours', status: 'PRIMARY', taskDefinition: 'arn:…/api:2', rolloutState: 'IN_PROGRESS' },
  ...{
    rolloutStateReason: undefined,
    desiredCount: 2,
    runningCount: 1,
    pendingCount: 0,
    failedTasks: 0,
    createdAt: NOW
  }
}
const old = { ...ours, id: 'old', status: 'ACTIVE', taskDefinition: 'arn:…/api:1', runningCount: 2 }
const event = (at: number, message: string) => ({ id: message, at, message: `(service api) ${message}` })

describe('a deployment that timed out', () => {
  it('reports its progress, and what ECS reports as its obstacle', () => {
    const events = [
      event(NOW + 9_000, 'has started 1 tasks: (task 1).'),
      event(NOW + 8_000, 'was unable to stop or start tasks. Update the maximumPercent.'),
      event(NOW - 8_000, 'was unable to place a task.')
    ]
    const targets = [{ endpoint: '10.0.3.7:8080', reason: 'unhealthy: Health checks failed' }]
    const service = sampleService({ deployments: [ours, old], events })
    const failures = { at: NOW, signs: 1, tasks: [], targets }
    expect(describeTimeout({ plan: { timeoutMilliseconds: 600_000 }, service, ours, failures })).toBe(
      'Timed out after 10m 00s with 1 of 2 tasks of api:2 running, 2 previous tasks running; target 10.0.3.7:8080 is unhealthy: Health checks failed; ECS reported that it was unable to stop or start tasks. Update the maximumPercent.'
    )
  })
})
