import { fillPlaceholders } from '../../../domain/gate/source/placeholders.js'

/** One window, epoch milliseconds. */
export interface JsonWindow {
  readonly start: number
  readonly end: number
}

const WINDOW = /\{window\.(start|end)(-ms|-iso)?\}/g

/** Whether an address asks for the figures of one window. */
export function hasWindow(address: string): boolean {
  const ends = new Set([...address.matchAll(WINDOW)].map(([, end]) => end))
  return ends.has('start') && ends.has('end')
}

/** An address with all its placeholders replaced, for what checks it before they have values. */
export function sampleAddress(address: string): string {
  return address.replaceAll(WINDOW, '0').replaceAll(/\{side\.[\w-]{0,60}\}/g, 'x')
}

/** The address for one side and one window: `{window.start}` is in seconds since the epoch. */
export function fillAddress(
  address: string,
  { names, window }: { readonly names: ReadonlyMap<string, string>; readonly window: JsonWindow }
): string {
  const timed = address.replaceAll(WINDOW, (_, end: 'start' | 'end', unit: string | undefined) =>
    encodeURIComponent(writeTime(window[end], unit))
  )
  return fillPlaceholders(timed, names, encodeURIComponent)
}

function writeTime(milliseconds: number, unit: string | undefined): string {
  if (unit === '-ms') return String(milliseconds)
  return unit === '-iso' ? new Date(milliseconds).toISOString() : String(milliseconds / 1_000)
}
