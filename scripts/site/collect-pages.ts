import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
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

/** Copies the pages of the repository to where VitePress reads them, each with the path that it has in the repository. */
export function collectPages(source: Source, options: SiteOptions): void {
  rmSync(PAGES, { recursive: true, force: true })
  const read = (file: string) => readFileSync(file, 'utf8')
  for (const file of [...source.files].filter(isSitePage)) {
    const path = join(PAGES, sitePathOf(file))
    mkdirSync(dirname(path), { recursive: true })
    const address = `${source.repository}/blob/${source.ref}/${file}`
    writeFileSync(path, `---\nsource: ${file}\naddress: ${address}\n---\n\n${read(file)}`)
  }
  if (options.samples !== undefined) collectSamples(options.samples)
  const facts = { ...options, repository: source.repository, ref: source.ref, files: [...source.files] }
  writeFileSync(
    join(PAGES, 'site.json'),
    JSON.stringify({ ...facts, sidebar: sidebarOf(source, read, options.samples !== undefined) })
  )
}

function collectSamples(folder: string): void {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const reports = join(PAGES, 'public/samples')
  mkdirSync(join(PAGES, 'samples'), { recursive: true })
  mkdirSync(reports, { recursive: true })
  const samples = {
    ...{ terminal: read('terminal.txt'), summary: read('summary.md'), comment: read('comment.md') },
    messages: JSON.parse(read('messages.json')) as SampleMessages
  }
  for (const [path, text] of Object.entries(samplePages(samples))) writeFileSync(join(PAGES, path), text)
  for (const report of ['report.html', 'deployment.html']) copyFileSync(join(folder, report), join(reports, report))
}

/** Copies the schemas to where their `$id` leads. */
export function publishSchemas(source: Source, folder: string): void {
  mkdirSync(join(folder, 'schemas'), { recursive: true })
  for (const file of [...source.files].filter(each => /^schemas\/[^/]+\.json$/.test(each)))
    copyFileSync(file, join(folder, 'schemas', basename(file)))
}
