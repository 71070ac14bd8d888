import type { ExplainedDifference } from './explained-difference.js'

/** Of IAM. */
export const iamDifferences: readonly ExplainedDifference[] = [
  {
    step: 'iam/*',
    paths: ['output.Role.RoleId', 'output.Policy.PolicyId'],
    reason: 'Made up by each emulator.'
  },
  {
    step: 'iam/*',
    paths: ['output.Role.AssumeRolePolicyDocument'],
    reason:
      'moto leaves slashes as they are. The document is URL-encoded by RFC 3986: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html'
  },
  {
    step: 'iam/*',
    paths: ['output.Role.RoleLastUsed'],
    reason: 'Nobody has used the role: moto shows that as a structure without members, the local cloud as none.'
  }
]
