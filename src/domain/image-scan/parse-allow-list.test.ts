import { describe, expect, it } from '@jest/globals'
import { parseAllowList } from './parse-allow-list.js'

const parse = (text: string) => parseAllowList(text, { kind: 'input', input: 'scan-allow' })

describe('parseAllowList', () => {
  it('reads entries in either form of YAML', () => {
    const text = `- { id: CVE-2026-1, until: 2026-12-31, reason: no fix yet }
- id: GHSA-aaaa-bbbb-cccc
  until: "2027-02-28"
  reason: |
    not reached: the parser is off`
    expect(parse(text)).toEqual([
      { id: 'CVE-2026-1', until: '2026-12-31', reason: 'no fix yet' },
      { id: 'GHSA-aaaa-bbbb-cccc', until: '2027-02-28', reason: 'not reached: the parser is off' }
    ])
  })

  it.each([
    ['a text', 'CVE-2026-1', 'line 1, column 1: expected a list'],
    ['an entry that is none', '- CVE-2026-1', 'line 1, column 3: expected { id:'],
    ['no reason', '- { id: CVE-2026-1, until: 2026-12-31 }', 'line 1, column 3: "reason" is missing'],
    ['no end', '- id: CVE-2026-1\n  reason: x', 'line 1, column 3: "until" is missing'],
    [
      'a blank reason',
      '- id: CVE-2026-1\n  until: 2026-12-31\n  reason: " "',
      'line 3, column 11: "reason" is a string'
    ],
    ['a day that is none', '- id: CVE-2026-1\n  until: 2026-02-30\n  reason: x', 'line 2, column 10: expected a date'],
    [
      'another way to write a day',
      '- id: CVE-2026-1\n  until: 31.12.2026\n  reason: x',
      'line 2, column 10: expected a date'
    ],
    [
      'a misspelled member',
      '- id: CVE-2026-1\n  untill: 2026-12-31\n  reason: x',
      'line 2, column 11: "untill" is an unknown key'
    ],
    ['an id that is a number', '- { id: 2026, until: 2026-12-31, reason: x }', 'line 1, column 9: "id" is a number'],
    ['an id with blanks', '- { id: CVE 1, until: 2026-12-31, reason: x }', 'line 1, column 9: expected an id'],
    [
      'the same id twice',
      '- { id: CVE-2026-1, until: 2026-12-31, reason: x }\n- { id: cve-2026-1, until: 2026-12-31, reason: x }',
      'line 2, column 9: cve-2026-1 appears twice'
    ],
    ['what is no YAML', '- {', 'Input "scan-allow", line 1']
  ])('refuses %s, and reports where', (_what, text, message) => {
    expect(() => parse(text)).toThrow(message)
  })
})
