import type { AwsService } from '../aws-service.js'
import type { Clock } from '../clock.js'
import type { HostCount } from '../elbv2/host-counts.js'
import type { Place } from '../place.js'
import { AlarmBook } from './alarms/alarm-book.js'
import { alarmOperations } from './alarms/alarm-operations.js'
import type { Alarms } from './alarms/alarms.js'
import { BalancerMetrics } from './metrics/balancer-metrics.js'
import { readCloudWatchRequest } from './cloudwatch-request.js'
import { getMetricData } from './queries/get-metric-data.js'
import { getMetricStatistics } from './queries/get-metric-statistics.js'
import { listMetrics } from './metrics/list-metrics.js'
import { MetricStore } from './metrics/metric-store.js'
import { createMetricTroubles, type MetricTroublePlan } from './metrics/metric-troubles.js'
import { putMetricData } from './metrics/put-metric-data.js'
import type { ServedRequest } from './traffic-log.js'

export interface CloudWatchOptions {
  readonly clock: Clock
  readonly place: Place
  /** How long after the end of its minute a metric of the load balancer can be read, in the cloud's milliseconds. */
  readonly metricDelay: number
  readonly hostCounts: () => readonly HostCount[]
  readonly troubles?: MetricTroublePlan
}

export interface CloudWatch extends AwsService {
  readonly alarms: Alarms
  record(request: ServedRequest): void
}

const hostsCountedEvery = 10_000

/** CloudWatch, whose load balancer metrics are what the data plane really served. */
export function createCloudWatch({ clock, place, metricDelay, hostCounts, ...options }: CloudWatchOptions): CloudWatch {
  const { troubles = createMetricTroubles() } = options
  const store = new MetricStore(clock)
  const balancers = new BalancerMetrics(store, metricDelay)
  const alarms = new AlarmBook({ clock, place, store, metricDelay })
  const counting = clock.every(hostsCountedEvery, () => balancers.recordHosts(hostCounts(), clock.now()))
  return {
    prefix: 'cloudwatch',
    operations: {
      ...alarmOperations(alarms),
      GetMetricData: input => getMetricData(readCloudWatchRequest(input), { store, clock, troubles }),
      GetMetricStatistics: input => getMetricStatistics(readCloudWatchRequest(input), store),
      ListMetrics: input => listMetrics(readCloudWatchRequest(input), store),
      PutMetricData: input => putMetricData(readCloudWatchRequest(input), { store, clock })
    },
    alarms,
    record: request => balancers.record(request),
    stop: () => {
      counting.cancel()
      alarms.stop()
      return Promise.resolve()
    }
  }
}
