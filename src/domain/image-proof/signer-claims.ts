/**
 * Who signed, as the certificate authority of Sigstore read it from the signing job's OpenID Connect token:
 * https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export interface SignerClaims {
  /** Who gave the token: `https://token.actions.githubusercontent.com`. */
  readonly issuer: string | undefined
  /** `https://github.com/acme/shop`. */
  readonly sourceRepository: string | undefined
  /** It stays when a repository is renamed, and is never given twice. */
  readonly sourceRepositoryId: string | undefined
  /** `refs/heads/main`. */
  readonly sourceRef: string | undefined
  /** The workflow file that holds the signing job: `https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main`. */
  readonly signerWorkflow: string | undefined
  /** The workflow file that the run started with. */
  readonly startedWorkflow: string | undefined
  /** Event that started the run: `push`. */
  readonly trigger: string | undefined
}

const ARC = '1.3.6.1.4.1.57264.1'

/** Reads the claims from the extensions of a certificate, by object identifier. */
export function readSignerClaims(extension: (identifier: string) => string | undefined): SignerClaims {
  return {
    issuer: extension(`${ARC}.8`),
    signerWorkflow: extension(`${ARC}.9`),
    sourceRepository: extension(`${ARC}.12`),
    sourceRef: extension(`${ARC}.14`),
    sourceRepositoryId: extension(`${ARC}.15`),
    startedWorkflow: extension(`${ARC}.18`),
    trigger: extension(`${ARC}.20`)
  }
}
