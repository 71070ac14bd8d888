import { describe, expect, it } from '@jest/globals'
import { sourceMessages, testNames } from './source-messages.js'

const texts = (source: string) => sourceMessages('src/a.ts', source).map(({ text }) => text)

describe('sourceMessages', () => {
  it('lists strings and templates with file and line', () => {
    const source = "log.info('Waiting for tasks')\n\nthrow new Error(`Task ${id} failed with ${code}.`)"
    expect(sourceMessages('src/a.ts', source)).toEqual([
      { file: 'src/a.ts', line: 1, text: 'Waiting for tasks' },
      { file: 'src/a.ts', line: 3, text: 'Task ${...} failed with ${...}.' }
    ])
  })

  it('joins a sum into one message, with placeholders for what is no text', () => {
    expect(texts("const a = 'Rolled back: ' + reason + `, after ${n} steps`")).toEqual([
      'Rolled back: ${...}, after ${...} steps'
    ])
  })

  it('lists the words that fill a placeholder of a message', () => {
    expect(texts("const a = `Deployment ${ok ? 'succeeded' : 'failed'} at the end`")).toEqual([
      'Deployment ${...} at the end',
      'succeeded',
      'failed'
    ])
  })

  it('lists a message inside a placeholder of a text that is none', () => {
    expect(texts("const a = `${open('The file is missing.')}/x`")).toEqual(['The file is missing.'])
  })

  it.each([
    ['import paths', "import a from './with spaces in it.js'"],
    ['types', "type State = 'not started' | 'in progress'"],
    ['member names', "const a = { 'two words': 1 }; a['two words']"],
    ['compared values', "if (a === 'two words' || 'two words' !== a || 'two words' in a) b()"],
    ['cases', "switch (a) { case 'two words': b() }"],
    ['searched texts', "a.startsWith('two words'); new RegExp('two words'); a.split('two words')"],
    ['keys and enum values', "set('rolled-back', 'ACTIVE', 'camelCase', 'ClusterName')"],
    ['style sheets', 'const style = `a b { color: red; margin: 0 auto; }`'],
    ['URLs and media types', "call(`https://${host}/a/b`, 'application/json', `${a} ${b}`)"]
  ])('leaves out %s', (_, source) => {
    expect(texts(source)).toEqual([])
  })
})

describe('testNames', () => {
  it('lists names of suites and tests, also of tables', () => {
    const source =
      "describe('gates', () => {\n it('fail', run)\n it.each([['a b']])('takes %s', run)\n expect('no name')\n})"
    expect(testNames('a.test.ts', source).map(({ line, text }) => [line, text])).toEqual([
      [1, 'gates'],
      [2, 'fail'],
      [3, 'takes %s']
    ])
  })

  it('lists the labels of the rows of a table that read as prose', () => {
    const source =
      "const ROWS = [['three tasks', 'a value'], ['x-1', 'a value']] as const\n" +
      "it.each(ROWS)('of %s', run)\nit.each(['two services', 'api'])('of %s', run)"
    expect(testNames('a.test.ts', source).map(({ line, text }) => [line, text])).toEqual([
      [2, 'of %s'],
      [1, 'three tasks'],
      [3, 'of %s'],
      [3, 'two services']
    ])
  })
})
