import { readFileSync } from 'node:fs'
import type { Browser, BrowserPage } from '../report/browser.js'

/** What was seen of one page of the site. */
export interface Visit {
  readonly path: string
  /** Addresses of all requests, and those that failed. */
  readonly requests: readonly string[]
  readonly failed: readonly string[]
  readonly complaints: readonly unknown[]
  readonly links: readonly string[]
  readonly ids: readonly string[]
  /** `1280 dark: 1300 px` where the page is wider than the window. */
  readonly overflows: readonly string[]
  /** `rule: selector` for each violation that axe-core found. */
  readonly violations: readonly string[]
}

const LOOKS = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' }
] as const
/** Everything of the page in one look; in the other scheme the colors of its text. */
const EXAMINED: Readonly<Record<string, string>> = {
  '1280 light': "{ resultTypes: ['violations'] }",
  '390 dark': "{ resultTypes: ['violations'], runOnly: ['color-contrast'] }"
}

const axe = () => readFileSync('site/node_modules/axe-core/axe.min.js', 'utf8')

export async function setLook(page: BrowserPage, { width, scheme }: (typeof LOOKS)[number]): Promise<void> {
  await page.send('Emulation.setDeviceMetricsOverride', {
    ...{ width, height: 844, deviceScaleFactor: 1, mobile: width < 600 }
  })
  await page.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' }
    ]
  })
}

/** Waits until the page reacts to its reader, and until nothing moves. */
export async function settle(page: BrowserPage): Promise<void> {
  await page.evaluate(`new Promise(resolve => {
    const look = () => document.querySelector('#app')?.__vue_app__ === undefined ||
      document.getAnimations().some(each => each.playState === 'running') ? requestAnimationFrame(look) : resolve()
    look()
  })`)
}

/** Opens a page, and looks at it at each width in each scheme. */
export async function visitPage(browser: Browser, origin: string, path: string): Promise<Visit> {
  const page = await browser.newPage()
  const overflows: string[] = []
  const violations: string[] = []
  await setLook(page, LOOKS[0])
  await page.open(`${origin}${path}`)
  for (const look of LOOKS) {
    const name = `${look.width} ${look.scheme}`
    await setLook(page, look)
    await settle(page)
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    if (width > look.width) overflows.push(`${name}: ${width} px`)
    const options = EXAMINED[name]
    if (options !== undefined) violations.push(...(await violationsOf(page, options)).map(each => `${name}: ${each}`))
  }
  const visit = {
    ...{ path, overflows, violations },
    requests: page.seen('Network.requestWillBeSent').map(({ request }) => (request as { url: string }).url),
    failed: failedRequests(page),
    complaints: [...page.seen('Log.entryAdded'), ...page.seen('Runtime.exceptionThrown')],
    links: await page.evaluate<readonly string[]>('[...document.links].map(each => each.href)'),
    ids: await page.evaluate<readonly string[]>('[...document.querySelectorAll("[id]")].map(each => each.id)')
  }
  await page.send('Page.close')
  return visit
}

function failedRequests(page: BrowserPage): readonly string[] {
  const answers = page
    .seen('Network.responseReceived')
    .map(({ response }) => response as { readonly url: string; readonly status: number })
    .filter(({ status }) => status >= 400)
    .map(({ url, status }) => `${status} ${url}`)
  return [...answers, ...page.seen('Network.loadingFailed').map(({ errorText }) => String(errorText))]
}

/** What axe-core finds: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md */
async function violationsOf(page: BrowserPage, options: string): Promise<readonly string[]> {
  await page.evaluate(`typeof axe === 'undefined' && void (0, eval)(${JSON.stringify(axe())})`)
  return page.evaluate(`axe.run(document, ${options}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => id + ': ' + target.join(' ') + ' ' + (any[0]?.message ?? ''))))`)
}
