import { AwsError } from '../../aws-error.js'
import type { Shape } from '../../aws-service.js'
import type { Clock, Timer } from '../../clock.js'
import { arn } from '../../place.js'
import type { Place } from '../../place.js'
import type { RequestFields } from '../../request-fields.js'
import type { Alarm, AlarmState } from './alarm.js'
import type { Alarms } from './alarms.js'
import { evaluateAlarm } from './evaluate-alarm.js'
import type { MetricStore } from '../metrics/metric-store.js'
import { readAlarmRule } from './read-alarm.js'

const minute = 60_000

export interface AlarmBookDeps {
  readonly clock: Clock
  readonly place: Place
  readonly store: MetricStore
  readonly metricDelay: number
}

/** All alarms of the account, each evaluated once a minute of the cloud's clock. Their actions are kept, not carried out. */
export class AlarmBook implements Alarms {
  private readonly alarms = new Map<string, Alarm>()
  private timer: Timer

  constructor(private readonly deps: AlarmBookDeps) {
    this.timer = this.atNextMinute()
  }

  stateOf(alarmName: string): AlarmState | undefined {
    return this.alarms.get(alarmName)?.status.state
  }

  get all(): readonly Alarm[] {
    return [...this.alarms.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /** A changed alarm keeps its state until it is evaluated. */
  put(fields: RequestFields): void {
    const name = fields.requiredText('AlarmName')
    const now = this.deps.clock.now()
    this.alarms.set(name, {
      name,
      arn: arn(this.deps.place, 'cloudwatch', `alarm:${name}`),
      rule: readAlarmRule(fields),
      configuration: fields.shape,
      configuredAt: now,
      status: this.alarms.get(name)?.status ?? {
        state: 'INSUFFICIENT_DATA',
        reason: 'Unchecked: Initial alarm creation',
        updatedAt: now,
        transitionedAt: now
      }
    })
  }

  /** Holds until the next evaluation: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html */
  setState(
    name: string,
    { state, reason, reasonData }: { state: AlarmState; reason: string; reasonData?: string | undefined }
  ): void {
    const alarm = this.alarms.get(name)
    if (alarm === undefined)
      throw new AwsError('ResourceNotFound', `The alarm '${name}' does not exist.`, { status: 404 })
    const now = this.deps.clock.now()
    const transitionedAt = state === alarm.status.state ? alarm.status.transitionedAt : now
    alarm.status = { state, reason, reasonData, updatedAt: now, transitionedAt }
  }

  /** Deletes all of them, or none when one does not exist. */
  delete(names: readonly string[]): Shape {
    const unknown = names.find(name => !this.alarms.has(name))
    if (unknown !== undefined)
      throw new AwsError('ResourceNotFound', `The alarm '${unknown}' does not exist.`, { status: 404 })
    for (const name of names) this.alarms.delete(name)
    return {}
  }

  stop(): void {
    this.timer.cancel()
  }

  private atNextMinute(): Timer {
    const { clock } = this.deps
    return clock.after(minute - (clock.now() % minute), () => {
      this.evaluateAll()
      this.timer = this.atNextMinute()
    })
  }

  private evaluateAll(): void {
    const { clock, store, metricDelay } = this.deps
    const now = clock.now()
    for (const alarm of this.alarms.values()) alarm.status = evaluateAlarm(alarm, { store, now, metricDelay })
  }
}
