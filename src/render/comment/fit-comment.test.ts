import { describe, expect, it } from '@jest/globals'
import { fitComment, markOfKey } from './fit-comment.js'

describe('the mark of a comment', () => {
  it.each(['plan api production', '--> <script>', 'a--b', 'é/ü'])('of the key %j ends only at its end', key => {
    expect(markOfKey(key)).toMatch(/^<!-- deploy-kit\/comment [\w%.!~*'()]+ -->$/)
  })

  it('differs from key to key', () => {
    expect(new Set(['a b', 'a-b', 'a%20b'].map(markOfKey)).size).toBe(3)
  })
})

describe('a comment', () => {
  it('starts with its mark', () => {
    expect(fitComment('<!-- m -->', '\n## Plan\n')).toBe('<!-- m -->\n## Plan')
  })

  it('that is too long is cut at the end of a line with a note, its code block closed', () => {
    const body = fitComment('<!-- m -->', `\`\`\`\n${'a line of it\n'.repeat(6_000)}\`\`\`\n`)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).toMatch(
      /a line of it\n```\n\n_The rest of this comment was truncated: GitHub accepts at most 65,536 characters\._$/
    )
  })

  it.each([
    ['details around a code block', '<details><summary>Plan</summary>\n\n```diff\n', '\n```\n\n</details>'],
    ['details in details', '<details>\n<DETAILS open>\n\n', '\n\n</details>\n</details>'],
    ['a fence of four', '````md\n```\n', '\n````'],
    ['a fence of tildes', '~~~\n```\n', '\n~~~'],
    ['a fence in a list', '1. Plan\n\n   ```sh\n', '\n```'],
    ['code in a line that begins with a fence', '```a``` is code\n', ''],
    ['a fence that was closed by a longer one', '```\n<details>\n`````\n', '']
  ])('that is cut in %s closes what is open, so that the note is seen', (_, start, closing) => {
    const body = fitComment('<!-- m -->', `${start}${'a line of it\n'.repeat(6_000)}`)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.slice(body.lastIndexOf('a line of it'))).toBe(
      `a line of it${closing}\n\n_The rest of this comment was truncated: GitHub accepts at most 65,536 characters._`
    )
  })

  it('that is one long line is cut inside the line', () => {
    const body = fitComment('<!-- m -->', `a${'\u{1F680}'.repeat(40_000)}`)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.length).toBeGreaterThan(65_000)
    expect(body.isWellFormed()).toBe(true)
    expect(body).toContain('The rest of this comment was truncated')
  })
})
