import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from '@jest/globals'
import { inputReader } from '../input/input-reader.js'
import { readCommand } from './command-words.js'

const read = (text: string) =>
  readCommand(
    inputReader(() => text),
    'command'
  )

describe('readCommand', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['', undefined],
    ['npm start', ['npm', 'start']],
    ['  npm \t start\n--now ', ['npm', 'start', '--now']],
    ['sh -c "echo hi there"', ['sh', '-c', 'echo hi there']],
    [`sh -c 'a "b" \\c'`, ['sh', '-c', 'a "b" \\c']],
    [`a"b"'c'd`, ['abcd']],
    [`'' "" a`, ['', '', 'a']],
    ['a\\ b \\"', ['a b', '"']],
    ['"a \\" \\$X \\n \\\\"', ['a " $X \\n \\']],
    ['a \\\n  b', ['a', 'b']],
    ['echo *.js ~ a$ 5$', ['echo', '*.js', '~', 'a$', '5$']],
    ['sh -c "echo $HOME `x` > log; a && b"', ['sh', '-c', 'echo $HOME `x` > log; a && b']],
    ["echo '$HOME' \\$HOME '`x`' '2>&1' a';'", ['echo', '$HOME', '$HOME', '`x`', '2>&1', 'a;']],
    ['psql host=db;user=app a=b', ['psql', 'host=db;user=app', 'a=b']],
    ['"A=b" c', ['A=b', 'c']],
    ['curl http://x/?a=1&b=2', ['curl', 'http://x/?a=1&b=2']],
    ['echo "&&" \'|\'', ['echo', '&&', '|']],
    ['docker ps --format {{.Names}} {a:1}', ['docker', 'ps', '--format', '{{.Names}}', '{a:1}']],
    [`app '{"a":1}' "{\\"a\\":1}"`, ['app', '{"a":1}', '{"a":1}']],
    ['[]', []],
    ['["a", "", "[b]"]', ['a', '', '[b]']]
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ...[
      'a && b',
      'a | b',
      'a ; b',
      'a > b',
      'a &',
      'a; b',
      'a& b',
      'a&&b',
      'a||b',
      'a |b',
      'node x 2>&1',
      'node x >log',
      'a 2>>log'
    ],
    ...[
      'a &>log',
      'a <in',
      'A=b c',
      'NODE_ENV=dev node app.js',
      'echo $HOME',
      'echo ${HOME}',
      'echo $(date)',
      'echo `date`',
      '"a"; b',
      'A+=b c'
    ],
    ...['echo $1', 'run $@', 'echo $?', 'kill $$', 'npm start # prod', '(node x)', '~/bin/x']
  ])('refuses %s, which needs a shell', text => {
    expect(() => read(text)).toThrow('this command runs without a shell')
  })

  it.each(['app --set {"a":1}', 'app {"a": 1}', '{"cmd":"x"}'])('refuses %s, whose quotes would be lost', text => {
    expect(() => read(text)).toThrow('the double quotes of a JSON argument would be removed')
  })

  it('splits and unquotes as a shell does', () => {
    const quoted = fc.oneof(
      fc.stringMatching(/^[a-zA-Z0-9_./:=,+%@^-]{1,6}$/),
      fc.stringMatching(/^[a-z "$\\`&;|*]{0,6}$/).map(text => `'${text}'`),
      fc.stringMatching(/^[a-z '&;|*]{0,6}$/).map(text => `"${text}"`),
      fc.stringMatching(/^\\[ "'$a-z&|]$/),
      fc.constant('"\\"\\\\\\$"')
    )
    const word = fc.array(quoted, { minLength: 1, maxLength: 3 }).map(parts => parts.join(''))
    const line = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '))
    fc.assert(
      fc.property(
        line.filter(text => !text.startsWith('[')),
        text => {
          const printed = execFileSync('sh', ['-c', `set -f; printf '%s\\0' x ${text}`], { encoding: 'utf8' })
          expect(read(`x ${text}`)).toEqual(printed.split('\0').slice(0, -1))
        }
      ),
      { numRuns: 60 }
    )
  })
})
