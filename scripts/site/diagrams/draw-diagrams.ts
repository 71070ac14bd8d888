import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { drawingDocument, readDrawings, type Drawing } from './diagram-page.js'
import { findBrowser } from './find-browser.js'

const LIBRARY = 'node_modules/mermaid/dist/mermaid.min.js'
/** Without a request: the document and the library are files. https://developer.chrome.com/docs/chromium/headless#--dump-dom */
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run']
/** In the time of the document, which passes as fast as the browser can. */
const LONGEST_MILLISECONDS = 60_000

/** Draws Mermaid diagrams as GitHub does, in one Chromium. Throws an `Error` where one cannot be drawn. */
export function drawDiagrams(texts: readonly string[]): ReadonlyMap<string, Drawing> {
  if (texts.length === 0) return new Map()
  const folder = mkdtempSync(join(tmpdir(), 'diagrams-'))
  try {
    const page = join(folder, 'diagrams.html')
    writeFileSync(page, drawingDocument(texts, pathToFileURL(resolve(LIBRARY)).href))
    const flags = [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`, '--window-size=1000,800']
    const dom = execFileSync(
      findBrowser(),
      [...flags, `--virtual-time-budget=${LONGEST_MILLISECONDS}`, '--dump-dom', pathToFileURL(page).href],
      { encoding: 'utf8', maxBuffer: 2 ** 26, timeout: 2 * LONGEST_MILLISECONDS, stdio: ['ignore', 'pipe', 'ignore'] }
    )
    return readDrawings(dom, texts)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
