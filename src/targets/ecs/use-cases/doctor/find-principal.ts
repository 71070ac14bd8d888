import { DeployError } from '../../../../domain/errors.js'
import type { AssumedRole } from '../../../../domain/oidc/assumed-role.js'
import type { RolePolicies } from '../../ports/role-policies.js'

/** Whose policies decide, as IAM names it. */
export interface Principal {
  /** Of the role or user; undefined when only the session is known. */
  readonly arn: string | undefined
  /** The same, or else as it is without a path; undefined when it is unknown. */
  readonly likelyArn: string | undefined
  /** The trust policy that the role really has, as parsed; undefined for a user. */
  readonly trustPolicy: unknown
  /** Why something of the above could not be read. */
  readonly problem: string | undefined
}

/**
 * Who a session is of. Its ARN lacks the path of the role, so it must be read by name where it is not given. Throws only what is not a
 * `DeployError`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
export async function findPrincipal(
  role: AssumedRole | undefined,
  { caller, rolePolicies }: { readonly caller: string; readonly rolePolicies: RolePolicies }
): Promise<Principal> {
  const [, partition = '', account = '', name] = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(caller) ?? []
  if (name === undefined) {
    const arn = /^arn:[^:]+:iam::\d+:user\//.test(caller) ? caller : undefined
    const problem = arn === undefined ? `IAM cannot simulate the policies of ${caller}.` : undefined
    return { arn, likelyArn: arn, trustPolicy: undefined, problem }
  }
  try {
    const { arn, trustPolicy } = await rolePolicies.read(name)
    return { arn, likelyArn: arn, trustPolicy, problem: undefined }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const likelyArn = role?.arn ?? `arn:${partition}:iam::${account}:role/${name}`
    // Where IAM cannot be reached, asking it of the role would take as long again.
    const arn = error.code === 'access-denied' ? role?.arn : undefined
    return { arn, likelyArn, trustPolicy: undefined, problem: error.message }
  }
}
