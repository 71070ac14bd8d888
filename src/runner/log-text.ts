import { printable } from '../domain/text/printable.js'

declare const fit: unique symbol

/** Text that the runner shows and never obeys. Made by `logText` and `logTitle` and nothing else. */
export type LogText = string & { readonly [fit]: true }

/**
 * `::` where the runner looks for a command: at the start of a line, after what .NET trims. Of that list (Char.IsWhiteSpace),
 * these are what `printable` leaves. https://learn.microsoft.com/dotnet/api/system.char.iswhitespace and `TryParseV2` in
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const COMMAND_AT_LINE_START = /^([ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*)::/gm

/**
 * The visible part of any text, with a backslash in each mark of a workflow command: `::` at the start of a line, and the older
 * `##[` anywhere (`TryParse`, same file). A visible character, as the runner itself puts into marks that are not a step's to print
 * (src/Runner.Worker/Handlers/OutputManager.cs): it compares by culture, and such comparisons ignore invisible ones.
 */
export function logText(text: string): LogText {
  return neutralize(printable(text))
}

/** As `logText`, on one line: for titles, names of groups and of files. */
export function logTitle(text: string): LogText {
  return neutralize(printable(text).replace(/\n+/g, ' '))
}

function neutralize(text: string): LogText {
  return text.replace(COMMAND_AT_LINE_START, '$1\\::').replaceAll('##[', '##\\[') as LogText
}

/** All that `printable` takes out and that JSON may hold unescaped; it occurs in strings only. */
const UNSEEN_IN_JSON = /[\u007f-\u009f\u2028\u2029]|\p{Cf}|\p{Cs}|\p{Default_Ignorable_Code_Point}/gu

/**
 * As `logText`, for the value of an output, which other steps print. JSON stays the same JSON: what cannot be seen is escaped, as an
 * escape sequence that was taken out would take the end of its string with it.
 * https://docs.github.com/actions/concepts/security/script-injections
 */
export function outputText(value: string): string {
  return isJson(value) ? value.replace(UNSEEN_IN_JSON, escapeUnits).replaceAll('##[', '##\\u005b') : logText(value)
}

function escapeUnits(character: string): string {
  return character.replace(/[^]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
