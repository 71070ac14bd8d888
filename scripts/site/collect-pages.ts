import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { diagramsOf, pictureOf, SCHEMES, withPictures } from './diagrams/diagram-page.js'
import { drawDiagrams } from './diagrams/draw-diagrams.js'
import { isSitePage, sitePathOf, type Source } from './site-page.js'
import { samplePages } from './samples/sample-pages.js'
import type { SampleMessages } from './samples/record-messages.js'
import { sidebarOf } from './sidebar.js'
import type { SiteOptions } from './site-options.js'

/** Where the collected pages are: ignored by Git, and written again by every build. */
export const PAGES = 'site/pages'

/** Reads the files of the repository, and its address from the README. Throws where the README names none. */
export function readSource(version: string): Source {
  const [repository] = /https:\/\/github\.com\/[\w-]+\/[\w-]+/.exec(readFileSync('README.md', 'utf8')) ?? []
  if (repository === undefined) throw new RangeError('README.md names no address of this repository on GitHub.')
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  return { repository, ref: version === 'next' ? 'main' : version, files: new Set(listed.trimEnd().split('\n')) }
}

/** Copies the pages of the repository to where VitePress reads them, each with the path that it has in the repository, and draws their diagrams. */
export function collectPages(source: Source, options: SiteOptions): void {
  rmSync(PAGES, { recursive: true, force: true })
  const read = (file: string) => readFileSync(file, 'utf8')
  const pages = [...source.files].filter(isSitePage).map((file): readonly [string, string] => {
    const address = `${source.repository}/blob/${source.ref}/${file}`
    return [sitePathOf(file), `---\nsource: ${file}\naddress: ${address}\n---\n\n${read(file)}`]
  })
  writePages(new Map([...pages, ...(options.samples === undefined ? [] : collectSamples(options.samples))]))
  const facts = { ...options, repository: source.repository, ref: source.ref, files: [...source.files] }
  writeFileSync(
    join(PAGES, 'site.json'),
    JSON.stringify({ ...facts, sidebar: sidebarOf(source, read, options.samples !== undefined) })
  )
}

/** Writes pages by their path, with pictures of their diagrams. */
function writePages(pages: ReadonlyMap<string, string>): void {
  const drawings = drawDiagrams([...new Set([...pages.values()].flatMap(diagramsOf))])
  for (const [path, text] of pages) writeFile(path, withPictures(text, drawings))
  for (const [text, { svg }] of drawings)
    for (const scheme of SCHEMES) writeFile(join('public/diagrams', pictureOf(text, scheme)), svg[scheme])
}

function writeFile(path: string, text: string): void {
  const file = join(PAGES, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Copies the reports of the samples, and returns their pages by path. */
function collectSamples(folder: string): readonly (readonly [string, string])[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const reports = join(PAGES, 'public/samples')
  mkdirSync(reports, { recursive: true })
  const samples = {
    ...{ terminal: read('terminal.txt'), summary: read('summary.md'), comment: read('comment.md') },
    messages: JSON.parse(read('messages.json')) as SampleMessages
  }
  for (const report of ['report.html', 'deployment.html']) copyFileSync(join(folder, report), join(reports, report))
  return Object.entries(samplePages(samples))
}

/** Copies the schemas to where their `$id` leads. */
export function publishSchemas(source: Source, folder: string): void {
  mkdirSync(join(folder, 'schemas'), { recursive: true })
  for (const file of [...source.files].filter(each => /^schemas\/[^/]+\.json$/.test(each)))
    copyFileSync(file, join(folder, 'schemas', basename(file)))
}
