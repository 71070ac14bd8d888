/** Share of the room that may stay empty to keep lines whole. */
const MOST_LOST_SHARE = 0.25

/**
 * The start of a text, `room` characters (UTF-16 units) at most: whole lines, or, where the last of them is so long that a quarter of the room
 * would be lost, cut inside that line, never within one character.
 */
export function cutAtLine(text: string, room: number): string {
  if (text.length <= room) return text
  const end = text.lastIndexOf('\n', room)
  if (end >= room * (1 - MOST_LOST_SHARE)) return text.slice(0, end)
  // A high surrogate at the end would be half a character.
  return text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '')
}
