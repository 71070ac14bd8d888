import type { ExplainedDifference } from './explained-difference.js'

const identity = 'output.GetCallerIdentityResponse.GetCallerIdentityResult'
const session = 'output.AssumeRoleWithWebIdentityResponse.AssumeRoleWithWebIdentityResult'

/** Of STS. */
export const stsDifferences: readonly ExplainedDifference[] = [
  {
    step: 'sts/who am I',
    paths: [`${identity}.UserId`, `${identity}.Arn`],
    reason:
      'Each emulator makes up its own user. Here it is named after the access key, so that tests can tell callers apart.'
  },
  {
    step: 'sts/assume a role',
    paths: [`${session}.AssumedRoleUser.AssumedRoleId`, `${session}.PackedPolicySize`],
    reason: 'Made up by each emulator. No session policy is sent, of whose size PackedPolicySize would be a share.'
  },
  {
    step: 'sts/assume a role',
    paths: [`${session}.SubjectFromWebIdentityToken`, `${session}.Audience`, `${session}.Provider`],
    reason:
      'moto leaves out what the token says: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html'
  },
  {
    step: 'sts/assume a role with a bad duration',
    paths: ['outcome'],
    reason: 'moto does not check that DurationSeconds is 900 or more, as the same page says.'
  }
]
