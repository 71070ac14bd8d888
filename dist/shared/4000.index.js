export const id = 4000;
export const ids = [4000,4023];
export const modules = {

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _use_cases_pull_request_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9747);


/** Reads and checks the inputs; every rejection names the input. */
async function readInputs(read, { env, files }) {
    const key = read.required('key');
    const given = read.wholeNumber('pull-request', { from: 1, to: Number.MAX_SAFE_INTEGER });
    return {
        key,
        markdown: await readMarkdown(read, files),
        pullRequest: given ?? (await (0,_use_cases_pull_request_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullRequest */ .D)(env.GITHUB_EVENT_PATH, files))?.number,
        onError: read.yesNo('fail-on-error') === true ? 'fail' : 'warn'
    };
}
async function readMarkdown(read, files) {
    const path = read.text('body-file');
    const text = path === undefined ? '' : await files.read(path);
    if (text === undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('body-file', `there is no file ${path ?? ''}.`);
    const parts = [read.block('body') ?? '', text].map(part => part.trim()).filter(part => part !== '');
    if (parts.length > 0)
        return parts.join('\n\n');
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('body', 'a text is required, unless "body-file" names a file that holds one.');
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 4000:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_github_pull_request_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7098);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8518);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3462);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3563);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6884);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1751);
/* harmony import */ var _wiring_open_github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(392);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8884);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9830);









const { env } = process;
const PATIENCE_MILLISECONDS = 60_000;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(async () => {
    const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .stepInputs */ .a)();
    const request = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)(inputs, { env, files: (0,_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeFiles */ .k)(env) });
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m)(env);
    const reach = { env, clock, deadlineAt: clock.now() + PATIENCE_MILLISECONDS };
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e)(request, {
        log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .stepLog */ .t)(),
        comments: async () => (0,_adapters_github_pull_request_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .githubPullRequestComments */ .g)(await (0,_wiring_open_github_js__WEBPACK_IMPORTED_MODULE_6__/* .openGithub */ .K)(inputs.required('github-token'), reach))
    });
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/src/domain/comment/fit-comment.js
/** https://docs.github.com/rest/issues/comments takes 65,536 characters. */
const LIMIT_CHARACTERS = 65_536;
const NOTE = '\n\n_The rest of this comment was left out: GitHub takes 65,536 characters._';
const FENCE = '\n```';
/** The mark by which the comment of a key is found again: whatever the key holds, it ends no HTML comment. */
function markOfKey(key) {
    return `<!-- deploy-kit/comment ${encodeURIComponent(key).replaceAll('-', '%2D')} -->`;
}
/** The comment with its mark in front, cut at the end of a line where it is too long; a code block that is cut is closed. */
function fitComment(mark, markdown) {
    const whole = `${mark}\n${markdown.trim()}`;
    if (whole.length <= LIMIT_CHARACTERS)
        return whole;
    const room = LIMIT_CHARACTERS - NOTE.length - FENCE.length;
    const cut = whole.slice(0, whole.lastIndexOf('\n', room));
    const isInCode = (cut.match(/^```/gm) ?? []).length % 2 === 1;
    return `${cut}${isInCode ? FENCE : ''}${NOTE}`;
}
//# sourceMappingURL=fit-comment.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/actions/comment-pull-request/run.js


/** Puts the comment, or says why there is none. A comment that cannot be put fails nothing unless that is asked for. */
async function run({ key, markdown, pullRequest, onError }, { log, comments }) {
    if (pullRequest === undefined) {
        log.line('This run belongs to no pull request: there is nothing to comment on.');
        return { outputs: { outcome: 'skipped', 'comment-id': '' } };
    }
    const mark = markOfKey(key);
    try {
        const { id, kind } = await (await comments()).put({ pullRequest, mark, body: fitComment(mark, markdown) });
        log.line(`The comment on pull request ${pullRequest} was ${kind}.`);
        return { outputs: { outcome: kind, 'comment-id': String(id) } };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || onError === 'fail')
            throw error;
        log.warning('The pull request was not commented', error.message);
        return { outputs: { outcome: 'failed', 'comment-id': '' } };
    }
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 7098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ githubPullRequestComments)
/* harmony export */ });
/* harmony import */ var _github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4626);

/** Comments over GitHub's REST API. */
function githubPullRequestComments(repository) {
    return { put: comment => (0,_github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .putStickyComment */ .A)(repository, comment) };
}
//# sourceMappingURL=github-pull-request-comments.js.map

/***/ }),

/***/ 8518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);




/** Files on the runner's disk. */
function nodeFiles(env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    return {
        async read(path) {
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, 'utf8');
            }
            catch (error) {
                const code = error instanceof Error && 'code' in error ? error.code : undefined;
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return undefined;
                const reason = code === 'EISDIR' ? 'it is a folder' : `the system said ${String(code)}`;
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .s('bad-input', `The file ${path} cannot be read: ${reason}. Name a readable file.`, {
                    cause: error
                });
            }
        },
        async writeTemporary(name, content) {
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'deploy-kit-'));
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600 });
            return path;
        }
    };
}
//# sourceMappingURL=node-files.js.map

/***/ }),

/***/ 3462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/**
 * The machine's clock, or the local cloud's where one is in use: `DEPLOY_KIT_LOCAL_CLOCK=rate@epochMilliseconds` is honoured
 * only when `AWS_ENDPOINT_URL` is a loopback address, so that no production run can be made to hurry.
 */
function systemClock(env) {
    const { rate, start } = readLocalClock(env) ?? { rate: 1, start: 0 };
    return {
        now: () => start + (Date.now() - start) * rate,
        sleep: async (milliseconds, signal) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
        }
    };
}
function readLocalClock(env) {
    const [, rate, start] = /^(\d+(?:\.\d+)?)@(\d+)$/.exec(env.DEPLOY_KIT_LOCAL_CLOCK ?? '') ?? [];
    if (rate === undefined || start === undefined || !isLoopback(env.AWS_ENDPOINT_URL))
        return undefined;
    return { rate: Number(rate), start: Number(start) };
}
function isLoopback(url) {
    const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
//# sourceMappingURL=system-clock.js.map

/***/ }),

/***/ 6606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4106);

/** Any text on one line, without control characters and marks that turn its direction. */
function oneLine(text) {
    return (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s+/g, ' ').trim();
}
//# sourceMappingURL=one-line.js.map

/***/ }),

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clipText)
/* harmony export */ });
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/**
 * The text, cut to at most `limitCharacters` (UTF-16 units) with an ellipsis: after a word where one ends in the second half, never
 * inside what a reader sees as one character.
 */
function clipText(text, limitCharacters) {
    if (text.length <= limitCharacters)
        return text;
    let room = '';
    // One more character than fits tells whether a word ends just there.
    for (const { segment } of GRAPHEMES.segment(text.slice(0, limitCharacters + 1))) {
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

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Without control characters (line ends and tabs stay), terminal escapes and marks that turn the direction of the text. */
function printable(text) {
    return text
        .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
        .replaceAll('\t', '  ')
        .replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 4023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ GithubRefusal),
/* harmony export */   f: () => (/* binding */ askGithub),
/* harmony export */   githubRepository: () => (/* binding */ githubRepository)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(157);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _domain_report_clip_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3127);
/* harmony import */ var _domain_notice_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6606);
/* harmony import */ var _http_lost_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(282);





/** Opens the API. Retries and rate limits are those of the fetch that is given. */
function githubRepository({ token, repository, api, fetch }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__.getOctokit)(token, { baseUrl: api, request: { fetch }, log: SILENT }), at: { owner, repo } };
}
/** Makes a call; `permission` is what the error names when the token lacks it, such as `deployments: write`. */
async function askGithub(permission, call) {
    try {
        return await call();
    }
    catch (error) {
        throw (0,_http_lost_request_js__WEBPACK_IMPORTED_MODULE_3__/* .findDeployError */ .N)(error) ?? explain(error, permission);
    }
}
/** The error of an answer that is no success. */
class GithubRefusal extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s {
    status;
    constructor(status, message, cause) {
        super(status >= 500 ? 'platform-error' : 'rejected', message, { cause });
        this.status = status;
    }
}
function explain(cause, permission) {
    const { status, response } = cause;
    if (typeof status !== 'number')
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('platform-error', 'GitHub could not be asked.', { cause });
    const said = response?.data?.message;
    const words = typeof said === 'string' ? (0,_domain_report_clip_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipText */ .g)((0,_domain_notice_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(said), 200) : 'nothing more';
    const isDenied = status === 401 || status === 403 || status === 404;
    const advice = isDenied ? ` The token may lack the permission ${permission}.` : '';
    return new GithubRefusal(status, `GitHub answered ${status}: ${words}.${advice}`.replace('..', '.'), cause);
}
/** The client would write deprecations to the log by itself. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
//# sourceMappingURL=github-repository.js.map

/***/ }),

/***/ 4626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ putStickyComment)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4023);

const PERMISSION = 'pull-requests: write';
/** Edits the comment, or creates it where there is none: https://docs.github.com/rest/issues/comments */
async function putStickyComment(repository, comment) {
    const edited = (await edit(repository, comment.earlier, comment.body)) ??
        (await edit(repository, await findComment(repository, comment), comment.body));
    return edited === undefined
        ? { id: await create(repository, comment), kind: 'created' }
        : { id: edited, kind: 'edited' };
}
/** The comment with our mark that the owner of our token wrote: a mark in anybody else's is a trap. */
async function findComment({ octokit, at }, { pullRequest, mark }) {
    const comments = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .f)(PERMISSION, () => octokit.paginate(octokit.rest.issues.listComments, { ...at, issue_number: pullRequest, per_page: 100 }));
    for (const { id, body, user } of comments) {
        if (body?.startsWith(mark) === true && (await isOwn(user)))
            return id;
    }
    return undefined;
    async function isOwn(user) {
        if (user?.type === 'Bot')
            return true;
        // Tokens of apps, as github.token is one, belong to no user and may not ask.
        const self = await octokit.rest.users.getAuthenticated().catch(() => undefined);
        return self !== undefined && self.data.login === user?.login;
    }
}
async function edit({ octokit, at }, id, body) {
    if (id === undefined || !Number.isSafeInteger(id))
        return undefined;
    try {
        await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .f)(PERMISSION, () => octokit.rest.issues.updateComment({ ...at, comment_id: id, body }));
        return id;
    }
    catch (error) {
        if (error instanceof _github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubRefusal */ .O && error.status === 404)
            return undefined;
        throw error;
    }
}
async function create({ octokit, at }, { pullRequest, body }) {
    const { data } = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .f)(PERMISSION, () => octokit.rest.issues.createComment({ ...at, issue_number: pullRequest, body }));
    return data.id;
}
//# sourceMappingURL=sticky-comment.js.map

/***/ }),

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ explainLost),
/* harmony export */   N: () => (/* binding */ findDeployError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

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
    const code = codes(error).find(each => each in NEVER_SENT);
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
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(521);
// EXTERNAL MODULE: ./build/src/http/lost-request.js
var lost_request = __webpack_require__(282);
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
        const isRepeatable = repeatsSafely(url, init);
        for (let count = 1;; count += 1) {
            const leftMilliseconds = deadlineAt - clock.now();
            if (leftMilliseconds <= 0)
                throw new errors/* DeployError */.s('unreachable', `${url.host}: the time was over before it could be asked.`);
            const outcome = await send(input, init, Math.min(leftMilliseconds, ATTEMPT_MILLISECONDS));
            const wait = waitAfter(outcome, { host: url.host, count, isRepeatable }, patience);
            if ('response' in outcome) {
                if (wait === undefined)
                    return outcome.response;
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
    throw new errors/* DeployError */.s('throttled', `${host} asked to wait ${(0,duration/* formatDuration */.a)(asked)}, and of "timeout" only ${(0,duration/* formatDuration */.a)(Math.max(0, leftMilliseconds))} was left.`);
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
/** A POST makes something new, except where an ID tells the receiver that it knows it already, and where it edits. */
function repeatsSafely(url, init) {
    const method = init?.method?.toUpperCase() ?? 'GET';
    return (method !== 'POST' ||
        url.pathname.endsWith('/chat.update') ||
        new Headers(init?.headers).has('x-deploy-kit-delivery'));
}
//# sourceMappingURL=patient-fetch.js.map

/***/ }),

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stepLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);

/** The log of the step on the runner. A text that starts like a workflow command cannot become one. */
function stepLog() {
    return {
        line: text => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(neutralise(text)),
        group: (title, task) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(neutralise(title), task),
        warning: (title, message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(message, { title }),
        notice: (title, message, place) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)(message, {
            title,
            ...(place === undefined ? {} : { file: place.file }),
            ...(place?.line === undefined ? {} : { startLine: place.line })
        })
    };
}
/**
 * Marks of workflow commands: `::` at the start of a line, and the older `##[`, which the runner looks for anywhere in one.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function neutralise(text) {
    return text.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
}
//# sourceMappingURL=step-log.js.map

/***/ }),

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPullRequest)
/* harmony export */ });
/** Reads it from the event of the run; undefined for other events. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
async function readPullRequest(path, files) {
    const text = path === undefined || path === '' ? undefined : await files.read(path);
    const { pull_request: pullRequest } = parse(text);
    if (pullRequest?.number === undefined)
        return undefined;
    return { number: pullRequest.number, commit: pullRequest.head?.sha };
}
function parse(text) {
    try {
        return text === undefined ? {} : JSON.parse(text);
    }
    catch {
        return {};
    }
}
//# sourceMappingURL=pull-request-event.js.map

/***/ }),

/***/ 392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openGithub)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3254);


/** GitHub's REST API for the repository of the job. The client is loaded when it is needed. */
async function openGithub(token, { env, clock, deadlineAt }) {
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: api = 'https://api.github.com' } = env;
    if (repository === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', 'GITHUB_REPOSITORY is not set, as it is in every job.');
    const { githubRepository } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(4023)]).then(__webpack_require__.bind(__webpack_require__, 4023));
    return githubRepository({ token, repository, api, fetch: (0,_http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .patientFetch */ .U)({ clock, deadlineAt, random: Math.random }) });
}
//# sourceMappingURL=open-github.js.map

/***/ })

};
