import { AwsError } from '../aws-error.js'
import type { Caller, FurtherNeed, ResourceTag, Shape } from '../aws-service.js'
import type { Place } from '../place.js'
import type { PolicyRequest } from './evaluate-policies.js'
import { roleOfCaller, type Roles } from './roles.js'
import { furtherRequest, touchedBy } from './touched-by.js'

interface AuthorizedCall {
  readonly action: string
  readonly input: Shape
  /** What the service asks for beside that. */
  readonly further?: readonly FurtherNeed[]
  /** Tags of a resource of the call, by its ARN; undefined: it is not there, or has no tags. */
  readonly tagsOf?: (arn: string) => readonly ResourceTag[] | undefined
}

/** A question that IAM was asked of a session of a role, and whether its policies allow it. */
export interface AskedPermission {
  /** ARN of the session. */
  readonly caller: string
  /** The call that it was asked of; `ecs:RegisterTaskDefinition` asks for `iam:PassRole` too. */
  readonly call: string
  readonly request: PolicyRequest
  readonly isAllowed: boolean
}

/** Refuses what the policies of the caller's role do not allow. */
export interface Authorizer {
  /** Undefined: allowed. */
  refuse(call: AuthorizedCall, caller: Caller): AwsError | undefined
  /** All that IAM was asked of roles that a user created, in the order of the calls. */
  readonly requested: readonly AskedPermission[]
}

/** Everybody may ask who he is: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
const ALWAYS = 'sts:GetCallerIdentity'

/** Checks calls against the policies of created roles; users, and roles that were not created, may do all. */
export function createAuthorizer({ roles, place }: { readonly roles: Roles; readonly place: Place }): Authorizer {
  const requested: AskedPermission[] = []
  return {
    requested,
    refuse: ({ action, input, further = [], tagsOf = () => undefined }, caller) => {
      const role = roleOfCaller(caller.arn, roles)
      if (role === undefined || action === ALWAYS) return undefined
      const here = { ...place, region: caller.region ?? place.region }
      for (const request of [
        ...touchedBy({ action, input }, here).map(request => withTags(request, tagsOf(request.resource) ?? [])),
        ...further.map(need => furtherRequest(need, here))
      ]) {
        const { decision } = roles.decide(role, request)
        requested.push({ caller: caller.arn, call: action, request, isAllowed: decision === 'allowed' })
        if (decision !== 'allowed') return describe(request, caller.arn, decision)
      }
      return undefined
    }
  }
}

/** Tags of the resource, under the key of all services and that of its own: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tag-based-access-control.html */
function withTags(request: PolicyRequest, tags: readonly ResourceTag[]): PolicyRequest {
  if (tags.length === 0) return request
  const [service = ''] = request.action.split(':')
  const values = tags.flatMap(({ key = '', value = '' }) =>
    ['aws', service].map(prefix => [`${prefix}:ResourceTag/${key}`.toLowerCase(), [value]] as const)
  )
  return { ...request, context: new Map([...request.context, ...values]) }
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
