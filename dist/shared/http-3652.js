export const id = 3652;
export const ids = [3652];
export const modules = {

/***/ 27530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44195);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48482);
/* harmony import */ var _domain_text_decode_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83442);
/* harmony import */ var _domain_text_encoding_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87605);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33047);








/** Files on the runner's disk. */
function nodeFiles(env) {
    /** What `use` makes of a file; undefined when there is none. */
    const withFile = async (path, naming, use) => {
        try {
            const realPath = await (0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireJobPath */ .s1)(path, env, naming);
            return realPath === undefined ? undefined : await use(realPath);
        }
        catch (error) {
            if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DeployError */ .s)
                throw error;
            const code = error instanceof Error && 'code' in error ? error.code : undefined;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return undefined;
            throw unreadable(path, code, { naming, cause: error });
        }
    };
    const decode = (path, naming) => withFile(path, naming, async (realPath) => (0,_domain_text_decode_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(await readWithin(realPath, path)));
    return {
        async read(path, naming) {
            const decoded = await decode(path, naming);
            if (decoded === undefined)
                return undefined;
            const problem = (0,_domain_text_encoding_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .encodingProblem */ .p)(decoded, naming?.utf8Reader);
            if (decoded.kind === 'text' && problem === undefined)
                return decoded.text;
            throw refuse(path, problem ?? '', naming);
        },
        async readRepaired(path, naming) {
            const decoded = await decode(path, naming);
            if (decoded === undefined)
                return undefined;
            if (decoded.kind === 'unsupported')
                throw refuse(path, (0,_domain_text_encoding_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .encodingProblem */ .p)(decoded) ?? '', naming);
            const invalidLine = decoded.kind === 'invalid' ? decoded.line : undefined;
            return { text: decoded.text, invalidLine, encoding: decoded.encoding };
        },
        async exists(path, naming) {
            const found = await withFile(path, naming, async (realPath) => {
                const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(realPath);
                if (stats.isDirectory())
                    throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
                return true;
            });
            return found ?? false;
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
    const message = `${naming.noun ?? `the file ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteName */ .AB)(path)}`} cannot be read: ${reason}. Name a readable file.`;
    if (naming.input !== undefined)
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .A)(naming.input, message, { cause });
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DeployError */ .s('bad-input', message.replace(/^t/, 'T'), { cause });
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
                return Buffer.concat(chunks);
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
function refuse(path, problem, { input, noun } = {}) {
    if (input !== undefined)
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .A)(input, `${noun ?? `the file ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteName */ .AB)(path)}`} ${problem}`);
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DeployError */ .s('bad-input', `The file ${path} ${problem}`);
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
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
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
        ...(rate === 1 ? {} : { simulatedRate: rate }),
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
        ...(0,present_members/* presentMembers */.P)({ simulatedRate: machine.simulatedRate }),
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

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ presentMembers)
/* harmony export */ });
/** Without the members that are undefined. */
function presentMembers(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=present-members.js.map

/***/ }),

/***/ 38124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretLabels),
/* harmony export */   m: () => (/* binding */ publicHost)
/* harmony export */ });
const KEY_CHARACTERS = 12;
/** No word in a host name has so many letters. */
const LONGEST_WORD = 24;
/**
 * The host of an address, with its port, fit for logs and errors: a label that is a key, as in the URL of a Lambda function or of a
 * tunnel, is left out. https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html
 */
function publicHost(url) {
    const secret = new Set(secretLabels(url));
    return url.host
        .split('.')
        .map(label => (secret.has(label) ? '***' : label))
        .join('.');
}
/** The labels of a host name that are keys. */
function secretLabels({ hostname }) {
    return hostname.split('.').filter(isKey);
}
function isKey(label) {
    if (label.length >= LONGEST_WORD && /^[a-z0-9]+$/.test(label))
        return true;
    return label.length >= KEY_CHARACTERS && /^[a-z0-9]+$/.test(label) && /\d[a-z]+\d|[a-z]\d+[a-z]/.test(label);
}
//# sourceMappingURL=public-host.js.map

/***/ }),

/***/ 92158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clipText)
/* harmony export */ });
/** Made when it is first needed: that takes some 10 ms. */
let graphemes;
/**
 * The text, cut to at most `limitCharacters` (UTF-16 units) with an ellipsis: after a word where one ends in the second half, never
 * inside what a reader sees as one character.
 */
function clipText(text, limitCharacters) {
    if (text.length <= limitCharacters)
        return text;
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    let room = '';
    // One more character than fits tells whether a word ends just there.
    for (const { segment } of graphemes.segment(text.slice(0, limitCharacters + 1))) {
        if (room.length + segment.length > limitCharacters - 1)
            break;
        room += segment;
    }
    const endsAtWord = /\s/.test(text.charAt(room.length));
    const lastBlank = room.search(/\s\S*$/);
    return `${(!endsAtWord && lastBlank > limitCharacters / 2 ? room.slice(0, lastBlank) : room).trimEnd()}…`;
}
//# sourceMappingURL=clip-text.js.map

/***/ }),

/***/ 83442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/**
 * Decodes a file by its byte order mark, by the pattern of zero bytes in UTF-16, or by its XML declaration, in this order
 * (https://www.w3.org/TR/xml/#sec-guessing); as UTF-8 when none of them says otherwise. Encodings are those of
 * https://encoding.spec.whatwg.org/#names-and-labels, so ISO-8859-1 is read as windows-1252, its superset. Linear in the size.
 */
function decodeText(bytes) {
    const unsupported = SIGNATURES.find(({ start }) => startsWith(bytes, start));
    if (unsupported !== undefined)
        return { kind: 'unsupported', encoding: unsupported.encoding };
    const certain = encodingOfBytes(bytes);
    if (certain !== undefined)
        return decodeAs(bytes, new TextDecoder(certain, { fatal: true }));
    const declared = declaredEncoding(bytes);
    const decoder = declared === undefined ? new TextDecoder('utf-8', { fatal: true }) : decoderOf(declared);
    if (decoder !== undefined)
        return decodeAs(bytes, decoder);
    // An unknown name, such as a misspelled one, on an ASCII or UTF-8 file.
    const decoded = decodeAs(bytes, new TextDecoder('utf-8', { fatal: true }));
    return decoded.kind === 'text' ? decoded : { kind: 'unsupported', encoding: declared ?? '' };
}
/** UTF-32 with its byte order mark, before UTF-16's, which it begins with; `<?xm` in EBCDIC. */
const SIGNATURES = [
    { encoding: 'UTF-32', start: [0xff, 0xfe, 0, 0] },
    { encoding: 'UTF-32', start: [0, 0, 0xfe, 0xff] },
    { encoding: 'UTF-32', start: [0x3c, 0, 0, 0] },
    { encoding: 'UTF-32', start: [0, 0, 0, 0x3c] },
    { encoding: 'EBCDIC', start: [0x4c, 0x6f, 0xa7, 0x94] }
];
function startsWith(bytes, start) {
    return start.every((byte, index) => bytes[index] === byte);
}
function encodingOfBytes(bytes) {
    if (startsWith(bytes, [0xef, 0xbb, 0xbf]))
        return 'utf-8';
    if (startsWith(bytes, [0xff, 0xfe]))
        return 'utf-16le';
    if (startsWith(bytes, [0xfe, 0xff]))
        return 'utf-16be';
    const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
    if (bytes.length < 4)
        return undefined;
    if (first !== 0 && second === 0 && third !== 0 && fourth === 0)
        return 'utf-16le';
    if (first === 0 && second !== 0 && third === 0 && fourth !== 0)
        return 'utf-16be';
    return undefined;
}
/** Where an XML declaration must have ended. */
const LONGEST_DECLARATION = 512;
/** The encoding that an XML declaration names. One of 16 or 32 bits is not true of bytes in which the declaration could be read. */
function declaredEncoding(bytes) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_DECLARATION));
    const [declaration = ''] = /^\s{0,9}<\?xml\s[^>]*\?>/.exec(start) ?? [];
    const [, label] = /\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(declaration) ?? [];
    return label === undefined || /^(?:utf|ucs|iso-10646-ucs)-?(?:16|32|2|4)/i.test(label) ? undefined : label;
}
/** Names as XML and Java write them: `latin-1`, `ISO8859_1`, `Cp1252`. Undefined for one that is not known. */
function decoderOf(label) {
    for (const name of [label, label.replaceAll('_', '-'), label.replaceAll(/[_-]/g, '')]) {
        try {
            return new TextDecoder(name, { fatal: true });
        }
        catch {
            continue;
        }
    }
    return undefined;
}
function decodeAs(bytes, decoder) {
    const { encoding } = decoder;
    try {
        return { kind: 'text', text: decoder.decode(bytes), encoding };
    }
    catch {
        const text = new TextDecoder(encoding).decode(bytes);
        return { kind: 'invalid', text, encoding, line: lineOf(text, text.indexOf('\ufffd')) };
    }
}
function lineOf(text, end) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
//# sourceMappingURL=decode-text.js.map

/***/ }),

/***/ 87605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ encodingProblem)
/* harmony export */ });
/**
 * Why the text of a file cannot be used, as the rest of a sentence that begins with the file; undefined when it can. `utf8Reader`:
 * another reader of the file that accepts only UTF-8.
 */
function encodingProblem(decoded, utf8Reader) {
    const encoding = shown(decoded.encoding);
    if (decoded.kind === 'unsupported')
        return `is encoded as ${encoding}, which is not supported. Save it as UTF-8.`;
    if (decoded.kind === 'invalid')
        return `is not valid ${encoding}: line ${decoded.line} has invalid bytes. Save it as UTF-8.`;
    if (utf8Reader === undefined || decoded.encoding === 'utf-8')
        return undefined;
    return `is encoded as ${encoding}, and ${utf8Reader} reads UTF-8 only. Save it as UTF-8.`;
}
function shown(encoding) {
    if (encoding === '')
        return 'an unknown encoding';
    return encoding.startsWith('utf-16') ? 'UTF-16' : encoding === 'utf-8' ? 'UTF-8' : encoding;
}
//# sourceMappingURL=encoding-problem.js.map

/***/ }),

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9739);

/** Any text on one line, without control characters and marks that turn its direction. */
function oneLine(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s+/g, ' ').trim();
}
//# sourceMappingURL=one-line.js.map

/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   H: () => (/* binding */ boundedResponse)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** Answers of APIs and webhooks: a page of 100 of GitHub's deployments has less than 7 MiB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** `fetch` whose answers end with an error when they are larger than any that is of use; nothing more of them is read then. */
function boundedFetch(fetch, mostBytes = MOST_BYTES) {
    return async (input, init) => boundedResponse(await fetch(input, init), mostBytes);
}
/** The response with a body that ends with a DeployError after so many bytes, decompressed. */
function boundedResponse(response, mostBytes = MOST_BYTES) {
    if (response.body === null)
        return response;
    let size = 0;
    const bound = new TransformStream({
        transform(chunk, controller) {
            size += chunk.length;
            if (size <= mostBytes)
                controller.enqueue(chunk);
            else
                controller.error(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', tooLarge(response.url, mostBytes)));
        }
    });
    const { status, statusText, headers, url } = response;
    const bounded = new Response(response.body.pipeThrough(bound), { status, statusText, headers });
    return Object.defineProperty(bounded, 'url', { value: url });
}
function tooLarge(url, mostBytes) {
    const host = URL.canParse(url) ? new URL(url).host : 'The server';
    return `${host} sent a response larger than ${Math.floor(mostBytes / 1024)} KiB. Check the address and any proxy in between.`;
}
//# sourceMappingURL=bounded-response.js.map

/***/ }),

/***/ 89932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ localFetch)
/* harmony export */ });
/* harmony import */ var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);

/** The same `fetch`, which refuses every host but this machine while the clock of a local cloud is in use. */
function localFetch(send, env) {
    return async (input, init) => {
        (0,_domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseRemoteHost */ .JM)(env, new URL(input instanceof Request ? input.url : input).hostname);
        return send(input, init);
    };
}
//# sourceMappingURL=local-fetch.js.map

/***/ }),

/***/ 40282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ explainLost),
/* harmony export */   N: () => (/* binding */ findDeployError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

// https://nodejs.org/api/errors.html#common-system-errors
const NEVER_SENT = {
    ENOTFOUND: 'there is no such host',
    EAI_AGAIN: 'the name of the host could not be looked up',
    ECONNREFUSED: 'the connection was refused',
    ENETUNREACH: 'there is no way to its network',
    EHOSTUNREACH: 'there is no way to the host',
    UND_ERR_CONNECT_TIMEOUT: 'no connection came about in time'
};
/** Says what an error of `fetch` means, without the address, which may be a secret. */
function explainLost(error) {
    const code = codes(error).find(each => Object.hasOwn(NEVER_SENT, each));
    if (code !== undefined)
        return { sentence: NEVER_SENT[code] ?? '', mayHaveArrived: false };
    if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
        return { sentence: 'there was no answer in time', mayHaveArrived: true };
    }
    const [other] = codes(error);
    const isCertificate = other !== undefined && /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(other);
    return {
        sentence: isCertificate
            ? `its certificate is not trusted (${other})`
            : `the connection broke (${other ?? 'no reason given'})`,
        mayHaveArrived: !isCertificate
    };
}
/** The error of ours that a library has wrapped, however deep. */
function findDeployError(error) {
    return chain(error).find(each => each instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s);
}
function codes(error) {
    return chain(error).flatMap(each => ('code' in each && typeof each.code === 'string' ? [each.code] : []));
}
/** An error, its causes, and of a cause that holds several (one per address of a host) all. */
function chain(error) {
    if (!(error instanceof Error))
        return [];
    const inner = error instanceof AggregateError ? error.errors.flatMap(chain) : [];
    return [error, ...inner, ...chain(error.cause)];
}
//# sourceMappingURL=lost-request.js.map

/***/ }),

/***/ 3254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ patientFetch)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/domain/secret-address/public-host.js
var public_host = __webpack_require__(38124);
// EXTERNAL MODULE: ./build/src/http/bounded-response.js
var bounded_response = __webpack_require__(9959);
// EXTERNAL MODULE: ./build/src/http/lost-request.js
var lost_request = __webpack_require__(40282);
;// CONCATENATED MODULE: ./build/src/http/wait-asked.js
/**
 * How long an answer asks to wait before the next request, in milliseconds; undefined when it does not. Retry-After is seconds or a date
 * (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after), Discord's has decimals; GitHub may give the moment at which a used-up
 * limit starts anew (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
function waitAsked({ status, headers }, now) {
    if (![403, 429, 503].includes(status))
        return undefined;
    const after = headers.get('retry-after');
    if (after !== null) {
        const milliseconds = /^\d+(?:\.\d+)?$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
        if (Number.isFinite(milliseconds))
            return Math.max(0, milliseconds);
    }
    const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
    const resetSeconds = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (isUsedUp && Number.isFinite(resetSeconds))
        return Math.max(0, resetSeconds * 1000 - now);
    return status === 429 ? 1_000 : undefined;
}
//# sourceMappingURL=wait-asked.js.map
;// CONCATENATED MODULE: ./build/src/http/patient-fetch.js






const ATTEMPT_MILLISECONDS = 10_000;
const FIRST_PAUSE_MILLISECONDS = 400;
/** After failures; rate limits are waited out as often as there is time for it. */
const MOST_ATTEMPTS = 4;
/**
 * `fetch` that waits out rate limits and retries what failed on the other side, as long as the deadline allows. A request whose answer
 * was lost is sent again only when that cannot do a thing twice. Throws a DeployError that holds no more of the address than its host.
 */
function patientFetch(patience) {
    const { clock, deadlineAt } = patience;
    return async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const host = (0,public_host/* publicHost */.m)(url);
        const isRepeatable = repeatsSafely(url, init);
        for (let count = 1;; count += 1) {
            const leftMilliseconds = deadlineAt - clock.now();
            if (leftMilliseconds <= 0)
                throw new errors/* DeployError */.s('unreachable', `Timed out before a request to ${host} could be sent.`);
            const outcome = await send(input, init, Math.min(leftMilliseconds, ATTEMPT_MILLISECONDS));
            const wait = waitAfter(outcome, { host, count, isRepeatable }, patience);
            if ('response' in outcome) {
                if (wait === undefined)
                    return (0,bounded_response/* boundedResponse */.H)(outcome.response);
                await outcome.response.body?.cancel();
            }
            await clock.sleep(wait ?? 0);
        }
    };
}
async function send(input, init, milliseconds) {
    try {
        return { response: await fetch(input, { ...init, redirect: 'error', signal: AbortSignal.timeout(milliseconds) }) };
    }
    catch (error) {
        return { error };
    }
}
/** How long to wait before the next attempt, in milliseconds; undefined when the response is the one to take. */
function waitAfter(outcome, attempt, { clock, deadlineAt, random }) {
    const { host, count } = attempt;
    const pause = FIRST_PAUSE_MILLISECONDS * 2 ** (count - 1) * (0.5 + random());
    const leftMilliseconds = deadlineAt - clock.now();
    const isLast = count >= MOST_ATTEMPTS || pause >= leftMilliseconds;
    if ('error' in outcome)
        return waitAfterLoss(outcome.error, attempt, { pause, isLast });
    const asked = waitAsked(outcome.response, clock.now());
    if (asked === undefined)
        return outcome.response.status >= 500 && !isLast ? pause : undefined;
    if (asked < leftMilliseconds)
        return asked;
    throw new errors/* DeployError */.s('throttled', `${host} asked to wait ${(0,duration/* formatDuration */.a3)(asked)}, and of "timeout" only ${(0,duration/* formatDuration */.a3)(Math.max(0, leftMilliseconds))} was left.`);
}
function waitAfterLoss(error, { host, count, isRepeatable }, { pause, isLast }) {
    const { sentence, mayHaveArrived } = (0,lost_request/* explainLost */.M)(error);
    const isDone = mayHaveArrived && !isRepeatable;
    if (!isDone && !isLast)
        return pause;
    const attempts = count === 1 ? '' : ` (${count} attempts)`;
    const rest = isDone ? ', so that it may have been told all the same' : '';
    throw new errors/* DeployError */.s(isDone ? 'outcome-unknown' : 'unreachable', `${host}: ${sentence}${attempts}${rest}.`, {
        cause: error
    });
}
/** A POST makes something new, except where an ID tells the receiver that it knows it already, where it edits, and where it is a query: GraphQL is only read. */
function repeatsSafely(url, init) {
    const method = init?.method?.toUpperCase() ?? 'GET';
    return (method !== 'POST' ||
        url.pathname.endsWith('/chat.update') ||
        url.pathname.endsWith('/graphql') ||
        new Headers(init?.headers).has('x-deploy-kit-delivery'));
}
//# sourceMappingURL=patient-fetch.js.map

/***/ }),

/***/ 54537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The event of the run, in the file that the runner itself wrote: no input names it. */
function stepEvent(env) {
    return {
        async read() {
            try {
                return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
            }
            catch {
                return undefined;
            }
        }
    };
}
//# sourceMappingURL=step-event.js.map

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

/***/ 90653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPullRequest)
/* harmony export */ });
/** Reads it from the event of the run; undefined for other events. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
async function readPullRequest(event) {
    const { pull_request: pullRequest } = ((await event.read()) ?? {});
    if (pullRequest?.number === undefined)
        return undefined;
    const { number, merged, merge_commit_sha: mergeCommit, head } = pullRequest;
    return { number, commit: merged === true ? (mergeCommit ?? undefined) : head?.sha };
}
//# sourceMappingURL=pull-request-event.js.map

/***/ }),

/***/ 78252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ githubApi)
/* harmony export */ });
/* harmony import */ var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);

/** The address of GitHub's REST API. Throws `bad-input` where it is on another machine while the clock of a local cloud is in use. */
function githubApi(env) {
    const { GITHUB_API_URL: api = 'https://api.github.com' } = env;
    (0,_domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseRemoteHost */ .JM)(env, URL.canParse(api) ? new URL(api).hostname : '');
    return api;
}
//# sourceMappingURL=github-api.js.map

/***/ }),

/***/ 50392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openGithub)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89932);
/* harmony import */ var _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3254);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78252);




/** GitHub's REST API for the repository of the job. The client is loaded when it is needed. */
async function openGithub(token, { env, clock, deadlineAt }) {
    const { GITHUB_REPOSITORY: repository } = env;
    if (repository === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', 'GITHUB_REPOSITORY is not set, as it is in every job.');
    const api = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_3__/* .githubApi */ .M)(env);
    const { githubRepository } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(4023)]).then(__webpack_require__.bind(__webpack_require__, 74023));
    const fetch = (0,_http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .localFetch */ .y)((0,_http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .patientFetch */ .U)({ clock, deadlineAt, random: Math.random }), env);
    return githubRepository({ token, repository, api, fetch });
}
//# sourceMappingURL=open-github.js.map

/***/ })

};
