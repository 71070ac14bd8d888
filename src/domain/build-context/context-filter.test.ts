import { describe, expect, it } from '@jest/globals'
import { DeployError } from '../errors.js'
import { contextFilter, type FolderMatches } from './context-filter.js'
import { readIgnorePatterns } from './read-ignore-patterns.js'

const filterOf = (text: string) => contextFilter(readIgnorePatterns(text, '.dockerignore'), '.dockerignore')

/** Whether a file is sent, asked as a walk asks: folder by folder. */
function isSent(text: string, path: string): boolean {
  const filter = filterOf(text)
  const parts = path.split('/')
  let above: FolderMatches = []
  for (let depth = 1; depth < parts.length; depth += 1) {
    const { enters, matches } = filter.decide(parts.slice(0, depth).join('/'), 'folder', above)
    if (!enters) return false
    above = matches
  }
  return !filter.decide(path, 'other', above).isIgnored
}

/** Of the processor, whatever else the machine does. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

describe('contextFilter', () => {
  it.each([
    // Found in November 2026: a matcher without regard to case left `Build/` out of the content.
    ['build', 'Build/app.txt', true],
    ['build', 'build/app.txt', false],
    ['*.LOG', 'a.log', true],
    ['/build/', 'build/app.txt', false],
    ['  build\t', 'build', false],
    ['\ufeffbuild\r\n', 'build', false],
    ['#build', '#build', true],
    [' #build', '#build', false],
    ['a//b/../c/.', 'a/c', false],
    ['*', 'a/b', false],
    ['*/b', 'a/b/c', false],
    ['*/b', 'b', true],
    ['**/b', 'x/y/b', false],
    ['**/b', 'b', false],
    ['a**', 'abc/d', false],
    ['**b', 'x/ab', false],
    ['a/**/z', 'a/z', false],
    ['a?', 'a/b', true],
    ['a?', 'a\u{1f600}', false],
    ['[a-c]x', 'bx', false],
    ['[^a-c]x', 'bx', true],
    ['[!a]', '!', false],
    ['\\*', 'a', true],
    ['\\*', '*', false],
    ['a.c', 'abc', true],
    ['*\n!keep', 'keep/deep/file', true],
    ['*\n!keep\nkeep/deep', 'keep/deep/file', false],
    ['!a\na', 'a', false],
    ['node_modules\n!node_modules/mine/*.js', 'node_modules/mine/a.js', true],
    ['node_modules\n!node_modules/mine/*.js', 'node_modules/other/a.js', false],
    // What moby/patternmatcher leaves to its regular expressions.
    ['x{2}[a]', 'xxa', false],
    ['\\d', '7', false],
    ['.', 'a', true],
    ['/', 'a', true]
  ])('%j and the path %j: sent is %j', (text, path, expected) => {
    expect(isSent(text, path)).toBe(expected)
  })

  it.each(['a\n[', 'a\n[]', 'a\n[a-]', 'a\n!', 'a\n! / ', 'a\n\\', `a\n${'x'.repeat(65_536)}`])(
    'refuses what fails the build, with its line and without its text: %#',
    text => {
      const refused = expect(() => filterOf(text))
      refused.toThrow(/^\.dockerignore, line 2: the (pattern is not valid|line is longer than 65,535 bytes)\. Correct/)
    }
  )

  it('refuses a pattern that only the regular expression does not take', () => {
    const filter = filterOf('ok\n[z-a]')
    expect(() => filter.decide('x', 'other', undefined)).toThrow(DeployError)
    expect(() => filter.decide('x', 'other', undefined)).toThrow('.dockerignore, line 2: the pattern is not valid')
  })

  // Each took from 10 seconds to more than 10 minutes.
  it.each([
    ['stars between letters', 'a*a*a*a*a*a*b'],
    ['30 stars', `${'a*'.repeat(30)}b`],
    ['30 double stars', `${'a**/'.repeat(30)}b`],
    ['30 stars behind a class', `[a]${'a*'.repeat(30)}b`],
    ['64 KiB of newlines', '\n'.repeat(65_536)],
    ['64 KiB of blanks', `a${' '.repeat(32_000)}b${' '.repeat(32_000)}`],
    ['64 KiB of slashes and dots', '/.'.repeat(32_000)],
    ['64 KiB of stars', '*'.repeat(65_535)],
    ['64 KiB of classes', '[a]'.repeat(21_000)],
    ['30,000 names', Array.from({ length: 30_000 }, (_, index) => `node_modules/package-${index}`).join('\n')],
    ['30,000 wildcards', Array.from({ length: 30_000 }, (_, index) => `**/*.${index}`).join('\n')],
    ['30,000 exceptions', `*\n${Array.from({ length: 30_000 }, (_, index) => `!src/file-${index}`).join('\n')}`]
  ])('takes less than a second for 300 paths: %s', (_, text) => {
    const seconds = secondsOf(() => {
      const filter = filterOf(text)
      const { matches } = filter.decide('a'.repeat(120), 'folder', undefined)
      for (let index = 0; index < 300; index += 1)
        filter.decide(`${'a'.repeat(120)}/${'a'.repeat(100)}${index}`, 'other', matches)
    })
    expect(seconds).toBeLessThan(1)
  })
})
