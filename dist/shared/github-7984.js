import { modules as shared0 } from './github-m18908.js';
export const id = 7984;
export const ids = [7984];
export const modules = {
...shared0,

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
})

};
