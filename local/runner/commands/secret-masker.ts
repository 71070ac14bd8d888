/** Replaces every registered secret by `***`. */
export interface SecretMasker {
  add(secret: string): void
  mask(text: string): string
}

/**
 * A masker with a secret, each line of it, and the forms that the runner's encoders make of these, no more:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs (`add-mask`),
 * https://github.com/actions/runner/blob/main/src/Runner.Common/HostContext.cs (which),
 * https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs (how).
 */
export function secretMasker(): SecretMasker {
  const known = new Set<string>()
  return {
    add(secret) {
      if (secret.trim() === '') return
      for (const part of [secret, ...linesOf(secret)]) {
        for (const form of [part, ...ENCODERS.map(encode => encode(part))]) if (form !== '') known.add(form)
      }
    },
    mask: text => replaceRanges(text, rangesOf(text, known))
  }
}

function linesOf(secret: string): readonly string[] {
  return secret
    .split(/[\r\n]/)
    .map(line => line.trim())
    .filter(line => line !== '')
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Every place of every secret, those that overlap or touch as one. */
function rangesOf(text: string, secrets: ReadonlySet<string>): readonly Range[] {
  const found: Range[] = []
  for (const secret of secrets) {
    for (let start = text.indexOf(secret); start >= 0; start = text.indexOf(secret, start + 1)) {
      found.push({ start, end: start + secret.length })
    }
  }
  return found
    .sort((one, other) => one.start - other.start)
    .reduce<readonly Range[]>((merged, range) => {
      const last = merged.at(-1)
      if (last === undefined || range.start > last.end) return [...merged, range]
      return [...merged.slice(0, -1), { start: last.start, end: Math.max(last.end, range.end) }]
    }, [])
}

function replaceRanges(text: string, ranges: readonly Range[]): string {
  return ranges.reduceRight((masked, { start, end }) => `${masked.slice(0, start)}***${masked.slice(end)}`, text)
}

type Encoder = (secret: string) => string

/** As HostContext adds them. */
const ENCODERS: readonly Encoder[] = [
  secret => base64From(secret, 0),
  secret => base64From(secret, 1),
  secret => base64From(secret, 2),
  // CommandLineArgumentEscape
  secret => secret.replaceAll('"', '\\"'),
  // ExpressionStringEscape
  secret => secret.replaceAll("'", "''"),
  // JsonStringEscape
  secret =>
    JSON.stringify(secret)
      .slice(1, -1)
      .replace(/[\u0085\u2028\u2029]/g, mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`),
  // UriDataEscape
  secret =>
    encodeURIComponent(secret.toWellFormed()).replace(
      /[!'()*]/g,
      mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
    ),
  // XmlDataEscape
  secret => secret.replace(/[<>"'&]/g, mark => XML[mark] ?? mark),
  // TrimDoubleQuotes
  secret => (secret.length > 8 && /^".*"$/s.test(secret) ? secret.slice(1, -1) : ''),
  beforeAmpersand,
  afterAmpersand
]

const XML: Readonly<Record<string, string>> = {
  ...{ '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' }
}

/** Base64StringEscape and its shifts, which skip the first bytes. */
function base64From(secret: string, skip: number): string {
  const bytes = Buffer.from(secret)
  return bytes.subarray(bytes.length > skip ? skip : 0).toString('base64')
}

/** A secret that PowerShell takes for a command shows in two parts; short ones are not masked. */
const LEAST_PART = 6

/** PowerShellPreAmpersandEscape */
function beforeAmpersand(secret: string): string {
  const plus = secret.indexOf('&+')
  const part = plus >= 0 ? secret.slice(0, plus + 2) : secret.slice(0, secret.lastIndexOf('&') + 1)
  return part.length >= LEAST_PART ? part : ''
}

/** PowerShellPostAmpersandEscape */
function afterAmpersand(secret: string): string {
  const plus = secret.indexOf('&+')
  const last = secret.lastIndexOf('&')
  const part = plus >= 0 ? secret.slice(plus + 3) : last >= 0 ? secret.slice(last + 1) : ''
  return part.length >= LEAST_PART ? part : ''
}
