import { request } from 'node:http'
import type { HealthCheckSettings } from './health-check-settings.js'
import type { RegisteredTarget } from '../target-groups/registered-target.js'

export type ProbeOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'mismatch'; readonly status: number }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'failed' }

/** Sends one health check, on a connection of its own that is closed afterwards, as a load balancer does. */
export function probeTarget(
  target: RegisteredTarget,
  { settings, timeoutMilliseconds }: { settings: HealthCheckSettings; timeoutMilliseconds: number }
): Promise<ProbeOutcome> {
  const port = settings.port === 'traffic-port' ? target.port : Number(settings.port)
  return new Promise(resolve => {
    const probe = request({
      host: target.host,
      port,
      path: settings.path,
      agent: false,
      headers: { host: `${target.id}:${port}`, 'user-agent': 'ELB-HealthChecker/2.0', connection: 'close' }
    })
    const timer = setTimeout(() => {
      resolve({ kind: 'timeout' })
      probe.destroy()
    }, timeoutMilliseconds)
    const settle = (outcome: ProbeOutcome) => {
      clearTimeout(timer)
      resolve(outcome)
    }
    probe.once('response', answer => {
      answer.resume()
      const status = answer.statusCode ?? 0
      settle(settings.matcher.matches(status) ? { kind: 'passed' } : { kind: 'mismatch', status })
    })
    probe.on('error', () => settle({ kind: 'failed' }))
    probe.end()
  })
}
