import { XMLParser } from 'fast-xml-parser'

/** An element: attributes as texts under `@name`, elements as lists, text under `#text`. */
export type XmlElement = Readonly<Record<string, XmlContent | undefined>>
type XmlContent = string | readonly { readonly [name: string]: XmlContent | undefined }[]

/** Elements named like members of every object, which the parser refuses for its whole text; none of them is read by name. */
const keepApart = (name: string) => (name in Object.prototype || name === 'prototype' ? `.${name}` : name)

const parser = new XMLParser({
  ignoreAttributes: false,
  transformTagName: keepApart,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Numbered characters (`&#10;`) too, which gotestsum and pytest write. What replaces the option is one more package.
  // oxlint-disable-next-line typescript/no-deprecated
  htmlEntities: true,
  // A document type may name entities that grow: all of them together by this many characters, then it is no report.
  processEntities: { enabled: true, maxExpandedLength: 100_000 },
  isArray: (...[, , , isAttribute]) => !isAttribute
})

/** What a text is as XML. `broken` begins like XML and breaks off before its root element ends, or is not well-formed. */
export type XmlReading =
  | { readonly kind: 'document'; readonly document: XmlElement }
  | { readonly kind: 'broken'; readonly root: string }
  | { readonly kind: 'none' }

/** Parses XML. */
export function readXml(text: string): XmlReading {
  const bare = withoutComments(text).trim()
  if (!bare.startsWith('<')) return { kind: 'none' }
  const root = rootName(bare)
  if (!isWhole(bare)) return { kind: 'broken', root }
  try {
    return { kind: 'document', document: parser.parse(text) as XmlElement }
  } catch {
    return { kind: 'broken', root }
  }
}

/** Names of the elements in an element, in no order. */
export function childNames(element: XmlElement): readonly string[] {
  return Object.keys(element).filter(name => !/^[@#?]/.test(name))
}

/** The child elements of a name. One that holds nothing but text is an element too. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  const found = element[name]
  if (found === undefined || typeof found === 'string') return []
  return found.map(child => (typeof child === 'string' ? { '#text': child } : child))
}

/** An attribute; undefined when it is not there, or empty. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const value = element[`@${name}`]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** An attribute that is a number, with its thousands; undefined for anything else. */
export function numberOf(element: XmlElement, name: string): number | undefined {
  const text = attributeOf(element, name)?.trim()
  if (text === undefined || !/^[+-]?\d[\d,]{0,30}(?:\.\d{0,30})?(?:e[+-]?\d{1,3})?$/i.test(text)) return undefined
  return Number(text.replaceAll(',', ''))
}

/** The text of an element. */
export function textOf(element: XmlElement): string {
  const text: unknown = element['#text']
  const first: unknown = Array.isArray(text) ? text[0] : text
  return typeof first === 'string' ? first : ''
}

/** Without the text between `<!--` and `-->`. One search for each mark: a pattern would look for the end of each that has none. */
function withoutComments(text: string): string {
  const parts: string[] = []
  for (let at = 0; ;) {
    const start = text.indexOf('<!--', at)
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4)
    if (end < 0) return parts.join('') + text.slice(at)
    parts.push(text.slice(at, start))
    at = end + 3
  }
}

/** The name of the first element, without its prefix. */
function rootName(text: string): string {
  const start = text.search(/<[A-Za-z_]/)
  const [name = ''] = start < 0 ? [] : (/^[\w.:-]{1,100}/.exec(text.slice(start + 1, start + 101)) ?? [])
  return name.slice(name.indexOf(':') + 1)
}

/** Whether the last element ends where the text does: with the end tag of the root, or as the only tag, which ends itself. */
function isWhole(text: string): boolean {
  const start = text.search(/<[A-Za-z_]/)
  if (start < 0 || !text.endsWith('>')) return false
  const [name = ''] = /^[\w.:-]{1,100}/.exec(text.slice(start + 1, start + 101)) ?? []
  if (text.slice(text.lastIndexOf('</') + 2, -1).trimEnd() === name) return true
  return text.endsWith('/>') && endOfTag(text, start) === text.length - 1
}

/** Where a tag ends. Values of its attributes may contain `>`. */
function endOfTag(text: string, start: number): number {
  let quote = ''
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at
  }
  return -1
}
