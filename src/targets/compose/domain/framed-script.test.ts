import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { frameScript, frameScripts, readFrame, readFrames } from './framed-script.js'
import { formatRemoteScript, scriptOf } from './remote-script.js'

const SHELLS = [['sh'], ['bash', '--posix']] as const

describe.each(SHELLS)('a script in %s', (shell, ...options) => {
  const run = (input: string) => spawnSync(shell, [...options, '-s'], { input, encoding: 'utf8' })
  const frame = (input: string) => readFrame(run(input), 'mark')

  it('has its arguments as they are', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', "'", '"', '$(id)', '`id`', '\\', '\n', ' ', '*', 'é', '-', '!', '#') })
    )
    const property = fc.property(words, args => {
      const { stdout } = run(
        formatRemoteScript({ program: String.raw`for word; do printf '%s\0' "$word"; done`, args })
      )
      expect(stdout).toBe(args.map(arg => `${arg}\0`).join(''))
    })
    fc.assert(property, { numRuns: 20 })
  })

  it('does nothing where its text was cut off, wherever that was', () => {
    const text = formatRemoteScript({ program: 'echo ran\necho again', args: ['a b'] })
    for (let length = 0; length < text.indexOf(') </dev/null'); length += 1)
      expect(run(text.slice(0, length)).stdout).toBe('')
  })

  it('is separated from the output of a login', () => {
    expect(
      frame(
        `echo welcome; echo news >&2\n${frameScript({ program: 'echo "$1"; exit 4', args: ['x'] }, 'mark', undefined)}`
      )
    ).toEqual({
      stdout: 'x\n',
      end: 4,
      stderr: 'news\n'
    })
    expect(frame('echo no shell for you')).toEqual({ stdout: undefined, end: undefined, stderr: '' })
    expect(frame("printf '%s\\n' mark; kill -9 $$")).toEqual({ stdout: '', end: undefined, stderr: '' })
  })

  it('is not run behind a fence', () => {
    const script = { program: 'echo ran', args: [] }
    const fenced = (generation: number) => frame(frameScript(script, 'mark', { folder: '/nowhere', generation }))
    expect(fenced(0)).toMatchObject({ stdout: 'ran\n', end: 0 })
    expect(fenced(1)).toMatchObject({ stdout: '', end: 'fenced' })
  })

  it('has its own answer where several run in one session', () => {
    const programs = ['echo "$1"; echo news >&2', "printf 'no end'; exit 4", ':']
    const scripts = programs.map(program => ({ program, args: ['x'] }))
    const marks = ['one', 'two', 'three']
    expect(readFrames(run(`echo welcome\n${frameScripts(scripts, marks)}`), marks)).toEqual([
      { exitCode: 0, stdout: 'x\n', stderr: 'news' },
      { exitCode: 4, stdout: 'no end\n', stderr: '' },
      { exitCode: 0, stdout: '', stderr: '' }
    ])
  })

  it('has no answer where the session ended in it, or before it', () => {
    const scripts = ['echo first', 'echo second; kill -9 $$', 'echo third'].map(program => ({ program, args: [] }))
    const marks = ['one', 'two', 'three']
    expect(readFrames(run(frameScripts(scripts, marks)), marks)).toEqual([
      { exitCode: 0, stdout: 'first\n', stderr: '' },
      undefined,
      undefined
    ])
  })

  it('has no answer where the output of the session was cut off in it', () => {
    const scripts = ['echo first', 'echo second'].map(program => ({ program, args: [] }))
    const { stdout, stderr } = run(frameScripts(scripts, ['one', 'two']))
    const cut = { stdout: stdout.slice(0, stdout.indexOf('second') + 3), stderr }
    expect(readFrames(cut, ['one', 'two'])).toEqual([{ exitCode: 0, stdout: 'first\n', stderr: '' }, undefined])
  })
})

describe('scriptOf', () => {
  it('runs a command in a folder, with variables', () => {
    const script = scriptOf(['sh', '-c', 'echo "$A" "$PWD" "$1"', '-', 'x y'], {
      env: new Map([['A', "it's $B"]]),
      directory: '/'
    })
    expect(spawnSync('sh', ['-s'], { input: formatRemoteScript(script), encoding: 'utf8' }).stdout).toBe(
      "it's $B / x y\n"
    )
  })

  it('refuses what a shell cannot hold', () => {
    expect(() => formatRemoteScript({ program: ':', args: ['\0'] })).toThrow('NUL')
    expect(() => scriptOf(['x'], { env: new Map([['A=B -i', '']]) })).toThrow('not a valid variable name')
  })
})
