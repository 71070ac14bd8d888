import type { HostCount } from '../../elbv2/host-counts.js'
import type { Distribution } from './distribution.js'
import type { MetricStore } from './metric-store.js'
import type { ServedRequest } from '../traffic-log.js'

interface Dimensions {
  readonly loadBalancer: string
  readonly targetGroup?: string
}

const namespace = 'AWS/ApplicationELB'
const minute = 60_000

/**
 * Makes the metrics of application load balancers:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 * A minute without requests has no value, and a minute can be read `metricDelay` after its end.
 */
export class BalancerMetrics {
  private readonly publishedAfter: number
  private readonly healthyHosts = new Map<string, number>()
  /** Where the requests of the current minute are counted: looked up once a minute, not once a request. */
  private readonly underWay = new Map<string, { readonly start: number; readonly values: Distribution }>()

  constructor(
    private readonly store: MetricStore,
    metricDelay: number
  ) {
    this.publishedAfter = minute + metricDelay
  }

  /** Requests for which no target could be chosen count among the load balancer's errors alone. */
  record(request: ServedRequest): void {
    const { at, loadBalancer, targetGroup, targetStatus, targetResponseSeconds } = request
    const both: readonly Dimensions[] = [
      { loadBalancer },
      ...(targetGroup === undefined ? [] : [{ loadBalancer, targetGroup }])
    ]
    if (targetStatus === undefined) this.recordOwnAnswer(request)
    if (targetGroup === undefined) return
    for (const dimensions of both) {
      this.add('RequestCount', dimensions, { at, value: 1 })
      if (targetStatus !== undefined) this.add(targetCountName(targetStatus), dimensions, { at, value: 1 })
      if (targetResponseSeconds !== undefined && targetResponseSeconds > 0) {
        this.add('TargetResponseTime', dimensions, { at, value: targetResponseSeconds, unit: 'Seconds' })
      }
      if (request.targetConnection === 'not-made') this.add('TargetConnectionErrorCount', dimensions, { at, value: 1 })
    }
    const value = 1 / Math.max(1, this.healthyHosts.get(targetGroup) ?? 1)
    this.add('RequestCountPerTarget', { loadBalancer, targetGroup }, { at, value })
  }

  /** To be called several times a minute: minimum and maximum then show changes within it. */
  recordHosts(counts: readonly HostCount[], at: number): void {
    for (const { targetGroup, loadBalancer, healthy, unhealthy } of counts) {
      this.healthyHosts.set(targetGroup, healthy)
      this.add('HealthyHostCount', { loadBalancer, targetGroup }, { at, value: healthy })
      this.add('UnHealthyHostCount', { loadBalancer, targetGroup }, { at, value: unhealthy })
    }
  }

  /** Errors that the load balancer made itself have no target group: a crashing target is seen here alone. */
  private recordOwnAnswer({ at, loadBalancer, status }: ServedRequest): void {
    const hundreds = Math.floor(status / 100)
    if (hundreds !== 4 && hundreds !== 5) return
    this.add(`HTTPCode_ELB_${hundreds}XX_Count`, { loadBalancer }, { at, value: 1 })
    if ([500, 502, 503, 504].includes(status)) {
      this.add(`HTTPCode_ELB_${status}_Count`, { loadBalancer }, { at, value: 1 })
    }
  }

  private add(
    name: string,
    { loadBalancer, targetGroup }: Dimensions,
    { at, value, unit = 'Count' }: { at: number; value: number; unit?: string }
  ): void {
    const start = Math.floor(at / minute) * minute
    const key = `${name}|${loadBalancer}|${targetGroup ?? ''}`
    const known = this.underWay.get(key)
    if (known?.start === start) {
      known.values.add(value)
      return
    }
    const dimensions = { ...(targetGroup !== undefined && { TargetGroup: targetGroup }), LoadBalancer: loadBalancer }
    const { publishedAfter } = this
    const values = this.store.minuteOf({ metric: { namespace, name, dimensions }, unit, at, publishedAfter })
    this.underWay.set(key, { start, values })
    values.add(value)
  }
}

function targetCountName(status: number): string {
  return `HTTPCode_Target_${Math.floor(status / 100)}XX_Count`
}
