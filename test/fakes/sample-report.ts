import type { Report } from '../../src/domain/report/report.js'

const START = Date.UTC(2026, 10, 21, 14, 3, 0)

/** A deployment that was rolled back, with every part of a report filled in. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  const after = (seconds: number) => START + seconds * 1000
  return {
    title: 'Deploy api',
    verdict: 'rolled-back',
    headline: 'api is back on api:41: tasks of api:42 exited with code 1.',
    startedAt: START,
    finishedAt: after(95),
    facts: [
      { name: 'Cluster', value: 'prod', kind: 'code' },
      { name: 'Commit', value: '0f3ab12', kind: 'code', href: 'https://github.com/acme/shop/commit/0f3ab12' },
      { name: 'Started by', value: 'octocat', kind: 'text' }
    ],
    services: [
      {
        name: 'api',
        target: 'prod/api',
        verdict: 'rolled-back',
        reason: 'The circuit breaker gave up after 3 failed tasks.',
        from: 'api:41',
        to: 'api:42',
        desiredCount: 3,
        runningCount: 3,
        startedAt: START,
        finishedAt: after(95),
        counts: [
          { at: START, desired: 3, canary: 0, stable: 3, healthy: 3 },
          { at: after(12), desired: 3, canary: 2, stable: 3, healthy: 3 },
          { at: after(30), desired: 3, canary: 0, stable: 3, healthy: 3 },
          { at: after(42), desired: 3, canary: 1, stable: 2, healthy: 2 },
          { at: after(70), desired: 3, canary: 0, stable: 2, healthy: 2 },
          { at: after(80), desired: 3, canary: 0, stable: 3, healthy: 3 }
        ]
      }
    ],
    steps: [],
    spans: [
      { subject: 'api', label: 'deploy api:42', startedAt: START, finishedAt: after(70), tone: 'bad' },
      { subject: 'api', label: 'roll back to api:41', startedAt: after(70), finishedAt: after(95), tone: 'warning' }
    ],
    events: [
      { at: after(2), subject: 'api', text: 'started 2 tasks', tone: 'neutral', weight: 'detail' },
      { at: after(30), subject: 'api', text: 'task 3f9c41 stopped: exit code 1', tone: 'bad', weight: 'milestone' },
      { at: after(70), subject: 'api', text: 'circuit breaker: rolling back', tone: 'bad', weight: 'milestone' }
    ],
    causes: [
      { title: 'Essential container api exited with code 1', detail: 'Error: DATABASE_URL is not set' },
      { title: 'The circuit breaker gave up after 3 failed tasks', detail: undefined }
    ],
    nextSteps: [{ text: 'See what the task printed:', command: 'aws logs tail /ecs/api --since 10m' }],
    links: [{ text: 'Workflow run', href: 'https://github.com/acme/shop/actions/runs/7' }],
    logs: [{ title: 'Last lines of api (task 3f9c41)', lines: ['starting', 'Error: DATABASE_URL is not set'] }],
    notes: [],
    ...changes
  }
}
