import { CreateRoleCommand, PutRolePolicyCommand, type IAMClient } from '@aws-sdk/client-iam'

interface RoleSettings {
  readonly name: string
  readonly path?: string
  /** The trust policy. */
  readonly trust: object
  /** What it may do; everything unless given. */
  readonly policy?: object
  /** ARN of a managed policy. */
  readonly boundary?: string
}

/** A policy that allows all there is. */
export const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }

/** Creates a role with the one inline policy `rollout`, as an administrator does. Returns its ARN. */
export async function createRole(
  iam: IAMClient,
  { name, path = '/', trust, policy = EVERYTHING, boundary }: RoleSettings
): Promise<string> {
  const made = await iam.send(
    new CreateRoleCommand({
      ...{ RoleName: name, Path: path, AssumeRolePolicyDocument: JSON.stringify(trust) },
      PermissionsBoundary: boundary
    })
  )
  await setPolicy(iam, name, policy)
  return made.Role?.Arn ?? ''
}

/** Gives the role another policy in place of the one that it has. */
export async function setPolicy(iam: IAMClient, role: string, policy: object): Promise<void> {
  const PolicyDocument = JSON.stringify(policy, null, 2)
  await iam.send(new PutRolePolicyCommand({ RoleName: role, PolicyName: 'rollout', PolicyDocument }))
}

interface Trust {
  /** Of the role. */
  readonly accountId?: string
  /** Patterns of further claims of the token. */
  readonly claims?: Readonly<Record<string, string>>
}

/** A trust policy that lets tokens of GitHub with one of these subjects in. */
export function trusting(subjects: readonly string[], { accountId = '123456789012', claims = {} }: Trust = {}): object {
  const issuer = 'token.actions.githubusercontent.com'
  const Federated = `arn:aws:iam::${accountId}:oidc-provider/${issuer}`
  const like = Object.entries({ sub: subjects, ...claims }).map(([claim, values]) => [`${issuer}:${claim}`, values])
  const Condition = {
    StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' },
    StringLike: Object.fromEntries(like) as object
  }
  const statement = { Effect: 'Allow', Principal: { Federated }, Action: 'sts:AssumeRoleWithWebIdentity', Condition }
  return { Version: '2012-10-17', Statement: [statement] }
}
