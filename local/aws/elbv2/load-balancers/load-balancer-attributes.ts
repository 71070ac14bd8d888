import { anyText, trueOrFalse } from '../attribute-table.js'
import type { AttributeTable } from '../attribute-table.js'

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html */
export const loadBalancerAttributes: AttributeTable = {
  'access_logs.s3.enabled': { initial: 'false', accepts: trueOrFalse },
  'access_logs.s3.bucket': { initial: '', accepts: anyText },
  'access_logs.s3.prefix': { initial: '', accepts: anyText },
  'client_keep_alive.seconds': { initial: '3600', accepts: { from: 60, to: 604_800 } },
  'connection_logs.s3.enabled': { initial: 'false', accepts: trueOrFalse },
  'connection_logs.s3.bucket': { initial: '', accepts: anyText },
  'connection_logs.s3.prefix': { initial: '', accepts: anyText },
  'deletion_protection.enabled': { initial: 'false', accepts: trueOrFalse },
  'idle_timeout.timeout_seconds': { initial: '60', accepts: { from: 1, to: 4000 } },
  'ipv6.deny_all_igw_traffic': { initial: 'false', accepts: trueOrFalse },
  'load_balancing.cross_zone.enabled': { initial: 'true', accepts: trueOrFalse },
  'routing.http.desync_mitigation_mode': { initial: 'defensive', accepts: /^(monitor|defensive|strictest)$/ },
  'routing.http.drop_invalid_header_fields.enabled': { initial: 'false', accepts: trueOrFalse },
  'routing.http.preserve_host_header.enabled': { initial: 'false', accepts: trueOrFalse },
  'routing.http.x_amzn_tls_version_and_cipher_suite.enabled': { initial: 'false', accepts: trueOrFalse },
  'routing.http.xff_client_port.enabled': { initial: 'false', accepts: trueOrFalse },
  'routing.http.xff_header_processing.mode': { initial: 'append', accepts: /^(append|preserve|remove)$/ },
  'routing.http2.enabled': { initial: 'true', accepts: trueOrFalse },
  'waf.fail_open.enabled': { initial: 'false', accepts: trueOrFalse },
  'zonal_shift.config.enabled': { initial: 'false', accepts: trueOrFalse }
}
