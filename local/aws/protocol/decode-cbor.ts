/** Reads one CBOR value (RFC 8949), as far as AWS uses it. A time, tag 1, is its number of epoch seconds. */
export function decodeCbor(bytes: Uint8Array): unknown {
  return new CborReader(bytes).readValue()
}

const breakByte = 0xff

class CborReader {
  private offset = 0
  private readonly view: DataView

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  readValue(): unknown {
    const initial = this.readByte()
    const major = initial >> 5
    const info = initial & 31
    switch (major) {
      case 0:
        return this.readArgument(info)
      case 1:
        return -1 - this.readArgument(info)
      case 2:
        return this.readBytes(info)
      case 3:
        return new TextDecoder().decode(this.readBytes(info))
      case 4:
        return this.readItems(info, () => this.readValue())
      case 5:
        return Object.fromEntries(this.readItems(info, () => [this.readValue() as string, this.readValue()] as const))
      case 6:
        this.readArgument(info)
        return this.readValue()
      default:
        return this.readSimple(info)
    }
  }

  /** A string, or the chunks of one of indefinite length. */
  private readBytes(info: number): Uint8Array {
    if (info === 31) return Buffer.concat(this.readItems(info, () => this.readBytes(this.readByte() & 31)))
    const length = this.readArgument(info)
    if (this.offset + length > this.bytes.length) throw new RangeError('The CBOR value is cut short.')
    const bytes = this.bytes.subarray(this.offset, this.offset + length)
    this.offset += length
    return bytes
  }

  private readItems<Item>(info: number, readItem: () => Item): Item[] {
    const items: Item[] = []
    if (info === 31) {
      while (this.bytes[this.offset] !== breakByte) items.push(readItem())
      this.offset += 1
      return items
    }
    for (let left = this.readArgument(info); left > 0; left -= 1) items.push(readItem())
    return items
  }

  private readSimple(info: number): unknown {
    if (info === 20 || info === 21) return info === 21
    if (info === 25) return halfFloat(this.take(2, at => this.view.getUint16(at)))
    if (info === 26) return this.take(4, at => this.view.getFloat32(at))
    if (info === 27) return this.take(8, at => this.view.getFloat64(at))
    return undefined
  }

  private readArgument(info: number): number {
    if (info < 24) return info
    if (info === 24) return this.readByte()
    if (info === 25) return this.take(2, at => this.view.getUint16(at))
    if (info === 26) return this.take(4, at => this.view.getUint32(at))
    if (info === 27) return Number(this.take(8, at => this.view.getBigUint64(at)))
    throw new RangeError(`CBOR knows no length of kind ${info}.`)
  }

  private readByte(): number {
    return this.take(1, at => this.view.getUint8(at))
  }

  private take<Value>(size: number, read: (at: number) => Value): Value {
    const value = read(this.offset)
    this.offset += size
    return value
  }
}

/** https://www.rfc-editor.org/rfc/rfc8949.html#name-half-precision */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 0x3ff
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}
