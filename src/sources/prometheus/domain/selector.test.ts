import { describe, expect, it } from '@jest/globals'
import { matchersBeside, readCounter, type Selector } from './selector.js'

const selectorOf = (text: string): Selector => {
  const selector = readCounter(text)?.[0]?.selector
  if (selector === undefined) throw new Error(text)
  return selector
}

describe('readCounter', () => {
  it('reads a selector with its matchers', () => {
    expect(readCounter('http_requests_total{code=~"5..",revision="{side.id}"}')).toEqual([
      {
        sign: 1,
        selector: {
          metric: 'http_requests_total',
          matchers: [
            { label: 'code', operator: '=~', value: '5..' },
            { label: 'revision', operator: '=', value: '{side.id}' }
          ],
          text: 'http_requests_total{code=~"5..",revision="{side.id}"}'
        }
      }
    ])
  })

  it.each([
    ['a metric in quotes', '{"http.requests", "service.name"="a"}', 'http.requests'],
    ['a metric in __name__', '{__name__="requests_total", a!="b"}', 'requests_total'],
    ['a comma at the end', "requests_total{a='b',}", 'requests_total'],
    ['no matchers', 'requests_total', 'requests_total'],
    ['blanks', 'requests_total { a = "}" , b !~ "x,y" }', undefined],
    ['blanks inside', 'requests_total{ a = "}" , b !~ "x,y" }', 'requests_total']
  ])('reads %s', (_, text, metric) => {
    expect(readCounter(text)?.[0]?.selector.metric).toBe(metric)
  })

  it('reads sums that are added and taken off', () => {
    const terms = readCounter('sum(a_count{r="1"}) - sum(a_bucket{r="1",le="0.3"}) + sum(b_total)')
    expect(terms?.map(({ sign, selector }) => [sign, selector.metric])).toEqual([
      [1, 'a_count'],
      [-1, 'a_bucket'],
      [1, 'b_total']
    ])
  })

  it.each([
    'sum(rate(a_total[1m])) * 60',
    'increase(a_total[1m])',
    'a_total offset 5m',
    'a_total[5m]',
    'sum by (code) (a_total)',
    'job:requests:rate1m{a="b"}',
    'sum(a:b:rate1m)',
    'a_total{x="y"',
    'a_total{x=y}',
    'sum(a) sum(b)',
    'a{__name__="b"}',
    '{x="y"}',
    ''
  ])('leaves %p to the server', text => {
    expect(readCounter(text)).toBeUndefined()
  })
})

describe('matchersBeside', () => {
  it('finds what a selector adds to a wider one', () => {
    const beside = matchersBeside(selectorOf('a{code=~"5..",r="1"}'), selectorOf('a{r="1"}'))
    expect(beside).toEqual([{ label: 'code', operator: '=~', value: '5..' }])
  })

  it.each([
    ['another metric', 'b{r="1"}'],
    ['another value', 'a{r="2"}'],
    ['a matcher that the narrow one lacks', 'a{r="1",x="y"}']
  ])('refuses %s', (_, wide) => {
    expect(matchersBeside(selectorOf('a{code=~"5..",r="1"}'), selectorOf(wide))).toBeUndefined()
  })
})
