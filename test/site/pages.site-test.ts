import { describe, expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { codeBlocksOf } from '../contract/pages/markdown-page.js'
import { isSitePage } from '../../scripts/site/site-page.js'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8'
})
  .trimEnd()
  .split('\n')
  .filter(isSitePage)

/** Words that are in no dictionary and not in site/words.txt: https://cspell.org/docs/getting-started */
function unknownWords(pages: readonly string[], input?: string): string {
  const options = ['lint', '--config', 'site/cspell.json', '--no-progress', '--no-summary', '--no-color']
  const program = 'site/node_modules/cspell/bin.mjs'
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...options, ...pages], {
    encoding: 'utf8',
    input
  })
  return status === 0 ? '' : `${stdout}${stderr}`
}

/** What shellcheck finds in a script: https://www.shellcheck.net/wiki/Checks. Readers set some variables themselves (SC2154). */
function shellFindings(text: string): string {
  const { stdout, error } = spawnSync('shellcheck', ['--shell=bash', '--format=gcc', '--exclude=SC2154', '-'], {
    encoding: 'utf8',
    input: text
  })
  if (error !== undefined) throw new Error('shellcheck is needed and missing. Install the package shellcheck.')
  return stdout
}

describe('spelling', () => {
  it('is right on every page', () => {
    expect(files.length).toBeGreaterThan(90)
    expect(unknownWords(files)).toBe('')
  })

  it('is checked: a wrong word is found', () => {
    expect(unknownWords(['stdin://page.md'], 'The deploymnet is over.\n')).toContain('deploymnet')
  })
})

describe('shell blocks', () => {
  const scripts = files.flatMap(file =>
    codeBlocksOf(readFileSync(file, 'utf8'))
      .filter(({ language }) => language === 'sh')
      .map(({ text }) => ({ file, text }))
  )

  it('have nothing that shellcheck finds', () => {
    expect(scripts.length).toBeGreaterThan(20)
    expect(
      scripts
        .map(({ file, text }) => ({ file, findings: shellFindings(text) }))
        .filter(({ findings }) => findings !== '')
    ).toEqual([])
  })

  it('are checked: an unquoted variable is found', () => {
    expect(shellFindings('rm -r $1/x\n')).toContain('SC2086')
  })
})
