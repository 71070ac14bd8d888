import type { RequestFields } from '../../request-fields.js'
import { invalidRequest } from '../elbv2-request.js'
import type { HealthCheckSettings } from './health-check-settings.js'
import { readStatusMatcher } from './status-matcher.js'

const initial: HealthCheckSettings = {
  protocol: 'HTTP',
  port: 'traffic-port',
  path: '/',
  intervalSeconds: 30,
  timeoutSeconds: 5,
  healthyThreshold: 5,
  unhealthyThreshold: 2,
  matcher: readStatusMatcher('200')
}

/** Reads the health check of CreateTargetGroup, or of ModifyTargetGroup, where what is not sent stays as it was. */
export function readHealthCheck(fields: RequestFields, before: HealthCheckSettings = initial): HealthCheckSettings {
  if (fields.flag('HealthCheckEnabled') === false) {
    throw invalidRequest('Health checks must be enabled for target groups with target type instance or ip')
  }
  const codes = fields.nested('Matcher')?.text('HttpCode')
  const settings: HealthCheckSettings = {
    protocol: fields.oneOf('HealthCheckProtocol', ['HTTP', 'HTTPS']) ?? before.protocol,
    port: readPort(fields) ?? before.port,
    path: readPath(fields) ?? before.path,
    intervalSeconds: fields.integer('HealthCheckIntervalSeconds', { from: 5, to: 300 }) ?? before.intervalSeconds,
    timeoutSeconds: fields.integer('HealthCheckTimeoutSeconds', { from: 2, to: 120 }) ?? before.timeoutSeconds,
    healthyThreshold: fields.integer('HealthyThresholdCount', { from: 2, to: 10 }) ?? before.healthyThreshold,
    unhealthyThreshold: fields.integer('UnhealthyThresholdCount', { from: 2, to: 10 }) ?? before.unhealthyThreshold,
    matcher: codes === undefined ? before.matcher : readStatusMatcher(codes)
  }
  if (settings.timeoutSeconds >= settings.intervalSeconds) {
    throw invalidRequest(
      `Health check timeout '${settings.timeoutSeconds}' must be smaller than the interval '${settings.intervalSeconds}'`
    )
  }
  return settings
}

function readPort(fields: RequestFields): string | undefined {
  const port = fields.text('HealthCheckPort')
  if (port === undefined || port === 'traffic-port') return port
  return String(fields.integer('HealthCheckPort', { from: 1, to: 65_535 }))
}

function readPath(fields: RequestFields): string | undefined {
  const path = fields.text('HealthCheckPath')
  if (path !== undefined && !/^\/[\x21-\x7e]{0,1023}$/.test(path)) {
    throw invalidRequest(
      `Health check path '${path}' must begin with '/' and be at most 1024 printable characters long`
    )
  }
  return path
}
