import { badInput, DeployError } from '../../../domain/errors.js'
import { isEnded, parseNote } from '../../stepped/domain/rollout-note.js'
import { digestIn, type ReleasePart } from '../domain/release/release.js'
import type { ComposeWorld } from './compose-world.js'
import { releaseFiles } from './split/release-files.js'

/** Which image each service is to run. */
export interface ChosenImages {
  readonly parts: readonly Omit<ReleasePart, 'configHash'>[]
  /** Compressed bytes of those that are not on the server; undefined where the registry does not say. */
  readonly bytesToPull: number | undefined
}

/** The images of the input, with the digests that their tags lead to now. Throws `bad-input` for none. */
export async function resolveImages({ docker, spec }: Pick<ComposeWorld, 'docker' | 'spec'>): Promise<ChosenImages> {
  if (spec.images.size === 0)
    throw badInput('images', 'no image is given. Write a line service=image for each service.')
  const parts: Omit<ReleasePart, 'configHash'>[] = []
  let bytesToPull: number | undefined = 0
  for (const [service, image] of spec.images) {
    const given = digestIn(image)
    if (given !== undefined && (await docker.hasImage(image))) {
      parts.push({ service, image, digest: given })
      continue
    }
    const { digest, compressedBytes } = await docker.resolveDigest(image)
    const whole = given === undefined ? `${image}@${digest}` : image
    parts.push({ service, image: whole, digest: given ?? digest })
    if (given !== undefined || !(await docker.hasImage(whole)))
      bytesToPull =
        bytesToPull === undefined || compressedBytes === undefined ? undefined : bytesToPull + compressedBytes
  }
  return { parts, bytesToPull }
}

/**
 * The newest release that served before the stable one did, as the server keeps it; while a rollout goes on, the stable release, which
 * it is turned back to. Throws `not-found` for none. No registry is asked.
 */
export async function previousImages({ files, folder, lease }: ComposeWorld): Promise<ChosenImages> {
  const kept = releaseFiles(folder, files)
  const [{ stableId, stored }, { lock }] = await Promise.all([kept.readAll(), lease.read()])
  const note = lock && parseNote(lock.note)
  const goesOn = note !== undefined && !isEnded(note) && note.canary.id !== stableId
  const release = stored.find(({ id }) => (id === stableId) === goesOn)
  if (release === undefined)
    throw new DeployError(
      'not-found',
      'The server has no earlier release to roll back to. Deploy a version by its image.'
    )
  return { parts: release.parts, bytesToPull: 0 }
}
