import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseEcsGates } from '../gate/parse-ecs-gates.js'
import { planRollout, type RolloutSpec } from './plan-rollout.js'

const spec: RolloutSpec = {
  steps: '10, 50, 100',
  bakeSeconds: 600,
  bakeMaxSeconds: undefined,
  scaleDownDelaySeconds: 0,
  pauseTimeoutSeconds: 0,
  gates: parseEcsGates('errors:\ntargets:'),
  timeoutSeconds: undefined
}
const plan = (more: Partial<RolloutSpec>) => planRollout({ ...spec, ...more })

describe('planRollout', () => {
  it.each([
    ['10, 100', { kind: 'canary', percent: 10 }],
    ['0.1, 100', { kind: 'canary', percent: 0.1 }],
    ['99.9%, 100%', { kind: 'canary', percent: 99.9 }],
    ['50, 100', { kind: 'canary', percent: 50 }],
    ['100', { kind: 'blue-green' }],
    ['blue-green', { kind: 'blue-green' }],
    ['linear 20', { kind: 'linear', stepPercent: 20 }],
    ['linear 12.5', { kind: 'linear', stepPercent: 12.5 }],
    ['25, 50, 75, 100', { kind: 'linear', stepPercent: 25 }],
    ['10, 50, 100', { kind: 'linear', stepPercent: 10 }],
    ['4, 52, 100', { kind: 'linear', stepPercent: 4 }],
    ['12.5, 37.5, 100', { kind: 'linear', stepPercent: 12.5 }]
  ])('makes of the steps %s the strategy %j', (steps, strategy) => {
    expect(plan({ steps }).strategy).toEqual(strategy)
  })

  it('stops where ECS does, and bakes where it was asked to', () => {
    expect(plan({})).toMatchObject({
      stops: [10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
      steps: [10, 50, 100]
    })
  })

  it('bakes at every stop of equal steps', () => {
    expect(plan({ steps: 'linear 25' })).toMatchObject({ stops: [25, 50, 75, 100], steps: [25, 50, 75, 100] })
  })

  it.each([
    ['1, 5, 25, 100', ['does not support the steps 1, 5, 25, 100', '"5, 25, 100"', '"1, 100"']],
    ['linear 30', ['"linear 25"', 'add up to exactly 100']],
    ['linear 2', ['"linear 4"', 'at least 3']],
    ['10, 50', ['the last step must be 100', '"10, 50, 100"']],
    ['50, 10, 100', ['10 comes after 50, but each step must be higher than the one before.']],
    ['50, 50, 100', ['50 comes after 50, but each step must be higher']],
    ['0, 100', ['got "0"']],
    ['10.25, 100', ['from 0.1 to 100 with at most one decimal']],
    ['10 50 100', ['Write "10, 50, 100"']],
    ['', ['got ""']],
    ['1e1, 100', ['got "1e1"']]
  ])('refuses the steps "%s" and reports which steps are supported', (steps, parts) => {
    for (const part of ['Input "steps"', ...parts]) expect(() => plan({ steps })).toThrow(part)
  })

  it('names only lists that it accepts', () => {
    const weights = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(weights, tenths => {
        const steps = [...tenths.toSorted((one, other) => one - other), 1000].map(weight => weight / 10).join(', ')
        try {
          expect(plan({ steps }).steps.join(', ')).toBe(steps)
        } catch (error) {
          const named = [
            ...(String(error)
              .split('Nearest:')[1]
              ?.matchAll(/"([^"]+)"/g) ?? [])
          ].map(match => match[1] ?? '')
          expect(named.length).toBeGreaterThan(0)
          for (const list of named) expect(plan({ steps: list }).stops.length).toBeGreaterThan(1)
        }
      })
    )
  })

  it('computes the time it takes, and arms the pauses for longer', () => {
    expect(plan({})).toMatchObject({
      hookTimeoutMinutes: 44,
      budget: {
        bakeSeconds: 1800,
        bakeMaxSeconds: 5400,
        allowanceSeconds: 1200,
        atLeastSeconds: 1800,
        atMostSeconds: 6600
      },
      warnings: []
    })
  })

  it('keeps the pause armed while the old revision is kept, or a person is waited for', () => {
    expect(plan({ steps: 'blue-green', scaleDownDelaySeconds: 3600 }).hookTimeoutMinutes).toBe(72)
    expect(plan({ steps: 'blue-green', pauseTimeoutSeconds: 7200 }).hookTimeoutMinutes).toBe(164)
  })

  it.each([
    [{ bakeMaxSeconds: 300 }, 'Input "bake-max": 5m 00s is shorter than the bake of 10m 00s'],
    [
      { timeoutSeconds: 1800 },
      'Input "timeout": 30m 00s is too short: the bakes take at least 30m 00s, and the whole rollout can take up to'
    ],
    [
      { bakeSeconds: 10 },
      'Input "bake": a step lasts at most 30s (3 times bake), but gate "errors against stable" needs 4m 00s. That is'
    ],
    [{ bakeSeconds: 10, bakeMaxSeconds: 30 }, 'Set bake-max to at least 4m 00s'],
    [{ bakeSeconds: 0 }, 'a step lasts at most 0.0s (3 times bake), but gate "errors against stable" needs 4m 00s.'],
    [{ pauseTimeoutSeconds: 15 * 86_400 }, 'Input "pause-timeout": a pause would last'],
    [{ scaleDownDelaySeconds: 15 * 86_400 }, 'Input "scale-down-delay": a pause would last'],
    [{ steps: 'linear 4', bakeSeconds: 86_400, bakeMaxSeconds: 200_000 }, 'ECS ends every deployment after 30 days']
  ])('refuses the contradiction %j', (more, message) => {
    expect(() => plan(more)).toThrow(message)
  })

  it('refuses an alert rule that looks at more minutes than a step has', () => {
    const gates = parseEcsGates('error-rate-above: 5% for 30m')
    expect(() => plan({ gates })).toThrow('and 30 judged minutes.')
    expect(() => plan({ gates })).toThrow(
      'a step lasts at most 30m 00s (3 times bake), but gate "error rate above 5% for 30m" needs 33m 00s.'
    )
    expect(() => plan({ gates, bakeMaxSeconds: 1980 })).not.toThrow()
    expect(() => plan({ gates: parseEcsGates('mode: observe\nerror-rate-above: 5% for 30m') })).not.toThrow()
  })

  it.each([
    [{ bakeSeconds: 240 }, 'A bake of 4m 00s has 1 judged minute,'],
    [{ timeoutSeconds: 3600 }, 'The rollout may take 1h 50m if every bake is extended, but times out after 1h 00m.']
  ])('warns of %j', (more, warning) => {
    expect(plan(more).warnings.join(' ')).toContain(warning)
  })

  it('warns of a probe that may take longer than a step', () => {
    const gates = parseEcsGates('http: { url: "https://example.com/health", within: 10m }')
    expect(plan({ gates, bakeSeconds: 300, bakeMaxSeconds: 300 }).warnings).toEqual([
      'Gate "http https://example.com/health" may take 10m 00s, but a step ends after at most 5m 00s. A gate that has not passed by then is inconclusive, not failed. Set `within: 5m 00s`, or a longer bake-max.'
    ])
    expect(plan({ gates, bakeSeconds: 300 }).warnings).toEqual([])
  })

  it('warns of a gate that would compare with nothing', () => {
    const gates = parseEcsGates('errors:\nlatency: { slower-than: 300ms }')
    expect(plan({ gates, steps: 'blue-green' }).warnings).toEqual([
      'Gate "slower than 300 ms against stable" has no stable traffic to compare with when all traffic shifts at once. Set max-rate for it.'
    ])
    expect(plan({ gates, steps: '10, 100' }).warnings).toEqual([])
  })

  it('refuses a comparison by rank where all traffic moves at once', () => {
    const gates = parseEcsGates(`mann-whitney:
  metric: { namespace: Shop, name: Basket, statistic: Average, dimensions: { Revision: "{task-definition}" } }
  fails-when: lower`)
    const spec = { gates, bakeSeconds: 2_400 }
    expect(() => plan({ ...spec, steps: 'blue-green' })).toThrow(
      'Input "gates": gate "Basket by rank" has no stable traffic to compare with when all traffic shifts at once'
    )
    expect(() => plan({ ...spec, steps: '10, 100' })).not.toThrow()
  })
})
