/** A parser of text from outside, with texts that it accepts. */
export interface Parser {
  readonly name: string
  /** Modules below src/ that it runs: those named `read-*` or `parse-*`, and others that export such a function. */
  readonly modules: readonly string[]
  /** Each is answered, not refused: a mutation of it gets beyond the first check. */
  readonly samples: readonly string[]
  readonly feed: (text: string) => unknown
  /**
   * `names` (default): an error quotes at most names and words (src/domain/input/quote-safe.ts). `answers`: it quotes what an API reports,
   * for people, up to `MOST_REPORTED` characters.
   */
  readonly quotes?: 'names' | 'answers'
  /** `anywhere`: a figure that cannot be read is NaN for its caller, who checks it. */
  readonly mayBeNaN?: 'nowhere' | 'anywhere'
}

/** The longest name that an error quotes, in characters. */
export const MOST_QUOTED = 100
/** The longest report of an API that an error quotes, in characters. */
export const MOST_REPORTED = 500

/** A sample of JSON. */
export const json = (value: unknown): string => JSON.stringify(value)

/** Feeds a reader of parsed JSON. Text that is no JSON is refused before it: nothing is fed then. */
export function fedJson(read: (value: never) => unknown): (text: string) => unknown {
  return text => {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return undefined
    }
    return read(value as never)
  }
}
