import { describe, expect, it } from '@jest/globals'
import { mermaidLabel } from './mermaid-label.js'

describe('mermaidLabel', () => {
  it.each([
    ['deploy api:42', 60, 'deploy api 42'],
    ['a:b;c#d%%{init}%%e\nsection "x"', 60, 'a b c d% init %e section x'],
    ['10%: passed', 60, '10% passed'],
    ['the circuit breaker gave up after many failed tasks', 30, 'the circuit breaker gave up…'],
    ['🚨 ñandú שלום', 60, 'ñandú שלום']
  ])('takes the syntax out of %j and cuts it to %i characters', (text, limit, expected) => {
    expect(mermaidLabel(text, limit)).toBe(expected)
  })
})
