import { AwsError } from '../../aws-error.js'
import type { Shape } from '../../aws-service.js'

/** Which tags may be moved. https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html */
export interface TagMutability {
  readonly setting: string
  /** The tags that are exceptions to the setting. */
  readonly filters: readonly { readonly filterType: string; readonly filter: string }[] | undefined
}

const settings = ['MUTABLE', 'IMMUTABLE', 'MUTABLE_WITH_EXCLUSION', 'IMMUTABLE_WITH_EXCLUSION']

export function readTagMutability(input: Shape): TagMutability {
  const setting = input.imageTagMutability ?? 'MUTABLE'
  const filters = input.imageTagMutabilityExclusionFilters as TagMutability['filters']
  if (typeof setting !== 'string' || !settings.includes(setting)) throw invalid('imageTagMutability')
  if (setting.endsWith('EXCLUSION') !== (filters ?? []).length > 0) throw invalid('imageTagMutabilityExclusionFilters')
  return { setting, filters }
}

export function isImmutableTag(tag: string, { setting, filters = [] }: TagMutability): boolean {
  const isExcluded = filters.some(({ filter }) => fits(tag, filter))
  return setting.startsWith('IMMUTABLE') !== isExcluded
}

/** `*` matches any characters. */
function fits(tag: string, filter: string): boolean {
  const [first = '', ...rest] = filter.split('*')
  if (rest.length === 0) return tag === filter
  const last = rest.pop() ?? ''
  if (!tag.startsWith(first) || !tag.endsWith(last) || tag.length < first.length + last.length) return false
  let from = first.length
  return rest.every(part => {
    const at = tag.indexOf(part, from)
    from = at + part.length
    return at >= 0 && from <= tag.length - last.length
  })
}

function invalid(name: string): AwsError {
  return new AwsError('InvalidParameterException', `Invalid parameter at '${name}'`)
}
