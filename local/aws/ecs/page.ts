import { ecsError } from './ecs-error.js'

export interface PageRequest {
  readonly maxResults?: number | undefined
  readonly nextToken?: string | undefined
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextToken?: string
}

/** Cuts one page of at most `maxResults` (1 to 100) out of a list. */
export function cutPage<Item>(all: readonly Item[], request: PageRequest, defaultSize: number): Page<Item> {
  const size = request.maxResults ?? defaultSize
  if (!Number.isInteger(size) || size < 1 || size > 100) {
    throw ecsError.invalidParameter('maxResults must be between 1 and 100.')
  }
  const start = readToken(request.nextToken)
  const items = all.slice(start, start + size)
  const end = start + items.length
  return end < all.length ? { items, nextToken: Buffer.from(`from:${end}`).toString('base64url') } : { items }
}

function readToken(token: string | undefined): number {
  if (token === undefined || token === '') return 0
  const [, start] = /^from:(\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? []
  if (start === undefined) throw ecsError.invalidParameter('Invalid token.')
  return Number(start)
}
