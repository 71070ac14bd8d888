import { AwsError } from '../../aws-error.js'
import type { Shape } from '../../aws-service.js'
import { accountOf } from '../../place.js'
import type { PolicyStatement, Repositories, Repository } from './repositories.js'

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html */
export function setRepositoryPolicy(input: Shape, { repositories }: { readonly repositories: Repositories }): Shape {
  const repository = repositories.require(input)
  const policyText = typeof input.policyText === 'string' ? input.policyText : ''
  repository.policy = { text: policyText, statements: readStatements(policyText) }
  return { registryId: repositories.id, repositoryName: repository.name, policyText }
}

/**
 * Why `caller` may not do `action` with a repository of another account; undefined when it may. Within one account the
 * identity's own policy suffices:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function refuseForeigner(
  { arn, action }: { readonly arn: string; readonly action: string },
  repository: Repository,
  repositories: Repositories
): string | undefined {
  const account = accountOf(arn)
  if (account === repositories.id) return undefined
  const isAllowed = (repository.policy?.statements ?? []).some(
    ({ Effect, Principal, Action }) =>
      Effect === 'Allow' &&
      listOf(Action).some(pattern => matches(action, pattern)) &&
      (Principal === '*' || listOf(Principal?.AWS).some(name => isOf(name, { arn, account })))
  )
  if (isAllowed) return undefined
  return `User: ${arn} is not authorized to perform: ${action} on resource: ${repositories.arnOf(repository)} because no resource-based policy allows the ${action} action`
}

/** An account is named by its id or by the ARN of its root: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function isOf(name: string, { arn, account }: { readonly arn: string; readonly account: string }): boolean {
  return name === '*' || name === account || name === arn || (name.endsWith(':root') && accountOf(name) === account)
}

function matches(action: string, pattern: string): boolean {
  return pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : action === pattern
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? [])
}

function readStatements(text: string): readonly PolicyStatement[] {
  try {
    const { Statement } = JSON.parse(text) as { readonly Statement?: unknown }
    if (Array.isArray(Statement)) return Statement as readonly PolicyStatement[]
  } catch {
    // As for a document without statements.
  }
  throw new AwsError(
    'InvalidParameterException',
    "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'"
  )
}
