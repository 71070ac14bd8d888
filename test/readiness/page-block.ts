import { readFileSync } from 'node:fs'

const PAGE = 'docs/prepare-for-canary.md'

/** The only block of code in a section of the page, in one language. */
export function pageBlock(section: string, language: string): string {
  const text =
    readFileSync(PAGE, 'utf8')
      .split(/^## /m)
      .find(part => part.startsWith(`${section}\n`)) ?? ''
  const [block, ...more] = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
  if (block?.[1] !== language || block[2] === undefined || more.length > 0)
    throw new Error(`${PAGE}: the section ${section} has not one block of ${language}.`)
  return block[2]
}
