import { createHash } from 'node:crypto'

export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** A diagram in both color schemes, as SVG. */
export interface Drawing {
  readonly widthPixels: number
  readonly heightPixels: number
  readonly svg: Readonly<Record<Scheme, string>>
}

/** The diagrams of a page that are not part of a list or a quote. */
const BLOCK = /^```mermaid\n([^]*?)\n```$/gm

/** The texts of the Mermaid diagrams of a page, in order. */
export function diagramsOf(page: string): readonly string[] {
  return [...page.matchAll(BLOCK)].map(([, text = '']) => text)
}

/** The name of the picture of a diagram: another text has another name. */
export function pictureOf(text: string, scheme: Scheme): string {
  return `${createHash('sha256').update(text).digest('hex').slice(0, 16)}-${scheme}.svg`
}

/**
 * A page with pictures in place of its diagrams, each followed by its text. One of the two pictures is shown, by the color scheme of the
 * page. They are files, because their styles must not apply to the page: https://vitepress.dev/guide/asset-handling#the-public-directory
 */
export function withPictures(page: string, drawings: ReadonlyMap<string, Drawing>): string {
  return page.replace(BLOCK, (block: string, text: string) => {
    const drawing = drawings.get(text)
    if (drawing === undefined) return block
    const pictures = SCHEMES.map(
      scheme =>
        `<img class="diagram ${scheme}" src="/diagrams/${pictureOf(text, scheme)}" width="${drawing.widthPixels}" height="${drawing.heightPixels}" alt="Diagram. Its text follows.">`
    )
    return [
      '<div class="wide" tabindex="0" role="group" aria-label="Diagram">',
      ...pictures,
      '</div>\n',
      '<details class="diagram">\n<summary>Text of the diagram</summary>\n',
      `${block}\n`,
      '</details>'
    ].join('\n')
  })
}

/** Mermaid's themes: https://mermaid.js.org/config/theming.html#available-themes */
const THEMES: Readonly<Record<Scheme, string>> = { light: 'default', dark: 'dark' }
/** A picture must not depend on the fonts of the reader more than a page does. */
const FONTS = 'Arial, Helvetica, sans-serif'

/** An HTML document that draws the diagrams with Mermaid, and then holds the result in base64. `library`: the address of `mermaid.min.js`. */
export function drawingDocument(texts: readonly string[], library: string): string {
  // `</script>` in a text must not end the script.
  const values = JSON.stringify({ texts, themes: THEMES, fontFamily: FONTS }).replaceAll('<', String.raw`\u003c`)
  return `<!doctype html><meta charset="utf-8"><script src="${library}"></script><body><script>
const { texts, themes, fontFamily } = ${values}
const show = result => {
  const bytes = new TextEncoder().encode(JSON.stringify(result))
  const text = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
  document.body.replaceChildren(Object.assign(document.createElement('pre'), { textContent: '${START}' + text + '${END}' }))
}
const draw = async () => {
  const drawn = texts.map(() => ({}))
  for (const [scheme, theme] of Object.entries(themes)) {
    mermaid.initialize({ startOnLoad: false, theme, fontFamily, htmlLabels: false, gantt: { useWidth: 700 } })
    for (const [index, text] of texts.entries())
      drawn[index][scheme] = (await mermaid.render('diagram-' + index + '-' + scheme, text)).svg
  }
  return drawn
}
draw().then(show, error => show({ error: String(error) }))
</script>`
}

const START = 'drawn:'
const END = ':drawn'

/** Reads what a browser printed of that document. Throws an `Error` where Mermaid could not draw, or did not end. */
export function readDrawings(dom: string, texts: readonly string[]): ReadonlyMap<string, Drawing> {
  const [, encoded] = new RegExp(`<pre>${START}([\\w+/=]*)${END}</pre>`).exec(dom) ?? []
  if (encoded === undefined) throw new Error('The browser printed no diagrams. Build the site again.')
  const result = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as
    | readonly Readonly<Record<Scheme, string>>[]
    | { readonly error: string }
  if ('error' in result) throw new Error(`Mermaid could not draw a diagram: ${result.error}`)
  return new Map(texts.map((text, index) => [text, toDrawing(result[index], text)]))
}

function toDrawing(svg: Readonly<Record<Scheme, string>> | undefined, text: string): Drawing {
  const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg?.light ?? '') ?? []
  if (svg === undefined || width === undefined || height === undefined)
    throw new Error(`Mermaid drew no picture of a diagram that starts with "${text.slice(0, 40)}".`)
  const size = { widthPixels: Math.ceil(Number(width)), heightPixels: Math.ceil(Number(height)) }
  return { ...size, svg: { light: withSize(svg.light, size), dark: withSize(svg.dark, size) } }
}

/** Mermaid draws for a place of unknown width: a file has a size. */
function withSize(svg: string, { widthPixels, heightPixels }: Omit<Drawing, 'svg'>): string {
  return svg.replace(/^<svg[^>]*>/, tag =>
    tag
      .replaceAll(/ (?:width|height)="[^"]*"/g, '')
      .replace('<svg', `<svg width="${widthPixels}" height="${heightPixels}"`)
  )
}
