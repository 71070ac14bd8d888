import type { ServerContainer } from '../domain/container.js'
import type { ComposePlace } from '../domain/compose-spec.js'
import type { ComposeProject } from '../domain/project/compose-project.js'
import type { ServerFacts } from '../domain/server-facts.js'

/** Image variables of the compose file, in the environment of the command: they win over `.env`. */
export type ImageValues = ReadonlyMap<string, string>

/** Docker and Compose of the server. All names are arguments, never parts of a shell text. All throw `DeployError`. */
export interface DockerEngine {
  readFacts(directory: string): Promise<ServerFacts>
  /** The name that Compose gives the project: of its folder, of `name:` or of `.env`. Throws `bad-input` for files that Compose does not understand. */
  projectName(place: ComposePlace): Promise<string>
  /** `image:` by service as the files write it, of services that have one: `config --no-interpolate`, since the variables may not be set yet. */
  imageTemplates(place: ComposePlace): Promise<ReadonlyMap<string, string>>
  /** Throws `bad-input` with what Compose says of a file that is wrong. */
  readProject(place: ComposePlace, images: ImageValues): Promise<ComposeProject>
  /** Config hash by service, with these images. */
  configHashes(place: ComposePlace, images: ImageValues): Promise<ReadonlyMap<string, string>>
  /** All containers of the project, stopped ones included, one-off ones not. */
  listContainers(project: string): Promise<readonly ServerContainer[]>
  /** Folders that containers of a project of this name were created from (label `com.docker.compose.project.working_dir`). */
  foldersOf(project: string): Promise<readonly string[]>
  /** The last lines, at most 50 of 500 characters, printable, oldest first. */
  lastLines(containerId: string): Promise<readonly string[]>

  hasImage(image: string): Promise<boolean>
  /** Digest of a tag in its registry, by the server's own login. Throws `not-found`. */
  resolveDigest(image: string): Promise<{ readonly digest: string; readonly compressedBytes: number | undefined }>
  /** Only by digest. Throws `not-found`, `access-denied`, or `rejected` for a full disk. */
  pull(image: string, onLine: (line: string) => void): Promise<void>
  /** Removes images of these repositories that no container and none of `keep` (digests) uses. */
  removeImages(repositories: readonly string[], keep: ReadonlySet<string>): Promise<void>

  /**
   * Starts containers beside those that are there, until the service has `count` in all: `up --detach --no-deps --no-recreate --no-build --pull never --scale`. Never
   * called with fewer than there are.
   */
  scaleUp(
    place: ComposePlace,
    images: ImageValues,
    service: { readonly name: string; readonly count: number }
  ): Promise<void>
  /** `docker update --restart`. */
  setRestartPolicy(containerIds: readonly string[], policy: string): Promise<void>
  /** `docker stop --time`; nothing for one that is gone. */
  stop(containerIds: readonly string[], graceSeconds: number): Promise<void>
  /** `docker rm`, without force and without volumes; nothing for one that is gone. Throws `conflict` for one that runs. */
  remove(containerIds: readonly string[]): Promise<void>
  /**
   * `docker compose run --detach --no-deps --no-TTY --name`, without `--rm`: its exit code is read later, also by another run. Nothing where a
   * container of that name is there.
   */
  startTask(place: ComposePlace, images: ImageValues, task: OneOffTask): Promise<void>
  findTask(name: string): Promise<ServerContainer | undefined>
}

/** A command that runs once, in a container of its own. */
export interface OneOffTask {
  readonly service: string
  /** Empty: the command of the image. */
  readonly command: readonly string[]
  /** Of the container: one for each release. */
  readonly name: string
}
