import { iamRolePolicies } from '../targets/ecs/aws/iam-role-policies.js'
import { stsCallerIdentity } from '../targets/ecs/aws/sts-caller-identity.js'
import type { AssumedRole } from '../domain/oidc/assumed-role.js'
import type { Clock } from '../ports/clock.js'
import { connectShift } from './connect-shift.js'

/** All that a deployment reads, and who reads it. */
export async function connectDoctor(
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  role: AssumedRole | undefined
) {
  const { settings, calls, ...world } = await connectShift(env, clock, role)
  const requested = { caller: stsCallerIdentity(settings, calls), rolePolicies: iamRolePolicies(settings, calls) }
  return { ...world, clock, ...requested }
}
