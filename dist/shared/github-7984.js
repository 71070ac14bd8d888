export const id = 7984;
export const ids = [7984];
export const modules = {

/***/ 47984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubCommentMessenger: () => (/* binding */ githubCommentMessenger)
});

// EXTERNAL MODULE: ./build/src/render/markdown/markdown-text.js
var markdown_text = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/domain/notice/notice-event.js
var notice_event = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/src/render/chat/notice-size.js
var notice_size = __webpack_require__(8655);
;// CONCATENATED MODULE: ./build/src/render/chat/render-comment.js



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
        (0,markdown_text/* markdownText */.p7)(fitted.headline ?? ''),
        (0,markdown_text/* markdownText */.p7)(fitted.explanation ?? ''),
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
// EXTERNAL MODULE: ./build/src/github/read-list.js
var read_list = __webpack_require__(13194);
// EXTERNAL MODULE: ./build/src/github/sticky-comment.js + 1 modules
var sticky_comment = __webpack_require__(18908);
;// CONCATENATED MODULE: ./build/src/adapters/github/github-comment-messenger.js



const MOST_PAGES = 5;
/** One comment per service and environment on a pull request, edited by every notice, and found again by its hidden mark. */
function githubCommentMessenger(repository, { pullRequest }) {
    return {
        async deliver(notice, earlier) {
            const number = pullRequest ?? (await findPullRequest(repository, notice.subject.commit));
            if (number === undefined)
                return { skipped: 'the commit has no pull request' };
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
    const { items } = await (0,read_list/* readListOf */.gH)('pull-requests: read', octokit.paginate.iterator(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...{ ...at, commit_sha: commit, per_page: read_list/* PAGE_SIZE */.md }
    }), MOST_PAGES);
    // A commit may be in several: the one that it was merged with, or is the last commit of, is meant.
    const own = items.find(({ merge_commit_sha: merged, head }) => merged === commit || head.sha === commit);
    return (own ?? items[0])?.number;
}
//# sourceMappingURL=github-comment-messenger.js.map

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

/***/ })

};
