import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'
import { githubSlug, siteLinkOf } from '../../build/scripts/site/site-page.js'

// What `npm run site` collected from the repository.
const site = JSON.parse(readFileSync(new URL('../pages/site.json', import.meta.url), 'utf8'))
const source = { repository: site.repository, ref: site.ref, files: new Set(site.files) }

/** Links of the pages are those of the repository: https://markdown-it.github.io/markdown-it/#Ruler */
function repositoryLinks(md) {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    const page = env.frontmatter?.source
    if (page === undefined) return
    for (const token of tokens.flatMap(each => each.children ?? [])) {
      if (token.type !== 'link_open') continue
      token.attrSet('href', siteLinkOf(token.attrGet('href') ?? '', page, source))
    }
  })
}

/** Wide tables and code scroll: a keyboard reaches them. https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable */
function focusableScrolling(md) {
  const close = md.renderer.rules.table_close
  md.renderer.rules.table_open = () => '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>\n'
  md.renderer.rules.table_close = (...args) => `${close?.(...args) ?? '</table>\n'}</div>\n`
}

/** The corner of a table is no heading of anything: https://dequeuniversity.com/rules/axe/4.11/empty-table-header */
function emptyCorners(md) {
  md.core.ruler.push('empty-corners', ({ tokens }) => {
    for (const [index, token] of tokens.entries())
      if (token.type === 'th_open' && tokens[index + 1]?.content.trim() === '')
        for (const cell of [token, tokens[index + 2]]) cell.tag = 'td'
  })
}

/** Braces of expressions are text: https://vitepress.dev/guide/using-vue#escaping */
function literalBraces(md) {
  const { text, code_inline: code } = md.renderer.rules
  const literal = html => html.replaceAll('{{', '&#123;&#123;')
  md.renderer.rules.text = (...args) => literal(text(...args))
  md.renderer.rules.code_inline = (...args) => literal(code(...args))
}

/** Ten percent of the traffic, as a pie. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#3451b2"/>' +
  '<path d="M16 16V1a15 15 0 0 1 13 7.5z" fill="#ffc517"/></svg>'

export default defineConfig({
  title: 'deploy-kit',
  description: 'Progressive delivery from GitHub Actions: deploy, judge and roll back.',
  lang: 'en-US',
  srcDir: 'pages',
  cleanUrls: true,
  metaChunk: true,
  head: [
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]
  ],
  markdown: {
    anchor: { slugify: githubSlug },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(md) {
      literalBraces(md)
      emptyCorners(md)
      repositoryLinks(md)
      focusableScrolling(md)
    }
  },
  themeConfig: {
    siteTitle: 'deploy-kit',
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    nav: [
      { text: 'Workflows', link: '/workflows/' },
      { text: 'Gates', link: '/gates' },
      { text: 'Troubleshooting', link: '/troubleshooting' }
    ],
    version: site.version,
    versions: site.versions.map(name => ({ name, link: `${site.base}${name}/` })),
    sidebar: site.sidebar,
    editLink: {
      pattern: ({ frontmatter }) => frontmatter.address,
      text: 'Source of this page'
    },
    socialLinks: [{ icon: 'github', link: site.repository, ariaLabel: 'Repository' }],
    docFooter: { prev: 'Previous', next: 'Next' }
  }
})
