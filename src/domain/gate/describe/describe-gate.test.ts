import { expect, it } from '@jest/globals'
import { describeGate } from './describe-gate.js'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'

it('a plan shows what each gate will do', () => {
  const { gates } = parseSampleGates(`
errors:
p95-above: 1000ms for 5m
alarms: [a, b]
http: { url: "https://a.example/health", mode: observe }
targets:
mann-whitney:
  metric: Orders
  fails-when: lower
`)
  expect(gates.map(describeGate)).toEqual([
    'errors against stable: fails above 1.25 times the stable rate; needs 300 requests per step to pass; fails at most 1 in 200 rollouts of a healthy revision',
    'errors against the service level: fails above 1%; needs 300 requests per step to pass; fails at most 1 in 200 rollouts of a healthy revision',
    'p95 above 1000 ms for 5m: needs 300 requests per step to pass',
    'alarms: none of a, b in ALARM',
    'http https://a.example/health: needs 3 consecutive responses with status 200-299 within 120 s (observe only)',
    'targets: fails when a target is unhealthy in 2 consecutive readings',
    'Orders by rank: fails when lower by more than 25% (98% confidence)'
  ])
})
