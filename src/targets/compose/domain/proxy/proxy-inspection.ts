/** What is found of a proxy before anything is changed. */
export interface ProxyInspection {
  /** Undefined where it does not answer: then `problem` says why, in one sentence. */
  readonly version: string | undefined
  /** Why traffic cannot be split with it: one sentence on what is wrong and one on what to do. */
  readonly problem: string | undefined
  /** `ours`: it has the header line that we write. `none`: there is none yet, and it may be written. */
  readonly file: 'ours' | 'none' | 'foreign'
  /** What is true of it and may surprise: it addresses containers by IP, and a reboot may change these. */
  readonly warnings: readonly string[]
}

/** First line of each file that we write for a proxy, after its comment sign. Without it a file is foreign, and never written. */
export const PROXY_FILE_HEADER = 'Written by deploy-kit. Changes are lost at the next deployment.'

/** Which of the three a text is. The comment sign of all proxies is `#`. */
export function fileKind(text: string | undefined): ProxyInspection['file'] {
  if (text === undefined) return 'none'
  return text.split('\n', 1)[0]?.includes(PROXY_FILE_HEADER) === true ? 'ours' : 'foreign'
}
