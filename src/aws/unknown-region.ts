import { DeployError } from '../domain/errors.js'

/** Host names of AWS, with the region as one of the labels before them: https://docs.aws.amazon.com/general/latest/gr/rande.html */
const HOST = /^[\w.-]{1,200}\.(?:amazonaws\.(?:com|com\.cn|eu)|api\.aws|api\.amazonwebservices\.com\.cn)$/
const REGION_LABEL = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d$/

/**
 * The error of an endpoint that has no address because its region does not exist: DNS reports that the name is unknown (`ENOTFOUND`), and the
 * SDK's data on partitions does not list the region. Undefined for any other error: a lookup may succeed next time, and regions are added.
 */
export async function refuseUnknownRegion(action: string, error: unknown): Promise<DeployError | undefined> {
  const { code, hostname } = (error ?? {}) as { readonly code?: unknown; readonly hostname?: unknown }
  if (code !== 'ENOTFOUND' || typeof hostname !== 'string' || !HOST.test(hostname)) return undefined
  const region = hostname.split('.').find(label => REGION_LABEL.test(label))
  if (region === undefined) return undefined
  const { partition } = await import('@aws-sdk/core/client')
  // A listed region has a description beside what is its partition's.
  if ('description' in partition(region)) return undefined
  const found = `${action} was not sent: region ${region} is unknown, and host ${hostname} does not exist`
  return new DeployError('bad-input', `${found}. Check the spelling of the region in AWS_REGION.`, { cause: error })
}
