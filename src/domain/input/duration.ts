const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 }

/** A longer text is no duration that anybody waits for. */
const LONGEST_CHARACTERS = 100

/** Seconds of `90`, `90s`, `15m`, `1h30m`, `2d`. Undefined when the text is not a duration. */
export function parseDurationSeconds(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  if (text.length > LONGEST_CHARACTERS || !/^(?:\d+[smhd])+$/.test(text)) return undefined
  return (text.match(/\d+|[smhd]/g) ?? []).reduce(
    (total, word, index, words) =>
      index % 2 === 0 ? total : total + Number(words[index - 1]) * (UNIT_SECONDS[word] ?? 0),
    0
  )
}

const DAY_SECONDS = 86_400

/** `45s`, `3m 20s`, `1h 05m`, `3d 04h` for people. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(1)}s`
  if (seconds < 60) return `${seconds}s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m ${pad(seconds % 60)}s`
  if (seconds >= 2 * DAY_SECONDS)
    return `${Math.floor(seconds / DAY_SECONDS)}d ${pad(Math.floor((seconds % DAY_SECONDS) / 3600))}h`
  return `${Math.floor(seconds / 3600)}h ${pad(Math.floor(seconds / 60) % 60)}m`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
