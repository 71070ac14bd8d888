/** What ECS asks CloudWatch during a deployment. */
export interface Alarms {
  /** Undefined when there is no alarm of that name. */
  stateOf(alarmName: string): 'OK' | 'ALARM' | 'INSUFFICIENT_DATA' | undefined
}
