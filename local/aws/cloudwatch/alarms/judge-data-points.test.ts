import { describe, expect, test } from '@jest/globals'
import { judgeDataPoints } from './judge-data-points.js'

const meanings = { '0': 'within', X: 'breaching', '-': undefined } as const
const rangeOf = (text: string) => text.split(' ').map(sign => meanings[sign as keyof typeof meanings])
const policies = ['missing', 'ignore', 'breaching', 'notBreaching'] as const

const outcomes = (text: string, datapointsToAlarm: number) =>
  policies
    .map(missingData => judgeDataPoints(rangeOf(text), { evaluationPeriods: 3, datapointsToAlarm, missingData }))
    .map(verdict => (verdict.kind === 'keep' ? 'keep' : verdict.state))

/** The rows are those of https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html */
describe('an alarm over 3 of 3 periods', () => {
  test.each([
    ['0 - X - X', ['OK', 'OK', 'OK', 'OK']],
    ['0 - - - -', ['OK', 'OK', 'OK', 'OK']],
    ['- - - - 0', ['OK', 'OK', 'OK', 'OK']],
    ['- - - - -', ['INSUFFICIENT_DATA', 'keep', 'ALARM', 'OK']],
    ['0 X X - X', ['ALARM', 'ALARM', 'ALARM', 'ALARM']],
    ['- - - - X', ['INSUFFICIENT_DATA', 'keep', 'ALARM', 'OK']],
    ['- - X - -', ['ALARM', 'keep', 'ALARM', 'OK']],
    ['X - - - -', ['ALARM', 'keep', 'ALARM', 'OK']]
  ])('%s', (text, expected) => {
    expect(outcomes(text, 3)).toEqual(expected)
  })
})

describe('an alarm over 2 of 3 periods', () => {
  test.each([
    ['0 - X - X', ['ALARM', 'ALARM', 'ALARM', 'ALARM']],
    ['0 0 X 0 X', ['ALARM', 'ALARM', 'ALARM', 'ALARM']],
    ['0 - X - -', ['OK', 'OK', 'ALARM', 'OK']],
    ['- - - - 0', ['OK', 'OK', 'ALARM', 'OK']],
    ['- - - - X', ['INSUFFICIENT_DATA', 'keep', 'ALARM', 'OK']]
  ])('%s', (text, expected) => {
    expect(outcomes(text, 2)).toEqual(expected)
  })
})
