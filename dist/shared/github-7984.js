export const id = 7984;
export const ids = [7984];
export const modules = {

/***/ 47984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  githubCommentMessenger: () => githubCommentMessenger
 });
 var markdown_text = __webpack_require__(5845);
 var notice_event = __webpack_require__(52062);
 var notice_size = __webpack_require__(8655);
 // CONCATENATED MODULE: ./build/src/render/chat/render-comment.js
 const SIZE = {
  titleCharacters: 200,
  headlineCharacters: 2e3,
  lineCharacters: 250,
  lines: 15
 };
 const MARK_CHARACTERS = 1e3;
 function markOfComment({services: services, environment: environment}) {
  const target = encodeURIComponent([ ...services, environment ].join(' ')).replace(/[^A-Za-z0-9%]/g, mark => `%${mark.charCodeAt(0).toString(16)}`);
  return `\x3c!-- deploy-kit/notify ${target.slice(0, MARK_CHARACTERS)} --\x3e`;
 }
 function renderComment(notice) {
  const fitted = (0, notice_size.W)(notice, SIZE);
  const parts = [ markOfComment(notice.subject), `### ${(0, notice_event.Cg)(notice.event).sign} ${(0, 
  markdown_text.p7)(fitted.title)}`, (0, markdown_text.p7)(fitted.headline ?? ''), (0, 
  markdown_text.p7)(fitted.explanation ?? ''), bullets('**Why**', fitted.causes.map(markdown_text.p7)), factTable(fitted), details(fitted), fitted.links.map(({text: text, href: href}) => (0, 
  markdown_text.iQ)((0, markdown_text.p7)(text), href)).join(' · ') ];
  return parts.filter(part => part !== '').join('\n\n');
 }
 function factTable({facts: facts}) {
  const rows = facts.map(({name: name, value: value, href: href, isCode: isCode}) => {
   const shown = isCode ? (0, markdown_text.D9)(value) : (0, markdown_text.p7)(value);
   return `| ${name} | ${href === void 0 ? shown : (0, markdown_text.iQ)(shown, href)} |`;
  });
  return [ '| | |', '| --- | --- |', ...rows ].join('\n');
 }
 function details({commits: commits, moreCommits: moreCommits, details: steps}) {
  const changes = commits.map(({short: short, text: text, href: href}) => `${(0, markdown_text.iQ)((0, 
  markdown_text.D9)(short), href)} ${(0, markdown_text.p7)(text)}`);
  const inner = [ bullets('**Commits since the last success**', [ ...changes, ...moreCommits === void 0 ? [] : [ moreCommits ] ]), bullets('**Steps**', steps.map(markdown_text.p7)) ].filter(part => part !== '');
  return inner.length === 0 ? '' : `<details><summary>Details</summary>\n\n${inner.join('\n\n')}\n\n</details>`;
 }
 function bullets(heading, items) {
  return items.length === 0 ? '' : [ heading, '', ...items.map(item => `- ${item}`) ].join('\n');
 }
 var read_answer = __webpack_require__(33284);
 var read_list = __webpack_require__(13194);
 var sticky_comment = __webpack_require__(18908);
 // CONCATENATED MODULE: ./build/src/adapters/github/github-comment-messenger.js
 const MOST_PAGES = 5;
 function githubCommentMessenger(repository, {pullRequest: pullRequest}) {
  return {
   async deliver(notice, earlier) {
    const number = pullRequest ?? await findPullRequest(repository, notice.subject.commit);
    if (number === void 0) return {
     skipped: 'the commit has no pull request'
    };
    const {id: id} = await (0, sticky_comment.A)(repository, {
     pullRequest: number,
     mark: markOfComment(notice.subject),
     body: renderComment(notice),
     earlier: earlier === void 0 ? void 0 : Number(earlier)
    });
    return {
     reference: String(id)
    };
   }
  };
 }
 async function findPullRequest({octokit: octokit, at: at}, commit) {
  if (commit === void 0) return;
  const {items: items} = await (0, read_list.gH)('pull-requests: read', octokit.paginate.iterator(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
   ...{
    ...at,
    commit_sha: commit,
    per_page: read_list.md
   }
  }), MOST_PAGES);
  const own = items.find(({merge_commit_sha: merged, head: head}) => merged === commit || (0, 
  read_answer.lS)(head, 'a pull request').sha === commit);
  return (own ?? items[0])?.number;
 }
}),

/***/ 18908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => putStickyComment
 });
 var errors = __webpack_require__(33047);
 var github_repository = __webpack_require__(74023);
 var read_answer = __webpack_require__(33284);
 // CONCATENATED MODULE: ./build/src/github/own-comments.js
 const AUTHORSHIP = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } } }`;
 const COMMENTS_A_QUERY = 100;
 async function keepOwnComments({octokit: octokit}, comments, permission) {
  const own = new Set;
  for (let start = 0; start < comments.length; start += COMMENTS_A_QUERY) {
   const ids = comments.slice(start, start + COMMENTS_A_QUERY).map(comment => comment.node_id);
   const answer = await (0, github_repository.f)(permission, () => octokit.graphql(AUTHORSHIP, {
    ids: ids
   }));
   if (!Array.isArray((0, read_answer.lS)(answer, 'the author of a comment').nodes) || answer.nodes === void 0) throw new errors.s('platform-error', 'GitHub does not report who wrote a comment. Try again later.');
   for (const node of answer.nodes) if (node?.viewerDidAuthor === true) own.add(node.id);
  }
  return comments.filter(comment => own.has(comment.node_id));
 }
 var read_list = __webpack_require__(13194);
 // CONCATENATED MODULE: ./build/src/github/sticky-comment.js
 const PERMISSION = 'pull-requests: write';
 const MOST_PAGES = 30;
 async function putStickyComment(repository, comment) {
  const edited = await edit(repository, await findEarlier(repository, comment), comment.body) ?? await edit(repository, await findComment(repository, comment), comment.body);
  return edited === void 0 ? {
   id: await create(repository, comment),
   kind: 'created'
  } : {
   id: edited,
   kind: 'edited'
  };
 }
 async function findEarlier(repository, {mark: mark, earlier: earlier}) {
  if (earlier === void 0 || !Number.isSafeInteger(earlier)) return;
  const {octokit: octokit, at: at} = repository;
  try {
   const {data: data} = await (0, github_repository.f)(PERMISSION, () => octokit.rest.issues.getComment({
    ...at,
    comment_id: earlier
   }));
   (0, read_answer.lS)(data, 'a comment');
   return await firstOwn(repository, mark, [ data ]);
  } catch (error) {
   if (error instanceof github_repository.O && error.status === 404) return;
   throw error;
  }
 }
 async function findComment(repository, {pullRequest: pullRequest, mark: mark}) {
  const {octokit: octokit, at: at} = repository;
  const {items: items, rest: rest} = await (0, read_list.gH)(PERMISSION, octokit.paginate.iterator(octokit.rest.issues.listComments, {
   ...{
    ...at,
    issue_number: pullRequest,
    per_page: read_list.md
   }
  }), MOST_PAGES);
  const own = await firstOwn(repository, mark, items);
  if (own === void 0 && rest === 'unread') throw new errors.s('platform-error', `Pull request ${pullRequest} has more than ${MOST_PAGES * read_list.md} comments. The earlier comment was not found in the first ${MOST_PAGES * read_list.md}.`);
  return own;
 }
 async function firstOwn(repository, mark, comments) {
  const marked = comments.filter(({body: body}) => typeof body === 'string' && body.startsWith(mark));
  const [own] = await keepOwnComments(repository, marked, PERMISSION);
  return own?.id;
 }
 async function edit({octokit: octokit, at: at}, id, body) {
  if (id === void 0) return;
  try {
   await (0, github_repository.f)(PERMISSION, () => octokit.rest.issues.updateComment({
    ...at,
    comment_id: id,
    body: body
   }));
   return id;
  } catch (error) {
   if (error instanceof github_repository.O && error.status === 404) return;
   throw error;
  }
 }
 async function create({octokit: octokit, at: at}, {pullRequest: pullRequest, body: body}) {
  const {data: data} = await (0, github_repository.f)(PERMISSION, () => octokit.rest.issues.createComment({
   ...at,
   issue_number: pullRequest,
   body: body
  }));
  return (0, read_answer.rl)((0, read_answer.lS)(data, 'a comment'), 'id', 'a comment');
 }
})

};
