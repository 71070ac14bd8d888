import { secretVariable, type BuildRecipe, type ImageExport, type LayerCache, type Sbom } from './build-recipe.js'
import type { Labels } from './image-labels.js'

/** One call of `docker buildx build`. */
export interface BuildCall {
  readonly recipe: BuildRecipe
  readonly labels: Labels
  /** Empty: the image stays in the builder's cache. */
  readonly exports: readonly ImageExport[]
  /** Where BuildKit's description of the result is written. */
  readonly metadataFile: string
}

/** The arguments after `docker`: https://docs.docker.com/reference/cli/docker/buildx/build/ */
export function buildxArguments({ recipe, labels, exports, metadataFile }: BuildCall): readonly string[] {
  return [
    'buildx',
    'build',
    '--progress=rawjson',
    ...option('--metadata-file', metadataFile),
    ...option('--builder', recipe.builder),
    ...sourceArguments(recipe, labels),
    ...(recipe.platforms.length === 0 ? [] : ['--platform', recipe.platforms.join(',')]),
    ...recipe.secrets.flatMap((secret, index) => [
      '--secret',
      fields([['id', secret.id], secret.kind === 'value' ? ['env', secretVariable(index)] : ['src', secret.path]])
    ]),
    ...recipe.ssh.flatMap(agent => ['--ssh', agent]),
    ...cacheArguments(recipe.cache),
    `--provenance=${recipe.provenance === 'none' ? 'false' : `mode=${recipe.provenance}`}`,
    `--sbom=${sbomValue(recipe.sbom)}`,
    ...exports.flatMap(target => ['--output', exportFields(target)]),
    recipe.context
  ]
}

/** The arguments after `docker` for the builder that the engine has without buildx. It supports fewer of them. */
export function classicArguments(
  { recipe, labels }: Pick<BuildCall, 'recipe' | 'labels'>,
  tag: string
): readonly string[] {
  return [
    'build',
    ...sourceArguments(recipe, labels),
    ...(recipe.platforms[0] === undefined ? [] : ['--platform', recipe.platforms[0]]),
    '--tag',
    tag,
    recipe.context
  ]
}

/** What of a recipe only BuildKit can do; the names of its inputs. */
export function needsBuildKit(recipe: BuildRecipe): readonly string[] {
  return [
    ...(recipe.secrets.length > 0 ? ['secrets'] : []),
    ...(recipe.ssh.length > 0 ? ['ssh'] : []),
    ...(recipe.platforms.length > 1 ? ['platforms'] : []),
    ...(recipe.cache.kind === 'none' ? [] : ['cache']),
    ...(recipe.provenance === 'none' ? [] : ['provenance']),
    ...(recipe.sbom.kind === 'none' ? [] : ['sbom']),
    ...(recipe.builder === undefined ? [] : ['builder'])
  ]
}

function sourceArguments(recipe: BuildRecipe, labels: Labels): readonly string[] {
  return [
    ...option('--file', recipe.dockerfile),
    ...option('--target', recipe.target),
    ...recipe.buildArguments.flatMap(({ name, value }) => ['--build-arg', `${name}=${value}`]),
    ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    ...(recipe.refresh.baseImages === 'ask' ? ['--pull'] : []),
    ...(recipe.refresh.layers === 'rebuild' ? ['--no-cache'] : [])
  ]
}

/** ECR takes a cache only as an image: https://aws.amazon.com/blogs/containers/announcing-remote-cache-support-in-amazon-ecr-for-buildkit-clients/ */
function cacheArguments(cache: LayerCache): readonly string[] {
  switch (cache.kind) {
    case 'none':
      return []
    case 'gha': {
      const scope = fields([['scope', cache.scope]])
      return ['--cache-from', `type=gha,${scope}`, '--cache-to', `type=gha,mode=max,ignore-error=true,${scope}`]
    }
    case 'inline':
      return ['--cache-from', `type=registry,ref=${cache.image}`, '--cache-to', 'type=inline']
    case 'registry': {
      const form = 'mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true'
      return [
        ...['--cache-from', `type=registry,ref=${cache.image}`],
        ...['--cache-to', `type=registry,ref=${cache.image},${form}`]
      ]
    }
  }
}

function exportFields(target: ImageExport): string {
  switch (target.kind) {
    case 'push-digest':
      return fields([
        ['type', 'image'],
        ['name', target.repositories.join(',')],
        ['push-by-digest', 'true'],
        ['name-canonical', 'true'],
        ['push', 'true']
      ])
    case 'push-tag':
      return fields([
        ['type', 'image'],
        ['name', target.references.join(',')],
        ['push', 'true']
      ])
    case 'load':
      return fields([
        ['type', 'docker'],
        ['name', target.references.join(',')]
      ])
  }
}

/** https://docs.docker.com/build/metadata/attestations/sbom/#sbom-generator */
function sbomValue(sbom: Sbom): string {
  if (sbom.kind === 'none') return 'false'
  return sbom.generator === undefined ? 'true' : `generator=${sbom.generator}`
}

/** `a=1,b=2` as CSV: a field with a comma or a quote is quoted. */
function fields(pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .map(([name, value]) => `${name}=${value}`)
    .map(field => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',')
}

function option(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [name, value]
}
