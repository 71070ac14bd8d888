export const id = 2515;
export const ids = [2515,4023];
export const modules = {

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubCommentMessenger: () => (/* binding */ githubCommentMessenger)
});

// EXTERNAL MODULE: ./build/src/domain/report/markdown-text.js
var markdown_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./build/src/domain/notice/notice-event.js
var notice_event = __webpack_require__(2062);
// EXTERNAL MODULE: ./build/src/domain/notice/notice-size.js
var notice_size = __webpack_require__(729);
;// CONCATENATED MODULE: ./build/src/domain/notice/render-comment.js



/** A comment has 65,536 characters; a character may become six. */
const SIZE = { titleCharacters: 200, headlineCharacters: 2_000, lineCharacters: 250, lines: 15 };
const MARK_CHARACTERS = 1_000;
/** The mark by which a comment is found again. One for each deployment target, so that two of them have two comments. */
function markOfComment({ services, environment }) {
    const target = encodeURIComponent([...services, environment].join(' ')).replace(/[^A-Za-z0-9%]/g, mark => `%${mark.charCodeAt(0).toString(16)}`);
    return `<!-- deploy-kit/notify ${target.slice(0, MARK_CHARACTERS)} -->`;
}
/** The comment on a pull request, in GitHub Markdown. */
function renderComment(notice) {
    const fitted = (0,notice_size/* fitNotice */.W)(notice, SIZE);
    const parts = [
        markOfComment(notice.subject),
        `### ${(0,notice_event/* phraseEvent */.Cg)(notice.event).sign} ${(0,markdown_text/* markdownText */.p7)(fitted.title)}`,
        fitted.headline === undefined ? '' : (0,markdown_text/* markdownText */.p7)(fitted.headline),
        bullets('**Why**', fitted.causes.map(markdown_text/* markdownText */.p7)),
        factTable(fitted),
        details(fitted),
        fitted.links.map(({ text, href }) => (0,markdown_text/* markdownLink */.iQ)((0,markdown_text/* markdownText */.p7)(text), href)).join(' · ')
    ];
    return parts.filter(part => part !== '').join('\n\n');
}
function factTable({ facts }) {
    const rows = facts.map(({ name, value, href, isCode }) => {
        const shown = isCode ? (0,markdown_text/* markdownCode */.D9)(value) : (0,markdown_text/* markdownText */.p7)(value);
        return `| ${name} | ${href === undefined ? shown : (0,markdown_text/* markdownLink */.iQ)(shown, href)} |`;
    });
    return ['| | |', '| --- | --- |', ...rows].join('\n');
}
function details({ commits, moreCommits, details: steps }) {
    const changes = commits.map(({ short, text, href }) => `${(0,markdown_text/* markdownLink */.iQ)((0,markdown_text/* markdownCode */.D9)(short), href)} ${(0,markdown_text/* markdownText */.p7)(text)}`);
    const inner = [
        bullets('**Commits since the last success**', [...changes, ...(moreCommits === undefined ? [] : [moreCommits])]),
        bullets('**Steps**', steps.map(markdown_text/* markdownText */.p7))
    ].filter(part => part !== '');
    return inner.length === 0 ? '' : `<details><summary>Details</summary>\n\n${inner.join('\n\n')}\n\n</details>`;
}
function bullets(heading, items) {
    return items.length === 0 ? '' : [heading, '', ...items.map(item => `- ${item}`)].join('\n');
}
//# sourceMappingURL=render-comment.js.map
// EXTERNAL MODULE: ./build/src/github/github-repository.js
var github_repository = __webpack_require__(4023);
// EXTERNAL MODULE: ./build/src/github/sticky-comment.js
var sticky_comment = __webpack_require__(4626);
;// CONCATENATED MODULE: ./build/src/adapters/github-comment-messenger.js



/** One comment per service and environment on a pull request, edited by every notice, and found again by its hidden mark. */
function githubCommentMessenger(repository, { pullRequest }) {
    return {
        async deliver(notice, earlier) {
            const number = pullRequest ?? (await findPullRequest(repository, notice.subject.commit));
            if (number === undefined)
                return { skipped: 'the commit came with no pull request' };
            const { id } = await (0,sticky_comment/* putStickyComment */.A)(repository, {
                ...{ pullRequest: number, mark: markOfComment(notice.subject), body: renderComment(notice) },
                earlier: earlier === undefined ? undefined : Number(earlier)
            });
            return { reference: String(id) };
        }
    };
}
async function findPullRequest({ octokit, at }, commit) {
    if (commit === undefined)
        return undefined;
    const { data } = await (0,github_repository/* askGithub */.f)('pull-requests: read', () => octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: commit }));
    return data[0]?.number;
}
//# sourceMappingURL=github-comment-messenger.js.map

/***/ }),

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitNotice)
/* harmony export */ });
/* harmony import */ var _report_clip_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6606);


/** Long addresses are refused by some channels. */
const MOST_ADDRESS_CHARACTERS = 2_000;
/** Cuts a notice to a size, each text at a word. */
function fitNotice(notice, size) {
    const line = (text) => (0,_report_clip_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipText */ .g)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text), size.lineCharacters);
    const { commits } = notice;
    const shown = (commits?.list ?? []).slice(-size.lines);
    const hidden = (commits?.total ?? 0) - shown.length;
    return {
        title: (0,_report_clip_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipText */ .g)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(notice.title), size.titleCharacters),
        headline: notice.headline === undefined ? undefined : (0,_report_clip_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipText */ .g)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(notice.headline), size.headlineCharacters),
        facts: notice.facts.map(({ name, value, href, kind }) => ({
            ...{ name, value: line(value), isCode: kind === 'code' },
            href: href !== undefined && isShort(href) ? href : undefined
        })),
        causes: notice.causes
            .slice(0, size.lines)
            .map(({ title, detail }) => line([title, detail].filter(text => text !== undefined && text !== '').join(': '))),
        commits: shown.map(({ commit, title, author, href }) => ({
            short: commit.slice(0, 7),
            text: line(`${title} (${author})`),
            href
        })),
        moreCommits: hidden > 0 ? `and ${hidden} more` : undefined,
        details: notice.details.slice(0, size.lines).map(line),
        links: notice.links
            .filter(({ href }) => isShort(href))
            .slice(0, size.lines)
            .map(({ text, href }) => ({ text: (0,_report_clip_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipText */ .g)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text), 75), href }))
    };
}
function isShort(href) {
    return href.length <= MOST_ADDRESS_CHARACTERS;
}
//# sourceMappingURL=notice-size.js.map

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

/***/ })

};
