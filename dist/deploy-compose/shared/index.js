import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5537:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./exec.cjs");

/***/ }),

/***/ 192:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./http-client.cjs");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 1516:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @actions/core imports @actions/exec, yet needs it only to describe the machine.
module.exports = __nccwpck_require__(9227)(() => __nccwpck_require__(5537))


/***/ }),

/***/ 2621:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @actions/core imports @actions/http-client, and with it TLS, yet needs it only for ID tokens.
module.exports = __nccwpck_require__(9227)(() => __nccwpck_require__(192))


/***/ }),

/***/ 9227:
/***/ ((module) => {

// The modules of this folder stand in for a package in every bundle (see `paths` in scripts/bundle.tsconfig.json, which ncc follows):
// the package is loaded when something of it is used first. scripts/bundle-actions.ts writes the package beside the bundle.
// `__esModule` must read as undefined, else the bundler's interop code loads the package immediately.
module.exports = load => new Proxy({}, { get: (_, key) => (key === '__esModule' ? undefined : load()[key]) })


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ badInput),
/* harmony export */   s: () => (/* binding */ DeployError)
/* harmony export */ });
/** An error for people: one sentence with what was wrong, what was expected and what to do. Never holds a secret. */
class DeployError extends Error {
    code;
    position;
    constructor(code, message, context = {}) {
        super(message, context.cause === undefined ? {} : { cause: context.cause });
        this.name = 'DeployError';
        this.code = code;
        this.position = context.position;
    }
}
/** The error of an input that cannot be accepted: `Input "timeout": …`. */
function badInput(input, message, context = {}) {
    return new DeployError('bad-input', `Input "${input}": ${message}`, context);
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ writeDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   lW: () => (/* binding */ parseDurationSeconds),
/* harmony export */   v_: () => (/* binding */ explainUnits)
/* harmony export */ });
const UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** The largest first, as in a text. */
const PARTS = ['d', 'h', 'm', 's'];
/** A longer text is not a valid duration. */
const LONGEST_CHARACTERS = 100;
/**
 * Seconds of `90s`, `15m`, `1h30m`, `2d`, and `0`. Undefined when the text is not a duration: any other number needs a unit, and each unit
 * occurs once, the largest first.
 */
function parseDurationSeconds(text) {
    if (/^0+$/.test(text))
        return 0;
    if (text.length > LONGEST_CHARACTERS)
        return undefined;
    const parts = /^(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
    if (parts === null)
        return undefined;
    return PARTS.reduce((total, unit, index) => total + Number(parts[index + 1] ?? 0) * (UNIT_SECONDS[unit] ?? 0), 0);
}
const LONGEST_SHOWN = 20;
const UNITS = ['m', 's', 'h', 'd'];
/**
 * What is wrong with the units of a duration. A number without one, minutes first: `15 has no unit. Write 15m for minutes or 15s for seconds`;
 * only units with which the number is in the range are named. Units that repeat or are out of order. Undefined for any other text, and where
 * no unit fits.
 */
function explainUnits(text, { from, to }) {
    if (text.length <= LONGEST_SHOWN && /^(?:\d+[smhd]){2,}$/.test(text) && parseDurationSeconds(text) === undefined) {
        const units = text.replaceAll(/\d/g, '');
        const problem = new Set(units).size < units.length ? 'repeats a unit' : 'has its units out of order';
        return `${text} ${problem}. Write each unit once, the largest first: 1h30m`;
    }
    if (!/^\d{1,6}$/.test(text))
        return undefined;
    const written = UNITS.filter(unit => isWithin(Number(text) * (UNIT_SECONDS[unit] ?? 0), { from, to })).slice(0, 2);
    if (written.length === 0)
        return undefined;
    return `${text} has no unit. Write ${written.map(unit => `${text}${unit} for ${UNIT_NAMES[unit]}`).join(' or ')}`;
}
function isWithin(seconds, { from, to }) {
    return seconds >= from && seconds <= to;
}
const UNIT_NAMES = {
    s: 'seconds',
    m: 'minutes',
    h: 'hours',
    d: 'days'
};
/** A duration as an input takes it: `90s`, `15m`, `1h30m`, `7d`. Whole seconds. */
function writeDuration(seconds) {
    let left = seconds;
    let text = '';
    for (const unit of ['d', 'h', 'm', 's']) {
        const size = UNIT_SECONDS[unit] ?? 1;
        if (left >= size)
            text += `${Math.floor(left / size)}${unit}`;
        left %= size;
    }
    return text === '' ? '0s' : text;
}
const DAY_SECONDS = 86_400;
/** `45s`, `3m 20s`, `1h 05m`, `3d 04h` for people. */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    if (milliseconds < 10_000)
        return `${(milliseconds / 1000).toFixed(1)}s`;
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)}m ${pad(seconds % 60)}s`;
    if (seconds >= 2 * DAY_SECONDS)
        return `${Math.floor(seconds / DAY_SECONDS)}d ${pad(Math.floor((seconds % DAY_SECONDS) / 3600))}h`;
    return `${Math.floor(seconds / 3600)}h ${pad(Math.floor(seconds / 60) % 60)}m`;
}
function pad(number) {
    return String(number).padStart(2, '0');
}
//# sourceMappingURL=duration.js.map

/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findNearest),
/* harmony export */   z: () => (/* binding */ findMeant)
/* harmony export */ });
const WORD_START = 3;
const SHORT_WORD = 5;
/** Characters; no known name is this long, and the time for a word grows with its length times theirs. */
const LONGEST_COMPARED = 64;
/** The known name that a word is the start of, or else the one that takes the fewest single-character edits to become. */
function findNearest(word, candidates) {
    const begun = candidates.filter(candidate => word.length >= WORD_START && candidate.startsWith(word));
    const compared = word.slice(0, LONGEST_COMPARED);
    const [nearest] = (begun.length > 0 ? begun : candidates).toSorted((one, other) => distance(compared, one) - distance(compared, other));
    return nearest ?? '';
}
/**
 * The known name that a word was most likely meant to be: the same but for capitals, hyphens and underscores, or at most two edits away
 * (one for words below five characters). Undefined when none is that close.
 */
function findMeant(word, candidates) {
    if (word.length > LONGEST_COMPARED)
        return undefined;
    const plain = plainOf(word);
    const same = candidates.find(candidate => plainOf(candidate) === plain);
    if (same !== undefined)
        return same;
    const nearest = findNearest(plain, candidates.map(plainOf));
    const edits = plain.length < SHORT_WORD ? 1 : 2;
    return distance(plain, nearest) <= edits ? candidates.find(candidate => plainOf(candidate) === nearest) : undefined;
}
function plainOf(word) {
    return word.toLowerCase().replace(/[-_. ]/g, '');
}
/** Levenshtein distance. */
function distance(from, to) {
    let above = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 0; row < from.length; row += 1) {
        const line = [row + 1];
        for (let column = 1; column <= to.length; column += 1) {
            const replaced = (above[column - 1] ?? 0) + (from[row] === to[column - 1] ? 0 : 1);
            line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
        }
        above = line;
    }
    return above.at(-1) ?? 0;
}
//# sourceMappingURL=find-nearest.js.map

/***/ }),

/***/ 4195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   XW: () => (/* binding */ quoteWord),
/* harmony export */   zC: () => (/* binding */ looksLikeKey)
/* harmony export */ });
const HIDDEN = '"***"';
const LONGEST_WORD = 20;
const LONGEST_NAME = 100;
const KEY_CHARACTERS = 12;
const LONGEST_PART = 40;
/**
 * What an error may show of a value. Whatever is given to an input may be a secret in the wrong place, which GitHub masks only when it
 * is one of its own. So an error names the input, the line and what was expected, and the value itself in two cases only:
 *
 * - `quoteWord`: the input takes words, numbers or times from a fixed set, and the value is a short word or number;
 * - `quoteName`: the value names something (a container, a service, a file), and looks like a name.
 *
 * Never shown: values of variables and secrets, addresses, commands, documents, lines that cannot be read, messages of parsers.
 */
function quoteWord(value) {
    const isShort = value.length <= LONGEST_WORD && /^[\w .,%-]*$/.test(value);
    return isShort && value.split(/[^A-Za-z0-9]+/).every(isWordOrNumber) ? `"${value}"` : HIDDEN;
}
/** `fast`, `90`, `15m`, `1h30m`, `1e3`, `p95`: a word without digits, or a number with at most three letters at a place. */
function isWordOrNumber(part) {
    return /^[A-Za-z]*$/.test(part) || /^\d{1,6}(?:[a-z]{1,3}\d{0,3}){0,3}$/.test(part) || /^[A-Za-z]\d{1,3}$/.test(part);
}
/** A name, a path or a pattern of paths in quotes, or `"***"` where it could be a key, an address or a whole text: see `quoteWord`. */
function quoteName(name) {
    const isName = name.length <= LONGEST_NAME && /^[\w./* -]+$/.test(name);
    return isName && !isBase64Key(name) && !name.split(/[^A-Za-z0-9]+/).some(looksLikeKey) ? `"${name}"` : HIDDEN;
}
/** A secret key of AWS may have slashes, and no digit between two of them. No part of it looks like a key then. */
function isBase64Key(text) {
    return /^[A-Za-z0-9/]{30,}$/.test(text) && hasAllKinds(text);
}
/** Long for a word, with letters of both cases and digits, or changing between the two: as tokens and keys are, and names are not. */
function looksLikeKey(text) {
    if (text.length > LONGEST_PART)
        return true;
    if (text.length < KEY_CHARACTERS)
        return false;
    return hasAllKinds(text) || CHANGES.test(text);
}
/** Between letters and digits, four times: as in hexadecimal and base32. */
const CHANGES = /\d[A-Za-z]+\d+[A-Za-z]+\d|[A-Za-z]\d+[A-Za-z]+\d+[A-Za-z]/;
function hasAllKinds(text) {
    return /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
}
//# sourceMappingURL=quote-safe.js.map

/***/ }),

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readProxies)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3047);

/**
 * Never asked by way of a proxy: this machine, and the addresses at which AWS gives the credentials of a machine or a container
 * (https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html#cli-configure-proxy-ec2).
 */
const NEAR = ['localhost', '127.0.0.1', '[::1]', '169.254.169.254', '169.254.170.2', '169.254.170.23'];
/**
 * Reads the variables of https://docs.github.com/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers; small
 * letters come first, as everywhere. Undefined when there is no proxy. Throws `bad-input` for an address that is none.
 */
function readProxies(env) {
    const http = readAddress(env, 'HTTP_PROXY');
    // Node's fetch would use one for the other, and its agents would not.
    const https = readAddress(env, 'HTTPS_PROXY') ?? http;
    if (https === undefined)
        return undefined;
    const without = [...NEAR, ...readExceptions(env)];
    return {
        ...(http === undefined ? {} : { HTTP_PROXY: http }),
        HTTPS_PROXY: https,
        NO_PROXY: [...new Set(without)].join(',')
    };
}
/** A user and a password may be in it, so it is never shown. */
function readAddress(env, name) {
    const given = valueOf(env, name);
    if (given === undefined)
        return undefined;
    const address = given.includes('://') ? given : `http://${given}`;
    if (URL.canParse(address) && /^https?:\/\/[^/]/i.test(address))
        return address;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `The environment variable ${name} is not the URL of an HTTP proxy. Expected one such as http://proxy.example:3128.`);
}
/** As for the runner, a host includes all its subdomains; for Node only with a leading dot. */
function readExceptions(env) {
    const hosts = (valueOf(env, 'NO_PROXY') ?? '').split(',').map(host => host.trim().toLowerCase());
    return hosts
        .filter(host => host !== '')
        .flatMap(host => (/^[a-z0-9]/.test(host) && !/^[\d.]+(?::\d+)?$/.test(host) ? [host, `.${host}`] : [host]));
}
function valueOf(env, name) {
    return [env[name.toLowerCase()], env[name]]
        .map(value => value?.trim())
        .find(value => value !== undefined && value !== '');
}
//# sourceMappingURL=proxies.js.map

/***/ }),

/***/ 9739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Escape sequences of ECMA-48, each introduced by ESC or by its 8-bit control: control strings (OSC, DCS, SOS, PM, APC) up to BEL
 * or ST, CSI up to its final byte, and the short ones. A control string without an end loses its introducer only: nothing that
 * follows it is hidden. https://ecma-international.org/publications-and-standards/standards/ecma-48/
 */
const ESCAPE_SEQUENCE = /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])\P{Cc}*(?:\u0007|\u001b\\|\u009c)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]+[0-~]|\u001b[0-OQ-WYZ\\`-~]|\u001b[\]PX^_[]/gu;
/** Line ends as the runner reads them: `\n`, `\r\n` and `\r`. https://learn.microsoft.com/dotnet/api/system.io.streamreader.readline */
const LINE_END = /\r\n?/g;
/** What ends a line elsewhere, but not on the runner: vertical tab, form feed, next line, and Unicode's separators. */
const OTHER_LINE_END = /[\v\f\u0085\u2028\u2029]/g;
/**
 * Controls, format characters (zero-width ones, bidirectional marks, byte order marks, tags) and all else that Unicode calls
 * ignorable. What makes one emoji of several stays: variation selectors, and a joiner between two pictographs.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const INVISIBLE = /(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)(\u200d)(?=\p{Extended_Pictographic})|[^\P{Cc}\n]|\p{Cf}|(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu;
/**
 * The visible part of any text, in time linear in its length: no escape sequences, no control, format or invisible characters.
 * Line ends become `\n`, a tab becomes two spaces, and an unpaired surrogate becomes U+FFFD.
 */
function printable(text) {
    return text
        .toWellFormed()
        .replace(ESCAPE_SEQUENCE, '')
        .replace(LINE_END, '\n')
        .replace(OTHER_LINE_END, ' ')
        .replaceAll('\t', '  ')
        .replace(INVISIBLE, (_, joiner) => joiner ?? '');
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3047);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7282);


/** Fails the step with the sentence of an error, at its place in a file where it has one; what was not foreseen is shown with its stack. */
function failStep(error) {
    process.exitCode = 1;
    (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', annotationOf(error));
}
function annotationOf(error) {
    if (typeof error === 'string')
        return { message: error };
    if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
        return { message: describeUnexpected(error) };
    return { message: error.message, place: error.position?.line === undefined ? undefined : error.position };
}
function describeUnexpected(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `Unexpected error, please report it with this text: ${text}`;
}
//# sourceMappingURL=fail-step.js.map

/***/ }),

/***/ 4751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ stepInputs)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __nccwpck_require__(3705);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __nccwpck_require__(521);
;// CONCATENATED MODULE: ./build/src/domain/input/list-item.js
/**
 * What is wrong with an item of a list, as a sentence: quotes around it, as in JSON and CSV, and the dash of a YAML list would be part of the
 * item. Undefined for any other.
 */
function explainListItem(item) {
    if (QUOTES.test(item))
        return 'an item starts or ends with a quote. Write items without quotes, separated by commas or lines.';
    return /^-\s/.test(item)
        ? 'an item starts with a dash. Write items without dashes, separated by commas or lines.'
        : undefined;
}
/** Also typographic quotes, and the brackets of a JSON list. */
const QUOTES = /^[[!]?\s*["'“”‘’`]|["'“”‘’`]\s*\]?$/;
//# sourceMappingURL=list-item.js.map
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __nccwpck_require__(4195);
;// CONCATENATED MODULE: ./build/src/domain/input/input-reader.js




/** Linux gives a variable of a process 128 KiB, so that only other systems let more through. */
const LIMIT_CHARACTERS = 1024 * 1024;
const YES = ['true', 'yes', 'on'];
const NO = ['false', 'no', 'off'];
/** Wraps the raw inputs of an action. Whitespace around values is trimmed, except inside blocks. */
function inputReader(given) {
    const raw = name => {
        const value = given(name);
        if (value.length <= LIMIT_CHARACTERS)
            return value;
        throw (0,errors/* badInput */.A)(name, 'the value is longer than 1 MiB; shorten it.');
    };
    const text = (name) => raw(name).trim() || undefined;
    const reader = {
        text,
        required(name) {
            const value = text(name);
            if (value === undefined)
                throw (0,errors/* badInput */.A)(name, 'a value is required. Set it under `with:`. If it comes from a variable or output, check that it is not empty.');
            return value;
        },
        yesNo(name) {
            const value = text(name)?.toLowerCase();
            if (value === undefined)
                return undefined;
            if (YES.includes(value))
                return true;
            if (NO.includes(value))
                return false;
            throw (0,errors/* badInput */.A)(name, `expected true or false, got ${(0,quote_safe/* quoteWord */.XW)(value)}.`);
        },
        wholeNumber(name, { from, to }) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
            if (number >= from && number <= to)
                return number;
            throw (0,errors/* badInput */.A)(name, `expected a whole number from ${from} to ${to}, got ${(0,quote_safe/* quoteWord */.XW)(value)}.`);
        },
        durationSeconds(name, { from, to }) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const seconds = (0,duration/* parseDurationSeconds */.lW)(value);
            if (seconds !== undefined && seconds >= from && seconds <= to)
                return seconds;
            const missing = (0,duration/* explainUnits */.v_)(value, { from, to });
            if (missing !== undefined)
                throw (0,errors/* badInput */.A)(name, `${missing}.`);
            const range = `${(0,duration/* writeDuration */.MP)(from)} to ${(0,duration/* writeDuration */.MP)(to)}`;
            throw (0,errors/* badInput */.A)(name, `expected a duration such as 90s, 15m or 1h30m (${range}), got ${(0,quote_safe/* quoteWord */.XW)(value)}.`);
        },
        choice(name, choices) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const found = choices.find(choice => choice === value);
            if (found !== undefined)
                return found;
            throw (0,errors/* badInput */.A)(name, `expected one of ${choices.join(', ')}; got ${(0,quote_safe/* quoteWord */.XW)(value)}.`);
        },
        list(name) {
            const items = raw(name)
                .split(/[\n,]/)
                .map(item => item.trim())
                .filter(item => item !== '');
            const problem = items.map(explainListItem).find(found => found !== undefined);
            if (problem !== undefined)
                throw (0,errors/* badInput */.A)(name, problem);
            return items;
        },
        block(name) {
            const lines = raw(name).replaceAll('\r\n', '\n');
            if (lines.trim() === '')
                return undefined;
            const text = lines.trimEnd();
            // Blanks at the end of the last line belong to it: they may be part of a value.
            const [lastBlanks = ''] = lines.slice(text.length).split('\n', 1);
            return withoutBlankLines(text) + lastBlanks;
        }
    };
    return reader;
}
/** Without the blank lines at its start. */
function withoutBlankLines(text) {
    const [blanks = ''] = /^[ \t\n]*/.exec(text) ?? [];
    return text.slice(blanks.lastIndexOf('\n') + 1);
}
//# sourceMappingURL=input-reader.js.map
// EXTERNAL MODULE: ./build/src/domain/input/find-nearest.js
var find_nearest = __nccwpck_require__(1573);
;// CONCATENATED MODULE: ./build/src/domain/input/mistyped-input.js



/**
 * Throws `bad-input` for an input that the action does not have and whose name is almost one of `known`: GitHub only warns about it, so
 * that `dry-rnu: true` would deploy. Other unknown names are left to that warning.
 * https://docs.github.com/actions/reference/metadata-syntax-reference#inputs
 */
function refuseMistypedInput(env, known) {
    const variables = new Set(known.map(name => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`));
    for (const [variable, value = ''] of Object.entries(env)) {
        if (!variable.startsWith('INPUT_') || value.trim() === '' || variables.has(variable))
            continue;
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const meant = (0,find_nearest/* findMeant */.z)(name, known);
        if (meant === undefined || (0,quote_safe/* quoteName */.AB)(name) !== `"${name}"`)
            continue;
        throw (0,errors/* badInput */.A)(name, `this action has no such input. Did you mean "${meant}"?`);
    }
}
/** The names of the inputs in the text of an action.yml, whose keys are indented by two blanks. */
function inputNamesOf(metadata) {
    const lines = metadata.split('\n');
    const start = lines.indexOf('inputs:');
    if (start === -1)
        return [];
    const rest = lines.slice(start + 1);
    const end = rest.findIndex(line => /^\S/.test(line));
    return rest.slice(0, end === -1 ? rest.length : end).flatMap(line => /^ {2}([A-Za-z_][\w-]*):/.exec(line)?.[1] ?? []);
}
//# sourceMappingURL=mistyped-input.js.map
;// CONCATENATED MODULE: ./build/src/runner/inputs.js





/** The step's inputs as the runner hands them over. Blocks keep their inner whitespace. The first read refuses a mistyped name. */
function stepInputs() {
    let isChecked = false;
    return inputReader(name => {
        if (!isChecked)
            refuseMistypedInput(process.env, knownInputs(process.argv[1] ?? ''));
        isChecked = true;
        return (0,core/* getInput */.V4)(name, { trimWhitespace: false });
    });
}
/** The inputs of the action whose dist/<name>/ was started, by the action.yml that lies beside it; none where it is not there. */
function knownInputs(script) {
    const folder = (0,external_node_path_.dirname)(script);
    try {
        return inputNamesOf((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_.join)(folder, '..', '..', 'actions', (0,external_node_path_.basename)(folder), 'action.yml'), 'utf8'));
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ logTitle),
/* harmony export */   jO: () => (/* binding */ outputText),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9739);

/**
 * `::` where the runner looks for a command: at the start of a line, after what .NET trims. Of that list (Char.IsWhiteSpace),
 * these are what `printable` leaves. https://learn.microsoft.com/dotnet/api/system.char.iswhitespace and `TryParseV2` in
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const COMMAND_AT_LINE_START = /^([ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*)::/gm;
/**
 * The visible part of any text, with a backslash in each mark of a workflow command: `::` at the start of a line, and the older
 * `##[` anywhere (`TryParse`, same file). A visible character, as the runner itself puts into marks that are not a step's to print
 * (src/Runner.Worker/Handlers/OutputManager.cs): it compares by culture, and such comparisons ignore invisible ones.
 */
function logText(text) {
    return neutralize((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text));
}
/** As `logText`, on one line: for titles, names of groups and of files. */
function logTitle(text) {
    return neutralize((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\n+/g, ' '));
}
function neutralize(text) {
    return text.replace(COMMAND_AT_LINE_START, '$1\\::').replaceAll('##[', '##\\[');
}
/** All that `printable` takes out and that JSON may hold unescaped; it occurs in strings only. */
const UNSEEN_IN_JSON = /[\u007f-\u009f\u2028\u2029]|\p{Cf}|\p{Cs}|\p{Default_Ignorable_Code_Point}/gu;
/**
 * As `logText`, for the value of an output, which other steps print. JSON stays the same JSON: what cannot be seen is escaped, as an
 * escape sequence that was taken out would take the end of its string with it.
 * https://docs.github.com/actions/concepts/security/script-injections
 */
function outputText(value) {
    return isJson(value) ? value.replace(UNSEEN_IN_JSON, escapeUnits).replaceAll('##[', '##\\u005b') : logText(value);
}
function escapeUnits(character) {
    return character.replace(/[^]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function isJson(text) {
    if (!/^[[{]/.test(text))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=log-text.js.map

/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __nccwpck_require__(3705);
// EXTERNAL MODULE: ./build/src/runner/fail-step.js
var fail_step = __nccwpck_require__(4777);
// EXTERNAL MODULE: ./build/src/runner/log-text.js
var log_text = __nccwpck_require__(9964);
// EXTERNAL MODULE: ./build/src/domain/proxy/proxies.js
var proxy_proxies = __nccwpck_require__(9805);
// EXTERNAL MODULE: ./build/src/runner/workflow-commands.js + 1 modules
var workflow_commands = __nccwpck_require__(7282);
;// CONCATENATED MODULE: ./build/src/runner/step-proxies.js


/** Sends what `fetch` sends from now on by the proxies that the runner names. Other agents read them themselves. */
async function useProxies(env) {
    const proxies = (0,proxy_proxies/* readProxies */.r)(env);
    if (proxies === undefined)
        return;
    // Since 24.14, and a runner may be older: https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
    const { default: http } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
    const use = http.setGlobalProxyFromEnv;
    if (use !== undefined)
        use({ ...proxies });
    else if (env.NODE_USE_ENV_PROXY !== '1') {
        (0,workflow_commands/* annotate */.fz)('warning', {
            title: 'Proxy',
            message: `Node.js ${process.version} on this runner uses a proxy only with NODE_USE_ENV_PROXY=1. Set it in the environment of the job, or update the runner.`
        });
    }
}
//# sourceMappingURL=step-proxies.js.map
;// CONCATENATED MODULE: ./build/src/runner/run-action.js




/** Runs an action and reports its end to the runner. Fails the step by the outcome, or by anything that was thrown, `Error` or not. */
async function runAction(story) {
    try {
        await useProxies(process.env);
        const { outputs, failure } = await story();
        for (const [name, value] of Object.entries(outputs))
            (0,core/* setOutput */.uH)(name, (0,log_text/* outputText */.jO)(value));
        if (failure !== undefined)
            (0,fail_step/* failStep */.v)(failure);
    }
    catch (error) {
        (0,fail_step/* failStep */.v)(error);
    }
}
//# sourceMappingURL=run-action.js.map

/***/ }),

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ stepSummary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/src/render/markdown/cut-at-line.js
/** Share of the room that may stay empty to keep lines whole. */
const MOST_LOST_SHARE = 0.25;
/**
 * The start of a text, `room` characters (UTF-16 units) at most: whole lines, or, where the last of them is so long that a quarter of the room
 * would be lost, cut inside that line, never within one character.
 */
function cutAtLine(text, room) {
    if (text.length <= room)
        return text;
    const end = text.lastIndexOf('\n', room);
    if (end >= room * (1 - MOST_LOST_SHARE))
        return text.slice(0, end);
    // A high surrogate at the end would be half a character.
    return text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
}
//# sourceMappingURL=cut-at-line.js.map
// EXTERNAL MODULE: ./build/src/domain/text/printable.js
var printable = __nccwpck_require__(9739);
;// CONCATENATED MODULE: ./build/src/runner/step-summary.js



/** The runner drops a summary above 1 MiB: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
const LIMIT_BYTES = 1024 * 1024;
const NOTE = '\n\n_The rest of this summary was truncated: the runner accepts at most 1 MiB per step._\n';
/** Appends to the step's summary file; a runner without one, or a full disk, costs the summary and nothing else. */
function stepSummary(env) {
    const path = env.GITHUB_STEP_SUMMARY;
    let written = 0;
    return {
        async append(markdown) {
            if (path === undefined || path === '')
                return;
            const text = cut((0,printable/* printable */.g)(markdown), LIMIT_BYTES - written);
            written += Buffer.byteLength(text);
            await (0,promises_.appendFile)(path, text).catch(() => undefined);
        }
    };
}
function cut(markdown, roomBytes) {
    if (Buffer.byteLength(markdown) <= roomBytes)
        return markdown;
    const room = roomBytes - Buffer.byteLength(NOTE);
    if (room <= 0)
        return '';
    // A character that is cut in two becomes U+FFFD at the end.
    const head = Buffer.from(markdown)
        .subarray(0, room)
        .toString('utf8')
        .replace(/\uFFFD$/, '');
    return cutAtLine(markdown.slice(0, head.length + 1), head.length) + NOTE;
}
//# sourceMappingURL=step-summary.js.map

/***/ }),

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  $l: () => (/* binding */ maskSecret),
  To: () => (/* binding */ printGroup),
  wi: () => (/* binding */ printLine)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __nccwpck_require__(3705);
// EXTERNAL MODULE: ./build/src/runner/log-text.js
var log_text = __nccwpck_require__(9964);
;// CONCATENATED MODULE: ./build/src/runner/secret-forms.js
/** A shorter piece of base64 reveals little of a secret, and would mask much other text. */
const LEAST_BASE64_CHARACTERS = 8;
/**
 * The forms in which a secret may turn up: itself, each of its lines, and each of these escaped for JSON, encoded for URLs and
 * forms, and in base64 and base64url, alone or inside a longer text such as `user:secret`. Longest first, none of them empty.
 */
function secretForms(secret) {
    const lines = secret.split(/\r\n?|\n/).map(line => line.trim());
    const parts = [secret.trim(), ...lines].filter(part => part !== '');
    return [...new Set(parts.flatMap(formsOf))].sort((one, other) => other.length - one.length);
}
function formsOf(part) {
    const inUrl = encodeURIComponent(part.toWellFormed());
    // encodeURIComponent leaves these as they are, others encode them: https://www.rfc-editor.org/rfc/rfc3986#section-2.2
    const strict = inUrl.replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    const inForm = new URLSearchParams({ '': part }).toString().slice(1);
    const encoded = [inUrl, strict, inForm];
    const lowerCase = encoded.map(text => text.replace(/%[0-9A-F]{2}/g, escape => escape.toLowerCase()));
    return [part, JSON.stringify(part).slice(1, -1), ...encoded, ...lowerCase, ...base64Forms(part)];
}
/** Inside a longer text a secret has one of three forms, by where it starts in a group of three bytes; its last group depends on what follows. */
function base64Forms(part) {
    const bytes = Buffer.from(part);
    const inside = [0, 1, 2].map(skip => bytes.subarray(skip, bytes.length - ((bytes.length - skip) % 3)));
    return [bytes, ...inside]
        .flatMap(piece => [piece.toString('base64'), piece.toString('base64url')])
        .filter(text => text.length >= LEAST_BASE64_CHARACTERS);
}
//# sourceMappingURL=secret-forms.js.map
;// CONCATENATED MODULE: ./build/src/runner/workflow-commands.js



/**
 * All that this process prints: the linter lets no other file write to stdout or stderr. Every text passes `logText` (docs/adr/0014),
 * and every call ends its line, so that a command is never appended to a text. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
/** What was masked, longest first. */
let masked = [];
/** Prints lines to the log. */
function printLine(text) {
    (0,core/* info */.pq)(withoutSecrets((0,log_text/* logText */.kc)(text)));
}
/** Runs `task` inside a folded group of the log. */
function printGroup(title, task) {
    return (0,core/* group */.Os)(withoutSecrets((0,log_text/* logTitle */.V8)(title)), task);
}
const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** Puts an annotation on the run, at a place of a file of the workspace where there is one. */
function annotate(level, { message, title, place }) {
    ANNOTATE[level](withoutSecrets((0,log_text/* logText */.kc)(message)), {
        ...(title === undefined ? {} : { title: withoutSecrets((0,log_text/* logTitle */.V8)(title)) }),
        ...(place === undefined ? {} : { file: withoutSecrets((0,log_text/* logTitle */.V8)(place.file)) }),
        ...(place?.line === undefined ? {} : { startLine: place.line }),
        ...(place?.line === undefined || place.column === undefined ? {} : { startColumn: place.column })
    });
}
/**
 * Masks a secret and its forms in every later line of the job's log. The command itself shows the secret to a step that has stopped
 * commands before it, so nothing foreign may ever be printed but by this file; and none of the forms is printed here again.
 */
function maskSecret(value) {
    const forms = secretForms(value).filter(form => !masked.includes(form));
    for (const form of forms)
        (0,core/* setSecret */.Pq)(form);
    masked = [...masked, ...forms].sort((one, other) => other.length - one.length);
}
/** The runner masks too, but only while it obeys commands. */
function withoutSecrets(text) {
    return masked.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}
//# sourceMappingURL=workflow-commands.js.map

/***/ }),

/***/ 3705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, isDebug, markdownSummary, platform, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: ./scripts/when-needed/http-client.cjs
var http_client = __nccwpck_require__(2621);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ./scripts/when-needed/exec.cjs
var when_needed_exec = __nccwpck_require__(1516);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {
  "147": "nginx.js",
  "219": "evidence-219.js",
  "269": "deploy-compose-269.js",
  "377": "parse-compose-gates.js",
  "503": "deploy-compose-503.js",
  "647": "domain-647.js",
  "658": "without-proxy.js",
  "768": "traefik.js",
  "782": "ssh-folder.js",
  "815": "yaml-815.js",
  "869": "caddy.js",
  "881": "render-html-report.js",
  "921": "finish-left-compose.js",
  "932": "exec-commands.js",
  "938": "haproxy.js",
  "994": "plan-shift.js"
}[chunkId];
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/src/runner/run-action.js + 1 modules
var run_action = __nccwpck_require__(6884);
// EXTERNAL MODULE: ./build/src/runner/inputs.js + 4 modules
var inputs = __nccwpck_require__(4751);
// EXTERNAL MODULE: ./build/src/runner/step-summary.js + 1 modules
var step_summary = __nccwpck_require__(6276);
;// CONCATENATED MODULE: external "node:console"
const external_node_console_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
// EXTERNAL MODULE: ./build/src/runner/fail-step.js
var fail_step = __nccwpck_require__(4777);
// EXTERNAL MODULE: ./build/src/runner/workflow-commands.js + 1 modules
var workflow_commands = __nccwpck_require__(7282);
;// CONCATENATED MODULE: ./build/src/runner/guard-output.js




/**
 * Passes what libraries and Node.js print directly through `logText`: the console, process warnings (the YAML parser quotes
 * lines of its source in them), and uncaught errors. Runs before any other module is loaded, as some of them
 * keep the functions of the console that they find.
 */
function guardOutput() {
    const lines = new external_node_stream_namespaceObject.Writable({
        decodeStrings: false,
        write(chunk, _encoding, done) {
            (0,workflow_commands/* printLine */.wi)(String(chunk).replace(/\n$/, ''));
            done();
        }
    });
    Object.assign(console, new external_node_console_namespaceObject.Console(lines));
    // None with --no-warnings.
    if (process.listenerCount('warning') > 0) {
        process.removeAllListeners('warning');
        process.on('warning', ({ name, message }) => (0,workflow_commands/* printLine */.wi)(`${name}: ${message}`));
    }
    process.on('uncaughtException', error => {
        (0,fail_step/* failStep */.v)(error);
        process.exit();
    });
}
//# sourceMappingURL=guard-output.js.map
;// CONCATENATED MODULE: ./build/src/actions/start.js




guardOutput()
const start = {
  'deploy-compose': () => __nccwpck_require__.e(/* import() */ 503).then(__nccwpck_require__.bind(__nccwpck_require__, 503))
}

var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__start as start };
