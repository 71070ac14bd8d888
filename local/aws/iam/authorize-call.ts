import { AwsError } from '../aws-error.js'
import type { Caller, Shape } from '../aws-service.js'
import type { Place } from '../place.js'
import type { PolicyRequest } from './evaluate-policies.js'
import { roleOfCaller, type Roles } from './roles.js'
import { touchedBy } from './touched-by.js'

/** Refuses what the policies of the caller's role do not allow. */
export interface Authorizer {
  /** Undefined: allowed. */
  refuse(call: { readonly action: string; readonly input: Shape }, caller: Caller): AwsError | undefined
}

/** Everybody may ask who he is: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
const ALWAYS = 'sts:GetCallerIdentity'

/** Holds calls beside the policies of created roles; users, and roles that nobody created, may do all. */
export function createAuthorizer({ roles, place }: { readonly roles: Roles; readonly place: Place }): Authorizer {
  return {
    refuse: ({ action, input }, caller) => {
      const role = roleOfCaller(caller.arn, roles)
      if (role === undefined || action === ALWAYS) return undefined
      for (const request of touchedBy({ action, input }, { ...place, region: caller.region ?? place.region })) {
        const { decision } = roles.decide(role, request)
        if (decision !== 'allowed') return describe(request, caller.arn, decision)
      }
      return undefined
    }
  }
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
function describe({ action, resource }: PolicyRequest, arn: string, decision: string): AwsError {
  const because =
    decision === 'explicitDeny'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${action} action`
  const message = `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`
  return new AwsError('AccessDeniedException', message)
}
