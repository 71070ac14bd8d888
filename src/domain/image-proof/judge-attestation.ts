import { readContentStatement } from './content-statement.js'
import type { SignerClaims } from './signer-claims.js'
import { withoutRef, type TrustedBuild } from './trusted-build.js'

/** What must be signed, and by which identity. */
export interface ExpectedAttestation {
  readonly build: TrustedBuild
  /** Of the image: `sha256:…`. */
  readonly digest: string
  readonly contentKey: string
}

/**
 * Events whose runs on the trusted branch build what is on it. Others run there with the data, and often the code, of another user:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target
 */
const TRIGGERS: readonly string[] = ['push', 'schedule', 'workflow_dispatch']

/** Why an attestation with a valid signature proves nothing of this image, as the end of a sentence; undefined when it proves it. */
export function judgeAttestation(
  { signer, statement }: { readonly signer: SignerClaims; readonly statement: string },
  { build, digest, contentKey }: ExpectedAttestation
): string | undefined {
  if (signer.issuer !== build.issuer) return 'it was not signed by a job of GitHub Actions'
  const isSameId = build.repositoryId === undefined || signer.sourceRepositoryId === build.repositoryId
  if (signer.sourceRepository !== build.repository || !isSameId) return 'it was signed for another repository'
  if (signer.sourceRef !== build.ref) return `it was not signed for ${build.ref}`
  const started = `${build.repository}/${build.startedWorkflow}@${build.ref}`
  if (signer.startedWorkflow !== started) return `it was not signed by a run of ${build.startedWorkflow}`
  const isSigner =
    build.signerWorkflow === undefined
      ? signer.signerWorkflow === started
      : signer.signerWorkflow !== undefined && withoutRef(signer.signerWorkflow) === build.signerWorkflow
  if (!isSigner) return 'it was signed by a job in a different workflow file'
  if (signer.trigger === undefined || !TRIGGERS.includes(signer.trigger))
    return `it was not signed by a run for ${TRIGGERS.join(', ')}`
  const signed = readContentStatement(statement)
  if (signed === undefined) return 'it does not contain the content hash'
  if (!signed.digests.includes(digest)) return 'it is for a different image'
  return signed.contentKey === contentKey ? undefined : 'it is for different content'
}
