import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderDoraSummary } from '../../src/render/summary/render-dora-summary.js'
import { renderSummary } from '../../src/render/markdown/render-summary.js'
import { sampleReport } from '../fakes/sample-report.js'
import { sampleRollout, sampleTraffic } from '../fakes/sample-rollout.js'
import { sampleDora } from '../fakes/sample-dora.js'
import { startBrowser, type Browser, type BrowserPage } from './browser.js'

const HOSTILE = 'a"b:c;d#e%%{init}%%\n```\nend [x](y) <b> |title "z\u202e 👩‍👩‍👧 click'

const SUMMARIES: Readonly<Record<string, string>> = {
  'a rolling deployment': renderSummary(sampleReport()),
  'a canary': renderSummary(sampleRollout()),
  'hostile texts': renderSummary(
    sampleRollout({
      traffic: {
        ...sampleTraffic(),
        curves: sampleTraffic().curves.map(curve => ({ ...curve, name: HOSTILE, unit: HOSTILE }))
      },
      spans: [{ subject: HOSTILE, label: HOSTILE.repeat(9), startedAt: 0, finishedAt: 1_000, tone: 'bad' }],
      events: [{ at: 500, subject: HOSTILE, text: HOSTILE, tone: 'bad', weight: 'milestone' }]
    })
  ),
  'delivery figures': renderDoraSummary(sampleDora())
}

let browser: Browser
let page: BrowserPage

beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage()
  // The library as GitHub uses it, whole: https://mermaid.js.org/config/usage.html
  await page.evaluate(await readFile('node_modules/mermaid/dist/mermaid.min.js', 'utf8'))
})
afterAll(() => browser.close())

/** What Mermaid draws of a chart; an error names what it cannot parse. */
async function draw(chart: string): Promise<string> {
  return page.evaluate(`mermaid.render('chart', ${JSON.stringify(chart)}).then(({ svg }) => svg)`)
}

function chartsOf(summary: string): readonly string[] {
  return [...summary.matchAll(/^```mermaid\n([^]*?)\n```$/gm)].map(([, chart = '']) => chart)
}

describe('the charts in the summary of', () => {
  it.each(Object.entries(SUMMARIES))('%s are drawn by Mermaid', async (name, summary) => {
    const charts = chartsOf(summary)
    expect(charts.length).toBeGreaterThan(0)
    for (const [index, chart] of charts.entries()) {
      const svg = await draw(chart)
      expect(svg).toMatch(/^<svg [^]*<\/svg>$/)
      expect(svg).not.toContain('Syntax error')
      await keep(`${name}-${index}.svg`, svg)
    }
  })

  it('reports a chart that Mermaid cannot parse as an error', async () => {
    await expect(draw('xychart-beta\n    title "a\n    line [1')).rejects.toThrow(/Parse error/)
  })
})

async function keep(name: string, svg: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (folder === undefined) return
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), svg)
}
