import { describe, expect, it } from '@jest/globals'
import { observe } from '../../../../test/fakes/observed-traffic.js'
import { judgeGates } from './judge-gates.js'
import type { Probe } from '../observations.js'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'

type Outcome = Probe['outcome']
const answer = (status: number, body = '', headers: Record<string, string> = {}): Outcome => ({
  kind: 'answer',
  status,
  body,
  headers: new Map(Object.entries(headers))
})
const refused: Outcome = { kind: 'no-answer', why: 'connection refused' }
const ok = answer(200)

/** One probe every five seconds; the look comes right after the last. */
function judge(outcomes: readonly Outcome[], options = '', nowSeconds = outcomes.length * 5) {
  const plan = parseSampleGates(`http: { url: "https://a.example/health"${options} }`)
  const probes = outcomes.map((outcome, index) => ({ at: index * 5_000, outcome }))
  const [report] = judgeGates(
    plan,
    observe([], { now: nowSeconds * 1000, probes: new Map([['http https://a.example/health', probes]]) }),
    'interim'
  )
  return report?.result
}

describe('http', () => {
  it('passes after three good answers in a row', () => {
    expect(judge([refused, ok, refused, ok, ok])?.kind).toBe('inconclusive')
    expect(judge([refused, ok, ok, ok])?.kind).toBe('pass')
  })

  it('fails when there were none in time, and reports the last answer', () => {
    expect(judge([ok, ok, refused], '', 121)).toMatchObject({
      kind: 'fail',
      reason:
        'https://a.example/health did not pass 3 consecutive probes within 120 s; the last: no response (connection refused).'
    })
  })

  it('shows how much of the time is spent', () => {
    expect(judge([refused], ', within: 60s', 30)?.evidence.abortProgress).toBe(0.5)
  })

  it('fails when it stops answering later', () => {
    expect(judge([ok, ok, ok, refused])?.kind).toBe('inconclusive')
    expect(judge([ok, ok, ok, refused, refused, refused])?.kind).toBe('fail')
  })

  it('waits before the first probe', () => {
    expect(judge([])).toMatchObject({ kind: 'inconclusive', evidence: { abortProgress: 0, dataProgress: 0 } })
  })

  it.each([
    ['', answer(301), 'status 301 instead of 200-299'],
    [', status: [200, 300-301]', answer(302), 'status 302 instead of 200, 300-301'],
    [', body-contains: ready', answer(200, 'warming'), 'the body does not contain the expected text'],
    [', response-headers: { X-A: b }', answer(200, '', { 'x-a': 'c' }), 'header X-A has an unexpected value'],
    [', response-headers: { X-A: b }', ok, 'header X-A is missing'],
    [
      ', version: { equals: 2, header: x-version }',
      answer(200, '', { 'X-Version': '1' }),
      'header x-version reports version "1" instead of "2"'
    ],
    [
      ', version: { equals: 2, json: build.version }',
      answer(200, '{"build":{"version":1}}'),
      'build.version of the body reports version "1" instead of "2"'
    ],
    [
      ', version: { equals: 2, json: build.version }',
      answer(200, 'no json'),
      'build.version of the body reports version nothing instead of "2"'
    ]
  ])('with "%s" takes %j for a bad answer', (options, outcome, mismatch) => {
    expect(judge([outcome], options)?.reason).toContain(mismatch)
  })

  it.each([
    [', status: [200, 300-301]', answer(301)],
    [', body-contains: ready', answer(200, 'I am ready.')],
    [', response-headers: { X-A: b }', answer(200, '', { 'x-a': 'b' })],
    [', version: { equals: 2, header: x-version }', answer(200, '', { 'X-Version': '2' })],
    [', version: { equals: 2, json: build.version }', answer(200, '{"build":{"version":2}}')]
  ])('with "%s" takes %j for a good answer', (options, outcome) => {
    expect(judge([outcome, outcome, outcome], options)?.kind).toBe('pass')
  })
})
