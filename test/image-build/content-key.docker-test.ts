import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localBuildContexts } from '../../src/adapters/images/local-build-contexts.js'
import { dockerAt, startBuildKit } from './buildkit-daemon.js'
import { diceOf, writeRandomContext } from './random-context.js'
import { PLAYS_WHOLE_TABLES } from '../rollout/whole-tables.js'
import { startSentContexts, type SentContexts, type SentEntry } from './sent-context.js'

const CONTEXTS = PLAYS_WHOLE_TABLES ? 10_000 : 2_000
const BUILDS = 50
const FIRST_SEED = Number(process.env.DEPLOY_KIT_SEED ?? 1)

let sent: SentContexts
let folder: string

beforeAll(async () => {
  sent = await startSentContexts()
  folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'contexts-'))
}, 900_000)

afterAll(async () => {
  await sent.stop()
  await rm(folder, { recursive: true, force: true })
})

interface Seen {
  /** The key; undefined where the ignore file is refused. */
  readonly key: string | undefined
  readonly sent: string | undefined
}

async function look(root: string): Promise<Seen> {
  const [ours, theirs] = await Promise.all([
    localBuildContexts(root)
      .digest('.', 'Dockerfile', new AbortController().signal)
      .catch((error: unknown) => String(error)),
    sent.ask(root)
  ])
  const files = theirs.entries?.filter(({ mode }) => (mode & 0x8f280000) >>> 0 === 0) ?? []
  const bytes = files.filter(({ link }) => link === '').reduce((total, { size }) => total + size, 0)
  if (typeof ours === 'string') {
    if (theirs.error === undefined) throw new Error(`refused, and BuildKit sends it: ${ours}`)
    return { key: undefined, sent: undefined }
  }
  if (theirs.error !== undefined) throw new Error(`not refused, and BuildKit says: ${theirs.error}`)
  if (ours.files !== files.length || ours.bytes !== bytes)
    throw new Error(`${ours.files} files of ${ours.bytes} bytes, and BuildKit sends ${files.length} of ${bytes}`)
  return { key: ours.hash, sent: theirs.hash }
}

describe('the content key', () => {
  it(`is the same if and only if the same is sent, for ${CONTEXTS} contexts and a change of each`, async () => {
    const sentOf = new Map<string, string>()
    const keyOf = new Map<string, string>()
    let [changed, unchanged, refused] = [0, 0, 0]
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CONTEXTS; seed += 1) {
      const root = join(folder, String(seed))
      const context = writeRandomContext(root, diceOf(seed))
      let what = 'as it was written'
      try {
        const before = await look(root)
        what = context.change()
        const after = await look(root)
        expect(after.key === before.key).toBe(after.sent === before.sent)
        if (after.key === undefined) refused += 1
        else if (after.key === before.key) unchanged += 1
        else changed += 1
        for (const { key, sent: hash } of [before, after]) {
          if (key === undefined || hash === undefined) continue
          expect(sentOf.get(key) ?? hash).toBe(hash)
          expect(keyOf.get(hash) ?? key).toBe(key)
          sentOf.set(key, hash)
          keyOf.set(hash, key)
        }
      } catch (error) {
        throw new Error(`DEPLOY_KIT_SEED=${seed} (${what}): ${String(error)}`, { cause: error })
      }
      rmSync(root, { recursive: true })
    }
    // Each kind is there in numbers, or the contexts test little.
    expect(Math.min(changed, unchanged, refused)).toBeGreaterThan(CONTEXTS / 50)
  }, 900_000)

  it(`is compared with what BuildKit itself sends: ${BUILDS} contexts are built and read back`, async () => {
    const kit = await startBuildKit()
    const seeds = Array.from({ length: BUILDS }, (_, index) => FIRST_SEED + index)
    const ends: string[] = []
    const buildNext = async () => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const root = join(folder, `built-${seed}`)
        writeRandomContext(root, diceOf(seed))
        writeFileSync(join(root, 'Dockerfile'), 'FROM scratch\nCOPY . /\n')
        const expected = await sent.ask(root)
        const dest = join(folder, `image-${seed}`)
        const argv = ['buildx', 'build', '--builder', 'kit', '--no-cache', '--output', `type=local,dest=${dest}`, root]
        const said = await dockerAt(kit.home, argv).then(
          () => undefined,
          (error: unknown) => String(error)
        )
        // Neither accepts the ignore file, or both send the same.
        if (said !== undefined) expect([seed, said, expected.error]).toEqual([seed, said, expect.any(String)])
        else expect([seed, entriesIn(dest)]).toEqual([seed, (expected.entries ?? []).map(canonical).sort()])
        ends.push(said === undefined ? 'built' : 'refused')
      }
    }
    try {
      await Promise.all([buildNext(), buildNext(), buildNext()])
    } finally {
      await kit.stop()
    }
    expect(ends.filter(end => end === 'built').length).toBeGreaterThan(BUILDS / 2)
    expect(ends).toContain('refused')
  }, 900_000)
})

/** Type and mode as Go writes them, and the content: of a file of several names under each. */
function canonical({ path, mode, link, content }: SentEntry): string {
  const isLink = (mode & 0x08000000) !== 0
  return JSON.stringify([path, isLink ? 'link' : mode, isLink ? link : content])
}

/** https://pkg.go.dev/io/fs#FileMode */
const GO_BITS = [
  [0o4000, 0x00800000],
  [0o2000, 0x00400000],
  [0o1000, 0x00100000]
] as const

function entriesIn(root: string): readonly string[] {
  return pathsIn(root, '')
    .map(path => {
      const at = join(root, path)
      const stats = lstatSync(at)
      const bits = GO_BITS.reduce((sum, [unix, go]) => sum + ((stats.mode & unix) === 0 ? 0 : go), stats.mode & 0o777)
      const mode = stats.isDirectory() ? bits + 0x80000000 : bits
      if (stats.isSymbolicLink()) return JSON.stringify([path, 'link', readlinkSync(at)])
      const content = stats.isFile() ? createHash('sha256').update(readFileSync(at)).digest('hex') : ''
      return JSON.stringify([path, mode, content])
    })
    .sort()
}

/** `readdir` with `recursive` would go through links. */
function pathsIn(root: string, above: string): readonly string[] {
  return readdirSync(join(root, above), { withFileTypes: true }).flatMap(entry => {
    const path = join(above, entry.name)
    return entry.isDirectory() ? [path, ...pathsIn(root, path)] : [path]
  })
}
