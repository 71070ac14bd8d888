import { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'

export interface EcrPage<Item> {
  readonly items: readonly Item[]
  readonly nextToken: string | undefined
}

/** Cuts a list as `maxResults` (1 to 1000, default 100) and `nextToken` ask. */
export function pageOf<Item>(input: Shape, all: readonly Item[]): EcrPage<Item> {
  const from = input.nextToken === undefined ? 0 : Number(input.nextToken)
  const maxResults = input.maxResults === undefined ? 100 : Number(input.maxResults)
  if (!Number.isInteger(from) || from < 0) throw invalid('nextToken')
  if (!Number.isInteger(maxResults) || maxResults < 1 || maxResults > 1000) throw invalid('maxResults')
  const next = from + maxResults
  return { items: all.slice(from, next), nextToken: next < all.length ? String(next) : undefined }
}

function invalid(name: string): AwsError {
  return new AwsError('InvalidParameterException', `Invalid parameter at '${name}'`)
}
