import { describe, expect, it } from '@jest/globals'
import { sampleService } from '../../../../../test/fakes/sample-service.js'
import { describeRunning, type DeploymentSnapshot } from './service-snapshot.js'

const deployment = (id: string, revision: number, runningCount: number): DeploymentSnapshot => ({
  ...{ id, status: 'ACTIVE', taskDefinition: `arn:aws:ecs:eu-west-1:123456789012:task-definition/api:${revision}` },
  ...{ rolloutState: 'IN_PROGRESS', rolloutStateReason: undefined },
  ...{ desiredCount: 2, runningCount, pendingCount: 0, failedTasks: 0, createdAt: 0 }
})
const running = (...deployments: readonly DeploymentSnapshot[]) => describeRunning(sampleService({ deployments }))

describe('what a service runs', () => {
  it('counts the tasks of each revision', () => {
    expect(running(deployment('1', 42, 2), deployment('2', 41, 1))).toBe(
      '2 tasks of api:42 and 1 task of api:41 are running'
    )
    expect(running(deployment('1', 42, 0), deployment('2', 41, 1))).toBe('1 task of api:41 is running')
    expect(running(deployment('1', 42, 0))).toBe('no task is running')
  })

  it('counts a revision once if two deployments run it, as at the start of a rollback', () => {
    expect(running(deployment('1', 41, 1), deployment('2', 41, 2))).toBe('3 tasks of api:41 are running')
  })
})
