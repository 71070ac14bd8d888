import { posix } from 'node:path'

/** Where the source of the pages is: https://docs.github.com/repositories/working-with-files/using-files */
export interface Source {
  readonly repository: string
  /** A branch or tag. */
  readonly ref: string
  /** Files of the repository, as `git ls-files` prints them. */
  readonly files: ReadonlySet<string>
}

/** Pages for readers: those of the tests describe their data. */
export function isSitePage(file: string): boolean {
  return file.endsWith('.md') && !/^(?:dist|test|site)\//.test(file)
}

/** Where a page of the repository is on the site, as a Markdown file: `docs/` is the root, and a README is the index of its folder. */
export function sitePathOf(file: string): string {
  if (file === 'docs/README.md') return 'contents.md'
  const path = file.replace(/^docs\//, '').replace(/(^|\/)README\.md$/, '$1index.md')
  return path.replace(/[^/]+$/, name => name.toLowerCase())
}

/**
 * A link of a page as the site needs it: to another page where the site has it, else to the file on GitHub. Links to other hosts stay.
 * `page` is the path in the repository.
 */
export function siteLinkOf(link: string, page: string, source: Source): string {
  if (/^(?:[a-z][a-z\d+.-]*:|#)/i.test(link)) return link
  const [path = '', anchor] = link.split('#', 2)
  const target = posix.join(posix.dirname(page), decodeURI(path)).replace(/\/$/, '')
  const fragment = anchor === undefined ? '' : `#${anchor}`
  const readme = posix.join(target, 'README.md')
  const found = [target, readme].find(file => source.files.has(file) && isSitePage(file))
  if (found !== undefined) return `/${sitePathOf(found)}${fragment}`
  const kind = source.files.has(target) ? 'blob' : 'tree'
  return `${source.repository}/${kind}/${source.ref}/${encodeURI(target)}${fragment}`
}

/** The anchor of a heading as GitHub makes it, so that links lead to it on both. */
export function githubSlug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-')
}
