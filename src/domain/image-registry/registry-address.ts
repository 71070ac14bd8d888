import { badInput } from '../errors.js'
import { gotName } from '../input/quote-safe.js'

/** A private registry of ECR. What is not named is the caller's own: its account, and the region of the environment. */
export interface EcrAddress {
  readonly kind: 'ecr'
  readonly accountId: string | undefined
  readonly region: string | undefined
  /** The host as it was named; undefined when only the account was, or nothing. */
  readonly host: string | undefined
}

/** https://docs.aws.amazon.com/AmazonECR/latest/public/public-registries.html */
export interface EcrPublicAddress {
  readonly kind: 'ecr-public'
  readonly host: 'public.ecr.aws'
}

/** Any other registry of the OCI distribution API. */
export interface OtherAddress {
  readonly kind: 'other'
  /** With its port, if it has one: `ghcr.io`, `127.0.0.1:5000`. */
  readonly host: string
}

/** Which registry an image belongs to. */
export type RegistryAddress = EcrAddress | EcrPublicAddress | OtherAddress

const ECR_PUBLIC = 'public.ecr.aws'
// Plain, FIPS, China and isolated partitions: https://docs.aws.amazon.com/general/latest/gr/ecr.html; dual-stack:
// https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html
const ECR_HOST =
  /^(\d{12})\.(?:dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|c2s\.ic\.gov|sc2s\.sgov\.gov)|dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.on\.(?:aws|amazonwebservices\.com\.cn))$/
const HOST = /^[a-z0-9]+(?:[.-]+[a-z0-9]+)*(?::\d{1,5})?$/

/**
 * Reads where images go: nothing (ECR of the caller's account and region), an account id, or a registry's host. Throws
 * `bad-input` that names `input`.
 */
export function parseRegistryAddress(text: string | undefined, input: string): RegistryAddress {
  if (text === undefined) return { kind: 'ecr', accountId: undefined, region: undefined, host: undefined }
  if (/^\d{12}$/.test(text)) return { kind: 'ecr', accountId: text, region: undefined, host: undefined }
  const host = text.toLowerCase()
  if (host === ECR_PUBLIC) return { kind: 'ecr-public', host: ECR_PUBLIC }
  const ecr = readEcrHost(host)
  if (ecr !== undefined) return { kind: 'ecr', ...ecr, host }
  if (HOST.test(host)) return { kind: 'other', host }
  throw badInput(
    input,
    `expected an account id of 12 digits or a registry's host such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com, ${ECR_PUBLIC} or ghcr.io, without https:// and without a path${gotName(text, ';')}.`
  )
}

/** The account and the region in the host of a private ECR registry; undefined for any other host. */
export function readEcrHost(host: string): { readonly accountId: string; readonly region: string } | undefined {
  const [, accountId, plainRegion, dualStackRegion] = ECR_HOST.exec(host) ?? []
  const region = plainRegion ?? dualStackRegion
  return accountId === undefined || region === undefined ? undefined : { accountId, region }
}
