import { chmodSync, linkSync, lstatSync, mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A number from 0 to below 1; the same ones for the same seed. */
export type Dice = () => number

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One entry of a build context, as it is written. */
interface Entry {
  readonly path: string
  readonly kind: 'file' | 'folder' | 'link' | 'hard-link'
  readonly mode: number
  /** Content of a file, target of a link, the other name of a hard link. */
  readonly text: string
}

/** A build context, and how it was changed afterwards. */
export interface RandomContext {
  readonly root: string
  /** Changes one thing in place; returns what. */
  change(): string
}

const NAMES = [
  ...[
    'a',
    'A',
    'b',
    'B',
    'ab',
    'aB',
    'Build',
    'build',
    '.x',
    '.git',
    'a.b',
    'a.txt',
    'b.TXT',
    'a-b',
    'x y',
    'é',
    'e\u0301'
  ],
  ...[
    '日本',
    '\u{1f600}',
    '\uffee',
    '[a]',
    '!a',
    '#a',
    'a*',
    'a?',
    'a|b',
    '{a}',
    'a+',
    'a\nb',
    '\\a',
    ' a',
    'keep',
    'node_modules'
  ]
] as const
const PIECES = [
  '*',
  '**',
  '?',
  '[a-b]',
  '[^a]',
  '[A-Z]',
  '[!a]',
  '[a',
  '\\a',
  '\\*',
  '\\d',
  'a|b',
  'a{2}',
  '^',
  '+',
  '(',
  '.',
  '..',
  '*.txt',
  'a**',
  '**b'
]
const FILE_MODES = [0o644, 0o644, 0o644, 0o755, 0o600, 0o4755]
const FOLDER_MODES = [0o755, 0o755, 0o700, 0o1777]

/** Writes a context of a few entries with names that patterns find, and an ignore file of such patterns. */
export function writeRandomContext(root: string, dice: Dice): RandomContext {
  mkdirSync(root, { recursive: true })
  const entries: Entry[] = []
  const folders = ['']
  for (let count = 2 + below(dice, 7); count > 0; count -= 1) {
    const entry = randomEntry(dice, `${one(dice, folders)}${one(dice, NAMES)}`, entries)
    if (!writeEntry(root, entry)) continue
    entries.push(entry)
    if (entry.kind === 'folder' && entry.path.split('/').length < 4) folders.push(`${entry.path}/`)
  }
  const ignoreFile = dice() < 0.1 ? 'Dockerfile.dockerignore' : '.dockerignore'
  if (dice() < 0.95) writeFileSync(join(root, ignoreFile), ignoreText(dice, entries))
  return { root, change: () => changeOne(root, dice, { entries, ignoreFile }) }
}

function randomEntry(dice: Dice, path: string, entries: readonly Entry[]): Entry {
  const roll = dice()
  const file = entries.find(({ kind }) => kind === 'file')
  if (roll < 0.3) return { path, kind: 'folder', mode: one(dice, FOLDER_MODES), text: '' }
  if (roll < 0.4) return { path, kind: 'link', mode: 0, text: one(dice, ['a', '../b', '/etc/nothing', 'Build/a']) }
  if (roll < 0.46 && file !== undefined) return { path, kind: 'hard-link', mode: 0, text: file.path }
  return { path, kind: 'file', mode: one(dice, FILE_MODES), text: one(dice, ['', 'one', 'two', 'x'.repeat(5_000)]) }
}

/** Whether there was room for it. */
function writeEntry(root: string, { path, kind, mode, text }: Entry): boolean {
  const at = join(root, path)
  if (lstatSync(at, { throwIfNoEntry: false }) !== undefined) return false
  if (kind === 'folder') mkdirSync(at)
  else if (kind === 'link') symlinkSync(text, at)
  else if (kind === 'hard-link') linkSync(join(root, text), at)
  else writeFileSync(at, text)
  // After the umask.
  if (kind === 'folder' || kind === 'file') chmodSync(at, mode)
  return true
}

function ignoreText(dice: Dice, entries: readonly Entry[]): string {
  const lines = Array.from({ length: below(dice, 6) }, () => ignoreLine(dice, entries))
  return (dice() < 0.05 ? '\ufeff' : '') + lines.join(dice() < 0.1 ? '\r\n' : '\n')
}

function ignoreLine(dice: Dice, entries: readonly Entry[]): string {
  if (dice() < 0.05)
    return one(dice, [
      '# a',
      ' # a',
      '',
      '  ',
      '/',
      '.',
      '!',
      './',
      '/a/',
      'a//b',
      'a/../b',
      '\u0085a\u00a0',
      '\ufeffa'
    ])
  const known = entries.length > 0 && dice() < 0.6 ? one(dice, entries).path.split('/') : [one(dice, NAMES)]
  const parts: string[] = known.map(part => (dice() < 0.3 ? one(dice, PIECES) : dice() < 0.08 ? swapCase(part) : part))
  if (dice() < 0.2) parts.unshift('**')
  if (dice() < 0.15) parts.push(one(dice, ['**', '*', '']))
  if (dice() < 0.15 && parts.length > 1) parts.pop()
  const blank = dice() < 0.05 ? ' ' : ''
  return `${blank}${dice() < 0.3 ? '!' : ''}${blank}${dice() < 0.05 ? '/' : ''}${parts.join('/')}${blank}`
}

function changeOne(
  root: string,
  dice: Dice,
  { entries, ignoreFile }: { entries: readonly Entry[]; ignoreFile: string }
) {
  const roll = dice()
  if (roll < 0.1) {
    writeFileSync(join(root, ignoreFile), ignoreText(dice, entries))
    return `the text of ${ignoreFile}`
  }
  const entry = entries.length === 0 ? undefined : one(dice, entries)
  if (entry === undefined || roll < 0.3) {
    const path = `${entry === undefined || dice() < 0.3 ? '' : `${dirname(entry.path)}/`}${one(dice, NAMES)}`
    writeEntry(root, randomEntry(dice, path, []))
    return `a new entry ${path}`
  }
  const at = join(root, entry.path)
  if (roll < 0.45) {
    rmSync(at, { recursive: true })
    return `${entry.path} is gone`
  }
  if (entry.kind === 'link') {
    unlinkSync(at)
    symlinkSync(`${entry.text}x`, at)
    return `the target of ${entry.path}`
  }
  if (entry.kind === 'folder' || roll < 0.65) {
    chmodSync(at, one(dice, entry.kind === 'folder' ? FOLDER_MODES : FILE_MODES))
    return `the mode of ${entry.path}`
  }
  writeFileSync(at, one(dice, ['', 'one', 'two', 'three']))
  return `the content of ${entry.path}`
}

function swapCase(text: string): string {
  return Array.from(text, each => (each === each.toLowerCase() ? each.toUpperCase() : each.toLowerCase())).join('')
}

function below(dice: Dice, end: number): number {
  return Math.floor(dice() * end)
}

function one<Item>(dice: Dice, items: readonly Item[]): Item {
  const item = items[below(dice, items.length)]
  if (item === undefined) throw new Error('There is nothing to take one of.')
  return item
}
