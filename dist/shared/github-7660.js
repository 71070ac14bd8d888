export const id = 7660;
export const ids = [7660];
export const modules = {

/***/ 98884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _use_cases_notify_pull_request_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90653);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);



/** Reads and checks the inputs; every rejection names the input. */
async function readInputs(read, { event, files }) {
    const key = read.required('key');
    const given = read.wholeNumber('pull-request', { from: 1, to: Number.MAX_SAFE_INTEGER });
    return {
        key,
        markdown: await readMarkdown(read, files),
        pullRequest: given ?? (await (0,_use_cases_notify_pull_request_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullRequest */ .D)(event))?.number,
        onError: read.yesNo('fail-on-error') === true ? 'fail' : 'warn'
    };
}
async function readMarkdown(read, files) {
    const path = read.text('body-file');
    const text = path === undefined ? '' : await files.read(path, { input: 'body-file' });
    if (text === undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('body-file', `file ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(path ?? '')} does not exist. The path is relative to the workspace.`);
    const parts = [read.block('body') ?? '', text].map(part => part.trim()).filter(part => part !== '');
    if (parts.length > 0)
        return parts.join('\n\n');
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('body', 'a value is required unless "body-file" is set.');
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 64000:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_github_github_pull_request_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36160);
/* harmony import */ var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27530);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42367);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66884);
/* harmony import */ var _runner_step_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54537);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61751);
/* harmony import */ var _wiring_open_github_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50392);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98884);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9555);










const { env } = process;
const PATIENCE_MILLISECONDS = 60_000;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(async () => {
    const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .stepInputs */ .a)();
    const request = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)(inputs, { event: (0,_runner_step_event_js__WEBPACK_IMPORTED_MODULE_5__/* .stepEvent */ .B)(env), files: (0,_adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeFiles */ .k)(env) });
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .V)(env);
    const reach = { env, clock, deadlineAt: clock.now() + PATIENCE_MILLISECONDS };
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e)(request, {
        log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_6__/* .stepLog */ .t)(),
        comments: async () => (0,_adapters_github_github_pull_request_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .githubPullRequestComments */ .g)(await (0,_wiring_open_github_js__WEBPACK_IMPORTED_MODULE_7__/* .openGithub */ .K)(inputs.required('github-token'), reach))
    });
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/render/markdown/cut-at-line.js
var cut_at_line = __webpack_require__(16385);
;// CONCATENATED MODULE: ./build/src/render/comment/fit-comment.js

/** https://docs.github.com/rest/issues/comments takes 65,536 characters. */
const LIMIT_CHARACTERS = 65_536;
const NOTE = '\n\n_The rest of this comment was truncated: GitHub accepts at most 65,536 characters._';
const FENCE = '\n```';
/** The mark by which the comment of a key is found again: whatever the key holds, it ends no HTML comment. */
function markOfKey(key) {
    return `<!-- deploy-kit/comment ${encodeURIComponent(key).replaceAll('-', '%2D')} -->`;
}
/** The comment with its mark in front, cut where it is too long: at the end of a line, or inside one that is long itself. A code block that is cut is closed. */
function fitComment(mark, markdown) {
    const whole = `${mark}\n${markdown.trim()}`;
    if (whole.length <= LIMIT_CHARACTERS)
        return whole;
    const room = LIMIT_CHARACTERS - NOTE.length - FENCE.length;
    const cut = (0,cut_at_line/* cutAtLine */.q)(whole.slice(0, room + 1), room);
    const isInCode = (cut.match(/^```/gm) ?? []).length % 2 === 1;
    return `${cut}${isInCode ? FENCE : ''}${NOTE}`;
}
//# sourceMappingURL=fit-comment.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/actions/comment-pull-request/run.js


/**
 * Writes the comment, or explains why there is none. A comment that cannot be written fails the step only with `fail-on-error`. Throws a
 * `DeployError` only with `on-error: fail`.
 */
async function run({ key, markdown, pullRequest, onError }, { log, comments }) {
    if (pullRequest === undefined) {
        log.line('Skipped the comment: this run has no pull request.');
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
        log.warning('Could not comment on the pull request', error.message);
        return { outputs: { outcome: 'failed', 'comment-id': '' } };
    }
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 36160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ githubPullRequestComments)
/* harmony export */ });
/* harmony import */ var _github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18908);

/** Comments over GitHub's REST API. */
function githubPullRequestComments(repository) {
    return { put: comment => (0,_github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .putStickyComment */ .A)(repository, comment) };
}
//# sourceMappingURL=github-pull-request-comments.js.map

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
    // One more character than fits shows whether a word ends there.
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

/***/ 18908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ putStickyComment)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/github/github-repository.js
var github_repository = __webpack_require__(74023);
;// CONCATENATED MODULE: ./build/src/github/own-comments.js


/** https://docs.github.com/graphql/reference/interfaces#comment: true for what the owner of the token wrote, whatever kind of token it is. */
const AUTHORSHIP = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } } }`;
/** https://docs.github.com/graphql/reference/queries#nodes: as many as one query may name. */
const COMMENTS_A_QUERY = 100;
/**
 * Those of the comments that the owner of our token wrote, in their order. A name or a kind of user is not enough: every app is a bot.
 * Throws where GitHub does not report the author, because a comment of another user must not be edited.
 */
async function keepOwnComments({ octokit }, comments, permission) {
    const own = new Set();
    for (let start = 0; start < comments.length; start += COMMENTS_A_QUERY) {
        const ids = comments.slice(start, start + COMMENTS_A_QUERY).map(comment => comment.node_id);
        const answer = await (0,github_repository/* askGithub */.f)(permission, () => octokit.graphql(AUTHORSHIP, { ids }));
        if (answer.nodes === undefined)
            throw new errors/* DeployError */.s('platform-error', 'GitHub does not report who wrote a comment. Try again later.');
        for (const node of answer.nodes)
            if (node?.viewerDidAuthor === true)
                own.add(node.id);
    }
    return comments.filter(comment => own.has(comment.node_id));
}
//# sourceMappingURL=own-comments.js.map
// EXTERNAL MODULE: ./build/src/github/read-list.js
var read_list = __webpack_require__(13194);
;// CONCATENATED MODULE: ./build/src/github/sticky-comment.js




const PERMISSION = 'pull-requests: write';
/** 3,000 comments. */
const MOST_PAGES = 30;
/**
 * Edits the comment, or creates it where there is none: https://docs.github.com/rest/issues/comments. A comment that starts with the mark
 * and that another user or app wrote stays as it is.
 */
async function putStickyComment(repository, comment) {
    const edited = (await edit(repository, await findEarlier(repository, comment), comment.body)) ??
        (await edit(repository, await findComment(repository, comment), comment.body));
    return edited === undefined
        ? { id: await create(repository, comment), kind: 'created' }
        : { id: edited, kind: 'edited' };
}
/** The comment that was known from earlier, when it is there and ours. */
async function findEarlier(repository, { mark, earlier }) {
    if (earlier === undefined || !Number.isSafeInteger(earlier))
        return undefined;
    const { octokit, at } = repository;
    try {
        const { data } = await (0,github_repository/* askGithub */.f)(PERMISSION, () => octokit.rest.issues.getComment({ ...at, comment_id: earlier }));
        return await firstOwn(repository, mark, [data]);
    }
    catch (error) {
        if (error instanceof github_repository/* GithubRefusal */.O && error.status === 404)
            return undefined;
        throw error;
    }
}
/** The first comment of the pull request that starts with the mark and that the owner of our token wrote. */
async function findComment(repository, { pullRequest, mark }) {
    const { octokit, at } = repository;
    const { items, rest } = await (0,read_list/* readListOf */.gH)(PERMISSION, octokit.paginate.iterator(octokit.rest.issues.listComments, {
        ...{ ...at, issue_number: pullRequest, per_page: read_list/* PAGE_SIZE */.md }
    }), MOST_PAGES);
    const own = await firstOwn(repository, mark, items);
    if (own === undefined && rest === 'unread')
        throw new errors/* DeployError */.s('platform-error', `Pull request ${pullRequest} has more than ${MOST_PAGES * read_list/* PAGE_SIZE */.md} comments. The earlier comment was not found in the first ${MOST_PAGES * read_list/* PAGE_SIZE */.md}.`);
    return own;
}
async function firstOwn(repository, mark, comments) {
    const marked = comments.filter(({ body }) => body?.startsWith(mark) === true);
    const [own] = await keepOwnComments(repository, marked, PERMISSION);
    return own?.id;
}
async function edit({ octokit, at }, id, body) {
    if (id === undefined)
        return undefined;
    try {
        await (0,github_repository/* askGithub */.f)(PERMISSION, () => octokit.rest.issues.updateComment({ ...at, comment_id: id, body }));
        return id;
    }
    catch (error) {
        if (error instanceof github_repository/* GithubRefusal */.O && error.status === 404)
            return undefined;
        throw error;
    }
}
async function create({ octokit, at }, { pullRequest, body }) {
    const { data } = await (0,github_repository/* askGithub */.f)(PERMISSION, () => octokit.rest.issues.createComment({ ...at, issue_number: pullRequest, body }));
    return data.id;
}
//# sourceMappingURL=sticky-comment.js.map

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

/***/ 40282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ explainLost),
/* harmony export */   N: () => (/* binding */ findDeployError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

// https://nodejs.org/api/errors.html#common-system-errors
const NEVER_SENT = {
    ENOTFOUND: 'the host does not exist',
    EAI_AGAIN: 'the host name could not be resolved',
    ECONNREFUSED: 'the connection was refused',
    ENETUNREACH: 'its network is unreachable',
    EHOSTUNREACH: 'the host is unreachable',
    UND_ERR_CONNECT_TIMEOUT: 'the connection timed out'
};
/** The meaning of an error of `fetch`, without the address, which may be a secret. */
function explainLost(error) {
    const code = codes(error).find(each => Object.hasOwn(NEVER_SENT, each));
    if (code !== undefined)
        return { sentence: NEVER_SENT[code] ?? '', mayHaveArrived: false };
    if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
        return { sentence: 'the response timed out', mayHaveArrived: true };
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

/***/ })

};
