import type { ExplainedDifference } from './explained-difference.js'

/** Of ECR. */
export const ecrDifferences: readonly ExplainedDifference[] = [
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
  }
]
