import { DeployError } from '../../../../domain/errors.js'
import { textAt } from '../cluster/kube-object.js'
import type { ClusterAccess } from './cluster-access.js'

/**
 * How a cluster of EKS is reached, by the answer of `DescribeCluster`
 * (https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribeCluster.html). Throws `rejected` for one that is not ready.
 */
export function readEksCluster(name: string, answer: unknown): ClusterAccess {
  const endpoint = textAt(answer, 'cluster', 'endpoint') ?? ''
  const authority = textAt(answer, 'cluster', 'certificateAuthority', 'data')
  const server = URL.canParse(endpoint) ? new URL(endpoint) : undefined
  if (server?.protocol !== 'https:' || authority === undefined)
    throw new DeployError(
      'rejected',
      `EKS cluster ${name} has no endpoint yet. Wait until it is active, then deploy again.`
    )
  return {
    ...{ server, authority: { kind: 'data', base64: authority }, serverName: undefined, isInsecure: false },
    ...{ identity: { kind: 'anonymous' }, namespace: undefined }
  }
}

/** The token that EKS accepts: a signed request to STS (https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html). */
export function eksToken(signedUrl: string): string {
  return `k8s-aws-v1.${Buffer.from(signedUrl).toString('base64url')}`
}

/** The end of the host names of AWS in a region: https://docs.aws.amazon.com/general/latest/gr/eks.html */
export function awsDomain(region: string): string {
  return region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
}
