import type { ServiceAnswer } from '../http-service.js'

const DEFAULT_PAGE = 30
const LARGEST_PAGE = 100

/** Pages by `per_page` (30, and 100 at most) and `page`, with the address of the next in `link`: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function cutPage<Item>(items: readonly Item[], url: URL, unpaged?: number) {
  const size = unpaged ?? Math.min(Number(url.searchParams.get('per_page') ?? DEFAULT_PAGE), LARGEST_PAGE)
  const number = Number(url.searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(number + 1))
  const hasMore = items.length > number * size && unpaged === undefined
  const headers: Readonly<Record<string, string>> = hasMore ? { link: `<${next.href}>; rel="next"` } : {}
  return { items: items.slice((number - 1) * size, number * size), headers }
}

/** The page of a list that a request asks for. */
export function answerPage(all: readonly unknown[], url: URL): ServiceAnswer {
  const { items, headers } = cutPage(all, url)
  return { status: 200, body: items, headers }
}
