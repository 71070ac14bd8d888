type Decoder = InstanceType<typeof TextDecoder>

/** The text of a file, with the encoding that its bytes declare. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string }
  /** Some bytes are not of the encoding: `text` has U+FFFD for them. `line` is the first of theirs, counted from 1. */
  | { readonly kind: 'invalid'; readonly text: string; readonly encoding: string; readonly line: number }
  /** Nothing here decodes it. */
  | { readonly kind: 'unsupported'; readonly encoding: string }

/**
 * Decodes a file by its byte order mark, by the pattern of zero bytes in UTF-16, or by its XML declaration, in this order
 * (https://www.w3.org/TR/xml/#sec-guessing); as UTF-8 when none of them declares another. Encodings are those of
 * https://encoding.spec.whatwg.org/#names-and-labels, so ISO-8859-1 is read as windows-1252, its superset. Linear in the size.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const unsupported = SIGNATURES.find(({ start }) => startsWith(bytes, start))
  if (unsupported !== undefined) return { kind: 'unsupported', encoding: unsupported.encoding }
  const certain = encodingOfBytes(bytes)
  if (certain !== undefined) return decodeAs(bytes, new TextDecoder(certain, { fatal: true }))
  const declared = declaredEncoding(bytes)
  const decoder = declared === undefined ? new TextDecoder('utf-8', { fatal: true }) : decoderOf(declared)
  if (decoder !== undefined) return decodeAs(bytes, decoder)
  // An unknown name, such as a misspelled one, on an ASCII or UTF-8 file.
  const decoded = decodeAs(bytes, new TextDecoder('utf-8', { fatal: true }))
  return decoded.kind === 'text' ? decoded : { kind: 'unsupported', encoding: declared ?? '' }
}

/** UTF-32 with its byte order mark, before UTF-16's, which it begins with; `<?xm` in EBCDIC. */
const SIGNATURES = [
  { encoding: 'UTF-32', start: [0xff, 0xfe, 0, 0] },
  { encoding: 'UTF-32', start: [0, 0, 0xfe, 0xff] },
  { encoding: 'UTF-32', start: [0x3c, 0, 0, 0] },
  { encoding: 'UTF-32', start: [0, 0, 0, 0x3c] },
  { encoding: 'EBCDIC', start: [0x4c, 0x6f, 0xa7, 0x94] }
]

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function encodingOfBytes(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes
  if (bytes.length < 4) return undefined
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be'
  return undefined
}

/** Where an XML declaration must have ended. */
const LONGEST_DECLARATION = 512

/** The encoding that an XML declaration names. One of 16 or 32 bits is not true of bytes in which the declaration could be read. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_DECLARATION))
  const [declaration = ''] = /^\s{0,9}<\?xml\s[^>]*\?>/.exec(start) ?? []
  const [, label] = /\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(declaration) ?? []
  return label === undefined || /^(?:utf|ucs|iso-10646-ucs)-?(?:16|32|2|4)/i.test(label) ? undefined : label
}

/** Names as XML and Java write them: `latin-1`, `ISO8859_1`, `Cp1252`. Undefined for one that is unknown. */
function decoderOf(label: string): Decoder | undefined {
  for (const name of [label, label.replaceAll('_', '-'), label.replaceAll(/[_-]/g, '')]) {
    try {
      return new TextDecoder(name, { fatal: true })
    } catch {
      continue
    }
  }
  return undefined
}

function decodeAs(bytes: Uint8Array, decoder: Decoder): DecodedText {
  const { encoding } = decoder
  try {
    return { kind: 'text', text: decoder.decode(bytes), encoding }
  } catch {
    const text = new TextDecoder(encoding).decode(bytes)
    return { kind: 'invalid', text, encoding, line: lineOf(text, text.indexOf('\ufffd')) }
  }
}

function lineOf(text: string, end: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
