import { minify } from 'terser'

/** The comment before a module, alone on its line, with its number, and the function that the module is. */
const MODULE = /^\/\*{3}\/ ((?:\d+|"[^"\n]+"):)\n\/\*{3}\/ (\([^]*?^\/\*{3}\/ \}\))/gm

/**
 * Names stay: messages and stack traces have them. Of the comments, those that say which file a joined module is of stay
 * (`test/bundle/loaded-parts.ts` reads them), and texts of licenses.
 */
const SETTINGS = {
  mangle: false,
  keep_classnames: true,
  keep_fnames: true,
  compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 },
  format: { beautify: true, indent_level: 1, quote_style: 3, comments: /^ CONCATENATED MODULE|^!/ }
} as const

/**
 * Removes from each module of a part what nothing uses, and comments: ncc leaves that to a minifier, whose other work makes the start slower.
 * The parentheses around each module stay, which make V8 compile it once instead of twice. Throws for a text that is no JavaScript.
 */
export async function trimModules(part: string): Promise<string> {
  const texts = new Map<string, string>()
  for (const [, , text = ''] of part.matchAll(MODULE)) if (!texts.has(text)) texts.set(text, await trim(text))
  return part.replace(MODULE, (_, id: string, text: string) => `/***/ ${id}\n/***/ (${texts.get(text) ?? ''})`)
}

/**
 * @actions/core does not say of its modules that they do nothing when they are loaded, so webpack keeps all of them. Its summaries, which
 * nothing uses here, would load node:fs/promises: 2 ms of every start.
 */
const WITHOUT_EFFECT = /^;?\/\/ CONCATENATED MODULE: .*\bnode_modules\/@actions\/core\//m
const PURE = { pure_getters: true, pure_funcs: ['Summary'] }

const START = 'export default '

async function trim(text: string): Promise<string> {
  const source = START + text.replace(/^\/\*{3}\/ \}\)$/m, '})')
  const { code = '' } = await minify(source, {
    ...{ module: true, ...SETTINGS },
    compress: { ...SETTINGS.compress, ...(WITHOUT_EFFECT.test(text) ? PURE : {}) }
  })
  if (!code.startsWith(START)) throw new Error('A module of the bundle cannot be trimmed: terser has changed.')
  return code.slice(START.length).replace(/;$/, '')
}
