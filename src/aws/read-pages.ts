import { DeployError } from '../domain/errors.js'

/** More pages than any list of a service, a family or a role has. */
const MOST_PAGES = 100

/** How one list is read. */
export interface PagedRead<Page> {
  /** What is listed, for people: `the tasks of family api`. */
  readonly what: string
  /** Asks for the page after `token`; undefined: for the first one. */
  readonly ask: (token: string | undefined) => Promise<Page>
  /** What AWS names the next page by; undefined or empty: this was the last one. */
  readonly nextOf: (page: Page) => string | undefined
  readonly mostPages?: number
}

/**
 * Reads a list of AWS to its end, page by page: https://docs.aws.amazon.com/sdkref/latest/guide/feature-pagination.html. Throws
 * `platform-error` for more pages than `mostPages` (100): a part of a list is never taken for the whole.
 */
export async function readPages<Page>(read: PagedRead<Page>): Promise<readonly Page[]> {
  const { pages, rest } = await readFirstPages(read)
  if (rest === 'read') return pages
  throw new DeployError(
    'platform-error',
    `Could not read the full list of ${read.what}: it has more than ${pages.length} pages.`
  )
}

/** The first pages of a list, as many as `mostPages`, and whether there are more. Throws as `readPages` for a page that is named twice. */
export async function readFirstPages<Page>({ what, ask, nextOf, mostPages = MOST_PAGES }: PagedRead<Page>): Promise<{
  readonly pages: readonly Page[]
  readonly rest: 'read' | 'unread'
}> {
  const pages: Page[] = []
  const named = new Set<string>()
  let token: string | undefined
  while (pages.length < mostPages) {
    const page = await ask(token)
    pages.push(page)
    token = nextOf(page)
    if (token === undefined || token === '') return { pages, rest: 'read' }
    if (named.has(token))
      throw new DeployError('platform-error', `AWS returned a page of ${what} twice. Try again later.`)
    named.add(token)
  }
  return { pages, rest: 'unread' }
}
