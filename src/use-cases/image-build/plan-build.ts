import { createHash } from 'node:crypto'
import { badInput, DeployError } from '../../domain/errors.js'
import type { BuildRecipe, BuildSecret } from '../../domain/image-build/build-recipe.js'
import type { Labels } from '../../domain/image-build/image-labels.js'
import { labelImage } from '../../domain/image-build/image-labels.js'
import { planTags, type ImageTag } from '../../domain/image-build/image-tags.js'
import { readSourceState } from '../../domain/image-build/source-state.js'
import type { ContextDigest } from '../../ports/images/build-context.js'
import type { BuildDependencies } from './build-dependencies.js'
import type { BuildRequest } from './build-request.js'
import { quoteName } from '../../domain/input/quote-safe.js'

/** What will be built, before any registry is asked. */
export interface BuildPlan {
  readonly tags: readonly ImageTag[]
  /** Rules that produce no tag for this event. */
  readonly unusedRules: readonly string[]
  /** Why some of them make none; a sentence each. */
  readonly tagReasons: readonly string[]
  readonly labels: Labels
  /** Hash of all that the image is made of. */
  readonly contentKey: string
  /** The tag by which an image of this content is found again. */
  readonly contentTag: string
  /** A tag that nothing but this run uses. */
  readonly spareTag: string
  readonly context: ContextDigest
  /** Text of the Dockerfile. */
  readonly dockerfile: string
}

// A change of what is hashed, or how, must not find images of before.
const KEY_VERSION = 'deploy-kit content 2'

/** Reads the checkout, and plans tags, labels and the key of the content. Asks nothing of the network. Throws `bad-input`. */
export async function planBuild(
  request: BuildRequest,
  dependencies: BuildDependencies,
  signal: AbortSignal
): Promise<BuildPlan> {
  const { recipe } = request
  const { files, contexts, checkouts, env } = dependencies
  await requirePlaces(recipe, files)
  const dockerfile = await files.read(recipe.dockerfile, {
    ...{ input: 'file', place: 'workspace', utf8Reader: 'BuildKit' }
  })
  if (dockerfile === undefined) {
    throw badInput(
      'file',
      `file ${quoteName(recipe.dockerfile)} does not exist. Set the path of the Dockerfile relative to the workspace, and check out the repository first.`
    )
  }
  for (const secret of recipe.secrets) {
    if (secret.kind === 'file' && !(await files.exists(secret.path, naming(secret)))) {
      throw badInput(
        'secret-files',
        `file ${quoteName(secret.path)} of the secret ${quoteName(secret.id)} does not exist.`
      )
    }
  }
  const source = readSourceState(env, await dependencies.event.read(), await checkouts.read())
  const { tags, unused, reasons } = planTags(request.tagRules, source)
  if (tags.length === 0 && (request.push === 'yes' || request.load === 'yes')) {
    throw badInput('tags', explainNoTag(unused, reasons))
  }
  const context = await contexts.digest(recipe.context, recipe.dockerfile, signal)
  const contentKey = keyOf(request, context, dockerfile)
  return {
    tags,
    unusedRules: unused,
    tagReasons: reasons,
    labels: labelImage(source, { tags, contentKey, requested: request.labels }),
    contentKey,
    contentTag: `content-${contentKey.slice(0, 32)}`,
    spareTag: `build-${env.GITHUB_RUN_ID ?? 'local'}-${env.GITHUB_RUN_ATTEMPT ?? '1'}-${contentKey.slice(0, 12)}`,
    context,
    dockerfile
  }
}

function explainNoTag(unused: readonly string[], reasons: readonly string[]): string {
  const rules =
    unused.length === 0 ? 'no tag is requested.' : `none of the rules (${unused.join(', ')}) adds a tag for this event.`
  // The reason of the only rule says it all.
  const sentences = unused.length === 1 && reasons.length > 0 ? reasons : [rules, ...reasons]
  return [...sentences, 'Write a rule that adds a tag, such as sha, or a literal tag.'].join(' ')
}

/** Refuses what lies outside the workspace: BuildKit's client would send it. */
async function requirePlaces(
  { context, ssh }: Pick<BuildRecipe, 'context' | 'ssh'>,
  files: BuildDependencies['files']
): Promise<void> {
  await files.requireInside(context, { input: 'context', place: 'workspace' })
  // Keys and the sockets of agents are files of the machine.
  const keys = ssh.flatMap(agent => (agent.includes('=') ? agent.slice(agent.indexOf('=') + 1).split(',') : []))
  for (const key of keys) await files.requireInside(key, { input: 'ssh', place: 'machine', noun: 'the path of a key' })
}

const naming = ({ id }: BuildSecret) => ({ input: 'secret-files', noun: `the file of the secret "${id}"` })

function keyOf({ recipe, labels }: BuildRequest, { hash }: ContextDigest, dockerfile: string): string {
  const parts = {
    ...{ version: KEY_VERSION, context: hash, dockerfile, target: recipe.target ?? '' },
    platforms: [...recipe.platforms].sort(),
    arguments: sortedPairs(recipe.buildArguments.map(({ name, value }) => [name, value])),
    labels: sortedPairs(Object.entries(labels)),
    secrets: recipe.secrets.map(({ id }) => id).sort(),
    attestations: [recipe.provenance, recipe.sbom.kind === 'none' ? 'none' : (recipe.sbom.generator ?? 'attach')]
  }
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

function sortedPairs(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The lifecycle policy of a request: JSON, or a file that holds it. Throws `bad-input` for anything else. */
export async function readLifecyclePolicy(
  text: string | undefined,
  { files }: Pick<BuildDependencies, 'files'>
): Promise<string | undefined> {
  if (text === undefined) return undefined
  const policy = text.startsWith('{') ? text : await files.read(text, { input: 'repository-lifecycle-policy' })
  if (policy === undefined) throw badInput('repository-lifecycle-policy', `file ${quoteName(text)} does not exist.`)
  try {
    JSON.parse(policy)
    return policy
  } catch (error) {
    throw new DeployError('bad-input', 'Input "repository-lifecycle-policy": expected a lifecycle policy as JSON.', {
      cause: error
    })
  }
}
