import { describe, expect, test } from '@jest/globals'
import { WeightedChoice } from './weighted-choice.js'

const draw = (weights: Record<string, number>, times: number) => {
  const choice = new WeightedChoice(Object.entries(weights).map(([item, weight]) => ({ item, weight })))
  return Array.from({ length: times }, () => choice.next())
}

const count = (drawn: readonly (string | undefined)[], item: string) => drawn.filter(one => one === item).length

describe('a weighted choice', () => {
  test.each([
    [{ a: 1, b: 1 }, 10],
    [{ a: 99, b: 1 }, 100],
    [{ a: 5, b: 3, c: 2 }, 10],
    [{ a: 333, b: 333, c: 333 }, 9]
  ])('of %j meets the weights exactly in %d draws', (weights: Record<string, number>, times) => {
    const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
    const drawn = draw(weights, times)
    for (const [item, weight] of Object.entries(weights)) expect(count(drawn, item)).toBe((times * weight) / total)
  })

  test('is never more than one draw away from the weights, however short the run', () => {
    const drawn = draw({ a: 90, b: 10 }, 200)
    drawn.forEach((_, index) => {
      expect(Math.abs(count(drawn.slice(0, index + 1), 'b') - (index + 1) / 10)).toBeLessThan(1)
    })
  })

  test('never falls on weight 0, and on nothing when all are 0', () => {
    expect(count(draw({ a: 1, b: 0 }, 50), 'b')).toBe(0)
    expect(draw({ a: 0 }, 1)).toEqual([undefined])
  })
})
