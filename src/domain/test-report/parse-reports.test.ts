import { describe, expect, it } from '@jest/globals'
import { mergeCoverage } from './coverage/merge-coverage.js'
import { parseCoverage } from './coverage/parse-coverage.js'
import { parseJunit } from './parse-junit.js'
import type { TestCase } from './read-test-case.js'
import { countTests, coveragePercent } from './summarize-tests.js'

function casesOf(text: string): readonly TestCase[] {
  const reading = parseJunit(text)
  return reading.kind === 'tests' ? reading.cases : []
}

function filesOf(text: string) {
  const reading = parseCoverage(text)
  const records = reading.kind === 'coverage' ? reading.records : []
  return mergeCoverage([{ path: 'coverage/report', records }], { present: new Set(), workspace: '/w' }).files
}

/** As Node 24 writes it by `--test-reporter junit`. */
const NODE = `<?xml version="1.0" encoding="utf-8"?>
<testsuites>
	<testsuite name="sums" time="0.003" disabled="0" errors="0" tests="2" failures="1" skipped="0" hostname="h">
		<testcase name="adds" time="0.001" classname="test" file="/w/sum.test.js"/>
		<testcase name="carries" time="0.002" classname="test" failure="1 !== 2" file="/w/sum.test.js">
			<failure type="testCodeFailure" message="1 !== 2">
[Error [ERR_TEST_FAILURE]: 1 !== 2]
			</failure>
		</testcase>
	</testsuite>
	<testcase name="skips" time="0.0001" classname="test"><skipped type="skipped" message="true"/></testcase>
	<!-- tests 3 -->
</testsuites>`

/** As pytest 8 writes it by `--junit-xml`. */
const PYTEST = `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="4" time="0.05"><testcase classname="test_sum" name="test_adds" time="0.001" /><testcase classname="test_sum" name="test_bad" time="0.002"><failure message="assert 1 == 2">def test_bad():
&gt;       assert 1 == 2
E       assert 1 == 2

test_sum.py:5: AssertionError</failure></testcase><testcase classname="test_sum" name="test_skipped" time="0.000"><skipped type="pytest.skip" message="later">test_sum.py:7: later</skipped></testcase><testcase classname="test_sum" name="test_setup" time="0.001"><error message="failed on setup">boom</error></testcase></testsuite></testsuites>`

/** As Surefire 3 writes it. */
const SUREFIRE = `<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="shop.SumTest" time="1,234.5" tests="1" errors="0" skipped="0" failures="0">
  <properties><property name="java.version" value="21"/></properties>
  <testcase name="adds" classname="shop.SumTest" time="1,234.5"/>
</testsuite>`

describe('a report of tests', () => {
  it('of Node is read, suites and all', () => {
    const cases = casesOf(NODE)
    expect(countTests(cases)).toMatchObject({ tests: 3, passed: 1, failed: 1, skipped: 1 })
    expect(cases.find(({ state }) => state === 'failed')).toMatchObject({
      ...{ name: 'carries', suite: 'test', message: '1 !== 2', file: '/w/sum.test.js' },
      detail: '[Error [ERR_TEST_FAILURE]: 1 !== 2]'
    })
  })

  it('of pytest is read; an error in a fixture is a failure', () => {
    const cases = casesOf(PYTEST)
    expect(countTests(cases)).toMatchObject({ tests: 4, passed: 1, failed: 2, skipped: 1 })
    expect(cases[1]?.detail).toContain('>       assert 1 == 2')
  })

  it('of Surefire is read, its thousands too', () => {
    expect(casesOf(SUREFIRE)).toEqual([
      expect.objectContaining({ suite: 'shop.SumTest', state: 'passed', seconds: 1234.5 })
    ])
  })

  it.each(['', 'no XML', '<html></html>', NODE.slice(0, 400), '<testsuites><testsuite>'])('is not made of %j', text => {
    expect(parseJunit(text).kind).not.toBe('tests')
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'with elements, attributes and values named %s is read whole',
    name => {
      const inner = `<${name} ${name}="x">y</${name}><${name}/>`
      const test = `<testcase name="${name}" ${name}="x">${inner}<failure message="m">${name}</failure></testcase>`
      const cases = casesOf(`<testsuites>${inner}<testsuite name="${name}">${inner}${test}</testsuite></testsuites>`)
      expect(cases).toEqual([expect.objectContaining({ name, state: 'failed', message: 'm', detail: name })])
      expect({}).not.toHaveProperty('x')
    }
  )

  it('without a test is a report of none', () => {
    expect(parseJunit('<testsuites tests="0"></testsuites>')).toEqual({ kind: 'tests', cases: [], problems: [] })
  })

  it('with hundreds of thousands of escaped characters is read whole', () => {
    const text = '&lt;&#10;'.repeat(200_000)
    const [test] = casesOf(`<testsuites><testcase name="a"><failure>${text}</failure></testcase></testsuites>`)
    expect(test?.detail).toMatch(/^<(?:\n<)+$/)
    expect(test?.detail.length).toBe(399_999)
  })

  it('with entities that grow is not expanded without end', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><testsuites><testcase name="${'&b;'.repeat(50)}"/></testsuites>`
    const [test] = casesOf(bomb)
    expect(test?.name.length ?? 0).toBeLessThan(5_000_000)
  })
})

describe('a report of coverage', () => {
  it.each([
    [
      'LCOV',
      'TN:\nSF:src/a.ts\nDA:1,3\nDA:2,0\nLF:2\nLH:1\nend_of_record\nSF:src/b.ts\nDA:1,1\nend_of_record\n',
      66.66
    ],
    [
      'Go, blocks of several packages once',
      'mode: set\nshop/a.go:1.2,3.4 2 1\nshop/a.go:5.2,6.4 1 0\nshop/a.go:1.2,3.4 2 0\n',
      66.66
    ],
    [
      'Cobertura, the lines of a file once',
      `<coverage line-rate="0.5"><packages><package><classes>
        <class filename="a.py"><methods/><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class>
        <class filename="a.py"><methods/><lines><line number="2" hits="4"/><line number="3" hits="0"/></lines></class>
      </classes></package></packages></coverage>`,
      66.66
    ],
    [
      'JaCoCo',
      `<report name="shop"><package name="shop/web"><sourcefile name="A.java"><line nr="1" ci="1"/>
        <counter type="INSTRUCTION" missed="9" covered="1"/><counter type="LINE" missed="1" covered="2"/></sourcefile></package></report>`,
      66.66
    ]
  ])('of %s is read', (_, text, percent) => {
    expect(coveragePercent(filesOf(text))).toBe(percent)
  })

  it.each(['', 'TOTAL 12 3 75%', '<html/>', '<coverage><packages>'])('is not made of %j', text => {
    expect(parseCoverage(text).kind).not.toBe('coverage')
  })

  it('of no line is no percentage', () => {
    expect(coveragePercent([])).toBeUndefined()
    expect(coveragePercent([{ file: 'a', covered: 99_999, total: 100_000 }])).toBe(99.99)
  })
})
