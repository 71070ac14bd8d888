import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderHtmlReport } from '../../src/render/report/render-html-report.js'
import type { Report } from '../../src/domain/report/report.js'
import { sampleReport } from '../fakes/sample-report.js'
import { sampleRollout } from '../fakes/sample-rollout.js'
import { startBrowser, type Browser, type BrowserPage } from './browser.js'

const LONG = `${'averyverylongnamewithoutanyplacetobreak'.repeat(4)}:42`
const HOSTILE = '</style><script src="https://evil.example/x.js"></script><img src="https://evil.example/x.png">'

const REPORTS: Readonly<Record<string, Report>> = {
  rolling: sampleReport(),
  canary: sampleRollout(),
  hostile: sampleRollout({
    title: HOSTILE,
    headline: `${HOSTILE} ${LONG}`,
    facts: [{ name: LONG, value: LONG, kind: 'code' }],
    services: sampleReport().services.flatMap(each => [
      { ...each, name: LONG, from: LONG, to: LONG },
      { ...each, reason: HOSTILE }
    ]),
    events: [{ at: 0, subject: LONG, text: HOSTILE, tone: 'bad', weight: 'milestone' }],
    logs: [{ title: LONG, lines: [LONG.repeat(5), HOSTILE] }]
  })
}

const LOOKS = {
  light: { width: 1280, scheme: 'light' },
  dark: { width: 1280, scheme: 'dark' },
  phone: { width: 390, scheme: 'light' },
  'phone-dark': { width: 390, scheme: 'dark' }
} as const

const PICTURED = [320, 400, 760, 1280, 1600]
/** Pictures are kept in the folder SCREENSHOTS, for people to look at. */
const pictures = process.env.SCREENSHOTS
let browser: Browser
let folder: string

beforeAll(async () => {
  browser = await startBrowser()
  folder = await mkdtemp(join(tmpdir(), 'reports-'))
  if (pictures !== undefined) await mkdir(pictures, { recursive: true })
})
afterAll(() => browser.close())

async function show(name: string, look: keyof typeof LOOKS): Promise<BrowserPage> {
  const { width, scheme } = LOOKS[look]
  const page = await showAt(name, { width, scheme })
  await keepPicture(page, `${name}-${look}`)
  return page
}

async function showAt(
  name: string,
  { width, scheme }: { readonly width: number; readonly scheme: string }
): Promise<BrowserPage> {
  const file = join(folder, `${name}.html`)
  await writeFile(file, renderHtmlReport(REPORTS[name] ?? sampleReport()))
  const page = await browser.newPage()
  await setWidth(page, width)
  await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
  await page.open(pathToFileURL(file).href)
  return page
}

async function setWidth(page: BrowserPage, width: number): Promise<void> {
  const mobile = width < 600
  await page.send('Emulation.setDeviceMetricsOverride', { width, height: 844, deviceScaleFactor: 1, mobile })
}

async function keepPicture(page: BrowserPage, name: string): Promise<void> {
  if (pictures === undefined) return
  const { data } = await page.send<{ data: string }>('Page.captureScreenshot', { captureBeyondViewport: true })
  await writeFile(join(pictures, `${name}.png`), Buffer.from(data, 'base64'))
}

describe.each(Object.keys(REPORTS))('the HTML report %s', name => {
  it.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])(
    'is shown %s: nothing is asked of the network, nothing complains',
    async look => {
      const page = await show(name, look)
      const urls = page.seen('Network.requestWillBeSent').map(({ request }) => (request as { url: string }).url)
      expect(urls).toEqual([expect.stringMatching(/^file:/)])
      expect([
        ...page.seen('Log.entryAdded'),
        ...page.seen('Runtime.consoleAPICalled'),
        ...page.seen('Runtime.exceptionThrown')
      ]).toEqual([])
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        LOOKS[look].scheme === 'dark' ? 'rgb(13, 16, 21)' : 'rgb(246, 247, 249)'
      )
    }
  )

  it('has nothing wider than a phone of 390 px', async () => {
    const page = await show(name, 'phone')
    const widest = await page.evaluate<readonly string[]>(`[...document.querySelectorAll('body *')]
      .filter(each => !each.closest('.log, svg, .sr') && each.getBoundingClientRect().right > 390.5)
      .map(each => each.tagName + '.' + each.className + ' ' + each.getBoundingClientRect().right)`)
    expect(widest).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })

  it('has texts in both schemes with enough contrast to their background', async () => {
    for (const look of ['light', 'dark'] as const) {
      const page = await show(name, look)
      expect(await page.evaluate<readonly string[]>(`(${faintTexts.toString()})()`)).toEqual([])
    }
  })

  it('prints on white without cutting through a chart', async () => {
    const page = await show(name, 'dark')
    await page.send('Emulation.setEmulatedMedia', { media: 'print' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('.plot, .card')].every(each => getComputedStyle(each).breakInside === 'avoid')`
      )
    ).toBe(true)
    const { data } = await page.send<{ data: string }>('Page.printToPDF', { printBackground: true })
    const pdf = Buffer.from(data, 'base64')
    if (pictures !== undefined) await writeFile(join(pictures, `${name}.pdf`), pdf)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe.each(['rolling', 'canary'])('the HTML report %s', name => {
  it('breaks no word, and has nothing wider than the page, from 320 to 1600 px', async () => {
    const page = await showAt(name, { width: 320, scheme: 'light' })
    const found: Record<string, readonly string[]> = {}
    for (let width = 320; width <= 1600; width += 40) {
      await setWidth(page, width)
      if (PICTURED.includes(width)) await keepPicture(page, `${name}-${width}`)
      const broken = await page.evaluate<readonly string[]>(`(${brokenWords.toString()})()`)
      const scrolled = await page.evaluate<number>('document.documentElement.scrollWidth')
      if (broken.length > 0) found[`broken at ${width} px`] = broken
      if (scrolled > width) found[`wider than ${width} px`] = [String(scrolled)]
    }
    expect(found).toEqual({})
  })
})

describe('the curves of the HTML report', () => {
  it('have titles that cover no other plot, from 320 px', async () => {
    const page = await showAt('canary', { width: 320, scheme: 'light' })
    // As long as the longest name of a gate's figure.
    await page.evaluate(`document.querySelectorAll('.plot.curve .plot-title')
      .forEach(title => (title.textContent = 'Requests slower than 10000 ms at the clients'))`)
    for (let width = 320; width <= 480; width += 40) {
      await setWidth(page, width)
      const gaps = await page.evaluate<readonly number[]>(`[...document.querySelectorAll('.plot.curve')].map(
        plot => plot.querySelector('.plot-title').getBoundingClientRect().top -
          plot.previousElementSibling.getBoundingClientRect().bottom)`)
      expect(gaps.length).toBeGreaterThan(0)
      expect(gaps.filter(gap => gap < 0)).toEqual([])
    }
  })

  it.each(['light', 'phone'] as const)('are drawn in measured minutes only, shown %s', async look => {
    const page = await show('canary', look)
    const [lines = [], ...others] = await page.evaluate<readonly (readonly (readonly [number, number])[])[]>(`
      [...document.querySelectorAll('.plot.curve')].map(plot =>
        [...plot.querySelectorAll('path.line.canary')].map(line => {
          const { x, width } = line.getBBox()
          return [Math.round(x * 10) / 10, Math.round((x + width) * 10) / 10]
        })
      )`)
    // Of sixteen minutes, the second to the fourth and the sixth to the thirteenth: each point is in the middle of its minute.
    expect(lines).toEqual([
      [9.4, 21.9],
      [34.4, 78.1]
    ])
    for (const other of others) expect(other).toEqual(lines)
  })
})

/** Runs in the page: plain words that span two lines. */
function brokenWords(): string[] {
  interface TextNode {
    readonly textContent: string
    readonly parentElement: { closest(selector: string): unknown } | null
  }
  const page = globalThis as unknown as {
    document: {
      body: unknown
      createTreeWalker(root: unknown, what: number): { nextNode(): TextNode | null }
      createRange(): {
        setStart(node: TextNode, at: number): void
        setEnd(node: TextNode, at: number): void
        getClientRects(): Iterable<{ readonly top: number }>
      }
    }
  }
  const walker = page.document.createTreeWalker(page.document.body, 4)
  const broken: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('pre, code, .log, .sr, style') !== null) continue
    for (const word of node.textContent.matchAll(/[A-Za-z]{3,}/g)) {
      const range = page.document.createRange()
      range.setStart(node, word.index)
      range.setEnd(node, word.index + word[0].length)
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word[0])
    }
  }
  return broken
}

/** Runs in the page: texts whose contrast is below 4.5 to 1 (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
function faintTexts(): string[] {
  interface Node {
    textContent: string
    parentElement: Node | null
    childNodes: Iterable<{ nodeType: number; textContent: string }>
  }
  const page = globalThis as unknown as {
    document: { querySelectorAll(selector: string): Iterable<Node> }
    getComputedStyle(node: Node): { color: string; backgroundColor: string }
  }
  const parse = (color: string) => {
    const isSrgb = color.startsWith('color(srgb')
    return (color.match(/[\d.]+/g) ?? []).map(Number).map((part, index) => (isSrgb && index < 3 ? part * 255 : part))
  }
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = parse(color).map(part => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ground = (node: Node | null): string => {
    if (node === null) return 'rgb(255, 255, 255)'
    const { backgroundColor } = page.getComputedStyle(node)
    return (parse(backgroundColor)[3] ?? 1) === 0 ? ground(node.parentElement) : backgroundColor
  }
  return [...page.document.querySelectorAll('body *')]
    .filter(node => [...node.childNodes].some(child => child.nodeType === 3 && child.textContent.trim() !== ''))
    .flatMap(node => {
      const [one, other] = [luminance(page.getComputedStyle(node).color), luminance(ground(node))]
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
      return contrast < 4.5 ? [`${node.textContent.trim().slice(0, 40)}: ${contrast.toFixed(2)}`] : []
    })
}
