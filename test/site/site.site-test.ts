import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { startBrowser, type Browser } from '../report/browser.js'
import { BASE, buildSites, pagesOf, VERSIONS } from './built-site.js'
import { fileOf, serveSite, type ServedSite } from './serve-site.js'
import { setLook, settle, visitPage, type Visit } from './visit-page.js'

const FOLDER = 'build/site'
const MAX_FIRST_PAGE_BYTES = 300_000

let browser: Browser
let site: ServedSite
let visits: readonly Visit[]

beforeAll(async () => {
  await buildSites(FOLDER)
  site = await serveSite(FOLDER, BASE)
  browser = await startBrowser()
  const seen: Visit[] = []
  for (const path of pagesOf(`${FOLDER}/next`)) seen.push(await visitPage(browser, site.origin, `${BASE}next/${path}`))
  visits = seen
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** What is wrong, by the page that has it. */
const faults = (of: (visit: Visit) => readonly unknown[]) =>
  visits.flatMap(visit => of(visit).map(fault => ({ page: visit.path, fault })))

describe('each page of the site', () => {
  it('is visited', () => {
    expect(visits.length).toBeGreaterThan(90)
    expect(visits.every(({ ids }) => ids.includes('app'))).toBe(true)
  })

  it('asks nothing of other hosts, gets all that it asks for, and complains of nothing', () => {
    expect(
      faults(({ requests }) => requests.filter(url => !url.startsWith(site.origin) && !url.startsWith('data:')))
    ).toEqual([])
    expect(faults(({ path, failed }) => (path.endsWith('/404') ? [] : failed))).toEqual([])
    expect(faults(({ path, complaints }) => (path.endsWith('/404') ? [] : complaints))).toEqual([])
  })

  it('links to pages and headings that exist', () => {
    const idsOf = new Map(visits.map(({ path, ids }) => [path, new Set(ids)]))
    const isBroken = (link: string) => {
      const { origin, pathname, hash } = new URL(link)
      if (origin !== site.origin) return false
      if (!pathname.startsWith(BASE) || fileOf(FOLDER, decodeURI(pathname.slice(BASE.length))) === undefined)
        return true
      const ids = idsOf.get(pathname)
      return hash !== '' && ids !== undefined && !ids.has(decodeURIComponent(hash.slice(1)))
    }
    expect(visits.flatMap(({ links }) => links).length).toBeGreaterThan(5000)
    expect(faults(({ links }) => [...new Set(links.filter(isBroken))])).toEqual([])
  })

  it('is as wide as the window at 1280 and 390 px, light and dark', () => {
    expect(faults(({ overflows }) => overflows)).toEqual([])
  })

  it('has nothing that axe-core finds', () => {
    expect(faults(({ violations }) => violations)).toEqual([])
  })
})

describe('the diagrams', () => {
  it.each(['light', 'dark'] as const)('are pictures in the %s scheme', async scheme => {
    const page = await browser.newPage()
    await setLook(page, { width: 390, scheme })
    await page.open(`${site.origin}${BASE}next/choosing-a-strategy`)
    await settle(page)
    const pictures = await page.evaluate<readonly { shown: boolean; width: number; classes: string }[]>(
      `[...document.querySelectorAll('img.diagram')].map(each => (
        { shown: each.checkVisibility(), width: each.naturalWidth, classes: each.className }))`
    )
    expect(pictures.map(({ classes }) => classes).toSorted()).toEqual(['diagram dark', 'diagram light'])
    expect(pictures.filter(({ width }) => width < 100)).toEqual([])
    expect(pictures.filter(({ shown }) => shown).map(({ classes }) => classes)).toEqual([`diagram ${scheme}`])
  })
})

describe('the first page', () => {
  it('is less than 300 KB', async () => {
    const page = await browser.newPage()
    await page.send('Network.setCacheDisabled', { cacheDisabled: true })
    await page.open(`${site.origin}${BASE}next/`)
    await settle(page)
    const bytes = page
      .seen('Network.loadingFinished')
      .reduce((sum, { encodedDataLength }) => sum + Number(encodedDataLength), 0)
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(MAX_FIRST_PAGE_BYTES)
  })

  it('of the site leads to the recommended version', async () => {
    const page = await browser.newPage()
    await page.open(`${site.origin}${BASE}`)
    // While the page is replaced, the browser refuses to evaluate.
    const pathOf = () => page.evaluate<string>('location.pathname').catch(() => BASE)
    await until(async () => (await pathOf()) !== BASE)
    expect(await pathOf()).toBe(`${BASE}${VERSIONS[0]}/`)
  })
})

describe('a reader', () => {
  it('finds "canary" without a network', async () => {
    const page = await browser.newPage()
    await page.open(`${site.origin}${BASE}next/`)
    await settle(page)
    await page.evaluate('document.querySelector(".DocSearch-Button").click()')
    await until(() => page.evaluate('document.querySelector("#localsearch-input") !== null'))
    await page.evaluate('document.querySelector("#localsearch-input").focus()')
    await page.send('Input.insertText', { text: 'canary' })
    await until(() => page.evaluate('document.querySelectorAll("#localsearch-list a").length > 0'))
    const found = await page.evaluate<readonly string[]>(
      '[...document.querySelectorAll("#localsearch-list a")].map(each => each.pathname)'
    )
    expect(found).toContain(`${BASE}next/workflows/deploy-canary`)
    const urls = page.seen('Network.requestWillBeSent').map(({ request }) => (request as { url: string }).url)
    expect(urls.filter(url => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([])
  })

  it.each(VERSIONS)('changes to version %s from every page', version => {
    const address = `${site.origin}${BASE}${version}/`
    expect(visits.filter(({ links }) => !links.includes(address)).map(({ path }) => path)).toEqual([])
  })

  it('of a wrong address sees a page of the site', async () => {
    const answer = await fetch(`${site.origin}${BASE}no-such-page`)
    expect([answer.status, (await answer.text()).includes('deploy-kit')]).toEqual([404, true])
  })
})

it.each(readdirSync('schemas'))('%s is published where its $id leads', async name => {
  const text = readFileSync(`schemas/${name}`, 'utf8')
  const { $id } = JSON.parse(text) as { readonly $id: string }
  const { origin, pathname } = new URL($id)
  expect(origin).toBe('https://org.github.io')
  const answer = await fetch(`${site.origin}${pathname}`)
  expect([answer.status, await answer.text()]).toEqual([200, text])
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(resolve => setTimeout(resolve, 20))
}
