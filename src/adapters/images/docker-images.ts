import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChildNeed } from '../../domain/command/child-environment.js'
import { valueAt } from '../../domain/document/document.js'
import type { JsonValue } from '../../domain/document/json-value.js'
import { DeployError } from '../../domain/errors.js'
import { secretVariable, type BuildRecipe, type ImageExport } from '../../domain/image-build/build-recipe.js'
import { buildxArguments, classicArguments, needsBuildKit } from '../../domain/image-build/buildx-arguments.js'
import { parseLintFindings } from '../../domain/image-build/parse-lint-findings.js'
import { readClassicOutput } from '../../domain/image-build/read-classic-output.js'
import { readSolveStatus } from '../../domain/image-build/read-solve-status.js'
import type { CommandEnd, Commands } from '../../ports/commands.js'
import type { BuilderKind, ImageBuild, ImageBuilder, TaggedImage } from '../../ports/images/image-builder.js'

type Environment = Readonly<Record<string, string>>

interface Docker {
  readonly commands: Commands
  /** Variables of the docker client. */
  readonly env: Environment
  /** What every command of the client needs of the job's environment. */
  readonly needs: readonly ChildNeed[]
  readonly temporaryFolder: string | undefined
}

/**
 * The builder of this machine: buildx where it is, the engine's own otherwise. Throws `bad-input` for a builder that does not exist or
 * is too old.
 */
export async function dockerImages(docker: Docker, builder: string | undefined): Promise<ImageBuilder> {
  const { commands, env, needs } = docker
  const named = builder === undefined ? [] : [builder]
  const ask = (...argv: string[]) => commands.run({ tool: 'docker', argv: ['buildx', ...argv], env, needs })
  // At the same time: each costs a start of the client.
  const [version, inspected] = await Promise.all([ask('version'), ask('inspect', ...named)])
  const [, major, minor] = /\bv(\d+)\.(\d+)/.exec(version.stdout) ?? []
  if (version.exitCode !== 0 || major === undefined || minor === undefined) return classicImages(docker)
  if (Number(major) === 0 && Number(minor) < 13 && !version.stdout.includes('+unknown')) {
    throw new DeployError(
      'bad-input',
      `docker buildx v${major}.${minor} is too old: 0.13 or later is required. Install it with docker/setup-buildx-action.`
    )
  }
  if (inspected.exitCode !== 0) throw noBuilder(builder, inspected.stderr)
  const [, driver = 'docker'] = /^Driver:\s+(\S+)/m.exec(inspected.stdout) ?? []
  return buildxImages(docker, {
    kind: 'buildx',
    description: `docker buildx ${major}.${minor} with the ${driver} driver`,
    pushes: driver === 'docker' ? 'by-tag' : 'by-digest'
  })
}

function noBuilder(builder: string | undefined, said: string): DeployError {
  const name = builder === undefined ? 'The current buildx builder' : `The buildx builder "${builder}"`
  return new DeployError(
    'not-found',
    `${name} cannot be used: ${lastLine(said)}. Set one up with docker/setup-buildx-action.`
  )
}

function buildxImages(docker: Docker, kind: BuilderKind): ImageBuilder {
  const { commands, env, needs } = docker
  const run = (argv: readonly string[], signal?: AbortSignal) =>
    commands.run({ tool: 'docker', argv, env, needs, ...(signal === undefined ? {} : { signal }) })
  return {
    kind,
    plan: build => [['docker', ...buildxArguments({ ...build, metadataFile: 'metadata.json' })]],
    async build(build, { onEvents, signal }) {
      const metadataFile = join(docker.temporaryFolder ?? tmpdir(), `deploy-kit-build-${randomUUID()}.json`)
      const reader = readSolveStatus()
      try {
        const { exitCode } = await commands.run({
          tool: 'docker',
          argv: buildxArguments({ ...build, metadataFile }),
          env: { ...env, ...secretEnvironment(build.recipe), BUILDX_METADATA_PROVENANCE: 'disabled' },
          needs: [...needs, ...buildNeeds(build.recipe)],
          onLine: line => onEvents(reader.take(line, Date.now())),
          signal
        })
        return { exitCode, progress: reader, digest: await readDigest(metadataFile) }
      } finally {
        await rm(metadataFile, { force: true })
      }
    },
    async lint({ context, dockerfile, target, buildArguments, builder }) {
      const argv = ['buildx', 'build', '--call', 'check,format=json', '--file', dockerfile]
      const values = buildArguments.flatMap(({ name, value }) => ['--build-arg', `${name}=${value}`])
      const stage = target === undefined ? [] : ['--target', target]
      const named = builder === undefined ? [] : ['--builder', builder]
      const { stdout } = await run([...argv, ...stage, ...named, ...values, context])
      return parseLintFindings(stdout)
    },
    async tag({ repository, digest }, tags, signal) {
      const named = tags.flatMap(tag => ['--tag', `${repository}:${tag}`])
      // The manifest itself, not an index around it.
      const argv = ['buildx', 'imagetools', 'create', '--prefer-index=false', ...named, `${repository}@${digest}`]
      const { exitCode, stderr } = await run(argv, signal)
      return exitCode === 0 ? { kind: 'set' } : { kind: 'refused', said: stderr }
    },
    load: (image, tags, signal) => pullImage(argv => run(argv, signal), image, tags)
  }
}

/** Without BuildKit an image is built into the engine, and pushed from there. */
function classicImages({ commands, env: clientEnv, needs }: Docker): ImageBuilder {
  const env = { ...clientEnv, DOCKER_BUILDKIT: '0' }
  const run = (argv: readonly string[], signal: AbortSignal, onLine?: (line: string) => void) =>
    commands.run({ tool: 'docker', argv, env, needs, signal, ...(onLine === undefined ? {} : { onLine }) })
  const plan = (build: ImageBuild): readonly (readonly string[])[] => {
    const [first = 'deploy-kit-build', ...more] = build.exports.flatMap(references)
    const pushed = build.exports.flatMap(target => (target.kind === 'push-tag' ? target.references : []))
    return [
      [...classicArguments(build, first)],
      ...more.map(reference => ['tag', first, reference]),
      ...pushed.map(reference => ['push', reference])
    ]
  }
  return {
    kind: { kind: 'classic', description: 'docker build without BuildKit', pushes: 'by-tag' },
    plan: build => plan(build).map(argv => ['docker', ...argv]),
    async build(build, { onEvents, signal }) {
      const missing = needsBuildKit(build.recipe)
      if (missing.length > 0) {
        throw new DeployError(
          'bad-input',
          `Input "${missing.join('", "')}": it requires BuildKit, but docker buildx is not installed on this runner. Install it with docker/setup-buildx-action.`
        )
      }
      const reader = readClassicOutput()
      for (const argv of plan(build)) {
        const { exitCode } = await run(argv, signal, line => onEvents(reader.take(line, Date.now())))
        if (exitCode !== 0) return { exitCode, progress: reader, digest: undefined }
      }
      return { exitCode: 0, progress: reader, digest: undefined }
    },
    lint: () => Promise.resolve(undefined),
    async tag(image, tags, signal) {
      await pullImage(argv => run(argv, signal), image, tags)
      for (const tag of tags) {
        const { exitCode, stderr } = await run(['push', `${image.repository}:${tag}`], signal)
        if (exitCode !== 0) return { kind: 'refused', said: stderr }
      }
      return { kind: 'set' }
    },
    load: (image, tags, signal) => pullImage(argv => run(argv, signal), image, tags)
  }
}

async function pullImage(
  run: (argv: readonly string[]) => Promise<CommandEnd>,
  { repository, digest }: TaggedImage,
  tags: readonly string[]
): Promise<void> {
  const image = `${repository}@${digest}`
  for (const argv of [['pull', '--quiet', image], ...tags.map(tag => ['tag', image, `${repository}:${tag}`])]) {
    const { exitCode, stderr } = await run(argv)
    if (exitCode === 0) continue
    throw new DeployError('platform-error', `The Docker engine rejected ${image}: ${lastLine(stderr)}.`)
  }
}

function references(target: ImageExport): readonly string[] {
  return target.kind === 'push-digest' ? [] : target.references
}

function buildNeeds({ ssh, cache }: BuildRecipe): readonly ChildNeed[] {
  return [
    ...(ssh.length > 0 ? (['ssh-agent'] as const) : []),
    ...(cache.kind === 'gha' ? (['actions-cache'] as const) : [])
  ]
}

function secretEnvironment({ secrets }: BuildRecipe): Environment {
  return Object.fromEntries(
    secrets.flatMap((secret, index) => (secret.kind === 'value' ? [[secretVariable(index), secret.value]] : []))
  )
}

async function readDigest(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  const digest = valueAt(parseMetadata(text), ['containerimage.digest'])
  return typeof digest === 'string' ? digest : undefined
}

/** A file that was cut, as on a full disk, has no digest. */
function parseMetadata(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return null
  }
}

function lastLine(text: string): string {
  return (text.split('\n').findLast(line => line.trim() !== '') ?? 'no output of docker').slice(0, 300)
}
