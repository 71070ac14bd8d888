import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a process loaded: modules of Node.js as `node:tls`, and files of dist/shared/ by their names. */
export interface LoadedParts {
  readonly builtins: readonly string[]
  readonly files: readonly string[]
  /** Of the packages that were joined into these files. */
  readonly packages: readonly string[]
}

/** Node.js itself lists what it loaded of its own, however it was asked for. */
const LISTS =
  "import { registerHooks } from 'node:module'; import { writeFileSync } from 'node:fs'; const seen = [];" +
  'registerHooks({ load: (url, context, next) => (seen.push(url), next(url, context)) });' +
  'const before = new Set(process.moduleLoadList);' +
  "process.on('exit', () => writeFileSync(process.env.LOADED, [...seen, ...process.moduleLoadList" +
  ".filter(each => !before.has(each)).map(each => each.replace('NativeModule ', 'node:'))].join('\\n')))"

/** Runs the `main` of an action under Node 24 in an empty workspace with these files, and lists what it loaded, whether it failed or not. */
export async function loadedParts(
  action: string,
  inputs: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {}
): Promise<LoadedParts> {
  const home = await mkdtemp(join(tmpdir(), `loaded-${action}-`))
  const commandFiles = ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map(name => [`GITHUB_${name}`, join(home, name)] as const)
  for (const [, path] of commandFiles) await writeFile(path, '')
  for (const [name, text] of Object.entries(files)) await writeFile(join(home, name), text)
  const env = {
    ...{ PATH: process.env.PATH, RUNNER_TEMP: home, GITHUB_WORKSPACE: home, LOADED: join(home, 'loaded') },
    ...Object.fromEntries([
      ...commandFiles,
      ...Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
    ])
  }
  const hook = `data:text/javascript,${encodeURIComponent(LISTS)}`
  await new Promise<void>(done => {
    // A pipe would make Node.js load node:net for it.
    spawn(resolve('node_modules/node/bin/node'), ['--import', hook, resolve('dist', action, 'index.js')], {
      ...{ env, stdio: 'ignore' }
    }).on('close', () => done())
  })
  const urls = (await readFile(env.LOADED, 'utf8')).split('\n')
  const paths = urls.filter(url => url.startsWith('file:')).map(url => fileURLToPath(url))
  const shared = paths.filter(path => path.includes('/dist/shared/'))
  return {
    builtins: [...new Set(urls.filter(url => url.startsWith('node:')))].sort(),
    files: shared.map(path => basename(path)).sort(),
    packages: await packagesIn(shared)
  }
}

/** By the comments that webpack writes above each module that it joins to another. */
async function packagesIn(paths: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(paths.map(path => readFile(path, 'utf8')))
  const names = texts.flatMap(text =>
    [...text.matchAll(/^;?\s*\/\/ .*\bnode_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(([, name = '']) => name)
  )
  return [...new Set(names)].sort()
}
