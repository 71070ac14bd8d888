/** What a client of the registry asks for. */
export interface RegistryRequest {
  readonly repository: string
  /** The IAM action (without `ecr:`) that AWS asks for. */
  readonly action: string
  /** Tag or digest of a manifest; digest of a blob; undefined for uploads and lists. */
  readonly reference: string | undefined
}

const path = /^\/v2\/(.+?)\/(manifests|blobs|tags)\/(?:(uploads)\/)?([^/?]*)/

/** A manifest and its parts, by method. https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html */
const actions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  manifests: { GET: 'BatchGetImage', HEAD: 'BatchGetImage', PUT: 'PutImage', DELETE: 'BatchDeleteImage' },
  blobs: { GET: 'GetDownloadUrlForLayer', HEAD: 'BatchCheckLayerAvailability' },
  uploads: {
    POST: 'InitiateLayerUpload',
    PATCH: 'UploadLayerPart',
    PUT: 'CompleteLayerUpload',
    GET: 'InitiateLayerUpload',
    DELETE: 'InitiateLayerUpload'
  },
  tags: { GET: 'ListImages' }
}

/**
 * Reads a request of the OCI distribution API as the ECR action it is. Undefined for what is none, such as `GET /v2/`.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#endpoints
 */
export function readRegistryRequest(method: string, url: string): RegistryRequest | undefined {
  const [, repository, kind = '', uploads, reference = ''] = path.exec(url) ?? []
  const action = actions[uploads ?? kind]?.[method]
  if (repository === undefined || action === undefined) return undefined
  const isNamed = uploads === undefined && kind !== 'tags'
  return { repository, action, reference: isNamed ? decodeURIComponent(reference) : undefined }
}
