import { bundleFromJSON, type Bundle } from '@sigstore/bundle'
import { ASN1Obj } from '@sigstore/core'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier, type Signer } from '@sigstore/verify'
import { DeployError } from '../../domain/errors.js'
import { readSignerClaims, type SignerClaims } from '../../domain/image-proof/signer-claims.js'
import type { CheckedAttestation } from '../../ports/images/image-attestations.js'

const STATEMENT_TYPE = 'application/vnd.in-toto+json'

/**
 * Checks bundles of Sigstore against trusted roots, which are JSON, one per line, as `gh attestation trusted-root` prints them. A root
 * with transparency logs requires an entry in one, others for the time of a time-stamping authority. Nothing is asked of the
 * network. Throws `bad-input` for roots that cannot be read.
 */
export function sigstoreVerifier(trustedRoots: string): (bundle: unknown) => CheckedAttestation {
  const verifiers = readRoots(trustedRoots).map(root => {
    const { tlogs, ctlogs } = root
    return new Verifier(toTrustMaterial(root), {
      tlogThreshold: tlogs.length === 0 ? 0 : 1,
      ctlogThreshold: ctlogs.length === 0 ? 0 : 1,
      timestampThreshold: 1
    })
  })
  return value => {
    let reason = 'its signature is not from a trusted authority'
    try {
      const bundle = bundleFromJSON(value)
      const statement = statementOf(bundle)
      if (statement === undefined) return { kind: 'refused', reason: 'it is not a signed statement' }
      for (const verifier of verifiers) {
        try {
          const { identity } = verifier.verify(toSignedEntity(bundle))
          return { kind: 'verified', signer: claimsOf(identity), statement }
        } catch (error) {
          if (error instanceof VerificationError) reason = `its signature cannot be verified (${error.code})`
        }
      }
    } catch {
      reason = 'it cannot be read'
    }
    return { kind: 'refused', reason }
  }
}

function readRoots(text: string): readonly TrustedRoot[] {
  try {
    return documentsIn(text).map(document => TrustedRoot.fromJSON(document))
  } catch (cause) {
    throw new DeployError(
      'bad-input',
      'Input "trusted-root": the file contains no Sigstore trusted roots. Write it with `gh attestation trusted-root`.',
      { cause }
    )
  }
}

/** One document over several lines, or one per line. */
function documentsIn(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text) as unknown]
  } catch {
    const lines = text.split('\n').filter(line => line.trim() !== '')
    if (lines.length === 0) throw new Error('The file is empty.')
    return lines.map(line => JSON.parse(line) as unknown)
  }
}

function statementOf({ content }: Bundle): string | undefined {
  if (content.$case !== 'dsseEnvelope' || content.dsseEnvelope.payloadType !== STATEMENT_TYPE) return undefined
  return content.dsseEnvelope.payload.toString('utf8')
}

function claimsOf(identity: Signer['identity']): SignerClaims {
  return readSignerClaims(identifier => {
    const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === identifier)
    return found === undefined ? undefined : ASN1Obj.parseBuffer(Buffer.from(found.value)).value.toString('utf8')
  })
}
