import type { Report, StepReport } from '../../src/domain/report/report.js'
import type { TrafficPoint, TrafficReport } from '../../src/domain/report/traffic-report.js'
import { sampleReport } from './sample-report.js'

const START = Date.UTC(2026, 10, 21, 14, 0, 0)
const MINUTE = 60_000
const after = (minutes: number) => START + minutes * MINUTE

/** A canary that was rolled back at 25%, with every part of its traffic filled in. */
export function sampleRollout(changes: Partial<Report> = {}): Report {
  const [service] = sampleReport().services
  if (service === undefined) throw new Error('The sample has no service.')
  const times = { startedAt: START, finishedAt: after(16) }
  return sampleReport({
    headline:
      'Rolled back at 25%: the canary failed 5.1% of requests (93 of 1,824), stable 0.1% (13 of 12,873). api:41 is serving 100% of traffic.',
    ...times,
    causes: [],
    services: [{ ...service, ...times, reason: 'Errors rose at 25%.', counts: [] }],
    steps: steps(),
    traffic: sampleTraffic(),
    spans: steps().map(({ canaryPercent, startedAt, finishedAt = after(16), verdict }) => ({
      ...{ subject: 'api', label: `${canaryPercent}%: ${verdict}`, startedAt, finishedAt },
      tone: verdict === 'failed' ? 'bad' : 'good'
    })),
    events: [
      { at: after(1), subject: 'api', text: '10% of the traffic is on api:42', tone: 'neutral', weight: 'milestone' },
      { at: after(7), subject: 'api', text: '25% of the traffic is on api:42', tone: 'neutral', weight: 'milestone' },
      {
        at: after(13),
        subject: 'api',
        text: 'Rolling back: errors against stable failed',
        tone: 'bad',
        weight: 'milestone'
      }
    ],
    ...changes
  })
}

/** Sixteen minutes: nothing at first, then 10%, then 25% with errors. */
export function sampleTraffic(): TrafficReport {
  return {
    startedAt: START,
    finishedAt: after(16),
    canary: 'api:42',
    stable: 'api:41',
    weights: [
      { at: START, canaryPercent: 0 },
      { at: after(1), canaryPercent: 10 },
      { at: after(7), canaryPercent: 25 },
      { at: after(13.2), canaryPercent: 0 }
    ],
    curves: [
      { name: 'Failed requests', unit: '%', points: points(minute => (minute < 7 ? 0.2 : 0.6 * (minute - 5)), 0.1) },
      { name: 'Requests slower than 300 ms', unit: '%', points: points(minute => 2 + minute / 4, 1.8) }
    ]
  }
}

/** From the first minute to the thirteenth; in the ninth the canary served nothing. */
function points(canary: (minute: number) => number, stable: number): readonly TrafficPoint[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).map(minute => ({
    at: after(minute),
    canary: minute === 4 ? undefined : canary(minute),
    stable: stable + (minute % 3) / 20
  }))
}

function steps(): readonly StepReport[] {
  const evidence = (canary: string, says: 'pass' | 'fail', e: string) => {
    // A column of short words beside long texts is what is squeezed.
    const progress = (text: string) => (says === 'fail' ? { progress: text } : {})
    return [
      {
        ...{ name: 'errors against stable', canary, stable: '13 of 12,873 requests (0.1%)' },
        judged: { says, mode: 'enforce' } as const,
        statistics: `evidence of a failure: E = ${e}, fails at 200`
      },
      {
        ...{ name: 'slower than 300 ms against stable', canary: '24 of 1,210 requests (2%)' },
        stable: '233 of 12,873 requests (1.8%)',
        judged: {
          says: 'inconclusive',
          mode: says === 'fail' ? 'observe' : 'enforce',
          ...progress('No evidence of a failure; 177 of 300 requests')
        } as const,
        statistics: 'evidence of a failure: E = 0.02, fails at 200'
      },
      {
        ...{ name: 'value per visit by rank', stable: undefined },
        canary:
          'value per visit has values of both revisions for only 24 of 30 required minutes. Basket was compared with visits in each of them.',
        judged: {
          says: 'inconclusive',
          mode: 'enforce',
          ...progress('No evidence of a failure; 24 of 30 minutes')
        } as const
      },
      { name: 'p95 response time (range of minutes)', canary: '180 to 240 ms', stable: '175 to 190 ms' }
    ]
  }
  return [
    {
      ...{ canaryPercent: 10, startedAt: after(1), decidedAt: after(6.5), finishedAt: after(7), verdict: 'passed' },
      reason: 'errors against stable passed.',
      evidence: evidence('2 of 1,210 requests (0.17%)', 'pass', '0.3')
    },
    {
      ...{ canaryPercent: 25, startedAt: after(7), decidedAt: after(12.7), finishedAt: after(16), verdict: 'failed' },
      reason: 'Failed: errors against stable.',
      evidence: evidence('93 of 1,824 requests (5.1%)', 'fail', 'more than 10^12')
    }
  ]
}
