import { describe, expect, it } from '@jest/globals'
import { setEnvLines } from './set-env-lines.js'

const set = (text: string, value = 'v2') => setEnvLines(text, new Map([['TAG', value]]))

describe('setEnvLines', () => {
  it.each([
    ['', 'TAG=v2\n'],
    ['A=1\n', 'A=1\nTAG=v2\n'],
    ['A=1', 'A=1\nTAG=v2\n'],
    ['# TAG=x\nTAG=v1\nB=2\n', '# TAG=x\nTAG=v2\nB=2\n'],
    ['export TAG=v1 # manual\n', 'export TAG=v2 # manual\n'],
    ['TAG: v1\n', 'TAG: v2\n'],
    ['TAG=v0\nTAG=v1\n', 'TAG=v0\nTAG=v2\n'],
    ['A=1\r\nTAG=v1\r\n', 'A=1\r\nTAG=v2\r\n'],
    ['TAG="v1"\nB=2\n', 'TAG=v2\nB=2\n'],
    ['KEY="-----BEGIN\nTAG=no\n-----END"\nTAG=v1\n', 'KEY="-----BEGIN\nTAG=no\n-----END"\nTAG=v2\n'],
    ["TAG='a\nb'\nB=2\n", 'TAG=v2\nB=2\n'],
    ["A='open\nTAG=v1\n", "A='open\nTAG=v2\n"],
    ['TAGS=v1\n', 'TAGS=v1\nTAG=v2\n']
  ])('%j becomes %j', (before, after) => {
    expect(set(before)).toBe(after)
    expect(set(after)).toBe(after)
  })

  it('quotes what Compose would read otherwise', () => {
    expect(set('', 'a b$c')).toBe("TAG='a b$c'\n")
  })
})
