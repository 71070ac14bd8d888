/** What to build, without where it goes. Paths are absolute or relative to the workspace. */
export interface BuildRecipe {
  readonly context: string
  readonly dockerfile: string
  readonly target: string | undefined
  readonly platforms: readonly string[]
  readonly buildArguments: readonly NamedValue[]
  readonly secrets: readonly BuildSecret[]
  /** As `--ssh` takes them: `default`, `id=path`. */
  readonly ssh: readonly string[]
  readonly cache: LayerCache
  readonly refresh: Refresh
  readonly provenance: 'none' | 'min' | 'max'
  readonly sbom: Sbom
  /** A buildx builder; undefined for the current one. */
  readonly builder: string | undefined
}

/** `generator`: the image that makes the list; undefined for BuildKit's own choice. */
export type Sbom = { readonly kind: 'none' } | { readonly kind: 'attach'; readonly generator: string | undefined }

/** What is built again although it is there: `pull` the base images, `layers` all layers. */
export interface Refresh {
  readonly baseImages: 'ask' | 'keep'
  readonly layers: 'rebuild' | 'reuse'
}

export interface NamedValue {
  readonly name: string
  readonly value: string
}

/** A secret of the build. `value` is handed over in an environment variable, `file` stays where it is. */
export type BuildSecret =
  | { readonly id: string; readonly kind: 'value'; readonly value: string }
  | { readonly id: string; readonly kind: 'file'; readonly path: string }

/** Where layers are kept between builds: https://docs.docker.com/build/cache/backends/ */
export type LayerCache =
  | { readonly kind: 'none' }
  | { readonly kind: 'gha'; readonly scope: string }
  | { readonly kind: 'registry' | 'inline'; readonly image: string }

/** What to do with the image. */
export type ImageExport =
  /** By digest alone, to each repository; tags are set afterwards. */
  | { readonly kind: 'push-digest'; readonly repositories: readonly string[] }
  /** Under one tag in each repository, for builders that push nothing by digest. */
  | { readonly kind: 'push-tag'; readonly references: readonly string[] }
  /** Into the Docker engine of the job. */
  | { readonly kind: 'load'; readonly references: readonly string[] }

/** Name of the environment variable that holds the secret of this index. */
export function secretVariable(index: number): string {
  return `DEPLOY_KIT_BUILD_SECRET_${index}`
}
