import { describe, expect, it } from '@jest/globals'
import { judgeTraffic } from './judge-traffic.js'
import type { Series } from './read-traffic.js'

const NOW = Date.UTC(2026, 11, 1, 10)
const BALANCER = 'app/front/1'
const of = (metric: string, sum: number, more: Partial<Series> = {}): Series => ({
  ...{ metric, sum, group: 'targetgroup/blue/1', balancer: BALANCER, newest: NOW - 120_000, statuses: ['Complete'] },
  ...more
})
const ofBalancer = (metric: string, sum: number) => of(metric, sum, { group: undefined })
const answers = (series: readonly Series[]) =>
  Object.fromEntries(judgeTraffic(series, NOW).map(({ check, answer }) => [check, answer]))

describe('what metrics show', () => {
  it('is as assumed where the load balancer answered what no target did', () => {
    const series = [
      ...[of('RequestCount', 100), of('HTTPCode_Target_2XX_Count', 90), of('HTTPCode_Target_5XX_Count', 4)],
      ...[ofBalancer('HTTPCode_ELB_4XX_Count', 5), ofBalancer('HTTPCode_ELB_502_Count', 1)]
    ]
    expect(answers(series)).toEqual({
      ...{ 'unanswered-requests': 'as assumed', 'balancer-errors': 'as assumed' },
      ...{ 'metric-statuses': 'as assumed', 'late-series': 'as assumed' }
    })
  })

  it.each([
    ['unexplained', 'requests are unanswered that the load balancer did not answer either', 90],
    ['otherwise', 'more answers than requests are counted', 101]
  ])('is %s where %s', (answer, _, served) => {
    const series = [of('RequestCount', 100), of('HTTPCode_Target_2XX_Count', served)]
    const all = [...series, ofBalancer('HTTPCode_ELB_4XX_Count', 3)]
    expect(answers(all)).toMatchObject({ 'unanswered-requests': answer })
  })

  it('counts the answers of a load balancer once, however many target groups it has', () => {
    const own = ofBalancer('HTTPCode_ELB_4XX_Count', 5)
    const series = [of('RequestCount', 10), of('HTTPCode_Target_2XX_Count', 2), own, own]
    expect(answers(series)).toMatchObject({ 'unanswered-requests': 'unexplained' })
  })

  it('is otherwise where the load balancer names the target group of its own answers', () => {
    expect(answers([of('HTTPCode_ELB_502_Count', 1)])).toMatchObject({ 'balancer-errors': 'otherwise' })
  })

  it('is otherwise where a series is not complete, or six minutes behind another', () => {
    const series = [of('RequestCount', 1), of('HTTPCode_Target_2XX_Count', 1, { newest: NOW - 480_000 })]
    expect(answers([...series, of('X', 0, { statuses: ['PartialData'] })])).toMatchObject({
      ...{ 'late-series': 'otherwise', 'metric-statuses': 'otherwise' }
    })
  })

  it('is not seen where there is none', () => {
    expect(new Set(Object.values(answers([])))).toEqual(new Set(['not seen']))
  })
})
