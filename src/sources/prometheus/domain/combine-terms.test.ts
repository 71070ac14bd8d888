import { describe, expect, it } from '@jest/globals'
import { combineTerms, type ReadSelector } from './combine-terms.js'
import { readCounter, type CounterTerm } from './selector.js'

const ALL = 'a_total{r="1"}'
const BAD = 'a_total{r="1",code=~"5.."}'

function termsOf(text: string): readonly CounterTerm[] {
  return readCounter(text) ?? []
}

function read(
  text: string,
  values: Record<number, number>,
  labels: readonly Record<string, string>[] = [{ r: '1', code: '200' }]
): ReadSelector {
  const selector = termsOf(text)[0]?.selector
  if (selector === undefined) throw new Error(text)
  const series = labels.map(each => ({ labels: new Map(Object.entries(each)), samples: [{ at: 0, value: 1 }] }))
  const counts = {
    values: new Map(Object.entries(values).map(([at, n]) => [Number(at), n])),
    unsettled: new Set<number>()
  }
  return { selector, series: Object.keys(values).length === 0 ? [] : series, counts }
}

function combine(text: string, known: readonly ReadSelector[]) {
  const { values, unsettled } = combineTerms(termsOf(text), {
    read: new Map(known.map(one => [one.selector.text, one])),
    starts: [0, 10]
  })
  return { values: Object.fromEntries(values), unsettled: [...unsettled] }
}

describe('a counter without series', () => {
  it('is zero where all requests have the label that it selects by', () => {
    expect(combine(BAD, [read(ALL, { 0: 9, 10: 8 }), read(BAD, {})]).values).toEqual({ 0: 0, 10: 0 })
  })

  it('has no value where some requests lack that label', () => {
    const requests = read(ALL, { 0: 9 }, [{ r: '1', code: '200' }, { r: '1' }])
    expect(combine(BAD, [requests, read(BAD, {})]).values).toEqual({})
  })

  it('has no value where the requests are another metric', () => {
    expect(combine('errors_total{r="1"}', [read(ALL, { 0: 9 }), read('errors_total{r="1"}', {})]).values).toEqual({})
  })

  it('has no value in a window without requests', () => {
    expect(combine(BAD, [read(ALL, { 10: 9 }), read(BAD, {})]).values).toEqual({ 10: 0 })
  })

  it('has no value in a window whose requests are unsettled', () => {
    const requests = read(ALL, { 0: 9, 10: 9 })
    const late = { ...requests, counts: { ...requests.counts, unsettled: new Set([10]) } }
    expect(combine(BAD, [late, read(BAD, {})]).values).toEqual({ 0: 0 })
  })
})

describe('a difference of counters', () => {
  const SLOW = 'sum(t_count{r="1"}) - sum(t_bucket{r="1",le="0.3"})'

  it('is counted window by window', () => {
    const known = [read('t_count{r="1"}', { 0: 9, 10: 8 }), read('t_bucket{r="1",le="0.3"}', { 0: 7, 10: 8 })]
    expect(combine(SLOW, known).values).toEqual({ 0: 2, 10: 0 })
  })

  it('has no value where a bucket does not exist', () => {
    expect(combine(SLOW, [read('t_count{r="1"}', { 0: 9 }), read('t_bucket{r="1",le="0.3"}', {})]).values).toEqual({})
  })

  it('that is below zero is unsettled', () => {
    const known = [read('t_count{r="1"}', { 0: 1 }), read('t_bucket{r="1",le="0.3"}', { 0: 7 })]
    expect(combine(SLOW, known)).toEqual({ values: {}, unsettled: [0] })
  })
})
