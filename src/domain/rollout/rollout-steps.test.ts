import { describe, expect, it } from '@jest/globals'
import { parseSteps } from './rollout-steps.js'

describe('parseSteps', () => {
  it.each([
    ['10, 50, 100', { kind: 'list', tenths: [100, 500, 1000] }],
    ['10%,50%,100%', { kind: 'list', tenths: [100, 500, 1000] }],
    ['100', { kind: 'list', tenths: [1000] }],
    ['linear 20', { kind: 'linear', tenths: 200 }],
    ['linear: 20%', { kind: 'linear', tenths: 200 }],
    ['blue-green', { kind: 'blue-green' }]
  ])('reads "%s"', (text, steps) => {
    expect(parseSteps(text)).toEqual(steps)
  })

  it.each(['10 50 100', '10;50;100', '- 10\n- 50\n- 100', '[10, 50, 100]', '10,50,100,', '10\n50\n100', '{10,50,100}'])(
    'reports how to write %j',
    text => {
      const said = 'Input "steps": expected weights separated by commas, without other characters. Write "10, 50, 100".'
      expect(() => parseSteps(text)).toThrow(said)
    }
  )

  it.each([
    ['"10, 50, 100"', 'Write "10, 50, 100".'],
    ['10 -> 50 -> 100', 'Write "10, 50, 100".'],
    ['steps: 10, 50, 100', 'Write "10, 50, 100".'],
    ['blue green', 'write "blue-green" with a hyphen.'],
    ['10, fast, 100', 'got "fast".'],
    ['10.55, 100', 'got "10.55".'],
    ['10, 50', 'the last step must be 100']
  ])('refuses "%s"', (text, said) => {
    expect(() => parseSteps(text)).toThrow(said)
  })
})
