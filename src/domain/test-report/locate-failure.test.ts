import { describe, expect, it } from '@jest/globals'
import { placesNamed, sourceFile } from './locate-failure.js'
import type { TestCase } from './read-test-case.js'

const failed = (told: Partial<TestCase>): TestCase => ({
  ...{
    name: 'adds',
    suite: '',
    state: 'failed',
    isFlaky: false,
    seconds: 0,
    message: '',
    detail: '',
    file: undefined,
    line: undefined
  },
  ...told
})

describe('the lines that a failed test names', () => {
  it('begin with its own file, and leave out those of libraries', () => {
    const detail = `Error: 1
      at assert (/w/helper.js:9:1)
      at run (/w/node_modules/jest-circus/run.js:3:1)
      at Object.<anonymous> (file:///w/sum.test.js:4:51)
      at node:internal/process:12:1`
    expect(placesNamed(failed({ detail, file: '/w/sum.test.js' }))).toEqual([
      ...[
        { path: '/w/sum.test.js', line: 4 },
        { path: '/w/helper.js', line: 9 }
      ]
    ])
  })

  it('end with the line of the test itself, which is the one of its definition', () => {
    const places = placesNamed(failed({ detail: 'helper.js:9\nat (a.test.js:4:1)', file: 'a.test.js', line: 2 }))
    expect(places.map(({ path, line }) => `${path}:${line}`)).toEqual(['a.test.js:4', 'helper.js:9', 'a.test.js:2'])
  })

  it.each([
    ['a.spec.ts:7:5 carries', '[chromium] › a.spec.ts:7:5 › carries ───\n'],
    ['a.spec.ts:7:5 carries', '[chromium] › e2e/a.spec.ts:7:5 › sums › carries\n'],
    ['expect(received).toBe(expected)', 'a.spec.ts:7:1 › carries ───\n']
  ])('have the line of a title of Playwright after those of the stack: %j %j', (message, title) => {
    const detail = `${title}Error: 1\n    at /w/e2e/a.spec.ts:8:13`
    expect(placesNamed(failed({ message, detail, suite: 'a.spec.ts' })).map(({ line }) => line)).toEqual([8, 7])
    expect(placesNamed(failed({ message, detail: title })).map(({ line }) => line)).toEqual([7])
  })

  it.each([
    ['File "/w/tests/test_a.py", line 9, in test_carries', '/w/tests/test_a.py', 9],
    ['at Shop.Sums.Carries() in /w/Sums.cs:line 18', '/w/Sums.cs', 18],
    ['at Shop.Sums.Carries() in C:\\w\\Sums.cs:line 18', '/w/Sums.cs', 18],
    ['/w/SumsTest.php:19', '/w/SumsTest.php', 19],
    ["./spec/sums_spec.rb:6:in `block'", './spec/sums_spec.rb', 6],
    ['/w/g.cc:4: Failure', '/w/g.cc', 4],
    ['g.cc(4): ERROR: CHECK', 'g.cc', 4],
    ['#0 /w/SumsTest.php(19): sum()', '/w/SumsTest.php', 19],
    ['at shop.SumsSpec.adds(SumsSpec.groovy:12)', 'SumsSpec.groovy', 12],
    ['at 1 | Should -Be 2, /w/Sums.Tests.ps1:5', '/w/Sums.Tests.ps1', 5],
    ['test_adds [/w/test/sums_test.rb:11]:', '/w/test/sums_test.rb', 11],
    ['at app/[id]/page.test.tsx:7:3', 'app/[id]/page.test.tsx', 7],
    ['(in test file t/sums.bats, line 3)', 't/sums.bats', 3],
    ['#   at t/sums.t line 6.', 't/sums.t', 6],
    ['at file:///w/my%20shop/sum.test.mjs:4:5', '/w/my shop/sum.test.mjs', 4]
  ])('are read from %j', (detail, path, line) => {
    expect(placesNamed(failed({ detail }))).toEqual([{ path, line }])
  })

  it('are found in a long text without a space', () => {
    const detail = `${'x'.repeat(300_000)} at (a.test.js:4:1)`
    expect(placesNamed(failed({ detail }))).toEqual([{ path: 'a.test.js', line: 4 }])
  })

  it('are none in a text of numbers, times and addresses', () => {
    expect(placesNamed(failed({ detail: 'http://localhost:8080 at 12:30:01, 10.0.0.1:443, 1.5:3' }))).toEqual([])
  })
})

describe('the file of a name', () => {
  const files = ['a/util_test.go', 'b/util_test.go', 'src/test/java/shop/SumsTest.java']
  const search = { files, folder: '.', suite: '' }

  it.each([
    ['util_test.go', 'example.com/shop/b', 'b/util_test.go'],
    ['util_test.go', 'example.com/shop/c', undefined],
    ['SumsTest.java', 'shop.SumsTest', 'src/test/java/shop/SumsTest.java'],
    ['/home/runner/work/x/x/a/util_test.go', '', 'a/util_test.go'],
    ['/usr/lib/go/util.go', '', undefined],
    ['./a/util_test.go', '', 'a/util_test.go'],
    ['../b/util_test.go', '', 'b/util_test.go']
  ])('%s of %s is %s', (name, suite, found) => {
    expect(sourceFile(name, { ...search, suite })).toBe(found)
  })

  it('is looked for in the folder of the tests first', () => {
    const two = { files: ['api/tests/test_a.py', 'web/tests/test_a.py'], folder: './web/', suite: '' }
    expect(sourceFile('tests/test_a.py', two)).toBe('web/tests/test_a.py')
  })
})
