// Without the fonts that the theme brings: those of the system are there already.
import { useData, withBase } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { h } from 'vue'
import './style.css'

const notFound = () =>
  h('main', { class: 'not-found' }, [
    h('h1', 'Page not found'),
    h('p', ['Search for it, or see ', h('a', { href: withBase('/contents') }, 'all pages'), '.'])
  ])

/** Each version is a site of its own: `target` keeps the router of this one from its links. */
const versions = () => {
  const { theme } = useData()
  const links = theme.value.versions.map(({ name, link }) =>
    h('a', { href: link, target: '_self', 'aria-current': name === theme.value.version ? 'true' : undefined }, name)
  )
  return h('nav', { class: 'versions', 'aria-label': 'Versions' }, links)
}

export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      'not-found': notFound,
      'nav-bar-content-after': () => h(versions),
      'nav-screen-content-after': () => h(versions)
    })
}
