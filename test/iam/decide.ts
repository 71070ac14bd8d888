import { evaluatePolicies, type PolicyRequest } from '../../local/aws/iam/evaluate-policies.js'
import { readPolicyDocument } from '../../local/aws/iam/policy-document.js'
import { policyOf, type DocumentedStatement } from './documented-policies.js'

/** Whether the statements, as the policy of a role, allow a request. */
export function deciderOf(statements: readonly DocumentedStatement[]): (request: PolicyRequest) => boolean {
  const document = readPolicyDocument(JSON.stringify(policyOf(statements)))
  return request => evaluatePolicies([{ id: 'role', document }], request).decision === 'allowed'
}
