/** One kind of text from outside, and the code that reads or transforms it. */
export interface InputClass {
  readonly name: string
  /** What its reader lets through, in bytes. Larger limits are measured at 1 MiB. */
  readonly limitBytes: number
  /** Where in such a text the hostile part goes; alone by default. */
  readonly shapes?: Readonly<Record<string, (hostile: string) => string>>
  /** Only these hostile texts; all by default. */
  readonly texts?: readonly string[]
  readonly feed: (text: string) => unknown
}

export const KIB = 1024
export const MIB = 1024 * 1024

/** The hostile text as a JSON string. */
export const asString = (hostile: string): string => JSON.stringify(hostile)
