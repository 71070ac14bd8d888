import { expect, test } from '@jest/globals'
import { startClock, type Clock } from './clock.js'
import { createFaultPlan } from './faults.js'

const reset = { kind: 'reset' } as const
const fates = (plan: ReturnType<typeof createFaultPlan>, calls: number, action = 'ecs:UpdateService') =>
  Array.from({ length: calls }, () => plan.strike(action).fault.kind)

test('a fault hits the calls of its action, of its service, or all', () => {
  const plan = createFaultPlan({ clock: startClock(1), seed: 1 })
  plan.add({ action: 'ecs:*', kind: reset })
  expect(plan.strike('ecs:ListTasks').fault.kind).toBe('reset')
  expect(plan.strike('ecr:DescribeImages').fault.kind).toBe('none')
})

test('`after` lets calls through first and `times` ends the fault', () => {
  const plan = createFaultPlan({ clock: startClock(1), seed: 1 })
  plan.add({ action: '*', kind: reset, after: 2, times: 1 })
  expect(fates(plan, 5)).toEqual(['none', 'none', 'reset', 'none', 'none'])
})

test('a rate hits about that share of calls, the same ones for the same seed', () => {
  const draw = (seed: number) => {
    const plan = createFaultPlan({ clock: startClock(1), seed })
    plan.add({ action: '*', kind: reset, rate: 0.3 })
    return fates(plan, 2000)
  }
  const share = draw(7).filter(kind => kind === 'reset').length / 2000
  expect(share).toBeGreaterThan(0.26)
  expect(share).toBeLessThan(0.34)
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

test('a burst is on at first, then off for the rest of its period', () => {
  const time = { now: 500 }
  const clock: Clock = { ...startClock(1), now: () => time.now }
  const plan = createFaultPlan({ clock, seed: 1 })
  plan.add({ action: '*', kind: reset, burst: { on: 2000, period: 6000 } })
  const at = (milliseconds: number) => {
    time.now = 500 + milliseconds
    return plan.strike('ecs:ListTasks').fault.kind
  }
  expect([at(0), at(1999), at(2000), at(5999), at(6000)]).toEqual(['reset', 'reset', 'none', 'none', 'reset'])
})

test('latencies add up and go with another fault', () => {
  const plan = createFaultPlan({ clock: startClock(1), seed: 1 })
  plan.add({ action: '*', kind: { kind: 'latency', milliseconds: 20 } })
  plan.add({ action: 'ecs:*', kind: { kind: 'latency', milliseconds: 5 } })
  plan.add({ action: '*', kind: reset })
  expect(plan.strike('ecs:ListTasks')).toEqual({ latencyMilliseconds: 25, fault: reset })
})

test('a fault ends when it is removed, and all end when cleared', () => {
  const plan = createFaultPlan({ clock: startClock(1), seed: 1 })
  const end = plan.add({ action: '*', kind: reset, times: 1 })
  plan.add({ action: '*', kind: { kind: 'hang' } })
  end()
  expect(plan.strike('ecs:ListTasks').fault.kind).toBe('hang')
  plan.clear()
  expect(plan.strike('ecs:ListTasks').fault.kind).toBe('none')
})
