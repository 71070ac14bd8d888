import { isSitePage, siteLinkOf, sitePathOf, type Source } from './site-page.js'

/** An entry of the sidebar: https://vitepress.dev/reference/default-theme-sidebar */
export interface SidebarItem {
  readonly text: string
  readonly link?: string
  readonly collapsed?: boolean
  readonly items?: readonly SidebarItem[]
}

const LINK = /\[([^\]]+)\]\(([^()\s]+)\)/g
const CONTENTS = 'docs/README.md'

/**
 * The sidebar of the site: the sections of docs/README.md in their order, below the index of a folder its other pages, and the actions. So a
 * page is listed at one place only. `read` returns the text of a page. Throws a `RangeError` where the contents have no section.
 */
export function sidebarOf(source: Source, read: (file: string) => string, hasSamples = false): readonly SidebarItem[] {
  const text = read(CONTENTS)
  const sections = [...text.matchAll(/^\*\*(.+)\*\*\n\n((?:- .*\n?)+)/gm)]
  if (sections.length === 0) throw new RangeError(`${CONTENTS} has no section of pages. Begin one with a bold line.`)
  const pages = [...source.files].filter(isSitePage).sort()
  const childrenOf = (index: string): readonly SidebarItem[] => {
    const folder = index.replace(/README\.md$/, '')
    return pages
      .filter(file => file.startsWith(folder) && file !== index)
      .map(file => ({ text: titleOf(read(file), file), link: `/${sitePathOf(file)}` }))
  }
  const itemOf = (label: string, target: string): readonly SidebarItem[] => {
    const link = siteLinkOf(target, CONTENTS, source)
    if (!link.startsWith('/')) return folderItem(label, target)
    const file = pages.find(each => `/${sitePathOf(each)}` === link)
    const children = file?.startsWith('docs/') === true && file.endsWith('/README.md') ? childrenOf(file) : []
    return [children.length === 0 ? { text: label, link } : { text: label, link, collapsed: true, items: children }]
  }
  /** A folder without an index, such as that of the decisions. */
  const folderItem = (label: string, target: string): readonly SidebarItem[] => {
    const items = childrenOf(`docs/${target.replace(/\/$/, '')}/README.md`)
    const [first] = items
    return first?.link === undefined ? [] : [{ text: label, link: first.link, collapsed: true, items }]
  }
  const groups = sections.map(([, title = '', list = '']) => ({
    text: title,
    items: [...list.matchAll(LINK)]
      .flatMap(([, label = '', target = '']) => itemOf(label, target))
      .map(item => ({ ...item, text: capitalized(item.text) }))
  }))
  const actions = pages
    .filter(file => /^actions\/[^/]+\/README\.md$/.test(file))
    .map(file => ({ text: file.split('/')[1] ?? file, link: `/${sitePathOf(file)}` }))
  return [
    {
      text: 'Start',
      items: [
        { text: 'Quick start', link: '/index.md' },
        { text: 'All pages', link: '/contents.md' },
        ...(hasSamples ? [{ text: 'Samples', link: '/samples/index.md' }] : [])
      ]
    },
    ...groups,
    { text: 'Actions', link: '/contents.md#actions', collapsed: true, items: actions }
  ]
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The first heading of a page, without code marks and links. */
export function titleOf(text: string, file: string): string {
  const [, heading = file] = /^# +(.+?) *$/m.exec(text) ?? []
  return heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '')
}
