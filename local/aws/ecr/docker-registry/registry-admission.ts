import type { Authorizer } from '../../iam/authorize-call.js'
import type { TokenVerdict } from '../authorization-tokens.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import type { RegistryError } from './registry-error.js'
import type { RegistryRequest } from './registry-request.js'
import { refuseForeigner } from '../repositories/repository-policy.js'
import type { RepositoryImages } from '../images/repository-images.js'

/** The answer to a token that is not accepted. As Docker shows it: https://github.com/aws/aws-cli/issues/2351 */
export function refuseCredentials(verdict: TokenVerdict | undefined, host: string): RegistryError | undefined {
  if (verdict === undefined) {
    const challenge = `Basic realm="http://${host}/",service="ecr.amazonaws.com"`
    return {
      status: 401,
      code: 'UNAUTHORIZED',
      message: 'Not Authorized',
      headers: { 'www-authenticate': challenge }
    }
  }
  if (verdict.kind === 'accepted') return undefined
  const message =
    verdict.kind === 'expired'
      ? 'Your authorization token has expired. Reauthenticate and try again.'
      : 'Your Authorization Token is invalid.'
  return { status: 403, code: 'DENIED', message }
}

/** Another account's push or pull. */
export function refuseAccount(
  { action }: RegistryRequest,
  verdict: TokenVerdict | undefined,
  { repository, repositories }: { readonly repository: Repository; readonly repositories: Repositories }
): RegistryError | undefined {
  if (verdict?.kind !== 'accepted') return undefined
  const message = refuseForeigner({ arn: verdict.callerArn, action: `ecr:${action}` }, repository, repositories)
  return message === undefined ? undefined : { status: 403, code: 'DENIED', message }
}

/**
 * A push or pull that the policies of the role behind the login do not allow:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html
 */
export function refuseIdentity(
  { action, repository }: RegistryRequest,
  verdict: TokenVerdict | undefined,
  { registryId, authorizer }: { readonly registryId: string; readonly authorizer: Pick<Authorizer, 'refuse'> }
): RegistryError | undefined {
  if (verdict?.kind !== 'accepted') return undefined
  // What is sent in one piece, with the request that completes it, is also a part.
  const actions = action === 'CompleteLayerUpload' ? ['UploadLayerPart', action] : [action]
  for (const each of actions) {
    const call = { action: `ecr:${each}`, input: { registryId, repositoryName: repository } }
    const refusal = authorizer.refuse(call, { accessKeyId: '', arn: verdict.callerArn })
    if (refusal !== undefined) return { status: 403, code: 'DENIED', message: refusal.message }
  }
  return undefined
}

/** https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html */
export function unknownRepository({ repository }: RegistryRequest, where: string): RegistryError {
  return {
    status: 404,
    code: 'NAME_UNKNOWN',
    message: `The repository with name '${repository}' does not exist ${where}`
  }
}

/**
 * An immutable tag is refused even when the content is the same: https://github.com/aws/containers-roadmap/issues/2179
 * The words: https://github.com/osscontainertools/kaniko/pull/204
 */
export async function refuseTag(
  repository: Repository,
  { action, reference }: RegistryRequest,
  images: RepositoryImages
): Promise<RegistryError | undefined> {
  if (action !== 'PutImage' || reference === undefined || reference.includes(':')) return undefined
  if (!repository.isImmutable(reference)) return undefined
  if ((await images.find(repository.name, { imageTag: reference })) === undefined) return undefined
  return {
    status: 400,
    code: 'TAG_INVALID',
    message: `The image tag '${reference}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`
  }
}
