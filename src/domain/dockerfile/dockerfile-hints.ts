import {
  ancestry,
  readStages,
  type DockerfileInstruction,
  type DockerfileStage,
  type DockerfileStages
} from './read-stages.js'

export interface BuildFiles {
  /** The text of the Dockerfile. */
  readonly dockerfile: string
  /** The text of .dockerignore; undefined when there is none. */
  readonly ignoreFile: string | undefined
  /** The stage that is built; undefined is the last one. */
  readonly target: string | undefined
}

/** Something that works, and could be better. */
export interface DockerfileHint {
  readonly title: string
  /** One sentence, or two: what is so, and what to do. */
  readonly message: string
  /** Counted from 1. */
  readonly line: number
}

/** Longer ones get no hints: they are generated. */
const LIMIT_CHARACTERS = 64 * 1024

/** Looks at what a build of the target needs; hints come in the order of the file. */
export function dockerfileHints({ dockerfile, ignoreFile, target }: BuildFiles): readonly DockerfileHint[] {
  if (dockerfile.length > LIMIT_CHARACTERS) return []
  const stages = readStages(dockerfile)
  const stage = target === undefined ? stages.list.at(-1) : stages.find(target)
  if (stage === undefined) return []
  const needed = stages.neededFor(stage)
  const family = ancestry(stage)
  const hints = [
    ...needed.flatMap(each => hintsAtBase(each, stages)),
    ...needed.flatMap(hintsAtDownloads),
    ...needed.flatMap(hintsAtCopies),
    ...hintsAtContext(needed, ignoreFile),
    ...hintsAtUser(family),
    ...hintsAtHealth(family)
  ]
  return hints.toSorted((one, other) => one.line - other.line)
}

/** `latest`, explicit or implied: https://docs.docker.com/build/building/best-practices/#pin-base-image-versions */
function hintsAtBase({ base, line }: DockerfileStage, stages: DockerfileStages): readonly DockerfileHint[] {
  const isKnown = base !== '' && base !== 'scratch' && !base.includes('$')
  if (!isKnown || stages.find(base) !== undefined || base.includes('@')) return []
  const tag = /:([^:/]+)$/.exec(base)?.[1]
  if (tag !== undefined && tag !== 'latest') return []
  return [
    {
      title: 'The base image has no version',
      message: `${base} changes over time, so two builds of one commit can differ. Pin a version or a digest.`,
      line
    }
  ]
}

/** https://docs.docker.com/reference/dockerfile/#add---checksum */
function hintsAtDownloads({ instructions }: DockerfileStage): readonly DockerfileHint[] {
  return instructions
    .filter(({ keyword, flags, words }) => keyword === 'ADD' && !flags.has('checksum') && words.some(isDownload))
    .map(({ line }) => ({
      title: 'A download is not verified',
      message: 'ADD accepts any content from this URL. Add --checksum=sha256:….',
      line
    }))
}

function isDownload(word: string): boolean {
  return /^https?:\/\//i.test(word) && !/\.git(?:#.*)?$/.test(word)
}

const INSTALLS =
  /\b(?:npm (?:ci|i|install)|yarn(?: install)?(?:\s|$)|pnpm (?:i|install)|bun install|pip3? install|poetry install|uv (?:sync|pip install)|bundle install|composer install|go mod download|dotnet restore|cargo fetch|mvn\b.*dependency:)/

/** https://docs.docker.com/build/cache/optimize/#order-your-layers */
function hintsAtCopies({ instructions }: DockerfileStage): readonly DockerfileHint[] {
  const install = instructions.findIndex(({ keyword, text }) => keyword === 'RUN' && INSTALLS.test(text))
  const copy = instructions.slice(0, Math.max(0, install)).find(copiesContext)
  if (copy === undefined) return []
  return [
    {
      title: 'Dependencies are installed after all files are copied',
      message:
        'Any changed file invalidates the cached install step. Copy the dependency manifests first, install, then copy the rest.',
      line: copy.line
    }
  ]
}

/** https://docs.docker.com/build/concepts/context/#dockerignore-files */
function hintsAtContext(stages: readonly DockerfileStage[], ignoreFile: string | undefined): readonly DockerfileHint[] {
  const copy = stages.flatMap(({ instructions }) => instructions).find(copiesContext)
  if (copy === undefined || ignoreFile !== undefined) return []
  return [
    {
      title: '.dockerignore is missing',
      message: 'The whole context is copied, including .git. Exclude what the image does not need in .dockerignore.',
      line: copy.line
    }
  ]
}

function copiesContext({ keyword, flags, words }: DockerfileInstruction): boolean {
  const isCopy = keyword === 'COPY' || keyword === 'ADD'
  return isCopy && !flags.has('from') && words.slice(0, -1).some(word => /^\.?\/?\.?\/?$/.test(word))
}

/** https://docs.docker.com/build/building/best-practices/#user */
function hintsAtUser(family: readonly DockerfileStage[]): readonly DockerfileHint[] {
  const user = lastOf(family, 'USER')
  const [built] = family
  const message = 'Add USER with the numeric ID of an unprivileged user after the last step that needs root.'
  if (user !== undefined) {
    if (!/^(?:root|0)(?::|$)/.test(user.words[0] ?? '')) return []
    return [{ title: 'The image runs as root', message, line: user.line }]
  }
  const base = family.at(-1)?.base ?? ''
  // Base images with their own user have it in their names.
  if (built === undefined || base.includes('nonroot') || base.includes('rootless')) return []
  const unless = base === 'scratch' ? '' : `, unless ${base} names a user`
  return [{ title: 'The image runs as root', message: `No USER is set${unless}. ${message}`, line: built.line }]
}

/**
 * ECS takes no health check from an image:
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html
 */
function hintsAtHealth(family: readonly DockerfileStage[]): readonly DockerfileHint[] {
  const [built] = family
  if (built === undefined || lastOf(family, 'HEALTHCHECK') !== undefined) return []
  return [
    {
      title: 'HEALTHCHECK is missing',
      message:
        'Docker cannot check whether the container is healthy. ECS ignores HEALTHCHECK of images: set healthCheck in the task definition, or use a load balancer health check.',
      line: built.line
    }
  ]
}

/** The instruction that counts: the last in the nearest stage that has one. */
function lastOf(family: readonly DockerfileStage[], keyword: string): DockerfileInstruction | undefined {
  for (const { instructions } of family) {
    const found = instructions.findLast(instruction => instruction.keyword === keyword)
    if (found !== undefined) return found
  }
  return undefined
}
