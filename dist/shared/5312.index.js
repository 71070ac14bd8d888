export const id = 5312;
export const ids = [5312];
export const modules = {

/***/ 58518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44195);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48482);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33047);






/** Files on the runner's disk. */
function nodeFiles(env) {
    return {
        async read(path, naming) {
            try {
                const realPath = await (0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireJobPath */ .s1)(path, env, naming);
                return realPath === undefined ? undefined : await readWithin(realPath, path);
            }
            catch (error) {
                if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .s)
                    throw error;
                const code = error instanceof Error && 'code' in error ? error.code : undefined;
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return undefined;
                throw unreadable(path, code, { naming, cause: error });
            }
        },
        async requireInside(path, naming) {
            await (0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireJobPath */ .s1)(path, env, naming);
        },
        async writeTemporary(name, content) {
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'deploy-kit-'));
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600 });
            return path;
        }
    };
}
function unreadable(path, code, { naming = {}, cause }) {
    const reason = code === 'EISDIR' ? 'it is a folder' : `the system returned ${String(code)}`;
    const message = `${naming.noun ?? `the file ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteName */ .AB)(path)}`} cannot be read: ${reason}. Name a readable file.`;
    if (naming.input !== undefined)
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .A)(naming.input, message, { cause });
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .s('bad-input', message.replace(/^t/, 'T'), { cause });
}
/** The largest that is of use: coverage of a large repository, an event of 25 MB. */
const MOST_MEBIBYTES = 32;
const CHUNK_BYTES = 1024 * 1024;
/** Reads a file in pieces, as not every file says its true size. */
async function readWithin(absolute, path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
    // A pipe or a socket may never say anything.
    if (stats.isFIFO() || stats.isSocket())
        throw refuse(path, 'is a pipe or a socket. Name a regular file.');
    if (stats.size > MOST_MEBIBYTES * CHUNK_BYTES)
        throw tooLarge(path);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(absolute, 'r');
    try {
        const chunks = [];
        for (let count = 0; count <= MOST_MEBIBYTES; count += 1) {
            const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(CHUNK_BYTES) });
            if (bytesRead === 0)
                return Buffer.concat(chunks).toString('utf8');
            chunks.push(buffer.subarray(0, bytesRead));
        }
        throw tooLarge(path);
    }
    finally {
        await file.close();
    }
}
function tooLarge(path) {
    return refuse(path, `is larger than ${MOST_MEBIBYTES} MiB. Name a smaller file.`);
}
function refuse(path, problem) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .s('bad-input', `The file ${path} ${problem}`);
}
//# sourceMappingURL=node-files.js.map

/***/ }),

/***/ 42367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ systemClock)
});

// UNUSED EXPORTS: followServers

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/domain/estimate-skew.js
/** What the resolution of the header, and clocks that are kept well, may differ by. */
const TOLERATED_MILLISECONDS = 5_000;
const RESOLUTION_MILLISECONDS = 1_000;
/**
 * By how many milliseconds a clock is behind the server's (negative: ahead); 0 when the answer does not show that it is off. An answer that
 * took long says little: the server's time lies anywhere between request and answer.
 */
function estimateSkew({ date, sentAt, receivedAt }) {
    const least = date - receivedAt;
    const most = date + RESOLUTION_MILLISECONDS - sentAt;
    if (least <= TOLERATED_MILLISECONDS && most >= -TOLERATED_MILLISECONDS)
        return 0;
    return Math.round((least + most) / 2);
}
//# sourceMappingURL=estimate-skew.js.map
// EXTERNAL MODULE: ./build/src/domain/local-clock/local-clock.js
var local_clock = __webpack_require__(36569);
;// CONCATENATED MODULE: ./build/src/adapters/system-clock.js



/** From here on a person should know that the clock is off. */
const TOLD_MILLISECONDS = 30_000;
/**
 * The machine's clock, or the local cloud's where one is in use. A run on that clock reaches nothing but this machine (`refuseRemoteHost`),
 * so that no production run can be made to hurry.
 *
 * Where AWS's answers show that the machine's clock is off, it goes by theirs from then on: no decision hangs on the difference.
 *
 * @param tell called with a sentence when the difference is large
 */
function systemClock(env, tell = () => undefined) {
    const { rate, start } = (0,local_clock/* readLocalClock */.s0)(env) ?? { rate: 1, start: 0 };
    const machine = {
        now: () => start + (Date.now() - start) * rate,
        sleep: async (milliseconds, signal) => {
            await (0,promises_.setTimeout)(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
        }
    };
    return followServers(machine, tell);
}
/** A clock that goes by the machine's, corrected by the times that servers name. */
function followServers(machine, tell) {
    let behindMilliseconds = 0;
    return {
        now: () => machine.now() + behindMilliseconds,
        sleep: (milliseconds, signal) => machine.sleep(milliseconds, signal),
        heed: ({ date, sentAt, receivedAt }) => {
            const corrected = { sentAt: sentAt + behindMilliseconds, receivedAt: receivedAt + behindMilliseconds };
            const skew = estimateSkew({ date, ...corrected });
            if (skew === 0)
                return;
            behindMilliseconds += skew;
            if (Math.abs(skew) > TOLD_MILLISECONDS)
                tell(describeSkew(behindMilliseconds));
        },
        behindMilliseconds: () => behindMilliseconds
    };
}
function describeSkew(behindMilliseconds) {
    const seconds = Math.round(Math.abs(behindMilliseconds) / 1000);
    return `The runner's clock is ${seconds} s ${behindMilliseconds < 0 ? 'ahead of' : 'behind'} the AWS clock. The step uses AWS time. Synchronize the runner's clock: AWS rejects requests that are more than 5 minutes off.`;
}
//# sourceMappingURL=system-clock.js.map

/***/ }),

/***/ 48482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   s1: () => (/* binding */ requireJobPath),
/* harmony export */   sK: () => (/* binding */ findJobPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);




/** The folder that paths of inputs are relative to. */
function workspaceOf(env) {
    return env.GITHUB_WORKSPACE ?? process.cwd();
}
/**
 * Follows every link of a path and says whether it ends in a place where an input may name files. A checkout holds links that somebody
 * else committed: what is named inside the workspace must also end there. Files outside it are named by absolute paths only, and a link
 * of the workspace never leads to them. Throws what the system says of a path that cannot be followed.
 */
async function findJobPath(path, env, place) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspaceOf(env));
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const [realPath, realWorkspace] = await Promise.all([follow(named), follow(workspace)]);
    const isOutsideWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !isWithin(named, workspace) && !isWithin(named, realWorkspace ?? workspace);
    if (realPath === undefined) {
        const isPermitted = !isOutsideWorkspace ? isWithin(named, workspace) : place !== 'workspace';
        return { kind: isPermitted ? 'missing' : 'outside' };
    }
    if (isWithin(realPath, realWorkspace ?? workspace))
        return { kind: 'inside', realPath };
    if (!isOutsideWorkspace || place === 'workspace')
        return { kind: 'outside' };
    if (place === 'machine')
        return { kind: 'inside', realPath };
    const { RUNNER_TEMP } = env;
    if (RUNNER_TEMP === undefined || RUNNER_TEMP === '')
        return { kind: 'outside' };
    const temporary = (await follow(RUNNER_TEMP)) ?? RUNNER_TEMP;
    return isWithin(realPath, temporary) ? { kind: 'inside', realPath } : { kind: 'outside' };
}
/** The real path of what an input names; undefined when there is nothing. Throws `bad-input` for a path that ends outside its place. */
async function requireJobPath(path, env, { input, place = 'job', noun } = {}) {
    const found = await findJobPath(path, env, place);
    if (found.kind === 'inside')
        return found.realPath;
    if (found.kind === 'missing')
        return undefined;
    const what = noun ?? (0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .AB)(path);
    const message = `${what} is outside the workspace, or is a symbolic link to a path outside it. ${ADVICE[place]}`;
    throw input === undefined ? new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .s('bad-input', message) : (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .A)(input, message);
}
const ADVICE = {
    workspace: 'Use a path inside the workspace.',
    job: 'Use a path inside the workspace, or an absolute path under RUNNER_TEMP.',
    machine: 'Use a path inside the workspace, or an absolute path outside it.'
};
async function follow(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const { code } = typeof error === 'object' && error !== null ? error : {};
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
//# sourceMappingURL=job-path.js.map

/***/ }),

/***/ 36569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ refuseRemoteHost),
/* harmony export */   Y0: () => (/* binding */ refuseMixedEndpoints),
/* harmony export */   s0: () => (/* binding */ readLocalClock)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

const VARIABLE = 'DEPLOY_KIT_LOCAL_CLOCK';
/**
 * Reads `DEPLOY_KIT_LOCAL_CLOCK=rate@epochMilliseconds`. Undefined where it is absent or malformed, and where `AWS_ENDPOINT_URL` is no
 * loopback address: such a run has the machine's clock.
 */
function readLocalClock(env) {
    const [, rate, start] = /^(\d+(?:\.\d+)?)@(\d+)$/.exec(env[VARIABLE] ?? '') ?? [];
    if (rate === undefined || start === undefined || !isLoopbackUrl(env.AWS_ENDPOINT_URL))
        return undefined;
    return { rate: Number(rate), start: Number(start) };
}
/**
 * Throws `bad-input` where the environment sends single services elsewhere than `AWS_ENDPOINT_URL` says, while a local clock is in use:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function refuseMixedEndpoints(env) {
    if (readLocalClock(env) === undefined)
        return;
    for (const [name, value = ''] of Object.entries(env)) {
        if (name.startsWith('AWS_ENDPOINT_URL_') && value !== '' && !isLoopbackUrl(value))
            throw refusal(`${name} is not a loopback address`);
        if (name === 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS' && value.toLowerCase() === 'true')
            throw refusal(`${name} is true, so that AWS_ENDPOINT_URL is ignored`);
    }
}
/** Throws `bad-input` for a request to another host than this machine, while a local clock is in use. */
function refuseRemoteHost(env, host) {
    if (readLocalClock(env) !== undefined && !isLoopbackHost(host))
        throw refusal(`a request would go to ${host}`);
}
function refusal(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${VARIABLE} sets the clock of a local cloud, but ${what}. Unset ${VARIABLE}, or use only endpoints on loopback addresses.`);
}
function isLoopbackUrl(url) {
    return url !== undefined && URL.canParse(url) && isLoopbackHost(new URL(url).hostname);
}
function isLoopbackHost(host) {
    return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
//# sourceMappingURL=local-clock.js.map

/***/ }),

/***/ 48039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ longestRun)
/* harmony export */ });
/** The length of the longest match of a global pattern; 0 when there is none. A text may hold more matches than a call takes arguments. */
function longestRun(text, pattern) {
    let longest = 0;
    for (const [run] of text.matchAll(pattern))
        longest = Math.max(longest, run.length);
    return longest;
}
//# sourceMappingURL=longest-run.js.map

/***/ }),

/***/ 29986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _longest_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48039);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84106);
/* harmony import */ var _safe_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53341);



const LIMIT_CHARACTERS = 2_000;
// Marks that begin no structure inside a line; at the start of one, some do.
const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g;
const MARK_AT_START = /^[#+=-]/;
const NUMBER_AT_START = /^(\d+)([.)])(?=\s|$)/;
const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Any text as GitHub Markdown that shows just that text, on one line. Character references start no structure
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); mentions and issue numbers (`#1`, `GH-1`), which GitHub
 * links in the finished page and tells those whom they name, are broken by a zero-width space:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function markdownText(text) {
    return escape(text)
        .replace(/&#64;(?=\w)/g, '&#64;&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
        .replace(/\bGH-(?=\d)/gi, '$&&#8203;');
}
/** Any text as inline code, on one line, fit for a table cell. Empty text is a dash. */
function markdownCode(text) {
    // HTML, not backticks: between backticks a bar would still end the cell.
    return text.trim() === '' ? '–' : `<code>${escape(text)}</code>`;
}
/** Any lines as a block of code: the fence is longer than any run of backticks inside. */
function markdownBlock(lines) {
    const text = lines.map(line => clip((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line).replaceAll('\n', ' '))).join('\n');
    const fence = '`'.repeat(Math.max(3, (0,_longest_run_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRun */ .Q)(text, /`+/g) + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** A link, when `href` is an https address; the text alone otherwise. */
function markdownLink(text, href) {
    const address = (0,_safe_address_js__WEBPACK_IMPORTED_MODULE_2__/* .safeAddress */ .M)(href);
    return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
}
function escape(text) {
    const line = clip((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s+/g, joinLines)).trim();
    return line
        .replace(STRUCTURE, reference)
        .replace(LINK_STARTS, reference)
        .replace(MARK_AT_START, reference)
        .replace(NUMBER_AT_START, (_, digits, mark) => digits + reference(mark));
}
function joinLines(blanks) {
    return blanks.includes('\n') ? ' ' : blanks;
}
function reference(mark) {
    return `&#${mark.charCodeAt(0)};`;
}
function clip(text) {
    return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text;
}
//# sourceMappingURL=markdown-text.js.map

/***/ }),

/***/ 53341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ safeAddress)
/* harmony export */ });
/** The address, when it is of the web (an environment inside a network may have no https) and cannot break out of Markdown or an HTML attribute. */
function safeAddress(href) {
    return /^https?:\/\/[^\s<>"'`\\|]+$/.test(href) ? href : undefined;
}
//# sourceMappingURL=safe-address.js.map

/***/ }),

/***/ 87251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ LIMIT_CHARACTERS),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Hf: () => (/* binding */ LIMIT_CONTAINERS),
/* harmony export */   Hg: () => (/* binding */ LIMIT_VALUES),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   S8: () => (/* binding */ TOO_MANY_VALUES),
/* harmony export */   UK: () => (/* binding */ TOO_MANY_CONTAINERS),
/* harmony export */   bU: () => (/* binding */ documentFormat),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   uT: () => (/* binding */ LIMIT_DEPTH)
/* harmony export */ });
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21975);

/** A definition is 64 KiB at most; the rest is room for comments. Keeps hostile files from costing time. */
const LIMIT_CHARACTERS = 1024 * 1024;
/** Lists and objects inside each other. A definition has 8. */
const LIMIT_DEPTH = 100;
/**
 * Values in one document: objects, lists, and what they hold. A definition of 64 KiB, the most that ECS takes, has room for fewer. Checking
 * and comparing takes far longer for each value than for each character.
 */
const LIMIT_VALUES = 25_000;
const TOO_MANY_VALUES = 'the document has more than 25,000 values; shorten it.';
/** ECS takes 10 in a definition: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const LIMIT_CONTAINERS = 100;
const TOO_MANY_CONTAINERS = `containerDefinitions has more than ${LIMIT_CONTAINERS} containers; ECS takes 10.`;
/** JSON or YAML, by the file's extension; where that does not tell, by the text's first character. */
function documentFormat(text, origin) {
    if (text.length > LIMIT_CHARACTERS)
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_0__/* .badText */ .rY)({ origin }, 'the text is longer than 1 MiB; shorten it.');
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

/***/ }),

/***/ 21975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   rY: () => (/* binding */ badText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** The error of a text that cannot be accepted: `task.json:3:5: …` or `Input "secrets", line 2: …`. */
function badText(place, message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${formatPlace(place)}: ${message}`, { cause, ...annotation(place) });
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

/***/ }),

/***/ 61751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stepLog)
/* harmony export */ });
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);

/** The log of the step on the runner. */
function stepLog() {
    return {
        line: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printLine */ .wi,
        group: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printGroup */ .To,
        warning: (title, message) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', { title, message }),
        notice: (title, message, place) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('notice', { title, message, place })
    };
}
//# sourceMappingURL=step-log.js.map

/***/ }),

/***/ 65710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   k: () => (/* binding */ readFile)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87251);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);



/** Parses JSON or YAML. Each parser is loaded where it is needed: a step that reads no YAML does not pay for it. */
async function parseDocument(text, origin) {
    const format = (0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentFormat */ .bU)(text, origin);
    if (format === 'yaml')
        return parseAsYaml(text, origin);
    const { parseJson } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(6458)]).then(__webpack_require__.bind(__webpack_require__, 76458));
    try {
        return parseJson(text, origin);
    }
    catch (error) {
        if (format === 'json')
            throw error;
        // `{ cpu: "256" }` starts like JSON, and is YAML. What is neither was more likely meant as JSON.
        return parseAsYaml(text, origin).catch(() => Promise.reject(error));
    }
}
async function parseAsYaml(text, origin) {
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2123)]).then(__webpack_require__.bind(__webpack_require__, 12123));
    return parseYaml(text, origin);
}
/** The text of a file that an input names. Throws `not-found` when there is no such file. */
async function readFile({ input, path }, files) {
    const text = await files.read(path, { input });
    if (text !== undefined)
        return text;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('not-found', `Input "${input}": there is no file ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(path)}; the path is relative to the workspace.`);
}
//# sourceMappingURL=parse-document.js.map

/***/ })

};
