export const id = 377;
export const ids = [377];
export const modules = {

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   yg: () => (/* binding */ formatDigits)
/* harmony export */ });
/** Made when it is first needed: that takes 13 ms and 7 MiB. */
let counts;
/** `1,234,567` */
function formatCount(count) {
    counts ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
    return counts.format(count);
}
/** A share as a percentage of two significant digits: `0.093%`, `2%`, `100%`. */
function formatRate(rate) {
    return `${formatDigits(rate * 100)}%`;
}
/** `0.62`, `431`, `more than 10^12` */
function formatE(logE) {
    if (logE > 12 * Math.LN10)
        return 'more than 10^12';
    const e = Math.exp(logE);
    return e < 0.01 ? 'below 0.01' : formatDigits(e);
}
/** `1.25`, `30`: without trailing zeros. */
function formatDigits(number) {
    if (Math.abs(number) >= 100)
        return formatCount(Math.round(number));
    return String(Number(number.toPrecision(2)));
}
//# sourceMappingURL=format-figures.js.map

/***/ }),

/***/ 3768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ publicAddress)
/* harmony export */ });
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4195);

/** An http address, fit for logs and errors: without its query and fragment, and without parts of the path that look like keys. */
function publicAddress(address) {
    const end = address.search(/[?#]/);
    const whole = end === -1 ? address : address.slice(0, end);
    const pathAt = whole.indexOf('/', whole.indexOf('://') + 3);
    const [start, path] = pathAt === -1 ? [whole, ''] : [whole.slice(0, pathAt), whole.slice(pathAt)];
    const shown = path
        .split('/')
        .map(part => (part.split(/[^A-Za-z0-9]+/).some(_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeKey */ .zC) ? '***' : part))
        .join('/');
    return `${start}${shown}${end === -1 ? '' : '?***'}`;
}
//# sourceMappingURL=public-address.js.map

/***/ }),

/***/ 7377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO_GATES: () => (/* binding */ NO_GATES),
  parseComposeGates: () => (/* binding */ parseComposeGates)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/domain/document/text-place.js

/** The error of a text that cannot be accepted: `task.json:3:5: …` or `Input "secrets", line 2: …`. */
function text_place_badText(place, message, cause) {
    return new errors/* DeployError */.s('bad-input', `${formatPlace(place)}: ${message}`, { cause, ...annotation(place) });
}
/** The place for people. */
function formatPlace({ origin, position }) {
    if (origin.kind === 'file') {
        return position === undefined ? origin.path : `${origin.path}:${position.line}:${position.column}`;
    }
    const name = `Input "${origin.input}"`;
    return position === undefined ? name : `${name}, line ${position.line}, column ${position.column}`;
}
/** The offsets at which the lines of a text start. */
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** The position of a character of a text whose lines start there. */
function positionAt(starts, offset) {
    let line = 0;
    for (let end = starts.length; end - line > 1;) {
        const middle = (line + end) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            line = middle;
        else
            end = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
function annotation({ origin, position }) {
    return origin.kind === 'file' && position !== undefined ? { position: { file: origin.path, ...position } } : {};
}
//# sourceMappingURL=text-place.js.map
;// CONCATENATED MODULE: ./build/src/domain/document/document.js

/** Of one text: keeps hostile files from costing time. The largest that is meant, a task definition, has 64 KiB without its comments. */
const LIMIT_CHARACTERS = (/* unused pure expression or super */ null && (1024 * 1024));
/** Lists and objects inside each other. A task definition has 8. */
const LIMIT_DEPTH = 100;
/**
 * Values in one document: objects, lists, and what they hold. A definition of 64 KiB, the most that ECS takes, has room for fewer. Checking
 * and comparing takes far longer for each value than for each character.
 */
const LIMIT_VALUES = 25_000;
const TOO_MANY_VALUES = 'the document has more than 25,000 values; shorten it.';
/**
 * JSON or YAML, by the file's extension; otherwise by the first character of the text. Throws `bad-input` for a text above 1
 * MiB.
 */
function documentFormat(text, origin) {
    if (text.length > LIMIT_CHARACTERS)
        throw badText({ origin }, 'the text is longer than 1 MiB; shorten it.');
    const extension = origin.kind === 'file' ? /\.([a-z]+)$/i.exec(origin.path)?.[1]?.toLowerCase() : undefined;
    if (extension === 'json' || extension === 'jsonc')
        return 'json';
    if (extension === 'yaml' || extension === 'yml')
        return 'yaml';
    return /^\s*(?:[{[]|\/\/|\/\*)/.test(text) ? 'json-or-yaml' : 'yaml';
}
/** The value at a path; undefined when there is none. */
function valueAt(value, path) {
    return path.reduce((inner, key) => {
        if (isList(inner))
            return typeof key === 'number' ? inner[key] : undefined;
        return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
    }, value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** What a value is, for an error message that must not show it. */
function describeType(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (isList(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    return value === '' ? 'an empty string' : `a ${typeof value}`;
}
//# sourceMappingURL=document.js.map
;// CONCATENATED MODULE: ./build/src/domain/document/yaml-tree.js



/** YAML takes ten times as long to read as JSON. Characters. */
const yaml_tree_LIMIT_CHARACTERS = 128 * 1024;
/**
 * Reads a text as a tree. What is no YAML, is nested too deep or has a key twice is an error with line and column. Throws `bad-input`;
 * also for a text above 128 KiB.
 */
function readYamlTree(text, { origin, reasons = {} }) {
    const lines = new dist/* LineCounter */.HN();
    const locate = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const fail = (offset, message) => text_place_badText({ origin, position: locate(offset) }, message);
    if (text.length > yaml_tree_LIMIT_CHARACTERS)
        throw text_place_badText({ origin }, 'the text is longer than 128 KiB of YAML; shorten it.');
    const explain = (code) => reasons[code] ?? REASONS[code] ?? 'unexpected content';
    const invalid = ({ pos, code }) => fail(pos[0], `this is not valid YAML: ${explain(isAfterTab(text, pos[0]) ? 'TAB_AS_INDENT' : code)}.`);
    const document = parse(text, lines, { fail, invalid });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw invalid(problem);
    checkNodes(document.contents, text, (offset, message) => fail(offset, message === REPEATED ? `this is not valid YAML: ${explain(REPEATED)}.` : message));
    return { document, locate, fail };
}
/** Whether a tab is in the indentation before an offset: the parser reports it as whatever it takes it for. */
function isAfterTab(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const indent = text.slice(Math.max(start, offset - LONGEST_INDENT), offset);
    return indent.includes('\t') && /^[ \t]+$/.test(indent);
}
const LONGEST_INDENT = 200;
const REPEATED = 'DUPLICATE_KEY';
/**
 * Looks at every node once, in the order of the text. The parser itself compares each key with all before it, so that it is kept from
 * doing so: `uniqueKeys` of https://eemeli.org/yaml/#parse-options.
 */
function checkNodes(root, text, fail) {
    const open = [{ node: root, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node, depth } = next;
        if (depth > LIMIT_DEPTH)
            throw fail(offsetOf(node), TOO_DEEP);
        if ((0,dist/* isScalar */.jn)(node) && node.type === 'PLAIN' && hasItem(text, node.range))
            throw fail(offsetOf(node), DEEPER_ITEM);
        const inside = (0,dist/* isSeq */.oP)(node) ? node.items : (0,dist/* isMap */.jh)(node) ? node.items.map(({ value }) => value) : [];
        if ((0,dist/* isMap */.jh)(node))
            refuseRepeats(node.items, fail);
        for (let index = inside.length - 1; index >= 0; index -= 1)
            open.push({ node: inside[index], depth: depth + 1 });
    }
}
/** Whether a text continues in a line that begins like an item of a list: YAML joins `- a` and the deeper `- b` to one text. */
function hasItem(text, range) {
    return range !== null && range !== undefined && /\n[ \t]*- /.test(text.slice(range[0], range[1]));
}
const DEEPER_ITEM = 'the next line begins with a dash and is indented deeper. Give all items of a list the same indentation.';
function refuseRepeats(pairs, fail) {
    const names = new Set();
    for (const { key } of pairs) {
        const name = (0,dist/* isScalar */.jn)(key) ? key.value : key;
        if (names.has(name))
            throw fail(offsetOf(key), REPEATED);
        names.add(name);
    }
}
function offsetOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node) ? (node.range?.[0] ?? 0) : 0;
}
const TOO_DEEP = 'the lists and mappings are nested too deeply.';
/** As `parseDocument` does, but for its limits: https://eemeli.org/yaml/#parsing-documents */
function parse(text, lineCounter, { fail, invalid }) {
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        merge: false,
        stringKeys: true,
        uniqueKeys: false,
        prettyErrors: false,
        // At 'silent', a second document would be passed over.
        logLevel: 'error'
    });
    const { errors } = composer.streamInfo();
    // The composer would continue after an error, and list all of them: a text may hold as many as it has characters.
    let first;
    errors.push = problem => {
        // It reports what is thrown in a collection again, as a problem of that collection.
        first ??= problem;
        throw invalid(first);
    };
    try {
        const [document, second] = composer.compose(tokensOf(text, lineCounter, fail), true, text.length);
        if (document === undefined)
            throw fail(0, EMPTY);
        if (second !== undefined)
            throw fail(second.range[0], `this is not valid YAML: ${REASONS.MULTIPLE_DOCS ?? ''}.`);
        return document;
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
}
const EMPTY = 'the text is empty; expected a YAML mapping.';
/** The tokens of a text, up to the first that is wrong: the parser would list every one of them. */
function* tokensOf(text, lineCounter, fail) {
    const parser = new dist/* Parser */.iX(lineCounter.addNewLine);
    lineCounter.addNewLine(0);
    let depth = 0;
    let offset = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const kind = dist/* CST */.DB.tokenType(lexeme);
        if (kind === 'flow-map-start' || kind === 'flow-seq-start')
            depth += 1;
        if (kind === 'flow-map-end' || kind === 'flow-seq-end')
            depth -= 1;
        // The time for flow collections inside each other grows with the square of their depth.
        if (depth > LIMIT_DEPTH)
            throw fail(offset, TOO_DEEP);
        for (const token of parser.next(lexeme)) {
            yield token;
            if (token.type === 'error')
                return;
        }
        offset += lexeme.length;
    }
    yield* parser.end();
}
// The library's own messages may quote the text, which may be a secret.
const REASONS = {
    BAD_ALIAS: 'an alias has no name or ends in a colon',
    BAD_DQ_ESCAPE: 'a string has an unknown escape',
    BAD_INDENT: 'the indentation is wrong, or a bracket or brace is not closed',
    BAD_SCALAR_START: 'a string starts with a reserved character; put it in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a nested mapping must start on its own line, and keys of one mapping have the same indentation',
    DUPLICATE_KEY: 'a key appears twice in this mapping',
    MISSING_CHAR: 'a closing quote, bracket or colon is missing, or the indentation is wrong',
    MULTILINE_IMPLICIT_KEY: 'a key must stay on one line and end with a colon and a space',
    MULTIPLE_DOCS: 'there is more than one document',
    NON_STRING_KEY: 'a key is not a string',
    TAB_AS_INDENT: 'tabs cannot be used for indentation; use spaces',
    TAG_RESOLVE_FAILED: 'tags (!…) are not supported',
    UNEXPECTED_TOKEN: 'unexpected content; check the quotes, brackets and indentation before it'
};
//# sourceMappingURL=yaml-tree.js.map
// EXTERNAL MODULE: ./build/src/domain/input/find-nearest.js
var find_nearest = __webpack_require__(1573);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(4195);
;// CONCATENATED MODULE: ./build/src/domain/input/yaml-slip.js
/**
 * Names which character is missing where a known key was written and YAML read no key: `errors { … }`, `errors 1%`, `errors:1%`, `"errors: 1%"`.
 * `written`: the key or the text that was read instead. Undefined for any other text. No part of the text but the key is shown.
 */
function explainSlip(written, keys) {
    const key = keys.find(known => written.startsWith(known) && !/^[\w-]/.test(written.slice(known.length)));
    if (key === undefined)
        return undefined;
    const rest = written.slice(key.length);
    if (rest === '' || !/^\s*:/.test(rest))
        return `the colon after "${key}" is missing. Write "${key}: …".`;
    if (/^\s*: /.test(rest))
        return `"${key}: …" is quoted, so it is not read as a key. Remove the quotes.`;
    return `the space after "${key}:" is missing. Write "${key}: …".`;
}
//# sourceMappingURL=yaml-slip.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/gate-text.js






const GATES = { kind: 'input', input: 'gates' };
/** The error of a place in the input. */
function badGate(at, message) {
    return text_place_badText({ origin: GATES, position: at }, message);
}
/** Reads the YAML of the input: plain data of the core schema, each key once. */
function readGateText(text) {
    const reasons = { DUPLICATE_KEY: 'this key appears twice; write one list under the first' };
    const { document, locate } = readYamlTree(text, { origin: GATES, reasons });
    return convert(document.contents, locate);
}
function convert(node, place) {
    const at = place(gate_text_offsetOf(node));
    if ((0,dist/* isAlias */.Vj)(node))
        throw badGate(at, 'aliases are not supported. Write the value out.');
    if ((0,dist/* isNode */.Ll)(node) && node.tag !== undefined)
        throw badGate(at, 'tags (!…) are not supported. Remove the tag.');
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', items: node.items.map(item => convert(item, place)), at };
    if ((0,dist/* isMap */.jh)(node))
        return { kind: 'mapping', entries: node.items.map(pair => convertPair(pair, place)), at };
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return { kind: 'blank', at };
    return { kind: 'scalar', text: typeof node.value === 'string' ? node.value : (node.source ?? ''), at };
}
function convertPair({ key, value }, place) {
    const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
    const keyAt = place(gate_text_offsetOf(key));
    const text = convert(value, place);
    // A missing value has no place of its own.
    return { key: name, keyAt, value: text.kind === 'blank' ? { kind: 'blank', at: keyAt } : text };
}
function gate_text_offsetOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
/**
 * The entries of a mapping by key. An unknown key is an error that names the nearest known one. Throws `bad-input`, with the
 * line.
 */
function readMapping(text, { keys, of }) {
    if (text.kind === 'blank')
        return new Map();
    refuseSlip(text, keys);
    if (text.kind !== 'mapping') {
        const dashes = text.kind === 'list' ? ' Remove the dashes or brackets.' : '';
        throw badGate(text.at, `expected ${of} as a mapping of ${keys.join(', ')}; got ${describeGateText(text)}.${dashes}`);
    }
    return new Map(text.entries.map(entry => [readKey(entry, { keys, of }), entry.value]));
}
function readKey({ key, keyAt }, { keys, of }) {
    const known = keys.find(name => name === key);
    if (known !== undefined)
        return known;
    throw badGate(keyAt, unknownKey(key, { keys, of }));
}
/** Refuses a text that is a key of a mapping without its colon, or without the space after it. Throws `bad-input`, with the line. */
function refuseSlip(text, keys) {
    const slip = text.kind === 'scalar' ? explainSlip(text.text, keys) : undefined;
    if (slip !== undefined)
        throw badGate(text.at, slip);
}
/** The message about an unknown key. */
function unknownKey(key, { keys, of }) {
    const slip = explainSlip(key, keys);
    if (slip !== undefined)
        return slip;
    return `${of} has no key ${(0,quote_safe/* quoteWord */.XW)(key)}; did you mean "${(0,find_nearest/* findNearest */.q)(key, keys)}"? Known: ${keys.join(', ')}.`;
}
/** The value there, for an error. */
function describeGateText(text) {
    switch (text.kind) {
        case 'blank':
            return 'nothing';
        case 'scalar':
            return (0,quote_safe/* quoteWord */.XW)(text.text);
        case 'list':
            return 'a list';
        case 'mapping':
            return 'a mapping';
    }
}
//# sourceMappingURL=gate-text.js.map
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(521);
;// CONCATENATED MODULE: ./build/src/domain/gate/read/gate-values.js


/** Reads a text that is not blank. Throws `bad-input`, with the line. */
function readText(text, what) {
    if (text.kind === 'scalar' && text.text.trim() !== '')
        return text.text;
    throw badGate(text.at, `expected ${what}, got ${describeGateText(text)}.`);
}
/** Reads one of the choices. Throws `bad-input`, with the line. */
function readChoice(text, choices) {
    const found = choices.find(choice => text.kind === 'scalar' && choice === text.text);
    if (found !== undefined)
        return found;
    throw badGate(text.at, `expected one of ${choices.join(', ')}; got ${describeGateText(text)}.`);
}
/** Reads a whole number between both bounds, inclusive. Throws `bad-input`, with the line. */
function readWholeNumber(text, { from, to }) {
    const number = text.kind === 'scalar' && /^\d+$/.test(text.text) ? Number(text.text) : Number.NaN;
    if (number >= from && number <= to)
        return number;
    throw badGate(text.at, `expected a whole number from ${from} to ${to}, got ${describeGateText(text)}.`);
}
/** `5%` or `0.1%` as a share. A bare number is refused: 0.05 could be 5% or 0.05%. Throws `bad-input`, with the line. */
function readPercent(text, { above, from, to }) {
    const written = text.kind === 'scalar' ? /^(\d+(?:\.\d+)?) ?%$/.exec(text.text)?.[1] : undefined;
    const percent = written === undefined ? Number.NaN : Number(written);
    if ((above === undefined || percent > above) && (from === undefined || percent >= from) && percent <= to) {
        return percent / 100;
    }
    refuseBareNumber(text, '%');
    const range = above === undefined ? `from ${from ?? 0}% to ${to}%` : `above ${above}%, up to ${to}%`;
    throw badGate(text.at, `expected a percentage such as 5% (${range}), got ${describeGateText(text)}.`);
}
/** `90s`, `2m`, `1h30m` in seconds. Throws `bad-input`, with the line. */
function readSeconds(text, { from, to }) {
    const seconds = text.kind === 'scalar' && !/^\d+$/.test(text.text) ? (0,duration/* parseDurationSeconds */.lW)(text.text) : undefined;
    if (seconds !== undefined && seconds >= from && seconds <= to)
        return seconds;
    const missing = text.kind === 'scalar' ? (0,duration/* explainUnits */.v_)(text.text, { from, to }) : undefined;
    if (missing !== undefined)
        throw badGate(text.at, `${missing}.`);
    const range = `${(0,duration/* writeDuration */.MP)(from)} to ${(0,duration/* writeDuration */.MP)(to)}`;
    throw badGate(text.at, `expected a duration such as 90s or 2m (${range}), got ${describeGateText(text)}.`);
}
/** The message about a number without its unit. A share such as 0.05 may have been meant as 5%. */
function refuseBareNumber(text, unit) {
    if (text.kind !== 'scalar' || !/^\d{1,6}(?:\.\d{1,6})?$/.test(text.text))
        return;
    const asShare = unit === '%' && Number(text.text) < 1 ? `${Number((Number(text.text) * 100).toFixed(4))}% or ` : '';
    const missing = unit === '%' ? 'percent sign' : 'unit';
    throw badGate(text.at, `${text.text} has no ${missing}. Write ${asShare}${text.text}${unit}.`);
}
/** `5m` as a number of minutes. Throws `bad-input`, with the line. */
function readMinutes(text, { from, to }) {
    const written = text.kind === 'scalar' ? /^(\d+)m$/.exec(text.text)?.[1] : undefined;
    const minutes = written === undefined ? Number.NaN : Number(written);
    if (minutes >= from && minutes <= to)
        return minutes;
    refuseBareNumber(text, 'm');
    throw badGate(text.at, `expected whole minutes such as 5m (${from}m to ${to}m), got ${describeGateText(text)}.`);
}
/** `300ms`, `1.5s` in milliseconds. Throws `bad-input`, with the line. */
function readMilliseconds(text) {
    const [, written, unit] = text.kind === 'scalar' ? (/^(\d+(?:\.\d+)?) ?(ms|s)$/.exec(text.text) ?? []) : [];
    const milliseconds = unit === 's' ? Number(written) * 1000 : Number(written);
    if (milliseconds >= 1 && milliseconds <= 300_000)
        return Number(milliseconds.toFixed(3));
    refuseBareNumber(text, 'ms');
    throw badGate(text.at, `expected a response time such as 300ms or 1.5s (1 ms to 300 s), got ${describeGateText(text)}.`);
}
/** Minutes that an alert rule may look at. One would be noise, and gates never fail on it. */
const RULE_MINUTES = { from: 2, to: 999 };
/** `5m`: that many in a row · `3 of 5m` · `5m in total`. Throws `bad-input`, with the line. */
function readBreachRule(text) {
    const written = text.kind === 'scalar' ? /^(?:(\d+) of )?(\d+)m( in total)?$/.exec(text.text) : undefined;
    const [, some, all, total] = written ?? [];
    const rule = all === undefined ? undefined : breachRule(some, Number(all), total);
    if (rule !== undefined && rule.minutes >= RULE_MINUTES.from && Number(all) <= RULE_MINUTES.to)
        return rule;
    refuseBareNumber(text, 'm');
    throw badGate(text.at, `expected minutes such as 5m (in a row), "3 of 5m" or "5m in total", from ${RULE_MINUTES.from}m to ${RULE_MINUTES.to}m; got ${describeGateText(text)}.`);
}
function breachRule(some, all, total) {
    if (some === undefined)
        return { kind: total === undefined ? 'consecutive' : 'cumulative', minutes: all };
    if (total !== undefined || Number(some) > all)
        return undefined;
    return { kind: 'm-of-n', minutes: Number(some), of: all };
}
//# sourceMappingURL=gate-values.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/gate-draft.js

function readMode(text, { mode }) {
    return text === undefined ? mode : readChoice(text, ['enforce', 'observe']);
}
//# sourceMappingURL=gate-draft.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/read-alarms-gate.js



/** `alarms: name`, `alarms: [name, name]`, `alarms: { names: […], mode: observe }`. Throws `bad-input`, with the line. */
function readAlarmsGate(text, defaults) {
    if (text.kind === 'mapping' && text.entries.some(({ key, value }) => key !== 'mode' && value.kind === 'blank'))
        throw badGate(text.at, 'expected a list. Write "alarms: [name, name]".');
    const { alarms: dialect } = defaults.dialect;
    if ('refused' in dialect)
        throw badGate(text.at, dialect.refused);
    const { called, atMost } = dialect;
    const given = text.kind === 'mapping' ? readMapping(text, { keys: ['names', 'mode'], of: 'alarms' }) : new Map([['names', text]]);
    const names = given.get('names');
    const texts = names?.kind === 'list' ? names.items : names === undefined ? [] : [names];
    if (texts.length === 0 || texts.length > atMost) {
        throw badGate(text.at, `expected 1 to ${atMost} names of ${called}s.`);
    }
    const alarms = texts.map(name => readText(name, `the name of a ${called}`));
    return {
        kind: 'alarms',
        name: 'alarms',
        mode: readMode(given.get('mode'), defaults),
        alarms: [...new Set(alarms)],
        called
    };
}
/** `targets:`, `targets: { mode: observe }` */
function readTargetsGate(text, defaults) {
    const given = readMapping(text, { keys: ['mode'], of: 'targets' });
    return { kind: 'targets', name: 'targets', mode: readMode(given.get('mode'), defaults) };
}
//# sourceMappingURL=read-alarms-gate.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-figures.js
var format_figures = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/src/domain/gate/read/read-alert-rule.js




const PERCENTILE_KEY = /^p([1-9]\d?(?:\.\d{1,3})?)-above$/;
/** `p95-above`, `p99.9-above`: the percentile that an alert rule's key names. */
function percentileOf(key) {
    const written = PERCENTILE_KEY.exec(key)?.[1];
    return written === undefined ? undefined : Number(written);
}
/** `error-rate-above: 5% for 5m`, as people write their alerts. */
function readErrorRule(text, defaults) {
    const parts = splitRule(text, { key: 'error-rate-above', example: '5% for 5m' });
    const maxRate = readPercent(parts.limit, { above: 0, to: 99 });
    return draftRule(parts, {
        maxRate,
        signal: { kind: 'errors' },
        subject: `error rate above ${(0,format_figures/* formatRate */.CE)(maxRate)}`,
        defaults
    });
}
/**
 * `p95-above: 1000ms for 5m`. The 95th percentile lies above 1000 ms exactly when more than 5% of the requests are slower,
 * and that can be counted; percentiles can neither be added nor averaged.
 */
function readPercentileRule(text, key, defaults) {
    const percentile = percentileOf(key) ?? 0;
    const parts = splitRule(text, { key, example: '1000ms for 5m' });
    const slowerThanMilliseconds = readMilliseconds(parts.limit);
    return draftRule(parts, {
        maxRate: Number(((100 - percentile) / 100).toFixed(6)),
        signal: { kind: 'slow', slowerThanMilliseconds, percentile },
        subject: `p${percentile} above ${slowerThanMilliseconds} ms`,
        defaults
    });
}
const WORDED = /^([Ee]rror rate|[Pp]([1-9]\d?(?:\.\d{1,3})?)(?: latency)?) ?(?:>|above|over) ?(.+) for (\d+) ?(?:m|min|minutes)$/;
/**
 * `alert-rules:` a rule in the words of a monitoring page: `error rate > 5% for 5 minutes`, `p95 > 1000 ms for 5 minutes`. Throws
 * `bad-input`, with the line.
 */
function readWordedRule(text, defaults) {
    const [, subject, percentile, limit = '', minutes = ''] = text.kind === 'scalar' ? (WORDED.exec(text.text) ?? []) : [];
    if (subject === undefined) {
        throw badGate(text.at, `expected a rule such as "error rate > 5% for 5 minutes" or "p95 > 1000 ms for 5 minutes", got ${describeGateText(text)}.`);
    }
    const rule = { kind: 'scalar', text: `${limit} for ${minutes}m`, at: text.at };
    return percentile === undefined
        ? readErrorRule(rule, defaults)
        : readPercentileRule(rule, `p${percentile}-above`, defaults);
}
/** Both ways to write a rule: `5% for 5m`, or a mapping of its parts. */
function splitRule(text, { key, example }) {
    if (text.kind === 'mapping')
        return readParts(text, { key, example });
    const [, limit, minutes] = text.kind === 'scalar' ? (/^(.*?) for (.*)$/.exec(text.text) ?? []) : [];
    if (limit === undefined || minutes === undefined) {
        throw badGate(text.at, explainRule(text, { key, example }));
    }
    const part = (written) => ({ kind: 'scalar', text: written, at: text.at });
    return { limit: part(limit), breaches: readBreachRule(part(minutes)), mode: undefined, minRequestsPerMinute: 1 };
}
/** A limit alone is only half of a rule. */
function explainRule(text, { key, example }) {
    const limit = text.kind === 'scalar' && /^\d{1,6}(?:\.\d{1,3})? ?(?:%|ms|s)$/.test(text.text) ? text.text : undefined;
    if (limit === undefined)
        return `expected ${key} as "${example}", got ${describeGateText(text)}.`;
    const percentile = percentileOf(key) ?? 0;
    const gate = key === 'error-rate-above' ? `errors: ${limit}` : percentile >= 50 ? `latency: { p${percentile}: ${limit} }` : '';
    const orGate = gate === '' ? '' : `, or "${gate}" for a gate without a duration`;
    return `${key} requires a duration. Write "${limit} for 5m"${orGate}.`;
}
function readParts(text, { key, example }) {
    const given = readMapping(text, { keys: ['limit', 'for', 'min-requests-per-minute', 'mode'], of: key });
    const limit = given.get('limit');
    const minutes = given.get('for');
    if (limit === undefined || minutes === undefined) {
        throw badGate(text.at, `${key} requires limit and for, such as "${example}".`);
    }
    const least = given.get('min-requests-per-minute');
    return {
        limit,
        breaches: readBreachRule(minutes),
        mode: given.get('mode'),
        minRequestsPerMinute: least === undefined ? 1 : readWholeNumber(least, { from: 1, to: 1_000_000 })
    };
}
function draftRule({ breaches, mode, minRequestsPerMinute }, rule) {
    return {
        kind: 'threshold',
        name: `${rule.subject} for ${formatBreachRule(breaches)}`,
        mode: readMode(mode, rule.defaults),
        signal: rule.signal,
        maxRate: rule.maxRate,
        breaches,
        minRequestsPerMinute
    };
}
/** As it is written in the input: `5m`, `3 of 5m`, `5m in total`. */
function formatBreachRule(rule) {
    switch (rule.kind) {
        case 'consecutive':
            return `${rule.minutes}m`;
        case 'm-of-n':
            return `${rule.minutes} of ${rule.of}m`;
        case 'cumulative':
            return `${rule.minutes}m in total`;
    }
}
//# sourceMappingURL=read-alert-rule.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/gate-meant-by.js
const ERRORS = /^(?:http[-_]?)?(?:5xx|50[0-9x])$|^(?:error|failure)(?:s|[-_]?rate)?$|^(?:http[-_]?)?(?:server[-_]?)?errors?[-_]?(?:rate)?$/i;
const SUCCESS = /^(?:success|availability)(?:[-_]?rate)?$/i;
const PERCENTILE = /^(?:latency[-_]?)?(p(?:[5-9]\d)(?:\.\d{1,3})?)(?:[-_]?latency)?$/i;
const LATENCY = /^(?:latencies|response[-_]?times?|target[-_]?response[-_]?time|durations?)$/i;
/**
 * Suggests what to write for a key that is not a gate but a common monitoring term: `5xx`, `error-rate`, `p95`, `response-time`. A
 * sentence; undefined for all other keys.
 */
function gateMeantBy(key) {
    if (key.length > 40)
        return undefined;
    if (ERRORS.test(key))
        return 'Write "errors: 1%" for the highest accepted share of failed requests.';
    if (SUCCESS.test(key))
        return 'Write "errors: 1%" for the highest accepted share of failed requests: 100% minus this one.';
    const percentile = PERCENTILE.exec(key)?.[1]?.toLowerCase();
    if (percentile !== undefined)
        return `Write "latency: { ${percentile}: 300ms }".`;
    return LATENCY.test(key) ? 'Write "latency: { p95: 300ms }".' : undefined;
}
//# sourceMappingURL=gate-meant-by.js.map
// EXTERNAL MODULE: ./build/src/domain/secret-address/public-address.js
var public_address = __webpack_require__(3768);
;// CONCATENATED MODULE: ./build/src/domain/gate/read/read-http-gate.js




/** What an `http` gate has. */
const HTTP_KEYS = [
    'url',
    'method',
    'headers',
    'status',
    'body-contains',
    'response-headers',
    'version',
    'times-in-a-row',
    'within',
    'every',
    'timeout',
    'mode'
];
/** `http:` an address and what it must answer. Throws `bad-input`, with the line. */
function readHttpGate(text, defaults) {
    const given = readMapping(text, { keys: HTTP_KEYS, of: 'http' });
    const urlText = given.get('url');
    if (urlText === undefined)
        throw badGate(text.at, 'http requires "url", the URL to probe.');
    const url = readUrl(urlText);
    const method = given.get('method');
    return {
        kind: 'http',
        name: `http ${(0,public_address/* publicAddress */.W)(url)}`,
        mode: readMode(given.get('mode'), defaults),
        url,
        method: method === undefined ? 'GET' : readChoice(method, ['GET', 'HEAD']),
        requestHeaders: readHeaders(given.get('headers'), 'headers'),
        expect: readExpectation(given),
        timesInARow: readCount(given.get('times-in-a-row')),
        withinSeconds: readSecondsOr(given.get('within'), { from: 1, to: 3600, otherwise: 120 }),
        everySeconds: readSecondsOr(given.get('every'), { from: 1, to: 300, otherwise: 5 }),
        timeoutSeconds: readSecondsOr(given.get('timeout'), { from: 1, to: 60, otherwise: 5 })
    };
}
function readUrl(text) {
    const url = text.kind === 'scalar' ? text.text : '';
    if (/^https?:\/\/[^\s/@]+(?:\/\S*)?$/.test(url) && URL.canParse(url))
        return url;
    throw badGate(text.at, `expected url to be an http:// or https:// address without a password, got ${describeGateText(text)}.`);
}
function readExpectation(given) {
    const body = given.get('body-contains');
    const version = given.get('version');
    return {
        statuses: readStatuses(given.get('status')),
        bodyContains: body === undefined ? undefined : readText(body, 'a part of the response body'),
        headers: readHeaders(given.get('response-headers'), 'response-headers'),
        version: version === undefined ? undefined : readVersion(version)
    };
}
function readStatuses(text) {
    if (text === undefined)
        return [{ from: 200, to: 299 }];
    const items = text.kind === 'list' ? text.items : [text];
    if (items.length === 0)
        throw badGate(text.at, 'status requires a status code, such as 200 or 200-299.');
    return items.map(readStatusRange);
}
function readStatusRange(text) {
    const [, from, to = from] = text.kind === 'scalar' ? (/^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(text.text) ?? []) : [];
    if (from !== undefined && Number(from) <= Number(to))
        return { from: Number(from), to: Number(to) };
    throw badGate(text.at, `expected a status code such as 200 or 200-299, got ${describeGateText(text)}.`);
}
function readHeaders(text, of) {
    if (text === undefined)
        return new Map();
    if (text.kind !== 'mapping')
        throw badGate(text.at, `expected ${of} as a mapping of header names, got ${describeGateText(text)}.`);
    return new Map(text.entries.map(({ key, keyAt, value }) => {
        if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(key))
            throw badGate(keyAt, 'this key is not a valid header name.');
        return [key, readText(value, `the value of header ${key}`)];
    }));
}
/** `{ equals: 1.4.2, header: x-version }` or `{ equals: 1.4.2, json: build.version }` */
function readVersion(text) {
    const given = readMapping(text, { keys: ['equals', 'header', 'json'], of: 'version' });
    const equals = given.get('equals');
    const header = given.get('header');
    const json = given.get('json');
    if (equals === undefined || (header === undefined) === (json === undefined)) {
        throw badGate(text.at, 'version requires "equals", and either "header" or "json" for where the response has its version.');
    }
    return {
        equals: readText(equals, 'the version that must respond'),
        in: header === undefined
            ? { kind: 'json', path: readText(json ?? text, 'the path of a JSON member, such as build.version').split('.') }
            : { kind: 'header', name: readText(header, 'the name of a header') }
    };
}
function readCount(text) {
    return text === undefined ? 3 : readWholeNumber(text, { from: 1, to: 100 });
}
function readSecondsOr(text, { from, to, otherwise }) {
    return text === undefined ? otherwise : readSeconds(text, { from, to });
}
//# sourceMappingURL=read-http-gate.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/read-series-gate.js



/** `mann-whitney:` any metric that has values for each of the two revisions. Throws `bad-input`, with the line. */
function readSeriesGate(text, defaults) {
    const given = readMapping(text, {
        keys: ['metric', 'fails-when', 'tolerance', 'confidence', 'mode'],
        of: 'mann-whitney'
    });
    const metricText = given.get('metric');
    const failsWhen = given.get('fails-when');
    if (metricText === undefined || failsWhen === undefined) {
        throw badGate(text.at, 'mann-whitney requires "metric" and "fails-when" (higher, lower or different).');
    }
    const metric = defaults.dialect.readMetric(metricText);
    const tolerance = given.get('tolerance');
    const confidence = given.get('confidence');
    return {
        kind: 'mann-whitney',
        name: `${metric.name} by rank`,
        mode: readMode(given.get('mode'), defaults),
        metric,
        failsWhen: readChoice(failsWhen, ['higher', 'lower', 'different']),
        tolerance: tolerance === undefined ? 0.25 : readPercent(tolerance, { from: 0, to: 900 }),
        confidence: confidence === undefined ? 0.98 : readPercent(confidence, { from: 50, to: 99.99 })
    };
}
//# sourceMappingURL=read-series-gate.js.map
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
;// CONCATENATED MODULE: ./build/src/domain/gate/read/read-signal-gates.js




const TOLERANCE = 0.25;
const MAX_ERROR_RATE = 0.01;
const SHARED_BREACH_MINUTES = 5;
/** What an `errors` gate has. */
const ERROR_KEYS = ['max-rate', 'tolerance', 'shared-breach-wait', 'mode'];
/** `errors:` the two default tests on failed requests, against the stable revision and against the service level. `errors: 1%` names the service level. */
function readErrorGates(text, defaults) {
    refuseSlip(text, ERROR_KEYS);
    const given = text.kind === 'scalar' ? new Map([['max-rate', text]]) : readMapping(text, { keys: ERROR_KEYS, of: 'errors' });
    const signal = { kind: 'errors' };
    return [
        readRelative(given, { signal, name: 'errors', defaults }),
        readAbsolute(given, { signal, name: 'errors', defaults })
    ];
}
const LATENCY_KEYS = ['slower-than', 'max-rate', 'tolerance', 'shared-breach-wait', 'mode'];
const PERCENTILES = ['p50', 'p75', 'p90', 'p95', 'p99', 'p99.9'];
const read_signal_gates_PERCENTILE_KEY = /^p([5-9]\d(?:\.\d{1,3})?)$/;
/**
 * `latency:` the same tests on slow requests; the service level only when one is given. `p95: 300ms` gives both: the 95th percentile
 * lies above 300 ms exactly when more than 5% of the requests are slower. `latency: 300ms` is `latency: { p95: 300ms }`. Throws
 * `bad-input`, with the line.
 */
function readLatencyGates(text, defaults) {
    refuseSlip(text, [...LATENCY_KEYS, ...PERCENTILES]);
    if (text.kind === 'scalar')
        return readPercentile({ key: 'p95', value: text }, new Map(), defaults);
    const percentiles = text.kind === 'mapping' ? text.entries.filter(({ key }) => read_signal_gates_PERCENTILE_KEY.test(key)) : [];
    if (text.kind !== 'mapping' || percentiles.length === 0)
        return readSlowGates(text, defaults);
    const entries = text.entries.filter(entry => !percentiles.includes(entry));
    const given = readMapping({ ...text, entries }, { keys: LATENCY_KEYS, of: 'latency' });
    const excess = entries.find(({ key }) => key === 'slower-than' || key === 'max-rate');
    if (excess !== undefined)
        throw badGate(excess.keyAt, `${excess.key} cannot be combined with ${percentiles[0]?.key ?? 'p95'}, which sets slower-than and max-rate. Remove one of them.`);
    return percentiles.flatMap(entry => readPercentile(entry, given, defaults));
}
function readPercentile({ key, value }, given, defaults) {
    const slowerThanMilliseconds = readMilliseconds(value);
    const maxRate = Number(((100 - Number(read_signal_gates_PERCENTILE_KEY.exec(key)?.[1])) / 100).toFixed(6));
    const part = slowPart(slowerThanMilliseconds, defaults, Number(key.slice(1)));
    return [readRelative(given, part), { ...readAbsolute(given, part), maxRate }];
}
function readSlowGates(text, defaults) {
    const given = readMapping(text, { keys: LATENCY_KEYS, of: 'latency' });
    const cut = given.get('slower-than');
    if (cut === undefined)
        throw badGate(text.at, 'latency requires a response time. Write "latency: { p95: 300ms }", or set "slower-than" to the time above which a request is slow.');
    const part = slowPart(readMilliseconds(cut), defaults);
    if (given.has('max-rate'))
        return [readRelative(given, part), readAbsolute(given, part)];
    const wait = given.get('shared-breach-wait');
    if (wait !== undefined)
        throw badGate(wait.at, '"shared-breach-wait" is not supported without "max-rate". Remove it, or add "max-rate".');
    return [readRelative(given, part)];
}
function slowPart(slowerThanMilliseconds, defaults, percentile) {
    return {
        signal: { kind: 'slow', slowerThanMilliseconds, ...(0,present_members/* presentMembers */.P)({ percentile }) },
        name: `slower than ${slowerThanMilliseconds} ms`,
        defaults
    };
}
function readRelative(given, { signal, name, defaults }) {
    const tolerance = given.get('tolerance');
    return {
        kind: 'relative',
        name: `${name} against stable`,
        mode: readMode(given.get('mode'), defaults),
        signal,
        tolerance: tolerance === undefined ? TOLERANCE : readPercent(tolerance, { from: 0, to: 900 })
    };
}
function readAbsolute(given, { signal, name, defaults }) {
    const maxRate = given.get('max-rate');
    const wait = given.get('shared-breach-wait');
    return {
        kind: 'absolute',
        name: `${name} against the service level`,
        mode: readMode(given.get('mode'), defaults),
        signal,
        maxRate: maxRate === undefined ? MAX_ERROR_RATE : readPercent(maxRate, { above: 0, to: 50 }),
        sharedBreachMinutes: wait === undefined ? SHARED_BREACH_MINUTES : readMinutes(wait, { from: 0, to: 60 })
    };
}
//# sourceMappingURL=read-signal-gates.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/parse-gates.js










/** The chance of ever aborting a sound canary, over all tests. */
const FALSE_ABORT_RATE = 0.01;
const LEAST_REQUESTS = 100;
/** No error in n requests bounds the rate by 3/n (95%): the rule of three. */
const RULE_OF_THREE = 3;
const SETTINGS = ['min-requests', 'false-abort-rate', 'warm-up', 'metric-delay', 'errors-from', 'mode'];
const parse_gates_GATES = {
    errors: readErrorGates,
    latency: each(readLatencyGates),
    'error-rate-above': each((text, defaults) => [readErrorRule(text, defaults)]),
    'alert-rules': each((text, defaults) => [readWordedRule(text, defaults)]),
    alarms: (text, defaults) => [readAlarmsGate(text, defaults)],
    http: each((text, defaults) => [readHttpGate(text, defaults)]),
    targets: (text, defaults) => [readTargetsGate(text, defaults)],
    'mann-whitney': each((text, defaults) => [readSeriesGate(text, defaults)])
};
const NAMES = Object.keys(parse_gates_GATES).toSpliced(3, 0, 'p95-above');
const KNOWN = [...NAMES, ...SETTINGS];
/**
 * Reads the input `gates`: which gates judge a rollout, and how. Only the listed gates are evaluated. Published as
 * schemas/gates.v1.json. Throws a DeployError with line and column.
 */
function parseGates(text, dialect) {
    const root = readGateText(text);
    refuseSlip(root, KNOWN);
    if (root.kind !== 'mapping') {
        const dashes = root.kind === 'list' ? ' Remove the dash before each gate.' : '';
        throw badGate(root.at, `expected a mapping of gates such as "errors:", got ${describeGateText(root)}.${dashes}`);
    }
    const settings = pickSettings(root);
    const drafts = readDrafts(root, { mode: readMode(settings.get('mode'), { mode: 'enforce' }), dialect });
    return {
        gates: shareSettings(drafts, settings),
        warmUpMinutes: readOr(settings.get('warm-up'), 1, value => readMinutes(value, { from: 1, to: 60 })),
        metricDelaySeconds: readOr(settings.get('metric-delay'), 120, value => readSeconds(value, { from: 0, to: 600 })),
        errorSource: readErrorSource(settings.get('errors-from'), dialect)
    };
}
function readDrafts(root, defaults) {
    const entries = root.entries.filter(({ key }) => !isSetting(key));
    if (entries.length === 0)
        throw badGate(root.at, `no gate is listed. Expected one of ${NAMES.join(', ')}.`);
    const names = new Set();
    const addresses = new Map();
    return entries.flatMap(entry => {
        return readEntry(entry, defaults).map(draft => {
            const name = draft.kind === 'http' ? nameProbe(draft, addresses) : draft.name;
            if (names.has(name))
                throw badGate(entry.keyAt, `the gate "${name}" appears twice. Remove one of the two.`);
            names.add(name);
            return { ...draft, name };
        });
    });
}
/** The query of an address is not shown, so that two addresses may look alike: the second is numbered. */
function nameProbe({ name, url }, addresses) {
    const alike = addresses.get(name) ?? [];
    if (alike.includes(url))
        return name;
    addresses.set(name, [...alike, url]);
    return alike.length === 0 ? name : `${name} (${alike.length + 1})`;
}
function readEntry({ key, keyAt, value }, defaults) {
    if (percentileOf(key) !== undefined) {
        return each(text => [readPercentileRule(text, key, defaults)])(value, defaults);
    }
    const read = Object.hasOwn(parse_gates_GATES, key) ? parse_gates_GATES[key] : undefined;
    if (read !== undefined)
        return read(value, defaults);
    const gate = gateOfKey(key);
    if (gate !== undefined)
        throw badGate(keyAt, `"${key}" belongs to a gate. Indent it below "${gate}:".`);
    const meant = gateMeantBy(key);
    if (meant !== undefined)
        throw badGate(keyAt, `gates has no key ${(0,quote_safe/* quoteWord */.XW)(key)}. ${meant}`);
    throw badGate(keyAt, unknownKey(key, { keys: KNOWN, of: 'gates' }));
}
/** Keys of gates that are none of `gates` itself. */
const KEYS_OF_GATES = {
    latency: ['slower-than'],
    errors: ERROR_KEYS,
    http: HTTP_KEYS,
    alarms: ['names'],
    'mann-whitney': ['metric', 'fails-when', 'confidence']
};
function gateOfKey(key) {
    return Object.keys(KEYS_OF_GATES).find(gate => KEYS_OF_GATES[gate]?.includes(key));
}
/** Gates that may be given several times, as a list. */
function each(read) {
    return (text, defaults) => {
        if (text.kind !== 'list')
            return read(text, defaults);
        if (text.items.length === 0)
            throw badGate(text.at, 'this list is empty.');
        return text.items.flatMap(item => read(item, defaults));
    };
}
function pickSettings(root) {
    return new Map(root.entries.flatMap(({ key, value }) => (isSetting(key) ? [[key, value]] : [])));
}
function isSetting(key) {
    return SETTINGS.some(setting => setting === key);
}
/** All tests together err as rarely as asked for, so each gets its share (Bonferroni), whether it decides or observes. */
function shareSettings(drafts, settings) {
    const rate = readOr(settings.get('false-abort-rate'), FALSE_ABORT_RATE, value => readPercent(value, { above: 0, to: 50 }));
    const tests = drafts.filter(({ kind }) => kind === 'relative' || kind === 'absolute').length;
    const minRequests = readOr(settings.get('min-requests'), requestsFor(drafts), value => readWholeNumber(value, { from: 1, to: 1_000_000_000 }));
    return drafts.map(draft => {
        if (draft.kind === 'relative' || draft.kind === 'absolute')
            return { ...draft, alpha: rate / tests, minRequests };
        return draft.kind === 'threshold' ? { ...draft, minRequests } : draft;
    });
}
function requestsFor(drafts) {
    const rates = drafts.flatMap(draft => draft.kind === 'absolute' && draft.signal.kind === 'errors' ? [draft.maxRate] : []);
    return Math.max(LEAST_REQUESTS, ...rates.map(rate => Math.ceil(RULE_OF_THREE / rate)));
}
function readErrorSource(text, { errorSources }) {
    return text === undefined ? errorSources[0] : readChoice(text, errorSources);
}
function readOr(text, otherwise, read) {
    return text === undefined ? otherwise : read(text);
}
//# sourceMappingURL=parse-gates.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-kind.js
var proxy_kind = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/gate/parse-compose-gates.js




/** Responses that the proxy sent with a status of 500 or more, or could not get. */
const ERROR_SOURCE = 'proxy';
const DIALECT = {
    errorSources: [ERROR_SOURCE],
    readMetric: ({ at }) => {
        throw badGate(at, 'mann-whitney needs a metrics service, which Docker Compose does not have. Remove the gate.');
    },
    alarms: { refused: 'Docker Compose has no alarms. Remove the gate.' }
};
/** Reads the input `gates` of a rollout on Docker Compose. Throws `bad-input` with line and column, and for a gate that the proxy has no evidence for. */
function parseComposeGates(text, proxy) {
    const plan = parseGates(text, DIALECT);
    const gate = plan.gates.find(each => !isMeasured(each, proxy));
    if (gate === undefined)
        return plan;
    const counted = proxy_kind/* EVIDENCE_OF */._8[proxy].requests === 'none' ? 'requests' : 'response times';
    throw (0,errors/* badInput */.A)('gates', `gate "${gate.name}" cannot be judged: proxy: ${proxy} counts no ${counted}. Remove the gate.`);
}
/** No gates: what shifts without being judged. */
const NO_GATES = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: ERROR_SOURCE };
function isMeasured(gate, proxy) {
    if (!('signal' in gate))
        return true;
    const { requests, latency } = proxy_kind/* EVIDENCE_OF */._8[proxy];
    return requests !== 'none' && (gate.signal.kind === 'errors' || latency);
}
//# sourceMappingURL=parse-compose-gates.js.map

/***/ })

};
