import { DeployError } from '../../domain/errors.js'
import { candidatesOf, type ImageProofs } from '../../domain/image-build/choose-image.js'
import { judgeAttestation } from '../../domain/image-proof/judge-attestation.js'
import { planTrustedBuild, type TrustedBuild } from '../../domain/image-proof/trusted-build.js'
import { readClaimTexts } from '../../domain/oidc/token-claims.js'
import type { ImageAttestations } from '../../ports/images/image-attestations.js'
import type { BuildDependencies } from './build-dependencies.js'
import type { BuildRequest } from './build-request.js'
import type { BuildSession } from './open-build-session.js'

const NONE: ImageProofs = { proved: new Set(), unproved: [] }

/**
 * Looks for signatures of the trusted build on images that claim this content: tags and labels can be written by everybody who
 * may push. Whatever goes wrong here, the image is built: nothing is thrown.
 */
export async function proveImages(
  { plan, inspected, request }: BuildSession,
  dependencies: BuildDependencies
): Promise<ImageProofs> {
  const { contentKey } = plan
  const digests = [...new Set(inspected.flatMap(state => candidatesOf(state, contentKey)))]
  if (digests.length === 0) return NONE
  try {
    const { build, attestations } = await openProof(request, dependencies)
    const proved = new Set<string>()
    const unproved: string[] = []
    for (const digest of digests) {
      const reason = await refute(digest, { attestations, build, contentKey })
      if (reason === undefined) proved.add(digest)
      else unproved.push(`Image ${digest} has the content key of this build but was not reused: ${reason}.`)
    }
    return { proved, unproved }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const reason = error.message.replace(/\.$/, '')
    return {
      ...NONE,
      unproved: digests.map(
        digest => `Image ${digest} has the content key of this build but was not reused: ${reason}.`
      )
    }
  }
}

interface Proof {
  readonly build: TrustedBuild
  readonly attestations: ImageAttestations
}

async function openProof(
  { proof: { trustedRoot, token, ...inputs } }: BuildRequest,
  dependencies: BuildDependencies
): Promise<Proof> {
  if (trustedRoot === undefined)
    throw new DeployError('bad-input', 'without "trusted-root", no signature can be verified')
  const trustedRoots = await dependencies.files.read(trustedRoot, { input: 'trusted-root' })
  if (trustedRoots === undefined) throw new DeployError('bad-input', 'the file in "trusted-root" does not exist')
  if (token === undefined) throw new DeployError('bad-input', 'without "github-token", attestations cannot be read')
  const facts = { env: dependencies.env, event: await dependencies.event.read() }
  const build = planTrustedBuild({ ...facts, jobWorkflowRef: await ownWorkflow(dependencies) }, inputs)
  if (build === undefined)
    throw new DeployError(
      'bad-input',
      'the run has no default branch or no workflow; set "trusted-ref" and "trusted-workflow"'
    )
  return { build, attestations: await dependencies.openAttestations({ token, trustedRoots }) }
}

/** A job without `id-token: write` is held to be in the file that its run started with. */
async function ownWorkflow({ idTokens }: BuildDependencies): Promise<string | undefined> {
  try {
    return readClaimTexts(await idTokens.request('deploy-kit')).job_workflow_ref
  } catch (error) {
    if (error instanceof DeployError) return undefined
    throw error
  }
}

/** Why no attestation proves the image; undefined when one does. */
async function refute(
  digest: string,
  { attestations, build, contentKey }: Proof & { readonly contentKey: string }
): Promise<string | undefined> {
  const found = await attestations.find(digest)
  const reasons = found.map(attestation =>
    attestation.kind === 'refused' ? attestation.reason : judgeAttestation(attestation, { build, digest, contentKey })
  )
  if (reasons.includes(undefined)) return undefined
  const [first] = reasons
  if (first === undefined) return 'it has no attestation for its content'
  return reasons.length === 1
    ? `its attestation was rejected, because ${first}`
    : `none of its ${reasons.length} attestations was accepted; the first was rejected, because ${first}`
}
