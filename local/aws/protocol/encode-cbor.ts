const epochTimeTag = 1

/** Writes a JSON value, or a `Date` as tag 1, in CBOR (RFC 8949). `undefined` members are left out. */
export function encodeCbor(value: unknown): Buffer {
  if (value instanceof Date) return Buffer.concat([head(6, epochTimeTag), float(value.getTime() / 1000)])
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') return number(value)
  if (typeof value === 'boolean') return Buffer.from([value ? 0xf5 : 0xf4])
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(encodeCbor)])
  if (typeof value !== 'object' || value === null) return Buffer.from([0xf6])
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Buffer.concat([
    head(5, members.length),
    ...members.flatMap(([name, member]) => [text(name), encodeCbor(member)])
  ])
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value)
  return Buffer.concat([head(3, bytes.length), bytes])
}

function number(value: number): Buffer {
  if (!Number.isSafeInteger(value)) return float(value)
  return value >= 0 ? head(0, value) : head(1, -1 - value)
}

function float(value: number): Buffer {
  const bytes = Buffer.alloc(9, 0xfb)
  bytes.writeDoubleBE(value, 1)
  return bytes
}

/** Major type and argument, in as few bytes as hold it. */
function head(major: number, argument: number): Buffer {
  const type = major << 5
  if (argument < 24) return Buffer.from([type | argument])
  if (argument < 2 ** 8) return Buffer.from([type | 24, argument])
  const [info, size] = argument < 2 ** 16 ? [25, 2] : argument < 2 ** 32 ? [26, 4] : [27, 8]
  const bytes = Buffer.alloc(1 + size, type | info)
  if (size === 8) bytes.writeBigUInt64BE(BigInt(argument), 1)
  else bytes.writeUIntBE(argument, 1, size)
  return bytes
}
