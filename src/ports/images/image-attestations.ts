import type { SignerClaims } from '../../domain/image-proof/signer-claims.js'

/** An attestation whose signature was checked, and all of the chain from it to the trusted roots. */
export type CheckedAttestation =
  | { readonly kind: 'verified'; readonly signer: SignerClaims; readonly statement: string }
  /** `reason` is the end of a sentence. */
  | { readonly kind: 'refused'; readonly reason: string }

/** Signed statements about images: https://docs.github.com/actions/concepts/security/artifact-attestations */
export interface ImageAttestations {
  /** Those of an image, by its digest. Throws a `DeployError` when they cannot be read. */
  find(digest: string): Promise<readonly CheckedAttestation[]>
}
