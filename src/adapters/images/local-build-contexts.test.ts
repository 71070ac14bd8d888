import { beforeEach, describe, expect, it } from '@jest/globals'
import { chmod, link, mkdir, mkdtemp, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { localBuildContexts } from './local-build-contexts.js'

let root: string

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}
const GOES_ON = new AbortController().signal
const digest = (dockerfile = 'Dockerfile') => localBuildContexts(root).digest('.', dockerfile, GOES_ON)
const hash = async () => (await digest()).hash

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'context-'))
  await write('Dockerfile', 'FROM scratch')
  await write('src/a.txt', 'a')
})

describe('localBuildContexts', () => {
  it('reports which folder or file has most of the size', async () => {
    await write('node_modules/a/b.js', 'x'.repeat(2_000))
    await write('node_modules/c.js', 'x'.repeat(1_000))
    await write('big.bin', 'x'.repeat(2_500))
    expect((await digest()).largest).toEqual({ path: 'node_modules', bytes: 3_000 })
  })

  it('sees contents, names, execute bits and links, and no times', async () => {
    const seen = [await hash()]
    await utimes(join(root, 'src/a.txt'), 1, 1)
    expect(await hash()).toBe(seen[0])
    await write('src/a.txt', 'b')
    seen.push(await hash())
    await chmod(join(root, 'src/a.txt'), 0o755)
    seen.push(await hash())
    await symlink('a.txt', join(root, 'src/link'))
    seen.push(await hash())
    await mkdir(join(root, 'empty'))
    seen.push(await hash())
    expect(new Set(seen).size).toBe(5)
  })

  it('leaves out what .dockerignore excludes, and keeps what it includes again', async () => {
    await write('.dockerignore', 'node_modules\n**/*.log\n!keep.log\n')
    const before = await hash()
    await write('node_modules/x/index.js', 'x')
    await write('deep/er/y.log', 'y')
    // The folder itself is sent.
    expect((await digest()).files).toBe(3)
    await write('keep.log', 'z')
    expect((await digest()).files).toBe(4)
    expect(await hash()).not.toBe(before)
  })

  it('refuses a .dockerignore in UTF-16, in which BuildKit reads other patterns', async () => {
    await writeFile(join(root, '.dockerignore'), '\ufeffnode_modules\n', 'utf16le')
    await expect(digest()).rejects.toThrow(
      'Input "context": .dockerignore is encoded as UTF-16, and BuildKit reads UTF-8 only. Save it as UTF-8.'
    )
  })

  it('regards case: what a fix changes in Build/ is new content where build is ignored', async () => {
    await write('.dockerignore', 'build')
    await write('Build/app.txt', 'old')
    const before = await hash()
    await write('Build/app.txt', 'fixed')
    expect(await hash()).not.toBe(before)
  })

  it('sees all modes, of an ignored folder too when something in it is sent, and further names of one file', async () => {
    await write('.dockerignore', 'src\n!src/a.txt')
    const seen = [await hash()]
    await chmod(join(root, 'src/a.txt'), 0o600)
    seen.push(await hash())
    await chmod(join(root, 'src'), 0o700)
    seen.push(await hash())
    await write('one.txt', 'same')
    await write('two.txt', 'same')
    seen.push(await hash())
    await rm(join(root, 'two.txt'))
    await link(join(root, 'one.txt'), join(root, 'two.txt'))
    seen.push(await hash())
    expect(new Set(seen).size).toBe(5)
  })

  // Each of these is one file for the system, and `app/app/real` or none for BuildKit.
  describe.each(['Dockerfile', '.dockerignore', 'Dockerfile.dockerignore'])('%s as a link', file => {
    const digestOfApp = () => localBuildContexts(root).digest('app', 'app/Dockerfile', GOES_ON)

    beforeEach(async () => {
      for (const path of ['real', 'app/real', 'app/app/real', 'app/below/real']) await write(path, path)
      if (file !== 'Dockerfile') await write('app/Dockerfile', 'FROM scratch')
    })

    it.each([
      ['out of its folder', () => '../real'],
      ['out of its folder and back', () => '../app/real'],
      ['up within its folder', () => 'below/../real'],
      ['absolute', () => join(root, 'app/real')],
      ['to another link', () => 'hop'],
      ['through a folder that is a link', () => 'way/real'],
      ['to nothing', () => 'nothing']
    ])('is refused, %s', async (_, target) => {
      await symlink('../app/real', join(root, 'app/hop'))
      await symlink('../app', join(root, 'app/way'))
      await symlink(target(), join(root, 'app', file))
      await expect(digestOfApp()).rejects.toThrow(
        `app/${file} is a symbolic link that BuildKit may resolve to another file`
      )
    })

    it.each(['real', './real', 'below/real'])('is followed to %s', async target => {
      await symlink(target, join(root, 'app', file))
      expect(await digestOfApp()).toMatchObject(file === 'Dockerfile' ? {} : { ignoreFile: `app/${file}` })
    })
  })

  it('can be canceled while it matches: 2,000 patterns that name nothing for sure, and 500 files', async () => {
    await write('.dockerignore', Array.from({ length: 2_000 }, (_, index) => `*[x]${index}-*`).join('\n'))
    for (let index = 0; index < 500; index += 1) await write(`many/${index}`, '')
    let turns = 0
    const timer = setInterval(() => (turns += 1), 5)
    await digest()
    clearInterval(timer)
    expect(turns).toBeGreaterThan(2)
  })

  it("prefers the Dockerfile's own ignore file", async () => {
    await write('.dockerignore', 'src')
    await write('Dockerfile.dockerignore', 'other')
    expect(await digest()).toMatchObject({ files: 4, ignoreFile: 'Dockerfile.dockerignore' })
  })

  it('reports whether .git is sent', async () => {
    await write('.git/HEAD', 'ref')
    expect((await digest()).git).toBe('sent')
    await write('.dockerignore', '.git')
    expect((await digest()).git).toBe('left-out')
  })

  it('does not block the event loop while it reads a large context', async () => {
    await write('large.bin', '')
    await truncate(join(root, 'large.bin'), 600_000_000)
    let turns = 0
    const timer = setInterval(() => (turns += 1), 5)
    await digest()
    clearInterval(timer)
    expect(turns).toBeGreaterThan(1)
  })

  it('names the folder that is not there', async () => {
    await expect(localBuildContexts(root).digest('nowhere', 'Dockerfile', GOES_ON)).rejects.toThrow(
      'Input "context": the folder "nowhere" cannot be read: it does not exist.'
    )
  })
})
