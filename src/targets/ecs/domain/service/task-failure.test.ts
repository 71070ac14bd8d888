import { describe, expect, it } from '@jest/globals'
import { judgeTaskFailures } from './judge-task-failures.js'
import { readTaskFailure } from './task-failure.js'
import type { TaskSnapshot } from './task-snapshot.js'
import { describeInstanceFailure } from '../../../../domain/rollout/instance-failure.js'

function task(changes: Partial<TaskSnapshot>): TaskSnapshot {
  return {
    ...{ arn: 'task/1', taskDefinition: 'api:2', lastStatus: 'STOPPED', startedBy: 'ecs-svc/1' },
    ...{ stopCode: 'TaskFailedToStart', stoppedReason: undefined, stoppedAt: 1, containers: [] },
    ...changes
  }
}

// Reasons in the forms of https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
const REASONS = {
  gone: 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref shop/api:9: not found',
  busy: 'CannotPullContainerError: inspect image has been retried 5 time(s): httpReadSeeker: failed open: unexpected status 429 toomanyrequests',
  slow: 'CannotPullContainerError: ref pull has been retried 5 time(s): dial tcp 10.0.0.1:443: i/o timeout',
  secret:
    "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
  network:
    'ResourceInitializationError: unable to pull secrets or registry auth: pull command failed: unable to retrieve secret from asm: dial tcp: i/o timeout',
  sick: 'Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/api/1)',
  exited: 'Essential container in task exited',
  scaled: 'Scaling activity initiated by (deployment ecs-svc/1)'
}

describe('a stopped task', () => {
  it.each([
    [REASONS.gone, 'TaskFailedToStart', 'image-pull', 'at-once'],
    [REASONS.busy, 'TaskFailedToStart', 'image-pull', 'when-repeated'],
    [REASONS.slow, 'TaskFailedToStart', 'image-pull', 'when-repeated'],
    [REASONS.secret, 'TaskFailedToStart', 'missing-secret', 'at-once'],
    [REASONS.network, 'TaskFailedToStart', 'missing-secret', 'when-repeated'],
    [REASONS.sick, 'ServiceSchedulerInitiated', 'unhealthy', 'when-repeated'],
    [REASONS.exited, 'EssentialContainerExited', 'crashed', 'when-repeated'],
    [
      'Timeout waiting for network interface provisioning to complete.',
      'TaskFailedToStart',
      'not-started',
      'when-repeated'
    ]
  ])('%s (%s) is %s and decides %s', (stoppedReason, stopCode, kind, decides) => {
    expect(readTaskFailure(task({ stoppedReason, stopCode }))).toMatchObject({ kind, decides, reason: stoppedReason })
  })

  it.each([
    [REASONS.scaled, 'ServiceSchedulerInitiated'],
    ['Task stopped by user', 'UserInitiated'],
    ['Your Spot Task was interrupted.', 'SpotInterruption']
  ])('%s (%s) has not failed', (stoppedReason, stopCode) => {
    expect(readTaskFailure(task({ stoppedReason, stopCode }))).toBeUndefined()
  })

  it('is described with its exit codes and the reasons of its containers', () => {
    const failure = readTaskFailure(
      task({
        ...{ stoppedReason: REASONS.exited, stopCode: 'EssentialContainerExited' },
        containers: [
          {
            name: 'api',
            lastStatus: 'STOPPED',
            exitCode: 137,
            reason: 'OutOfMemoryError: Container killed due to memory usage'
          },
          { name: 'proxy', lastStatus: 'STOPPED', exitCode: 0, reason: undefined }
        ]
      })
    )
    expect(failure && describeInstanceFailure(failure)).toBe(
      'Essential container in task exited (api: exit code 137 OutOfMemoryError: Container killed due to memory usage)'
    )
  })
})

describe('a task whose container has the reason of the task', () => {
  it('is described once', () => {
    const reason = 'CannotPullContainerError: ref shop/api:2 not found'
    const containers = [{ name: 'api', lastStatus: 'STOPPED', exitCode: undefined, reason }]
    const failure = readTaskFailure(task({ stoppedReason: reason, stopCode: 'TaskFailedToStart', containers }))
    expect(failure && describeInstanceFailure(failure)).toBe(`${reason} (api)`)
  })
})

describe('the failed tasks of a deployment', () => {
  const failures = [REASONS.exited, REASONS.sick, REASONS.sick].map((stoppedReason, index) => {
    const stopCode = stoppedReason === REASONS.sick ? 'ServiceSchedulerInitiated' : 'EssentialContainerExited'
    return readTaskFailure(task({ arn: `task/${index}`, stoppedReason, stopCode, stoppedAt: index }))
  })
  const all = failures.filter(failure => failure !== undefined)

  it('are explained by the most frequent reason', () => {
    expect(judgeTaskFailures(all, 3)).toMatchObject({ cause: 'never-healthy' })
  })

  it('decide nothing below the limit, or where there is none', () => {
    expect(judgeTaskFailures(all, 4)).toBeUndefined()
    expect(judgeTaskFailures(all, undefined)).toBeUndefined()
  })
})
