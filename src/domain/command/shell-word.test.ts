import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { shellWord } from './shell-word.js'

/** What a shell makes of words, by `printf`. */
function expand(words: readonly string[], variables: Readonly<Record<string, string>> = {}): readonly string[] {
  const script = `printf '%s\\0' ${words.join(' ')}`
  const { stdout, status } = spawnSync('sh', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, ...variables }
  })
  expect(status).toBe(0)
  return stdout.split('\0').slice(0, -1)
}

describe('shellWord', () => {
  it('leaves plain texts unchanged', () => {
    expect(shellWord('arn:aws:ecs:eu-west-1:123456789012:service/prod/api')).toBe(
      'arn:aws:ecs:eu-west-1:123456789012:service/prod/api'
    )
    expect(shellWord('')).toBe("''")
  })

  it('puts the value of a variable into a word', () => {
    const word = shellWord('{"a":"', { variable: 'green' }, '"}')
    expect(word).toBe(`'{"a":"'"$green"'"}'`)
    expect(expand([word], { green: 'x y$(id)' })).toEqual(['{"a":"x y$(id)"}'])
  })

  it('keeps a shell from reading anything into a text', () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme' }).map(text => text.replaceAll('\0', '')),
      {
        minLength: 1,
        maxLength: 50
      }
    )
    fc.assert(
      fc.property(texts, list => {
        const hostile = [...list, "'; touch /tmp/x; '", '$(id)', '`id`', '!!', '-n', '~', '*', 'a\nb', '\\', '"$HOME"']
        expect(expand(hostile.map(text => shellWord(text)))).toEqual(hostile)
      }),
      { numRuns: 20 }
    )
  })
})
