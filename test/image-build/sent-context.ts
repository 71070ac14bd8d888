import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** One entry that BuildKit's client sends. */
export interface SentEntry {
  readonly path: string
  /** As Go writes it: https://pkg.go.dev/io/fs#FileMode */
  readonly mode: number
  /** Target of a link, or the first name of a file of several names. */
  readonly link: string
  readonly device: string
  /** SHA-256 in hexadecimal digits. */
  readonly content: string
  readonly size: number
}

export interface SentContext {
  /** Why the client sends nothing. */
  readonly error?: string
  /** Of all entries. */
  readonly hash: string
  readonly entries: readonly SentEntry[] | null
}

/** Returns what is sent of a folder. */
export interface SentContexts {
  ask(root: string): Promise<SentContext>
  stop(): Promise<void>
}

/** Starts a program made of the modules of BuildKit's client (sent-context/), compiled once. */
export async function startSentContexts(): Promise<SentContexts> {
  const folder = process.env.DEPLOY_KIT_BUILDKIT ?? join(homedir(), '.cache/deploy-kit/buildkit')
  await mkdir(folder, { recursive: true })
  const program = join(folder, 'sent-context')
  execFileSync('go', ['build', '-trimpath', '-buildvcs=false', '-o', program, '.'], {
    cwd: join(import.meta.dirname, '../../../test/image-build/sent-context'),
    stdio: ['ignore', 'ignore', 'inherit']
  })
  if (!existsSync(program)) throw new Error('The Go compiler made no program.')
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async ask(root) {
      child.stdin.write(`${root}\n`)
      const { value, done } = await lines.next()
      if (done === true) throw new Error('The program ended early.')
      return JSON.parse(value) as SentContext
    },
    async stop() {
      const exited = once(child, 'exit')
      child.stdin.end()
      await exited
    }
  }
}
