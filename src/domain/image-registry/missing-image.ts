import type { EcrImage } from './ecr-image.js'

/** What ECR reports of an image: `image` and `repository` name what is not there. */
export type ImagePresence = 'found' | 'no-image' | 'no-repository'

/**
 * The prefix of the pull-through cache rule by which ECR may pull an image that is not there yet; undefined when there is none. `ROOT`
 * applies to every repository without another rule: https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html
 */
export function findCachePrefix(prefixes: readonly string[], { repository }: EcrImage): string | undefined {
  return prefixes.find(prefix => prefix === 'ROOT' || repository === prefix || repository.startsWith(`${prefix}/`))
}

/** What is wrong, without what to do: `Image "…" does not exist in Amazon ECR (repository shop/api, eu-west-1).` */
export function describeMissingImage(
  { name, repository, region }: EcrImage,
  presence: Exclude<ImagePresence, 'found'>
): string {
  const where = presence === 'no-image' ? `repository ${repository}` : `there is no repository ${repository}`
  return `Image "${name}" does not exist in Amazon ECR (${where}, ${region}).`
}
