/** Makes a text of about `bytes` bytes (UTF-8), never more. */
export type HostileText = (bytes: number) => string

/** Marks that open something, end lines, quote, escape, or mean something to one of the parsers: each over and over. */
const UNITS: Readonly<Record<string, string>> = {
  '<!--': '<!--',
  '<!---->': '<!---->',
  '<![CDATA[': '<![CDATA[',
  '<!DOCTYPE': '<!DOCTYPE ',
  '<?': '<?',
  '<a>': '<a>',
  '<a ': '<a ',
  '</a>': '</a>',
  'a=""': ' a=""',
  '&': '&',
  '&a;': '&a;',
  '&#': '&#1',
  '[': '[',
  '[]': '[]',
  '{': '{',
  '{{': '{{a}} ',
  '(': '(',
  '>': '>',
  'double quotes': '"',
  'single quotes': "'",
  backticks: '`',
  'pairs of backticks': '``a',
  backslashes: '\\',
  bars: '|',
  stars: '*',
  'alternate stars': 'a*',
  dashes: '-',
  'list marks': '- ',
  dots: '.',
  'dotted letters': 'a.',
  slashes: '/',
  '../': '../',
  'file names': 'a/b.ts:',
  'numbered file names': 'a.ts:1 ',
  '::': '::',
  '##[': '##[',
  colons: 'a:',
  'colons and blanks': 'a: ',
  'question marks': '? ',
  '=': '=',
  'a=': 'a=',
  commas: ',',
  'comma words': 'a,',
  words: 'a ',
  letters: 'a',
  capitals: 'A',
  digits: '1',
  zeros: '0',
  'digits and units': '1s',
  'decimal digits': '1.',
  hashes: '#',
  'at signs': '@',
  percents: '%',
  dollars: '${',
  'exclamation marks': '!a ',
  anchors: '&a *a ',
  '/*': '/*',
  '//': '//',
  'https://': 'https://',
  'www.': 'www.',
  blanks: ' ',
  tabs: '\t',
  'carriage returns': '\r',
  newlines: '\n',
  'carriage returns and newlines': '\r\n',
  'next lines (U+0085)': '\u0085',
  'no-break blanks': '\u00a0',
  'line separators': '\u2028',
  'blank lines': ' \n',
  'commented lines': '#\n',
  'lines of one word': 'a\n',
  'blanks before words': '  a',
  escapes: '\u001b',
  'escape sequences': '\u001b[0m',
  'open escape sequences': '\u001b[0;',
  NULs: '\0',
  'direction marks': '\u202e',
  'surrogate halves': '\ud83d',
  'combining marks': '\u0301',
  'joined emoji': '\u200d\ud83d\udc68',
  'regional indicators': '\ud83c\udde6',
  'accented letters': 'é',
  instructions: 'FROM a AS b\n',
  'continued lines': 'RUN a \\\n',
  'copies from stages': 'COPY --from=a . .\n',
  'LCOV records': 'SF:a\n',
  'LCOV ends': 'end_of_record\n',
  'cover blocks': 'a.go:1.1,2.2 1 1\n',
  'same assignment': 'a=b\n',
  'same mapping key': 'a: b\n',
  'same member': '"a":1,',
  'open here-documents': 'a<<\n',
  'nested mappings': '{a: ',
  'nested members': '{"a":',
  base64: 'e30=',
  fences: '```\n'
}

function repeated(unit: string): HostileText {
  const size = Buffer.byteLength(unit)
  return bytes => unit.repeat(Math.max(1, Math.floor(bytes / size)))
}

/** Different lines, each made of its number. */
function numbered(line: (index: number) => string): HostileText {
  return bytes => {
    const lines: string[] = []
    for (let room = bytes, index = 0; ; index += 1) {
      const next = line(index)
      room -= Buffer.byteLength(next)
      if (room < 0) return lines.join('')
      lines.push(next)
    }
  }
}

function closed(open: string, close: string): HostileText {
  return bytes => {
    const depth = Math.floor(bytes / (open.length + close.length))
    return open.repeat(depth) + close.repeat(depth)
  }
}

/** Blocks inside blocks: each line one blank deeper than the one before. */
const indented: HostileText = bytes => {
  const depth = Math.floor(Math.sqrt(bytes * 2)) - 2
  return Array.from({ length: Math.max(1, depth) }, (_, index) => `${' '.repeat(index)}a:\n`)
    .join('')
    .slice(0, bytes)
}

/** Classes of one size share a text: making it can take longer than reading it. */
function remembered(make: HostileText): HostileText {
  const made = new Map<number, string>()
  return bytes => {
    const text = made.get(bytes) ?? make(bytes)
    made.set(bytes, text)
    return text
  }
}

const ALL: readonly (readonly [string, HostileText])[] = [
  ...Object.entries(UNITS).map(([name, unit]) => [name, repeated(unit)] as const),
  ['many assignments', numbered(index => `k${index}=v\n`)],
  ['many mapping keys', numbered(index => `k${index}: v\n`)],
  ['many members', numbered(index => `"k${index}":1,`)],
  ['many flow keys', numbered(index => `k${index}: 1, `)],
  ['many anchors', numbered(index => `- &a${index} [*a${Math.max(0, index - 1)}]\n`)],
  ['many elements', numbered(index => `<testcase name="t${index}" time="1"/>`)],
  ['many attributes', numbered(index => ` k${index}="1"`)],
  [
    'many failures',
    numbered(index => `<testcase name="t${index}"><failure message="m">a/b.ts:${index}</failure></testcase>`)
  ],
  ['many stages', numbered(index => `FROM s${index - 1} AS s${index}\n`)],
  ['many files', numbered(index => `SF:f${index}\nDA:1,1\nend_of_record\n`)],
  ['many blocks', numbered(index => `f${index}.go:1.1,2.2 1 1\n`)],
  ['nested lists', closed('[', ']')],
  ['nested objects', closed('{"a":', '}')],
  ['nested elements', closed('<testsuite>', '</testsuite>')],
  ['nested blocks', indented],
  ['blanks before a letter', bytes => `${' '.repeat(bytes - 1)}x`],
  ['blanks between letters', bytes => `x${' '.repeat(bytes - 2)}x`],
  ['newlines between letters', bytes => `x${'\n'.repeat(bytes - 2)}x`],
  ['zeros before a digit', bytes => `${'0'.repeat(bytes - 1)}1`],
  ['digits before a letter', bytes => `${'1'.repeat(bytes - 1)}x`],
  ['a long string', bytes => `"${'a'.repeat(bytes - 2)}"`],
  ['a string without its end', bytes => `"${'a'.repeat(bytes - 1)}`],
  ['a long number', bytes => `1.${'0'.repeat(Math.max(0, bytes - 3))}1`]
]

/** All the texts that a parser may choke on, by name. */
export const HOSTILE_TEXTS: ReadonlyMap<string, HostileText> = new Map(
  ALL.map(([name, make]) => [name, remembered(make)])
)

/** Many lines, items, words, members or levels, and one of each that has no end. */
export const CORE_TEXTS: ReadonlySet<string> = new Set([
  ...['newlines', 'lines of one word', 'commas', 'words', 'letters', 'blanks', 'double quotes', '[', 'nested lists'],
  ...['many assignments', 'many members', 'many elements', 'many stages']
])

/** For texts that are read by one pattern, or none: one of each kind. */
export const PLAIN_TEXTS: readonly string[] = [
  ...['blanks', 'tabs', 'newlines', 'carriage returns', 'next lines (U+0085)', 'blank lines', 'lines of one word'],
  ...['letters', 'capitals', 'digits', 'zeros', 'dashes', 'dots', 'dotted letters', 'slashes', 'colons', 'commas'],
  ...['comma words', 'words', '=', 'a=', 'double quotes', 'backslashes', 'stars', 'alternate stars', '[', '{', '&'],
  ...['blanks before a letter', 'blanks between letters', 'newlines between letters', 'zeros before a digit'],
  ...['digits before a letter', 'surrogate halves', 'many assignments', 'digits and units', 'decimal digits', '<!--']
]
