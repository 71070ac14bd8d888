import { describe, expect, it } from '@jest/globals'
import { cutChangelog, hasUnreleased, sectionOf } from './changelog.js'

const TEXT = '# Changelog\n\n## UNRELEASED\n\n### Added\n\n- A thing.\n\n## 1.0.0 (2027-01-31)\n\n- First.\n'

describe('cutChangelog', () => {
  it('gives what is unreleased a version and a date, and leaves an empty section', () => {
    const cut = cutChangelog(TEXT, '1.1.0', '2027-02-28')
    expect(cut).toContain('## UNRELEASED\n\n## 1.1.0 (2027-02-28)\n\n### Added\n')
    expect({ waiting: hasUnreleased(cut), section: sectionOf(cut, '1.1.0') }).toEqual({
      waiting: false,
      section: '### Added\n\n- A thing.'
    })
  })

  it('refuses a version that is there', () => {
    expect(() => cutChangelog(TEXT, '1.0.0', '2027-02-28')).toThrow('CHANGELOG.md has a section 1.0.0 already.')
  })

  it('refuses to release nothing', () => {
    const cut = cutChangelog(TEXT, '1.1.0', '2027-02-28')
    expect(() => cutChangelog(cut, '1.2.0', '2027-03-31')).toThrow('CHANGELOG.md has nothing below "## UNRELEASED".')
  })
})

describe('sectionOf', () => {
  it('does not take 1.0.0 for 1.0.0-rc or 11.0.0', () => {
    expect(sectionOf('## 11.0.0\n\n- A.\n\n## 1.0.01\n\n- B.\n', '1.0.0')).toBeUndefined()
  })
})
