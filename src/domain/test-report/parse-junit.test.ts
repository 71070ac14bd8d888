import { describe, expect, it } from '@jest/globals'
import { parseJunit, type TestReading } from './parse-junit.js'

function read(text: string): TestReading {
  const reading = parseJunit(text)
  if (reading.kind !== 'tests') throw new Error(reading.text)
  return reading
}

const suite = (attributes: string, content = '') => `<testsuite name="s" ${attributes}>${content}</testsuite>`
const one = (attributes: string, content = '') =>
  read(suite('', `<testcase name="a" ${attributes}>${content}</testcase>`)).cases[0]
const texts = (text: string) => read(text).problems.map(problem => problem.text)

describe('the state of a test', () => {
  it.each([
    ['status="run" result="completed"', 'passed'],
    ['status="passed"', 'passed'],
    ['status="Success"', 'passed'],
    ['status="notrun" result="suppressed"', 'skipped'],
    ['status="run" result="skipped"', 'skipped'],
    ['status="disabled"', 'skipped'],
    ['status="Not Run"', 'skipped'],
    ['status="untested"', 'skipped'],
    ['result="Inconclusive"', 'skipped'],
    ['disabled="true"', 'skipped'],
    ['executed="false"', 'skipped'],
    ['status="failed"', 'failed'],
    ['status="error"', 'failed'],
    ['status="undefined"', 'failed'],
    ['status="run" result="interrupted"', 'failed'],
    ['result="Timed Out"', 'failed'],
    ['success="False"', 'failed'],
    ['failure="1 !== 2"', 'failed'],
    ['failures="0" errors="0" disabled="false" success="true" executed="true"', 'passed']
  ])('with %s is %s', (attributes, state) => {
    expect(one(attributes)?.state).toBe(state)
  })

  it.each([
    ['<failure/>', 'status="passed"', 'failed'],
    ['<error message="m"/><skipped/>', '', 'failed'],
    ['<skipped/>', 'status="run"', 'skipped'],
    ['<disabled/>', '', 'skipped'],
    ['<cleanupError>x</cleanupError>', '', 'failed'],
    ['<timeout/>', '', 'failed'],
    ['<aborted message="m"/>', 'status="passed"', 'failed'],
    ['<Failure/>', '', 'failed'],
    ['<timed-out/>', '', 'failed'],
    ['<Inconclusive/>', '', 'skipped'],
    ['<success/>', '', 'passed'],
    ['<rerunFailure/>', '', 'passed'],
    ['<system-out>error</system-out><properties><property name="failure" value="1"/></properties>', '', 'passed']
  ])('with %s and %j is as bad as the worse of both', (content, attributes, state) => {
    expect(one(attributes, content)?.state).toBe(state)
  })

  it('of an unknown word is failed, with the reason', () => {
    expect(one('status="wobbly"')).toMatchObject({
      ...{ state: 'failed', message: 'The report gives the status "wobbly", which is unknown.' }
    })
  })

  it('of an element without a text is shown with its name', () => {
    expect(one('', '<timeout/>')?.message).toBe('The report has the element <timeout>.')
    expect(one('status="skipped"', '<failure/>')?.message).toBe('')
  })

  it('that an unknown element may change is reported, once for each name', () => {
    const tests = ['a', 'b'].map(name => `<testcase name="${name}"><wobbly/><properties/><system-out/></testcase>`)
    expect(read(suite('', tests.join(''))).problems).toEqual([
      {
        kind: 'doubt',
        text: 'Test "a" and 1 more: each has the element <wobbly>, which is unknown: check whether it failed.'
      }
    ])
  })

  it('that passed when it was run again is flaky', () => {
    expect(one('', '<flakyFailure message="m"><stackTrace>x</stackTrace></flakyFailure>')).toMatchObject({
      state: 'passed',
      isFlaky: true
    })
    expect(one('', '<failure/><rerunFailure/>')).toMatchObject({ state: 'failed', isFlaky: false })
  })
})

describe('a state with a detail', () => {
  it.each([
    ['Skipped:Ignored', 'skipped'],
    ['Failed:Error', 'failed'],
    ['Failed(Child)', 'failed']
  ])('%s is %s, as NUnit has it', (word, state) => {
    expect(read(suite('', `<testcase name="a" result="${word}"/>`)).cases.map(test => test.state)).toEqual([state])
  })
})

describe('the message of a failed test', () => {
  it('is that of all its failures', () => {
    const test = one(
      '',
      '<failure message="first">a</failure><failure message="second"><![CDATA[b <c>]]></failure><error>d</error>'
    )
    expect([test?.message, test?.detail]).toEqual(['first', 'a\n\nb <c>\n\nd'])
  })

  it('is what it printed where the failure is empty, as CTest has it', () => {
    expect(one('status="fail"', '<failure message=""/><system-out>g.cc:4: Failure</system-out>')?.message).toBe(
      'g.cc:4: Failure'
    )
  })

  it('takes the line of pytest as counted from 0', () => {
    const [test] = read(
      '<testsuites name="pytest tests"><testsuite name="pytest"><testcase name="a" file="a.py" line="0"/></testsuite></testsuites>'
    ).cases
    expect(test?.line).toBe(1)
  })
})

describe('the seconds of a test', () => {
  it.each([
    ['1.5', 1.5],
    ['1,234.5', 1234.5],
    ['1,234', 1234],
    ['0,123', 0.123],
    ['1.234,5', 1234.5],
    ['12,5', 12.5],
    ['1e-05', 0.00001],
    ['', 0],
    ['-', 0],
    ['NaN', 0]
  ])('%j are %d', (time, seconds) => {
    expect(one(`time="${time}"`)?.seconds).toBe(seconds)
  })
})

describe('tests in nested suites', () => {
  it('are found wherever they are', () => {
    const text =
      '<testsuites><testsuites><testsuite name="a"><group><testsuite name="b"><testcase name="x"><testcase name="y"/></testcase></testsuite></group></testsuite></testsuites><testcase name="z"/></testsuites>'
    expect(
      read(text)
        .cases.map(({ name, suite: around }) => `${around}: ${name}`)
        .sort()
    ).toEqual([': z', 'a › b: x', 'a › b: y'])
  })

  it('are found in a document with prefixes, and in one of Eclipse', () => {
    expect(
      read('<j:testsuites xmlns:j="x"><j:testcase name="a"><j:failure/></j:testcase></j:testsuites>').cases[0]?.state
    ).toBe('failed')
    expect(
      read(
        '<testrun name="r" tests="1" failures="0" errors="0"><testsuite name="s"><testcase name="a"/></testsuite></testrun>'
      ).cases.length
    ).toBe(1)
  })
})

describe('what failed outside of any test', () => {
  it.each([
    ['no test at all', suite('tests="0" errors="1"'), ['"s" reports 1 error outside of any test.']],
    [
      'a test that passed',
      suite('tests="1" errors="2"', '<testcase name="a"/>'),
      ['"s" reports 2 errors outside of any test.']
    ],
    [
      'the root only',
      `<testsuites errors="1">${suite('', '<testcase name="a"/>')}</testsuites>`,
      ['"the report" reports 1 error outside of any test.']
    ],
    [
      'the suite and the root, once',
      `<testsuites errors="1">${suite('errors="1"')}</testsuites>`,
      ['"s" reports 1 error outside of any test.']
    ],
    [
      'failures=',
      suite('tests="1" failures="1,001"', '<testcase name="a"/>'),
      ['"s" reports 1001 failures more than its tests show.']
    ]
  ])('is reported where it is counted by %s', (_, text, said) => {
    expect(texts(text)).toEqual(said)
    expect(read(text).problems.every(({ kind }) => kind === 'error')).toBe(true)
  })

  it('is a failed test where the suite has its message', () => {
    const { cases, problems } = read(
      suite('errors="1"', '<error message="no database">stack</error><testcase name="a"/>')
    )
    expect(cases[0]).toMatchObject({
      suite: 's',
      name: 'outside of any test',
      state: 'failed',
      message: 'no database',
      detail: 'stack'
    })
    expect(problems).toEqual([])
  })

  it('is a failed test where an element of the suite reports it', () => {
    expect(read(suite('', '<aborted/><testcase name="a"/>')).cases[0]).toMatchObject({ suite: 's', state: 'failed' })
    expect(read(suite('', '<failures>0</failures><failed><testcase name="a"/></failed>')).cases).toMatchObject([
      { name: 'a', state: 'passed' }
    ])
  })

  it.each([
    [
      'reruns that Surefire counts',
      suite('tests="1" failures="2"', '<testcase name="a"><failure/><rerunFailure/></testcase>')
    ],
    ['two failures of one test', suite('tests="1" failures="2"', '<testcase name="a"><failure/><failure/></testcase>')],
    ['errors that are written as failures', suite('tests="1" errors="1"', '<testcase name="a"><failure/></testcase>')],
    [
      'a passed test whose fixture failed, which pytest counts as two',
      suite('tests="2" errors="1"', '<testcase name="a"><error/></testcase>').replace('"s"', '"pytest"')
    ],
    [
      'suites that Node counts as tests',
      `<testsuites><testsuite name="o" tests="1" failures="1"><testsuite name="i" tests="1" failures="1"><testcase name="a"><failure/></testcase></testsuite></testsuite></testsuites>`
    ]
  ])('is not: %s', (_, text) => {
    expect(texts(text)).toEqual([])
  })
})

describe('a report that is not whole', () => {
  it.each([
    [suite('tests="2"', '<testcase name="a"/>'), '"s" declares 2 tests but lists 1.'],
    [suite('tests="1" disabled="1"'), '"s" declares 1 test but lists 0.'],
    [
      suite('tests="3" failures="1"', '<testcase name="a"><failure/></testcase><testcase name="b"/>'),
      '"s" declares 3 tests but lists 2.'
    ],
    [
      `<testsuites name="all" tests="3">${suite('', '<testcase name="a"/>')}${suite('', '<testcase name="b"/>')}</testsuites>`,
      '"all" declares 3 tests but lists 2.'
    ],
    [
      `<testsuites tests="3">${suite('tests="3"', '<testcase name="a"/>')}</testsuites>`,
      '"s" declares 3 tests but lists 1.'
    ]
  ])('is reported where a suite announces more tests than it lists: %s', (text, said) => {
    expect(read(text).problems).toEqual([{ kind: 'doubt', text: said }])
  })

  it.each([
    '<testsuites><testsuite>',
    '<?xml version="1.0"?><testsuite name="s"><testcase name="a"/>',
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<?xml version="1.0"?><!-- written by',
    '<?xml version="1.0"?>\n<testsui'
  ])('is broken: %s', text => {
    expect(parseJunit(text)).toMatchObject({ kind: 'broken', text: expect.stringContaining('is incomplete or') })
  })

  it.each(['> jest --ci\n\n<testsuites></testsuites>', 'npm warn\n<?xml version="1.0"?>\n<testsuite name="s"/>'])(
    'is broken with a reason where a command printed before it: %j',
    text => {
      expect(parseJunit(text)).toMatchObject({ kind: 'broken', text: expect.stringContaining('other text before it') })
    }
  )
})

describe('a whole report', () => {
  it.each([
    ['a line break in its last tag', suite('tests="1"', '<testcase name="a"/>').replace(/>$/, '\n>'), 1],
    ['an attribute with > in its only tag', '<testsuite name="a > b" tests="0"/>', 0],
    ['an attribute with > in its first tag', suite('package="a > b"', '<testcase name="a"/>'), 1]
  ])('may have %s', (_, text, count) => {
    expect(read(text).cases).toHaveLength(count)
  })

  it.each(['hostname="tbd"', 'doctest_version="2.4.9"'])('of %s has more assertions than tests', attribute => {
    expect(read(suite(`tests="57" ${attribute}`, '<testcase name="a"/>')).problems).toEqual([])
  })
})
