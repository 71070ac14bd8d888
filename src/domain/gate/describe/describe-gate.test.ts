import { expect, it } from '@jest/globals'
import { describeGate } from './describe-gate.js'
import { parseEcsGates } from '../../../targets/ecs/domain/gate/parse-ecs-gates.js'

it('a plan shows what each gate will do', () => {
  const { gates } = parseEcsGates(`
errors:
p95-above: 1000ms for 5m
alarms: [a, b]
http: { url: "https://a.example/health", mode: observe }
targets:
mann-whitney:
  metric: { namespace: Shop, name: Orders, statistic: Average, dimensions: { Revision: "{task-definition}" } }
  fails-when: lower
`)
  expect(gates.map(describeGate)).toEqual([
    'errors against stable: fails above 1.25 times the stable rate, falsely at most once in 200 rollouts; passes with 300 requests a step or more',
    'errors against the service level: fails above 1%, falsely at most once in 200 rollouts; passes with 300 requests a step or more',
    'p95 above 1000 ms for 5m: passes with 300 requests a step or more',
    'alarms: none of a, b in ALARM',
    'http https://a.example/health: answers 200-299 3 times in a row within 120 s (observe only)',
    'targets: fails when a target is unhealthy in 2 consecutive readings',
    'Orders by rank: fails when lower by more than 25% (98% confidence)'
  ])
})
