import { AwsError } from '../../aws-error.js'
import type { Shape } from '../../aws-service.js'
import type { EcrRegistry } from '../ecr-registry.js'

/** The policy is kept, not applied. https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutLifecyclePolicy.html */
export function putLifecyclePolicy(input: Shape, { repositories, id }: EcrRegistry): Shape {
  const repository = repositories.require(input)
  const lifecyclePolicyText = readPolicy(input.lifecyclePolicyText)
  repository.lifecyclePolicy = lifecyclePolicyText
  return { registryId: id, repositoryName: repository.name, lifecyclePolicyText }
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetLifecyclePolicy.html */
export function getLifecyclePolicy(input: Shape, { repositories, id }: EcrRegistry): Shape {
  const { name, lifecyclePolicy } = repositories.require(input)
  if (lifecyclePolicy !== undefined) {
    return { registryId: id, repositoryName: name, lifecyclePolicyText: lifecyclePolicy }
  }
  throw new AwsError(
    'LifecyclePolicyNotFoundException',
    `Lifecycle policy does not exist for the repository with name '${name}' ${repositories.where}`
  )
}

function readPolicy(text: unknown): string {
  const rules = typeof text === 'string' ? parseRules(text) : undefined
  if (typeof text === 'string' && Array.isArray(rules) && rules.length > 0) return text
  throw new AwsError(
    'InvalidParameterException',
    "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: a JSON object with rules is needed'"
  )
}

function parseRules(text: string): unknown {
  try {
    return (JSON.parse(text) as { rules?: unknown } | null)?.rules
  } catch {
    return undefined
  }
}
