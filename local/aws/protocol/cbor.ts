import { decode, encode, type ITag, TypeEncoderMap } from 'cbor2'

const EPOCH_TIME = 1
/** A double follows. */
const FLOAT64 = 0xfb

const types = new TypeEncoderMap()
types.registerEncoder(Date, (date, writer) => {
  writer.writeUint8((6 << 5) | EPOCH_TIME)
  writer.writeUint8(FLOAT64)
  writer.writeFloat64(date.getTime() / 1000)
  return undefined
})
types.registerEncoder(Object, object => [
  NaN,
  new Map(Object.entries(object).filter(([, member]) => member !== undefined))
])

/** Writes a JSON value, or a `Date` as tag 1, in CBOR (RFC 8949) as AWS does. `undefined` members are left out. */
export function encodeCbor(value: unknown): Buffer {
  return Buffer.from(encode(value ?? null, { types, float64: true, simplifyNegativeZero: true }))
}

/**
 * Reads one CBOR value (RFC 8949), as far as AWS uses it. A time, tag 1, is its number of epoch seconds; `null` is as good as
 * nothing. Throws where the bytes are no such value.
 */
export function decodeCbor(bytes: Uint8Array): unknown {
  const value = decode(bytes, {
    tags: new Map([[EPOCH_TIME, ({ contents }: ITag) => contents]]),
    ignoreGlobalTags: true,
    convertUnsafeIntsToFloat: true,
    createObject: entries => Object.fromEntries(entries.map(([name, member]) => [name as string, member ?? undefined]))
  })
  return value ?? undefined
}
