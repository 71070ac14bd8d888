import { anyText, trueOrFalse } from '../attribute-table.js'
import type { AttributeTable } from '../attribute-table.js'

const sevenDays = { from: 1, to: 604_800 }

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html */
export const targetGroupAttributes: AttributeTable = {
  'deregistration_delay.timeout_seconds': { initial: '300', accepts: { from: 0, to: 3600 } },
  'load_balancing.algorithm.anomaly_mitigation': { initial: 'off', accepts: /^(on|off)$/ },
  'load_balancing.algorithm.type': {
    initial: 'round_robin',
    accepts: /^(round_robin|least_outstanding_requests|weighted_random)$/
  },
  'load_balancing.cross_zone.enabled': {
    initial: 'use_load_balancer_configuration',
    accepts: /^(true|false|use_load_balancer_configuration)$/
  },
  'slow_start.duration_seconds': { initial: '0', accepts: /^(0|[3-9]\d|[1-8]\d\d|900)$/ },
  'stickiness.app_cookie.cookie_name': { initial: '', accepts: anyText },
  'stickiness.app_cookie.duration_seconds': { initial: '86400', accepts: sevenDays },
  'stickiness.enabled': { initial: 'false', accepts: trueOrFalse },
  'stickiness.lb_cookie.duration_seconds': { initial: '86400', accepts: sevenDays },
  'stickiness.type': { initial: 'lb_cookie', accepts: /^(lb_cookie|app_cookie)$/ },
  'target_group_health.dns_failover.minimum_healthy_targets.count': { initial: '1', accepts: /^(off|[1-9]\d*)$/ },
  'target_group_health.dns_failover.minimum_healthy_targets.percentage': {
    initial: 'off',
    accepts: /^(off|[1-9]\d?|100)$/
  },
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count': {
    initial: '1',
    accepts: /^[1-9]\d*$/
  },
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage': {
    initial: 'off',
    accepts: /^(off|[1-9]\d?|100)$/
  }
}
