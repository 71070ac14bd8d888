import type { Clock } from './clock.js'
import type { JournalEntry } from './local-cloud.js'

export interface CallJournal {
  readonly entries: readonly JournalEntry[]
  clear(): void
  /** Notes a call at its arrival. Status 0 until `close` is called; it stays 0 without an answer. */
  open(
    call: Pick<JournalEntry, 'action' | 'input' | 'caller'> & Partial<Pick<JournalEntry, 'accessKeyId' | 'region'>>
  ): OpenEntry
}

export interface OpenEntry {
  close(outcome: { readonly status: number; readonly error?: string | undefined }): void
}

/** The record of every call that reached the local cloud. */
export function createJournal(clock: Clock): CallJournal {
  const entries: JournalEntry[] = []
  return {
    entries,
    clear: () => void entries.splice(0),
    open: call => {
      const entry: { -readonly [Name in keyof JournalEntry]: JournalEntry[Name] } = {
        at: clock.now(),
        accessKeyId: '',
        ...call,
        status: 0
      }
      entries.push(entry)
      return {
        close: ({ status, error }) => {
          entry.status = status
          if (error !== undefined) entry.error = error
        }
      }
    }
  }
}
