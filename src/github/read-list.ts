import { askGithub } from './github-repository.js'
import { itemsOf } from './read-answer.js'

/** The most that GitHub puts on a page: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const PAGE_SIZE = 100

/** Pages as Octokit follows them, by the address that GitHub names for the next one. */
type Pages<Item> = AsyncIterable<{ readonly data: readonly Item[] }>

/**
 * The pages of a list, one request each, `mostPages` at most; `permission` is what a refusal names. Returns whether there are more. What
 * is created meanwhile moves items to the next page, so that an item may come twice and none is left out. Throws `platform-error` for what is no
 * list of objects.
 */
export async function* readPagesOf<Item>(
  permission: string,
  pages: Pages<Item>,
  mostPages: number
): AsyncGenerator<readonly Item[], 'read' | 'unread'> {
  const iterator = pages[Symbol.asyncIterator]()
  for (let count = 0; ; count += 1) {
    const next = await askGithub<IteratorResult<{ readonly data: readonly Item[] }>>(permission, () => iterator.next())
    if (next.done === true) return 'read'
    if (count === mostPages) return 'unread'
    itemsOf(next.value.data)
    yield next.value.data
  }
}

/** A whole list, each item once; `rest` reports whether it was read to its end. */
export async function readListOf<Item extends { readonly id: number }>(
  permission: string,
  pages: Pages<Item>,
  mostPages: number
): Promise<{ readonly items: readonly Item[]; readonly rest: 'read' | 'unread' }> {
  const items = new Map<number, Item>()
  const reading = readPagesOf(permission, pages, mostPages)
  for (;;) {
    const { value, done } = await reading.next()
    if (done === true) return { items: [...items.values()], rest: value }
    for (const item of value) items.set(item.id, item)
  }
}
