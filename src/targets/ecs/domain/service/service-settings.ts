import { isObject } from '../../../../domain/document/document.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { CircuitBreaker, DeploymentAlarms, ServiceSnapshot } from './service-snapshot.js'

/** Settings of a service to change with the deployment. Undefined means unchanged. */
export interface ServiceSettings {
  readonly desiredCount: number | undefined
  readonly circuitBreaker: CircuitBreaker | undefined
  readonly alarms: DeploymentAlarms | undefined
}

/** One line for each setting that differs: `desired count: 2 -> 4`. */
export function diffSettings(wanted: ServiceSettings, service: ServiceSnapshot): readonly string[] {
  const lines = [
    wanted.desiredCount === undefined || wanted.desiredCount === service.desiredCount
      ? undefined
      : `desired count: ${service.desiredCount} -> ${wanted.desiredCount}`,
    changeOf(
      'circuit breaker',
      describeBreaker(service.circuitBreaker),
      wanted.circuitBreaker && describeBreaker(wanted.circuitBreaker)
    ),
    changeOf('alarms', describeAlarms(service.alarms), wanted.alarms && describeAlarms(wanted.alarms))
  ]
  return lines.filter(line => line !== undefined)
}

/**
 * The deployment configuration to send: all that the service has, with the wanted parts changed. UpdateService replaces the
 * parts it is given, so what is not sent back might be lost. Undefined when nothing of it is to change.
 */
export function mergeDeploymentConfiguration(
  wanted: ServiceSettings,
  service: ServiceSnapshot
): JsonObject | undefined {
  const { circuitBreaker, alarms } = wanted
  if (circuitBreaker === undefined && alarms === undefined) return undefined
  const current = service.deploymentConfiguration
  const names = alarms?.names ?? []
  return {
    ...current,
    ...(circuitBreaker && {
      deploymentCircuitBreaker: {
        ...(isObject(current.deploymentCircuitBreaker) ? current.deploymentCircuitBreaker : {}),
        enable: circuitBreaker.enabled,
        rollback: circuitBreaker.rollback
      }
    }),
    ...(alarms && { alarms: { alarmNames: names, enable: alarms.enabled, rollback: alarms.rollback } })
  }
}

function changeOf(name: string, before: string, after: string | undefined): string | undefined {
  return after === undefined || after === before ? undefined : `${name}: ${before} -> ${after}`
}

function describeBreaker(breaker: CircuitBreaker | undefined): string {
  if (breaker?.enabled !== true) return 'off'
  return breaker.rollback ? 'on, with rollback' : 'on, without rollback'
}

function describeAlarms(alarms: DeploymentAlarms | undefined): string {
  if (alarms?.enabled !== true || alarms.names.length === 0) return 'none'
  return `${alarms.names.toSorted().join(', ')} (${alarms.rollback ? 'with' : 'without'} rollback)`
}
