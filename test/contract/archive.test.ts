import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'

/** What GitHub packs for a job that uses an action of this repository. */
const packed = execFileSync('tar', ['-t'], {
  input: execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], { maxBuffer: 64 * 1024 * 1024 }),
  encoding: 'utf8',
  maxBuffer: 16 * 1024 * 1024
}).split('\n')
const tracked = execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD'], { encoding: 'utf8' }).trim().split('\n')
const isLeftOut = (file: string) => /^(?:bench|local|test)\//.test(file)

describe('the archive that a job downloads', () => {
  it('leaves out benchmarks, the local cloud and tests', () => {
    expect(packed.filter(isLeftOut)).toEqual([])
  })

  it('has all else: actions, bundles, workflows and examples', () => {
    const missing = tracked.filter(file => !isLeftOut(file) && !packed.includes(file))
    expect(missing).toEqual([])
    expect(packed).toEqual(expect.arrayContaining(['action.yml', 'actions/deploy/action.yml', 'dist/deploy/index.js']))
  })
})
