import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { PLACEHOLDER } from '../../scripts/messages/message.js'
import { readMessages } from '../../scripts/messages/read-messages.js'

/** What is in a heading for a value of the message. */
const VALUE = '…'

const headings = [...readFileSync('docs/troubleshooting.md', 'utf8').matchAll(/^## (.+)$/gm)].map(
  ([, heading = '']) => heading
)
const messages = (await readMessages('.')).filter(({ file }) => file.startsWith('src/')).map(({ text }) => text)

/** Whether a message has the heading in it, with values where the heading has them. A heading of fewer than two words is in none. */
function isPartOf(heading: string, message: string): boolean {
  const words = heading.split(' ').filter(word => /\p{L}/u.test(word))
  return words.length > 1 && message.replaceAll(PLACEHOLDER, VALUE).includes(heading)
}

const isPrinted = (heading: string) => messages.some(message => isPartOf(heading, message))

describe('docs/troubleshooting.md', () => {
  it('has a section for each of many messages, and none twice', () => {
    expect(headings.length).toBeGreaterThan(60)
    expect(new Set(headings).size).toBe(headings.length)
  })

  it('has only headings that are part of a message of the code', () => {
    expect(headings.filter(heading => !isPrinted(heading))).toEqual([])
  })

  it.each(['The deployment was lost in transit', 'Role … does not trust this cluster', 'Role …'])(
    'would fail with the heading %s',
    heading => {
      expect(isPrinted(heading)).toBe(false)
    }
  )

  it('matches a value only where both the heading and the message have one', () => {
    expect(isPartOf('Role … does not exist', 'Role ${...} does not exist.')).toBe(true)
    expect(isPartOf('Role … does not exist', 'Role deploy does not exist.')).toBe(false)
    expect(isPartOf('Role deploy does not exist', 'Role ${...} does not exist.')).toBe(false)
  })
})
