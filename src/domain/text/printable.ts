declare const printed: unique symbol

/** Text without anything that a terminal, a log or a page would obey instead of showing. Made by `printable` and nothing else. */
export type Printable = string & { readonly [printed]: true }

/**
 * Escape sequences of ECMA-48, each introduced by ESC or by its 8-bit control: control strings (OSC, DCS, SOS, PM, APC) up to BEL
 * or ST, CSI up to its final byte, and the short ones. A control string without an end loses its introducer only: nothing that
 * follows it is hidden. https://ecma-international.org/publications-and-standards/standards/ecma-48/
 */
const ESCAPE_SEQUENCE =
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])\P{Cc}*(?:\u0007|\u001b\\|\u009c)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]+[0-~]|\u001b[0-OQ-WYZ\\`-~]|\u001b[\]PX^_[]/gu

/** Line ends as the runner reads them: `\n`, `\r\n` and `\r`. https://learn.microsoft.com/dotnet/api/system.io.streamreader.readline */
const LINE_END = /\r\n?/g

/** What ends a line elsewhere, but not on the runner: vertical tab, form feed, next line, and Unicode's separators. */
const OTHER_LINE_END = /[\v\f\u0085\u2028\u2029]/g

/**
 * Controls, format characters (zero-width ones, bidirectional marks, byte order marks, tags) and all else that Unicode calls
 * ignorable. What makes one emoji of several stays: variation selectors, and a joiner between two pictographs.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const INVISIBLE =
  /(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)(\u200d)(?=\p{Extended_Pictographic})|[^\P{Cc}\n]|\p{Cf}|(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu

/**
 * The visible part of any text, in time linear in its length: no escape sequences, no control, format or invisible characters.
 * Line ends become `\n`, a tab becomes two spaces, and an unpaired surrogate becomes U+FFFD.
 */
export function printable(text: string): Printable {
  return text
    .toWellFormed()
    .replace(ESCAPE_SEQUENCE, '')
    .replace(LINE_END, '\n')
    .replace(OTHER_LINE_END, ' ')
    .replaceAll('\t', '  ')
    .replace(INVISIBLE, (_, joiner?: string) => joiner ?? '') as Printable
}
