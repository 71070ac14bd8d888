import { describe, expect, it } from '@jest/globals'
import type { RolloutRecord } from '../rollout/rollout-record.js'
import { combineEndings, type ReasonCode } from '../rollout/verdict.js'
import { reportDeployment } from './report-deployment.js'

const RUN = { run: { commit: undefined, url: undefined }, platformCalls: 1 }

/** A rollback in which a task and a target failed too. */
function rolledBack(reasonCode: ReasonCode, reason: string): RolloutRecord {
  return {
    ...{
      platform: 'example',
      instanceNoun: 'task',
      target: 'prod/api',
      service: 'api',
      subject: 'api',
      startedAt: 0,
      finishedAt: 240_000
    },
    ending: { verdict: 'rolled-back', reasonCode, reason },
    ...{ isStarted: true, servesAlone: true, instances: undefined, facts: [], links: [], nextSteps: [] },
    from: { id: 'revision/api:3', label: 'api:3', images: {}, digests: {} },
    to: { id: 'revision/api:4', label: 'api:4', images: {}, digests: {} },
    ...{ rollback: undefined, supersededBy: undefined, events: [], counts: [], excerpts: [] },
    changes: { revision: [], settings: [] },
    failures: [
      {
        ...{ instance: 'task/1', kind: 'crashed', decides: 'when-repeated', stoppedAt: 1 },
        ...{ reason: 'Essential container in task exited', containers: [] }
      }
    ],
    unhealthy: [{ endpoint: '10.0.0.1:80', reason: 'Target.FailedHealthChecks' }]
  }
}

function report(service: RolloutRecord, simulatedRate?: number) {
  const { ending } = service
  const outcome = { mode: 'deploy', ending, startedAt: 0, finishedAt: 240_000, services: [service] } as const
  return reportDeployment(outcome, { ...RUN, simulatedRate })
}

it('the report of several services starts with their number, and shows the reason of each once', () => {
  const [one, other] = [rolledBack('gate', 'Rolled back at 20%.'), rolledBack('alarm', 'Rolled back by the platform.')]
  const times = { startedAt: 0, finishedAt: 240_000 }
  const ending = combineEndings([one, other].map(service => ({ ...service.ending, subject: service.subject })))
  const { headline, services } = reportDeployment({ mode: 'deploy', ending, ...times, services: [one, other] }, RUN)
  expect(headline).toBe('All 2 services: rolled-back.')
  expect(services.map(({ reason }) => reason)).toEqual(['Rolled back at 20%.', 'Rolled back by the platform.'])
})

describe('the report of a rollback', () => {
  it('by gates names no task or target as the cause, and keeps them as something seen', () => {
    const { causes, logs, headline } = report(rolledBack('gate', 'Rolled back at 20%: the canary failed.'))
    expect(headline).toBe('Rolled back at 20%: the canary failed.')
    expect(causes).toEqual([])
    expect(logs).toEqual([
      {
        title: 'Other failed tasks and targets of api',
        lines: [
          'A task of api failed (crashed): Essential container in task exited',
          'Target 10.0.0.1:80: Target.FailedHealthChecks'
        ]
      }
    ])
  })

  it('names instances as the platform does, and no count that it does not know', () => {
    const service = { ...rolledBack('never-healthy', 'Rolled back.'), instanceNoun: 'container' }
    const { causes, services } = report(service)
    expect(causes[0]?.title).toBe('A container of api failed (crashed)')
    expect(services).toMatchObject([{ runningCount: undefined, desiredCount: undefined }])
  })

  it('by its tasks names what the headline does not name yet', () => {
    const reason = 'Rolled back api:4: a task failed: Essential container in task exited.'
    expect(report(rolledBack('circuit-breaker', reason)).causes).toEqual([
      { title: 'Target 10.0.0.1:80', detail: 'Target.FailedHealthChecks' }
    ])
  })

  it.each(['gate', 'inconclusive', 'circuit-breaker', 'timed-out', 'hook-expired'] as const)(
    'shows what to do now after %s, after the steps of its platform',
    code => {
      const nextSteps = [{ text: 'Look at it:', command: 'look' }]
      const steps = report({ ...rolledBack(code, 'Rolled back.'), nextSteps }).nextSteps
      expect(steps[0]).toEqual(nextSteps[0])
      expect(steps.length).toBeGreaterThan(1)
    }
  )

  it('shows revisions by their names, and keeps their ids', () => {
    expect(report(rolledBack('gate', 'Rolled back.')).facts).toContainEqual({
      ...{ name: 'From', value: 'api:3', full: 'revision/api:3', kind: 'code' }
    })
  })

  it('shows how fast its clock was, where it was not the clock of the machine', () => {
    expect(report(rolledBack('gate', 'Rolled back.'), 20).simulatedRate).toBe(20)
    expect(report(rolledBack('gate', 'Rolled back.'))).not.toHaveProperty('simulatedRate')
  })
})
