import { describe, expect, it } from '@jest/globals'
import { diagramsOf, drawingDocument, pictureOf, readDrawings, withPictures, type Drawing } from './diagram-page.js'

const CHART = 'flowchart LR\n  a --> b'
const PAGE = `# Page\n\n\`\`\`mermaid\n${CHART}\n\`\`\`\n\nEnd.\n`
const svg = (look: string) => `<svg id="${look}" width="100%" viewBox="-8 -8 120.5 60"><rect width="9"></rect></svg>`
const DRAWN = { light: svg('light'), dark: svg('dark') }
const printed = (result: unknown) =>
  `<html><body><pre>drawn:${Buffer.from(JSON.stringify(result)).toString('base64')}:drawn</pre></body></html>`

describe('the diagrams of a page', () => {
  it('are its blocks of Mermaid', () => {
    expect(diagramsOf(PAGE)).toEqual([CHART])
    expect(diagramsOf('```yaml\nmermaid: 1\n```\n')).toEqual([])
  })

  it('become two pictures, with their text after them', () => {
    const drawing: Drawing = { widthPixels: 121, heightPixels: 60, svg: DRAWN }
    const page = withPictures(PAGE, new Map([[CHART, drawing]]))
    for (const look of ['light', 'dark'] as const)
      expect(page).toContain(
        `<img class="diagram ${look}" src="/diagrams/${pictureOf(CHART, look)}" width="121" height="60" alt=`
      )
    expect(page.indexOf('</div>')).toBeLessThan(page.indexOf(`\`\`\`mermaid\n${CHART}\n\`\`\`\n\n</details>\n\nEnd.`))
  })

  it('stay as they are without a drawing', () => {
    expect(withPictures(PAGE, new Map())).toBe(PAGE)
  })
})

describe('the name of a picture', () => {
  it('changes with the diagram and the color scheme', () => {
    expect(pictureOf(CHART, 'light')).toMatch(/^[\da-f]{16}-light\.svg$/)
    expect(
      new Set([CHART, `${CHART} `].flatMap(text => [pictureOf(text, 'light'), pictureOf(text, 'dark')])).size
    ).toBe(4)
  })
})

describe('the document that draws', () => {
  it('has no tag of a diagram', () => {
    const html = drawingDocument(['flowchart LR\n a["</script><b>"]'], 'file:///mermaid.min.js')
    expect(html.match(/<\/script>/g)).toHaveLength(2)
    expect(html).not.toContain('<b>')
  })
})

describe('what the browser printed', () => {
  it('has each drawing with its size, rounded up', () => {
    expect(readDrawings(printed([DRAWN]), [CHART])).toEqual(
      new Map([
        [
          CHART,
          {
            ...{ widthPixels: 121, heightPixels: 60 },
            svg: {
              light: '<svg width="121" height="60" id="light" viewBox="-8 -8 120.5 60"><rect width="9"></rect></svg>',
              dark: '<svg width="121" height="60" id="dark" viewBox="-8 -8 120.5 60"><rect width="9"></rect></svg>'
            }
          }
        ]
      ])
    )
  })

  it('can be the error of Mermaid', () => {
    expect(() => readDrawings(printed({ error: 'Parse error on line 2' }), [CHART])).toThrow(
      'Mermaid could not draw a diagram: Parse error on line 2'
    )
  })

  it.each([
    ['nothing', '<html></html>', 'The browser printed no diagrams.'],
    ['too few drawings', printed([]), 'Mermaid drew no picture of a diagram that starts with "flowchart LR'],
    ['a picture without a size', printed([{ light: '<svg>', dark: '<svg>' }]), 'Mermaid drew no picture']
  ])('is refused with %s', (_, dom, message) => {
    expect(() => readDrawings(dom, [CHART])).toThrow(message)
  })
})
