/** Without control characters (line ends and tabs stay), terminal escapes and marks that turn the direction of the text. */
export function printable(text: string): string {
  return text
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .replaceAll('\t', '  ')
    .replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}
