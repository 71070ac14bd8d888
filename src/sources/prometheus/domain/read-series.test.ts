import { describe, expect, it } from '@jest/globals'
import { readSeries, reportOf } from './read-series.js'

const answer = (result: unknown, resultType = 'matrix') => ({ status: 'success', data: { resultType, result } })
const series = (values: unknown, metric: unknown = { code: '200' }) => answer([{ metric, values }])

describe('an answer of the API', () => {
  it('is read with times in milliseconds', () => {
    expect(
      readSeries(
        series([
          [1.5, '7'],
          [2, '1e+06'],
          [3, 'NaN'],
          [4, '+Inf']
        ]),
        'Prometheus'
      ).series
    ).toEqual([
      {
        labels: new Map([['code', '200']]),
        samples: [
          { at: 1_500, value: 7 },
          { at: 2_000, value: 1_000_000 },
          { at: 3_000, value: Number.NaN },
          { at: 4_000, value: Infinity }
        ]
      }
    ])
  })

  it('keeps at most five warnings', () => {
    const { warnings } = readSeries({ ...answer([]), warnings: Array(9).fill('store unavailable') }, 'Prometheus')
    expect(warnings).toHaveLength(5)
  })

  it.each([
    ['null', null, 'Prometheus returned JSON that is not from the Prometheus API. Check the address.'],
    ['a list', [], 'Prometheus returned JSON that is not from the Prometheus API. Check the address.'],
    [
      'an error',
      { status: 'error', data: {} },
      'Prometheus returned JSON that is not from the Prometheus API. Check the address.'
    ],
    ['a vector', answer([], 'vector'), 'Prometheus returned a result of type "vector" instead of "matrix".'],
    ['a matrix that is no list', answer({}), 'Prometheus returned a result that is not a list.'],
    [
      '6,000 series',
      answer(Array(6_000).fill({ metric: {}, values: [] })),
      'Prometheus returned 6,000 series for one query; 5,000 are supported. Select fewer by labels.'
    ],
    [
      'a histogram',
      answer([{ metric: {}, histograms: [] }]),
      'Prometheus returned a native histogram. Use histogram_count() or histogram_fraction().'
    ],
    ['a label that is a number', series([], { code: 200 }), 'Prometheus returned a label whose value is not text.'],
    ['a series without values', answer([{ metric: {} }]), 'Prometheus returned a series without labels or values.'],
    ['a value that is a word', series([[1, 'many']]), 'Prometheus returned a sample that is not a time and a number.'],
    ['a value that is a number', series([[1, 7]]), 'Prometheus returned a sample that is not a time and a number.'],
    ['a hexadecimal value', series([[1, '0x10']]), 'Prometheus returned a sample that is not a time and a number.'],
    ['a time that is text', series([['1', '7']]), 'Prometheus returned a sample that is not a time and a number.'],
    [
      'times out of order',
      series([
        [2, '7'],
        [1, '7']
      ]),
      'Prometheus returned samples that are not in the order of their times.'
    ]
  ])('that has %s is refused', (_, body, message) => {
    expect(() => readSeries(body, 'Prometheus')).toThrow(message)
  })
})

describe('reportOf', () => {
  it.each([
    [{ error: 'parse error' }, 'parse error'],
    [{ message: 'Forbidden' }, 'Forbidden'],
    [{ error: { deep: true } }, undefined],
    [null, undefined]
  ])('finds in %j what is reported', (body, reported) => {
    expect(reportOf(body)).toBe(reported)
  })
})
