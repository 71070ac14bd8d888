import { describe, expect, it } from '@jest/globals'
import { DeployError, type ErrorCode } from '../../../../domain/errors.js'
import { readinessOf, type DoctorFinding } from '../../domain/doctor/doctor-finding.js'
import { inspectPermissions, type PermissionWorld } from './inspect-permissions.js'

const SERVICE = {
  ...{ cluster: 'prod', name: 'api', arn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/api' },
  ...{ taskDefinition: 'api:1', loadBalancers: [] }
} as unknown as Parameters<typeof inspectPermissions>[0]
const READY: DoctorFinding = {
  ...{ area: 'service', strategy: 'rolling', check: 'readiness', state: 'ok' },
  ...{ message: 'All preflight checks of a deployment pass.', fix: undefined }
}
const ACTION = 'ecs:DescribeTaskDefinition'

/** An account whose reads succeed, but for one. */
async function inspect(failure: DeployError | undefined) {
  const nothing = () => Promise.resolve([])
  const world = {
    services: { find: nothing },
    serviceDeployments: { list: nothing },
    taskDefinitions: { find: () => (failure === undefined ? nothing() : Promise.reject(failure)) },
    tasks: { stoppedOf: nothing },
    metrics: { alarms: nothing },
    clock: { now: () => 0 }
  } as unknown as PermissionWorld
  const findings = await inspectPermissions(SERVICE, world)
  const finding = findings.find(({ check }) => check === ACTION)
  return { state: finding?.state, message: finding?.message, readiness: readinessOf('rolling', [READY, ...findings]) }
}

describe('a call that reads', () => {
  it('and succeeds leaves a service ready', async () => {
    expect(await inspect(undefined)).toMatchObject({ state: 'ok', readiness: 'ready' })
  })

  it.each(['platform-error', 'unreachable', 'throttled', 'rejected'] satisfies readonly ErrorCode[])(
    'and whose answer cannot be read (%s) leaves the readiness unknown',
    async code => {
      const message = `AWS returned HTTP 200 (UnreadableResponse) for ${ACTION} until the retries timed out.`
      const seen = await inspect(new DeployError(code, message))
      expect(seen).toEqual({ state: 'unknown', message, readiness: 'unknown' })
    }
  )

  it('and is denied blocks', async () => {
    const denied = new DeployError('access-denied', `${ACTION} was denied.`)
    expect(await inspect(denied)).toMatchObject({ state: 'blocked', readiness: 'not-ready' })
  })

  it('and that an emulator does not implement is not checked, and no worse', async () => {
    const missing = new DeployError('not-implemented', `The endpoint does not implement ${ACTION}.`)
    expect(await inspect(missing)).toMatchObject({ state: 'unknown', readiness: 'ready' })
  })
})
