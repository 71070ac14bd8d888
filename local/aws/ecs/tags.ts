import type { Tag } from '@aws-sdk/client-ecs'
import { ecsError } from './ecs-error.js'

/** Anything that carries tags. */
export interface Tagged {
  tags: readonly Tag[]
}

/** Adds tags; a key that is there already takes the new value. */
export function addTags(resource: Tagged, tags: readonly Tag[]): void {
  const merged = new Map([...resource.tags, ...checkTags(tags)].map(tag => [tag.key, tag]))
  resource.tags = checkTags([...merged.values()])
}

export function removeTags(resource: Tagged, keys: readonly string[]): void {
  resource.tags = resource.tags.filter(tag => tag.key === undefined || !keys.includes(tag.key))
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html: 50 tags, unique keys, 128 and 256 characters. */
export function checkTags(tags: readonly Tag[] | undefined): readonly Tag[] {
  const keys = new Set<string>()
  for (const { key, value = '' } of tags ?? []) {
    if (key === undefined || key === '') throw ecsError.invalidParameter('Tag key cannot be empty.')
    if (keys.has(key)) throw ecsError.invalidParameter(`Duplicate tag keys found: ${key}`)
    if (key.length > 128) throw ecsError.invalidParameter('Tag keys cannot be longer than 128 characters.')
    if (value.length > 256) throw ecsError.invalidParameter('Tag values cannot be longer than 256 characters.')
    if (key.toLowerCase().startsWith('aws:')) {
      throw ecsError.invalidParameter('Tag keys cannot start with the reserved prefix aws:.')
    }
    keys.add(key)
  }
  if (keys.size > 50) throw ecsError.invalidParameter('Cannot have more than 50 tags per resource.')
  return tags ?? []
}
