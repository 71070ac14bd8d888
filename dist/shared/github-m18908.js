export const modules = {

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
