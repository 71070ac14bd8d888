import { AwsError } from '../../aws-error.js'
import type { Shape } from '../../aws-service.js'
import { idText, requireImage } from '../images/ecr-images.js'
import type { EcrRegistry } from '../ecr-registry.js'
import type { ImageId } from '../images/repository-images.js'
import { renderFindings } from './scan-findings.js'

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageScanFindings.html */
export async function describeImageScanFindings(input: Shape, registry: EcrRegistry): Promise<Shape> {
  const { repositories, scans } = registry
  const repository = repositories.require(input)
  const id = (input.imageId ?? {}) as ImageId
  const image = await requireImage(repository, id, registry)
  const state = scans.read(repository, image)
  if (state === undefined) {
    throw new AwsError(
      'ScanNotFoundException',
      `Image scan does not exist for the image with '${idText(id)}' in the repository with name '${repository.name}' ${repositories.where}`
    )
  }
  return {
    registryId: registry.id,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest, imageTag: id.imageTag },
    imageScanStatus: { status: state.status, description: state.description },
    ...renderFindings(input, state, scans.type)
  }
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartImageScan.html */
export async function startImageScan(input: Shape, registry: EcrRegistry): Promise<Shape> {
  const repository = registry.repositories.require(input)
  const id = (input.imageId ?? {}) as ImageId
  const image = await requireImage(repository, id, registry)
  registry.scans.start(repository, image)
  return {
    registryId: registry.id,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest, imageTag: id.imageTag },
    imageScanStatus: { status: 'IN_PROGRESS' }
  }
}

/** Its type alone counts here; the rules are answered, not followed. https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryScanningConfiguration.html */
export function putRegistryScanningConfiguration(input: Shape, { scans }: EcrRegistry): Shape {
  const { scanType = 'BASIC', rules = [] } = input
  if (scanType !== 'BASIC' && scanType !== 'ENHANCED') {
    throw new AwsError('ValidationException', "Invalid parameter at 'scanType': BASIC or ENHANCED is needed")
  }
  scans.setType(scanType)
  return { registryScanningConfiguration: { scanType, rules } }
}
