import { githubImageAttestations } from '../adapters/attestation/github-image-attestations.js'
import { sigstoreVerifier } from '../adapters/attestation/sigstore-verifier.js'
import { patientFetch } from '../http/patient-fetch.js'
import type { Clock } from '../ports/clock.js'
import type { ImageAttestations } from '../ports/images/image-attestations.js'
import { openGithub } from './open-github.js'

/** What attestations are read and checked with. */
export interface AttestationAccess {
  readonly token: string
  /** Text of the file of trusted roots. */
  readonly trustedRoots: string
}

/** A build costs minutes: finding out that it can be spared may cost less. */
const LONGEST_MILLISECONDS = 30_000

/** The attestations of the job's repository, checked against the given roots. Throws `bad-input` for roots that cannot be read. */
export async function connectAttestations(
  { token, trustedRoots }: AttestationAccess,
  { env, clock }: { readonly env: NodeJS.ProcessEnv; readonly clock: Clock }
): Promise<ImageAttestations> {
  const check = sigstoreVerifier(trustedRoots)
  const deadlineAt = clock.now() + LONGEST_MILLISECONDS
  const github = await openGithub(token, { env, clock, deadlineAt })
  return githubImageAttestations({ github, check, fetch: patientFetch({ clock, deadlineAt, random: Math.random }) })
}
