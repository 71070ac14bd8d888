import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, copyFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { ComposeServer, ImageFiles } from './compose-server.js'
import { busyboxRoot } from './images.js'

const run = promisify(execFile)
const SOURCES = resolve('test/compose/spring-app')
const CACHE = process.env.DEPLOY_KIT_SPRING ?? join(homedir(), '.cache/deploy-kit/spring')
/** What Spring Boot loads of Java. Beans are in `java.desktop`. */
const MODULES =
  'java.desktop,java.instrument,java.management,java.naming,java.security.jgss,java.sql,jdk.crypto.ec,jdk.management,jdk.unsupported'

/** The files of the application, by path: its pom.xml, its sources and its test. */
export async function springSources(): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(SOURCES, { recursive: true, withFileTypes: true })
  const files = names.filter(name => name.isFile()).map(name => join(name.parentPath, name.name))
  const texts = files.sort().map(async file => [file.slice(SOURCES.length + 1), await readFile(file, 'utf8')] as const)
  return Object.fromEntries(await Promise.all(texts))
}

/** The application as Maven packages it once its test has passed. It is built again when its sources change. */
export async function springJar(): Promise<string> {
  const sources = await springSources()
  const key = createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 16)
  return kept(`meals-${key}.jar`, async place => {
    const folder = join(dirname(place), 'source')
    for (const [path, text] of Object.entries(sources)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    await run('mvn', ['--batch-mode', '--quiet', 'package'], { cwd: folder, maxBuffer: 2 ** 26 })
    const jar = (await readdir(join(folder, 'target'))).find(name => name.endsWith('.jar')) ?? ''
    await rename(join(folder, 'target', jar), place)
  })
}

/** The files of an image with Java and a shell, of what this machine has. */
async function javaRoot(): Promise<string> {
  const { stderr } = await run('java', ['-version'])
  const key = createHash('sha256').update(stderr).update(MODULES).digest('hex').slice(0, 16)
  return kept(`java-${key}`, async root => {
    await busyboxRoot(root)
    // As that of every image: anybody may write there.
    await chmod(join(root, 'tmp'), 0o1777)
    const java = join(root, 'opt/java')
    const sizes = ['--strip-java-debug-attributes', '--no-header-files', '--no-man-pages']
    await mkdir(dirname(java))
    await run('jlink', ['--add-modules', MODULES, ...sizes, '--generate-cds-archive', '--output', java])
    const programs = ['bin/java', 'lib/server/libjvm.so', 'lib/libzip.so', 'lib/libnio.so']
    const lists = await Promise.all(programs.map(program => run('ldd', [join(java, program)])))
    const named = lists.flatMap(({ stdout }) =>
      [...stdout.matchAll(/(?:=> )?(\/\S+) \(0x/g)].map(([, path = '']) => path)
    )
    for (const library of new Set(named.filter(path => !path.startsWith(java)))) {
      const place = join(root, library.includes('/ld-linux') ? 'lib64' : 'lib/x86_64-linux-gnu', basename(library))
      await mkdir(dirname(place), { recursive: true })
      await copyFile(library, place)
    }
  })
}

/** What an image with Java is made of. */
export async function javaImage(): Promise<ImageFiles> {
  return { root: await javaRoot(), command: ['java', '-version'], path: '/opt/java/bin:/bin' }
}

/** The last stage of the Dockerfile of the example, which takes the packaged application from beside it. */
export async function finalStage(): Promise<{ readonly from: string; readonly text: string }> {
  const dockerfile = await readFile('examples/compose/spring-nginx/Dockerfile', 'utf8')
  const text = dockerfile.split(/^(?=FROM )/m).at(-1) ?? ''
  const [, from = ''] = /^FROM (\S+)/.exec(text) ?? []
  return { from, text: text.replace('COPY --from=build /app.jar', 'COPY app.jar') }
}

/** Builds and pushes the application with these variables, on a server that cannot reach Docker Hub. Returns `name:tag@sha256:…`. */
export async function pushSpring(
  server: ComposeServer,
  tag: string,
  variables: Readonly<Record<string, string>>
): Promise<string> {
  const context = join(server.folder, 'spring')
  await mkdir(context, { recursive: true })
  await cp(await springJar(), join(context, 'app.jar'))
  const { from, text } = await finalStage()
  await server.docker('image', 'inspect', from).catch(async () => server.importImage(from, await javaImage()))
  const lines = Object.entries(variables).map(([name, value]) => `ENV ${name}=${value}\n`)
  await writeFile(join(context, 'Dockerfile'), [text, ...lines].join(''))
  const image = `${server.registry}/mealsync/app:${tag}`
  await server.docker('build', '--quiet', '--tag', image, context)
  return server.pushBuilt(image)
}

/** A file or folder of the cache, made where it is not there. Half of one is never found there. */
async function kept(name: string, make: (place: string) => Promise<void>): Promise<string> {
  const place = join(CACHE, name)
  if (existsSync(place)) return place
  await mkdir(CACHE, { recursive: true })
  const folder = await mkdtemp(join(CACHE, 'new-'))
  try {
    await make(join(folder, name))
    // Where another suite was faster, its own stays.
    await rename(join(folder, name), place).catch((error: unknown) => {
      if (!existsSync(place)) throw error
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return place
}
