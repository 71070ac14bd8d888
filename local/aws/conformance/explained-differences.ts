/** Differences between the local cloud and the peer that are known, and why the local cloud is right or does not care. */
export interface ExplainedDifference {
  /** Scenario and step: `ecs/register a task definition`. With `*` at the end, all that begin so. */
  readonly step: string
  /** Places within the outcome, each with everything below it: `output.taskDefinition.registeredAt`. */
  readonly paths: readonly string[]
  readonly reason: string
}

const identity = 'output.GetCallerIdentityResponse.GetCallerIdentityResult'
const session = 'output.AssumeRoleWithWebIdentityResponse.AssumeRoleWithWebIdentityResult'

/** Reasons are about moto 5.2.1; links say what AWS documents. */
export const explainedDifferences: readonly ExplainedDifference[] = [
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
  },
  {
    step: 'ecr/*',
    paths: [
      'output.image.imageId.imageDigest',
      'output.imageDetails[].imageDigest',
      'output.images[].imageId.imageDigest'
    ],
    reason:
      "moto makes a digest up. It is the hash of the manifest's bytes: https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests"
  },
  {
    step: 'ecr/describe an image',
    paths: ['output.imageDetails[].imageSizeInBytes'],
    reason:
      'moto counts the config alone. It is the size of the image in the repository: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageDetail.html'
  },
  {
    step: 'ecr/get the lifecycle policy',
    paths: ['output.lastEvaluatedAt'],
    reason: 'The time at which the policy last ran. Here no policy runs.'
  },
  {
    step: 'logs/put events',
    paths: ['output.nextSequenceToken'],
    reason:
      'Sequence tokens are obsolete: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html'
  },
  {
    step: 'logs/describe streams',
    paths: ['output.logStreams[].storedBytes', 'output.logStreams[].uploadSequenceToken'],
    reason:
      'storedBytes of a stream is always 0, and sequence tokens are obsolete: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogStream.html'
  },
  {
    step: 'logs/filter events',
    paths: ['output.searchedLogStreams'],
    reason:
      'Always an empty list: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html'
  },
  {
    step: 'logs/describe groups',
    paths: ['output.logGroups[].storedBytes', 'output.logGroups[].logGroupClass'],
    reason:
      'An event counts 26 bytes more than its message, as the size of a batch does (API_PutLogEvents); every group has a class (API_LogGroup).'
  }
]
