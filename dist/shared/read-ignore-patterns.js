export const id = 5492;
export const ids = [5492];
export const modules = {

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
