import { DeployError } from '../../../domain/errors.js'
import { repositoryOf } from '../domain/parse-containers.js'
import { listOf, membersOf, parseServerJson, textOf } from '../domain/server-json.js'
import type { DockerEngine } from '../ports/docker-engine.js'
import type { Server } from '../ports/server.js'
import { dockerError, runDocker, tryDocker } from './docker-commands.js'

type Images = Pick<DockerEngine, 'hasImage' | 'resolveDigest' | 'pull' | 'removeImages'>

const PULL_SECONDS = 1800
const DIGEST = /@(sha256:[0-9a-f]{64})$/

/** Images of the server and of its registries. */
export function serverImages(server: Server): Images {
  return {
    async hasImage(image) {
      const call = { argv: ['image', 'inspect', '--format', '{{.Id}}', '--', image], effect: 'read' } as const
      const answer = await tryDocker(server, call)
      if (answer.exitCode !== 0 && !/no such image/i.test(answer.stderr)) throw dockerError(answer, call)
      return answer.exitCode === 0
    },

    async resolveDigest(image) {
      // Compose asks the registry by the engine, with the login of the user: https://docs.docker.com/reference/cli/docker/compose/config/
      const file = JSON.stringify({ services: { image: { image: image.replaceAll('$', '$$$$') } } })
      const answer = await server.run({ program: RESOLVE, args: [file], effect: 'read' })
      const call = { argv: ['manifest', 'inspect'], effect: 'read' } as const
      if (answer.exitCode !== 0) throw dockerError(answer, call)
      const { services } = parseServerJson(answer.stdout, 'docker compose config')
      const resolved = textOf(membersOf(membersOf(services).image).image) ?? ''
      const digest = DIGEST.exec(resolved)?.[1]
      if (digest === undefined)
        throw new DeployError(
          'not-found',
          `The registry returned no digest for ${repositoryOf(image)}. Check the image.`
        )
      return { digest, compressedBytes: await compressedBytes(server, `${repositoryOf(image)}@${digest}`) }
    },

    async pull(image, onLine) {
      if (!DIGEST.test(image))
        throw new DeployError('bad-input', 'Only images with a digest are pulled. Add the digest.')
      // It affects no other run. One that took the lock meanwhile is reported by its name, when the lock is wanted.
      const call = { argv: ['pull', '--', image], effect: 'change', isUnfenced: true } as const
      await runDocker(server, { ...call, timeoutSeconds: PULL_SECONDS, onLine })
    },

    async removeImages(repositories, keep) {
      const { stdout } = await server.run({ program: LIST, args: [], effect: 'read' })
      const lines = stdout
        .split('\n')
        .filter(line => line.startsWith('{'))
        .map(line => parseServerJson(line, 'docker image ls'))
      const used = new Set(lines.flatMap(({ used }) => textOf(used) ?? []))
      const references = lines
        .filter(({ id }) => id !== undefined && !used.has(textOf(id) ?? ''))
        .map(({ tags, digests }) => ({ tags: texts(tags), digests: texts(digests) }))
        .filter(({ digests }) => !digests.some(reference => keep.has(DIGEST.exec(reference)?.[1] ?? '')))
        .flatMap(({ tags, digests }) => [...tags, ...digests])
        .filter(reference => repositories.includes(repositoryOf(reference)))
      if (references.length === 0) return
      // Without force: an image that a container took meanwhile stays.
      await tryDocker(server, { argv: ['image', 'rm', '--', ...references], effect: 'change' })
    }
  }
}

function texts(value: unknown): readonly string[] {
  return listOf(value).filter(text => typeof text === 'string')
}

const RESOLVE = `printf '%s' "$1" | docker compose --ansi never --project-name deploy-kit --file - config --resolve-image-digests --format json`

const LIST = `docker image ls --quiet --no-trunc | sort -u | while read -r id; do
  docker image inspect --format '{"id":{{json .Id}},"tags":{{json .RepoTags}},"digests":{{json .RepoDigests}}}' "$id" </dev/null 2>/dev/null
done
docker ps --all --quiet --no-trunc | while read -r id; do
  docker inspect --type container --format '{"used":{{json .Image}}}' "$id" </dev/null 2>/dev/null
done
:`

const MANIFEST = `architecture=$(docker version --format '{{.Server.Arch}}') || exit
printf '%s\\n' "$architecture"
docker manifest inspect --verbose "$1"`

/** Of the layers for the server's architecture, where its client may read the manifest. */
async function compressedBytes(server: Server, image: string): Promise<number | undefined> {
  const answer = await server.run({ program: MANIFEST, args: [image], effect: 'read' })
  const [architecture = '', ...lines] = answer.stdout.split('\n')
  if (answer.exitCode !== 0) return undefined
  try {
    const value: unknown = JSON.parse(lines.join('\n'))
    const manifests = (Array.isArray(value) ? listOf(value) : [value]).map(membersOf)
    const own =
      manifests.length === 1
        ? manifests[0]
        : manifests.find(({ Descriptor }) => membersOf(membersOf(Descriptor).platform).architecture === architecture)
    const manifest = membersOf(own?.OCIManifest ?? own?.SchemaV2Manifest)
    const sizes = listOf(manifest.layers).map(layer => membersOf(layer).size)
    return sizes.length === 0
      ? undefined
      : sizes.reduce<number>((sum, size) => sum + (typeof size === 'number' ? size : 0), 0)
  } catch {
    return undefined
  }
}
