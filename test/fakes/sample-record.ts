import type { DeploymentResult, ServiceResult } from '../../src/domain/rollout/result.js'

const START = Date.UTC(2026, 10, 1, 6)
const at = (minutes: number) => new Date(START + minutes * 60_000).toISOString()
const revision = (label: string) => ({ id: `arn:${label}`, label, images: { api: `shop/${label}` }, digests: {} })

/** The record of a canary that was rolled back at 10%, where it stayed for so many minutes. */
export function sampleRecord(changes: Partial<ServiceResult> = {}, minutes = 10): DeploymentResult {
  const ending = { verdict: 'rolled-back', reasonCode: 'gate', reason: 'Errors rose.' } as const
  const times = { startedAt: at(0), finishedAt: at(minutes + 4) }
  const service: ServiceResult = {
    ...{ platform: 'ecs', target: 'production/api', service: 'api', ...ending, ...times, started: true },
    ...{ from: revision('api:41'), to: revision('api:42') },
    steps: [
      { canaryPercent: 0, startedAt: at(1), finishedAt: at(2), verdict: 'skipped' },
      {
        canaryPercent: 10,
        startedAt: at(2),
        finishedAt: at(minutes + 3),
        decidedAt: at(minutes + 2),
        verdict: 'failed'
      }
    ],
    weights: [{ at: at(2), canaryPercent: 10 }],
    ...{ evidence: { failures: [], unhealthy: [] }, timeline: [] },
    ecs: {
      ...{ cluster: 'production', registered: true },
      serviceDeploymentArn: 'arn:aws:ecs:eu-west-1:123456789012:service-deployment/production/api/1'
    },
    ...changes
  }
  return {
    ...{ schema: 'deploy-kit/result@1', ...ending, ...times, strategy: 'canary', dryRun: false },
    ...{ platformCalls: 0, run: {}, services: [service] }
  }
}
