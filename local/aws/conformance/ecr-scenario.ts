import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  GetAuthorizationTokenCommand,
  GetLifecyclePolicyCommand,
  PutImageCommand,
  PutLifecyclePolicyCommand
} from '@aws-sdk/client-ecr'
import type { Scenario } from './scenario.js'

const repositoryName = 'team/web'
const digest = `sha256:${'a'.repeat(64)}`
const imageManifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 10 },
  layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest, size: 20 }]
})
const lifecyclePolicyText = JSON.stringify({
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 10 },
      action: { type: 'expire' }
    }
  ]
})

export const ecrScenario: Scenario = {
  name: 'ecr',
  run: async (step, { ecr }) => {
    await step('authorise', () => ecr.send(new GetAuthorizationTokenCommand({})))
    await step('describe a missing repository', () =>
      ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }))
    )
    await step('create a repository', () => ecr.send(new CreateRepositoryCommand({ repositoryName })))
    await step('create it again', () => ecr.send(new CreateRepositoryCommand({ repositoryName })))
    await step('describe repositories', () => ecr.send(new DescribeRepositoriesCommand({})))
    await step('put an image', () => ecr.send(new PutImageCommand({ repositoryName, imageManifest, imageTag: 'v1' })))
    await step('put it again', () => ecr.send(new PutImageCommand({ repositoryName, imageManifest, imageTag: 'v1' })))
    await step('describe an image', () =>
      ecr.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v1' }] }))
    )
    await step('describe a missing image', () =>
      ecr.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v9' }] }))
    )
    await step('get images', () =>
      ecr.send(new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag: 'v1' }, { imageTag: 'v9' }] }))
    )
    await step('get a missing lifecycle policy', () => ecr.send(new GetLifecyclePolicyCommand({ repositoryName })))
    await step('put a lifecycle policy', () =>
      ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }))
    )
    await step('get the lifecycle policy', () => ecr.send(new GetLifecyclePolicyCommand({ repositoryName })))
  }
}
