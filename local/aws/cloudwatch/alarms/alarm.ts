import type { Shape } from '../../aws-service.js'
import type { MetricQuery } from '../queries/metric-query.js'

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'
export type MissingData = 'missing' | 'ignore' | 'breaching' | 'notBreaching'

export const comparisons = {
  GreaterThanOrEqualToThreshold: (value: number, threshold: number) => value >= threshold,
  GreaterThanThreshold: (value: number, threshold: number) => value > threshold,
  LessThanThreshold: (value: number, threshold: number) => value < threshold,
  LessThanOrEqualToThreshold: (value: number, threshold: number) => value <= threshold
}

export type Comparison = keyof typeof comparisons

/** When an alarm goes off. */
export interface AlarmRule {
  /** Of these, the one that returns data is compared. */
  readonly queries: readonly MetricQuery[]
  readonly periodSeconds: number
  readonly threshold: number
  readonly comparison: Comparison
  readonly evaluationPeriods: number
  readonly datapointsToAlarm: number
  readonly missingData: MissingData
}

export interface AlarmStatus {
  readonly state: AlarmState
  readonly reason: string
  readonly reasonData?: string | undefined
  readonly updatedAt: number
  readonly transitionedAt: number
}

export interface Alarm {
  readonly name: string
  readonly arn: string
  readonly rule: AlarmRule
  /** The parameters of PutMetricAlarm, which DescribeAlarms gives back. */
  readonly configuration: Shape
  readonly configuredAt: number
  status: AlarmStatus
}
