export const id = 3264;
export const ids = [3264,5492];
export const modules = {

/***/ 13264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contextFilter: () => (/* binding */ contextFilter)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/src/domain/build-context/compile-ignore-pattern.js

/** What moby/patternmatcher escapes. It leaves `|`, `{` and `}` to the regular expression, and so does this. */
const ESCAPED = new Set('.+()$');
/**
 * Compiles one pattern to what https://pkg.go.dev/github.com/moby/patternmatcher does with it: the same regular expression, run by a
 * port of the same engine (RE2: time linear in the path), so that classes, escapes and even slips of the translation are the same.
 * A path is matched with regard to case.
 */
function compileIgnorePattern(pattern) {
    const { expression, kind } = translate(pattern);
    if (kind === 'exact')
        return { start: pattern, end: pattern, names: path => path === pattern };
    if (kind === 'prefix') {
        const prefix = pattern.slice(0, -2);
        return { start: prefix, end: '', names: path => path.startsWith(prefix) };
    }
    if (kind === 'suffix') {
        const suffix = pattern.slice(2);
        const name = suffix.replace(/^\//, '');
        // `**/a` names `a` too.
        return { start: '', end: name, names: path => path.endsWith(suffix) || path === name };
    }
    const { start, end, fewest } = literalParts(pattern);
    let compiled;
    return {
        start,
        end,
        names(path) {
            if (path.length < fewest || !path.startsWith(start) || !path.endsWith(end))
                return false;
            compiled ??= build/* RE2JS */.L3.compile(expression);
            return compiled.test(path);
        }
    };
}
/** Any folders, or none. No literal characters make this text: brackets are escaped. */
const ACROSS = '(.*/)?';
function translate(pattern) {
    // The scanner that reads a pattern there drops a byte order mark.
    const runes = Array.from(pattern.replace(/^\ufeff/, ''));
    let expression = '^';
    let kind = 'exact';
    for (let at = 0, step = 0; at < runes.length; at += 1, step += 1) {
        const rune = runes[at] ?? '';
        if (rune === '*' && runes[at + 1] === '*') {
            at += runes[at + 2] === '/' ? 2 : 1;
            const isLast = at + 1 >= runes.length;
            if (isLast && kind === 'exact')
                kind = 'prefix';
            else {
                // Twice in a row it names no more than once, and takes the engine's time.
                if (isLast)
                    expression += '.*';
                else if (!expression.endsWith(ACROSS))
                    expression += ACROSS;
                kind = 'expression';
            }
            if (step === 0)
                kind = 'suffix';
        }
        else if (rune === '*' || rune === '?') {
            expression += rune === '*' ? '[^/]*' : '[^/]';
            kind = 'expression';
        }
        else if (ESCAPED.has(rune)) {
            expression += `\\${rune}`;
        }
        else if (rune === '\\') {
            at += 1;
            expression += `\\${runes[at] ?? ''}`;
            if (at < runes.length)
                kind = 'expression';
        }
        else {
            expression += rune;
            if (rune === '[' || rune === ']')
                kind = 'expression';
        }
    }
    return { expression: `${expression}$`, kind };
}
/**
 * What is literal at both ends of a pattern, and the fewest characters of a path that it names. Most paths fail these, which spares the
 * engine where there are thousands of patterns. Patterns with more than wildcards are not handled.
 */
function literalParts(pattern) {
    if (/[[\]\\^{}|\ufeff]/.test(pattern))
        return { start: '', end: '', fewest: 0 };
    const lastWildcard = Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?'));
    // `**/` can match nothing, its slash included.
    const isAcross = pattern.slice(lastWildcard - 1, lastWildcard + 2) === '**/';
    return {
        start: pattern.slice(0, pattern.search(/[*?]/)),
        end: pattern.slice(lastWildcard + (isAcross ? 2 : 1)),
        fewest: pattern.replaceAll('**/', '').replaceAll('*', '').length
    };
}
//# sourceMappingURL=compile-ignore-pattern.js.map
;// CONCATENATED MODULE: ./build/src/domain/build-context/index-patterns.js
/**
 * Finds the few patterns that can name a path among thousands: by the literal end of each, or by its literal start. Returns their
 * indices, in no order; every pattern that names the path is among them.
 */
function indexPatterns(patterns) {
    const always = [];
    const byEnd = new Map();
    const byStart = new Map();
    for (const [index, { start, end }] of patterns.entries()) {
        const [group, literal] = end === '' ? [byStart, start] : [byEnd, end];
        if (literal === '')
            always.push(index);
        else
            add(group, literal, index);
    }
    const endLengths = lengthsOf(byEnd);
    const startLengths = lengthsOf(byStart);
    return path => [
        ...always,
        ...endLengths.flatMap(length => (length > path.length ? [] : (byEnd.get(path.slice(-length)) ?? []))),
        ...startLengths.flatMap(length => (length > path.length ? [] : (byStart.get(path.slice(0, length)) ?? [])))
    ];
}
function lengthsOf(group) {
    return [...new Set([...group.keys()].map(({ length }) => length))];
}
function add(group, literal, index) {
    const indices = group.get(literal);
    if (indices === undefined)
        group.set(literal, [index]);
    else
        indices.push(index);
}
//# sourceMappingURL=index-patterns.js.map
// EXTERNAL MODULE: ./build/src/domain/build-context/read-ignore-patterns.js + 2 modules
var read_ignore_patterns = __webpack_require__(5492);
;// CONCATENATED MODULE: ./build/src/domain/build-context/context-filter.js



const SENT = { isIgnored: false, enters: true, matches: [] };
/** Patterns with one of these match more than what starts with them. */
const SPECIAL = /[*[\]?^\\]/;
/**
 * The rules by which BuildKit's client leaves files out of a context: the last pattern that matches a path, or a folder above it, wins.
 * They are those of `MatchesUsingParentResults` in https://pkg.go.dev/github.com/moby/patternmatcher and of `NewFilterFS` in
 * https://pkg.go.dev/github.com/tonistiigi/fsutil. `file` names the ignore file in errors.
 */
function contextFilter(patterns, file) {
    if (patterns.length === 0)
        return { decide: () => SENT };
    const compiled = patterns.map(({ text }) => compileIgnorePattern(text));
    const candidatesFor = indexPatterns(compiled);
    const mayReturn = returns(patterns);
    return {
        decide(path, kind, above = []) {
            const matches = [];
            const inherited = new Set(above);
            let isIgnored = false;
            for (const index of ascending(candidatesFor(path), above)) {
                const pattern = patterns[index];
                const test = compiled[index];
                if (pattern === undefined || test === undefined)
                    continue;
                // Only what would change the outcome is looked at. What is in a folder inherits no more than was looked at.
                const isMatch = inherited.has(index) ||
                    ((pattern.kind === 'include') === isIgnored && names(test, path, { ...pattern, file }));
                if (!isMatch)
                    continue;
                matches.push(index);
                isIgnored = pattern.kind === 'exclude';
            }
            return { isIgnored, enters: kind === 'folder' && (!isIgnored || mayReturn(path)), matches };
        }
    };
}
function ascending(some, others) {
    return [...new Set([...some, ...others])].sort((one, other) => one - other);
}
function names(test, path, { file, line }) {
    try {
        return test.names(path);
    }
    catch (error) {
        throw (0,read_ignore_patterns.refuse)({ file, line }, 'the pattern is not valid', error);
    }
}
/** Whether an ignored folder can hold what is taken back. */
function returns(patterns) {
    const starts = patterns
        .filter(({ kind }) => kind === 'include')
        .map(({ text }) => text.replace(/\/\*\*$/, '').replace(/\/\*$/, ''));
    if (starts.some(start => SPECIAL.test(start)))
        return () => true;
    const folders = starts.map(start => `${start}/`);
    return path => folders.some(folder => folder.startsWith(`${path}/`));
}
//# sourceMappingURL=context-filter.js.map

/***/ }),

/***/ 5492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readIgnorePatterns: () => (/* binding */ readIgnorePatterns),
  refuse: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/domain/build-context/clean-path.js
/**
 * The shortest name of a slash-separated path: no empty and no `.` element, `..` resolved where that is possible, no trailing slash.
 * The rules are those of Go's `path/filepath.Clean`, which BuildKit applies to every pattern: https://pkg.go.dev/path/filepath#Clean
 */
function cleanPath(path) {
    const isRooted = path.startsWith('/');
    const kept = [];
    for (const element of path.split('/')) {
        if (element === '' || element === '.')
            continue;
        if (element !== '..')
            kept.push(element);
        else if (kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else if (!isRooted)
            kept.push(element);
    }
    const cleaned = kept.join('/');
    return isRooted ? `/${cleaned}` : cleaned === '' ? '.' : cleaned;
}
//# sourceMappingURL=clean-path.js.map
;// CONCATENATED MODULE: ./build/src/domain/build-context/is-well-formed-glob.js
/**
 * Whether a pattern has the syntax of Go's `filepath.Match`, which BuildKit checks first: a `[` is closed, is not empty, has whole
 * ranges, and no `\` ends the pattern. https://pkg.go.dev/path/filepath#Match
 */
function isWellFormedGlob(pattern) {
    const runes = Array.from(pattern);
    let at = 0;
    while (at < runes.length) {
        const rune = runes[at];
        at += 1;
        if (rune === '\\') {
            if (at >= runes.length)
                return false;
            at += 1;
        }
        else if (rune === '[') {
            const end = endOfClass(runes, at);
            if (end === undefined)
                return false;
            at = end;
        }
    }
    return true;
}
/** Where the class that starts at `from` ends, behind its `]`. */
function endOfClass(runes, from) {
    let at = runes[from] === '^' ? from + 1 : from;
    for (let ranges = 0;; ranges += 1) {
        if (runes[at] === ']' && ranges > 0)
            return at + 1;
        const low = endOfBound(runes, at);
        if (low === undefined)
            return undefined;
        const high = runes[low] === '-' ? endOfBound(runes, low + 1) : low;
        if (high === undefined)
            return undefined;
        at = high;
    }
}
/** A bound of a range is one character, or one behind a `\`; the class cannot end right behind it. */
function endOfBound(runes, from) {
    const rune = runes[from];
    if (rune === undefined || rune === '-' || rune === ']')
        return undefined;
    const end = rune === '\\' ? from + 2 : from + 1;
    return end >= runes.length ? undefined : end;
}
//# sourceMappingURL=is-well-formed-glob.js.map
;// CONCATENATED MODULE: ./build/src/domain/build-context/read-ignore-patterns.js



/** A longer line fails the build: BuildKit reads lines with https://pkg.go.dev/bufio#Scanner, which holds 64 KiB. */
const LONGEST_LINE_BYTES = 65_535;
/** What Go calls white space: https://pkg.go.dev/unicode#IsSpace. JavaScript's own class lacks U+0085 and has U+FEFF. */
const SPACE = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const LEADING_SPACE = new RegExp(`^${SPACE}+`);
const IS_SPACE = new RegExp(`^${SPACE}$`);
/**
 * The patterns of a `.dockerignore`, in order, as BuildKit reads them: https://docs.docker.com/build/concepts/context/#syntax and
 * https://pkg.go.dev/github.com/moby/patternmatcher/ignorefile. `file` names it in errors. Throws `bad-input` with the line where
 * BuildKit would fail the build.
 */
function readIgnorePatterns(text, file) {
    const patterns = [];
    const lines = text.split('\n');
    for (const [index, raw] of lines.entries()) {
        const line = index + 1;
        if (raw.length * 3 > LONGEST_LINE_BYTES && new TextEncoder().encode(raw).length > LONGEST_LINE_BYTES) {
            throw refuse({ file, line }, 'the line is longer than 65,535 bytes');
        }
        const pattern = readLine(index === 0 ? raw.replace(/^\ufeff/, '') : raw);
        if (pattern === undefined)
            continue;
        if (pattern.text === '' || !isWellFormedGlob(pattern.text))
            throw refuse({ file, line }, 'the pattern is not valid');
        patterns.push({ ...pattern, line });
    }
    return patterns;
}
/** The error of a line that BuildKit does not accept. It does not repeat the line. */
function refuse({ file, line }, fault, cause) {
    return new errors/* DeployError */.s('bad-input', `${file}, line ${line}: ${fault}. Correct the line; see https://docs.docker.com/build/concepts/context/#syntax.`, { cause, position: { file, line } });
}
function readLine(raw) {
    // A comment starts in the first column.
    if (raw.startsWith('#'))
        return undefined;
    const trimmed = trimSpace(raw);
    if (trimmed === '')
        return undefined;
    const isInclude = trimmed.startsWith('!');
    const named = isInclude ? trimSpace(trimmed.slice(1)) : trimmed;
    if (named === '')
        return { text: '', kind: 'include' };
    const cleaned = cleanPath(named);
    const relative = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned;
    // The matcher cleans again, with the mark: https://pkg.go.dev/github.com/moby/patternmatcher#New
    const whole = cleanPath(trimSpace(isInclude ? `!${relative}` : relative));
    return whole.startsWith('!') ? { text: whole.slice(1), kind: 'include' } : { text: whole, kind: 'exclude' };
}
/** Linear: a pattern anchored at the end would be tried at every blank. */
function trimSpace(text) {
    let end = text.length;
    while (end > 0 && IS_SPACE.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end).replace(LEADING_SPACE, '');
}
//# sourceMappingURL=read-ignore-patterns.js.map

/***/ })

};
