/** A link of a page, as written: a path and an anchor, either of which may be empty. */
export interface PageLink {
  readonly path: string
  readonly anchor: string
}

/** The text of a page without its code, in which nothing is a link or a heading. */
function proseOf(text: string): string {
  return text.replace(/^( *)(```+)[^\n]*\n(?:.*\n)*?\1\2[ \t]*$/gm, '')
}

/** The links of a page to other files and to itself. Links to other hosts are left out. */
export function relativeLinks(text: string): readonly PageLink[] {
  const prose = proseOf(text).replace(/(`+)[^`]+\1/g, 'code')
  const inline = [...prose.matchAll(/\]\(([^()\s]+)\)/g)]
  const references = [...prose.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)]
  return [...inline, ...references]
    .map(([, target = '']) => target)
    .filter(target => !/^[a-z]+:/i.test(target))
    .map(target => {
      const [path = '', anchor = ''] = target.split('#')
      return { path: decodeURIComponent(path), anchor: decodeURIComponent(anchor) }
    })
}

/** The headings of a page, without the marks of Markdown. */
export function headingsOf(text: string): readonly string[] {
  return [...proseOf(text).matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading = '']) =>
    heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  )
}

/** The anchors of a page as GitHub makes them from headings, and those that it sets with `<a id>`. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const heading of headingsOf(text)) {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`
    anchors.add(anchor)
  }
  for (const [, id = ''] of proseOf(text).matchAll(/<a id="([^"]+)">/g)) anchors.add(id)
  return anchors
}

/** A fenced block: its language with what follows it, and its content without the indentation of the fence. */
export interface CodeBlock {
  readonly language: string
  readonly text: string
}

/** The fenced blocks of a page, in order. */
export function codeBlocksOf(text: string): readonly CodeBlock[] {
  return [...text.matchAll(/^( *)(`{3,})([^\n`]*)\n((?:.*\n)*?)\1\2[ \t]*$/gm)].map(
    ([, indent = '', , language = '', content = '']) => ({
      language: language.trim(),
      text: content.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    })
  )
}
