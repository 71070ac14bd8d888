import { describe, expect, it } from '@jest/globals'
import { prefixIds } from './metric-expression.js'
import { metricOfSide, type MetricExpression } from './cloudwatch-metric.js'

const SIDE = {
  'target-group': 'targetgroup/api-a/1',
  'load-balancer': 'app/api/2',
  'task-definition': 'api:7',
  cluster: 'prod',
  service: 'api'
}

function plain(...dimensions: readonly (readonly [string, string])[]) {
  return {
    kind: 'metric',
    namespace: 'Shop',
    name: 'Orders',
    statistic: 'Sum',
    dimensions: new Map(dimensions)
  } as const
}

describe('metricOfSide', () => {
  it('fills every placeholder, in the middle of a text too', () => {
    const metric = plain(
      ['TargetGroup', '{target-group}'],
      ['LoadBalancer', '{load-balancer}'],
      ['Where', '{cluster}/{service}/{task-definition}'],
      ['Region', 'eu']
    )
    expect([...metricOfSide(metric, SIDE).dimensions.values()]).toEqual([
      'targetgroup/api-a/1',
      'app/api/2',
      'prod/api/api:7',
      'eu'
    ])
  })

  it('fills those of every metric of an expression', () => {
    const metric: MetricExpression = {
      ...{ kind: 'expression', name: 'share', expression: 'a / b' },
      metrics: new Map([['a', plain(['Revision', '{task-definition}'])]])
    }
    const filled = metricOfSide(metric, SIDE)
    expect(filled.metrics.get('a')?.dimensions.get('Revision')).toBe('api:7')
  })
})

describe('prefixIds', () => {
  it.each([
    ['orders / requests * 100', 'xorders / xrequests * 100'],
    ['IF(a>0, FILL(a,REPEAT), b)', 'IF(xa>0, FILL(xa,REPEAT), xb)'],
    ['SUM([a,b]) + a_1', 'SUM([xa,xb]) + xa_1'],
    [`LAMBDA("a b", 'a', a)`, `LAMBDA("a b", 'a', xa)`]
  ])('%s', (expression, prefixed) => {
    expect(prefixIds(expression, 'x')).toBe(prefixed)
  })
})
