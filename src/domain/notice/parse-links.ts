import { badInput } from '../errors.js'
import { safeAddress } from '../text/safe-address.js'
import type { ReportLink } from '../report/report.js'

/** Reads `text=https://…`, one a line. */
export function parseLinks(input: string, block: string | undefined): readonly ReportLink[] {
  return (block ?? '').split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const separator = line.indexOf('=')
    const text = line.slice(0, Math.max(0, separator)).trim()
    const href = line.slice(separator + 1).trim()
    if (text === '' || /\s/.test(href) || safeAddress(href) === undefined) {
      throw badInput(input, `line ${index + 1}: expected text=https://…, such as Dashboard=https://example.com/api.`)
    }
    return [{ text, href }]
  })
}
