import { modules as shared0 } from './github-m18908.js';
export const id = 7660;
export const ids = [7660];
export const modules = {
...shared0,

/***/ 98884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _use_cases_notify_pull_request_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90653);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
 async function readInputs(read, {event: event, files: files}) {
  const key = read.required('key');
  const given = read.wholeNumber('pull-request', {
   from: 1,
   to: Number.MAX_SAFE_INTEGER
  });
  return {
   key: key,
   markdown: await readMarkdown(read, files),
   pullRequest: given ?? (await (0, _use_cases_notify_pull_request_event_js__WEBPACK_IMPORTED_MODULE_1__.D)(event))?.number,
   onError: read.yesNo('fail-on-error') === true ? 'fail' : 'warn'
  };
 }
 async function readMarkdown(read, files) {
  const path = read.text('body-file');
  const text = path === void 0 ? '' : await files.read(path, {
   input: 'body-file'
  });
  if (text === void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('body-file', `file ${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.AB)(path ?? '')} does not exist. The path is relative to the workspace.`);
  const parts = [ read.block('body') ?? '', text ].map(part => part.trim()).filter(part => part !== '');
  if (parts.length > 0) return parts.join('\n\n');
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('body', 'a value is required unless "body-file" is set.');
 }
}),

/***/ 64000:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var _adapters_github_github_pull_request_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36160);
   var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27530);
   var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63462);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66884);
   var _runner_step_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54537);
   var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61751);
   var _wiring_open_github_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50392);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98884);
   var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66963);
   const {env: env} = process;
   const PATIENCE_MILLISECONDS = 6e4;
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__.C)(async () => {
    const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__.a)();
    const request = await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_8__.K)(inputs, {
     event: (0, _runner_step_event_js__WEBPACK_IMPORTED_MODULE_5__.B)(env),
     files: (0, _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_1__.nodeFiles)(env)
    });
    const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__.V)(env);
    const reach = {
     env: env,
     clock: clock,
     deadlineAt: clock.now() + PATIENCE_MILLISECONDS
    };
    return (0, _run_js__WEBPACK_IMPORTED_MODULE_9__.e)(request, {
     log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_6__.t)(),
     comments: async () => (0, _adapters_github_github_pull_request_comments_js__WEBPACK_IMPORTED_MODULE_0__.g)(await (0, 
     _wiring_open_github_js__WEBPACK_IMPORTED_MODULE_7__.K)(inputs.required('github-token'), reach))
    });
   });
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 66963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => run
 });
 var cut_at_line = __webpack_require__(16385);
 // CONCATENATED MODULE: ./build/src/render/markdown/open-blocks.js
 const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
 const DETAILS = /<(\/?)details\b/gi;
 const MOST_DETAILS = 20;
 const LONGEST_FENCE = 100;
 function closeOpenBlocks(markdown) {
  let fence = '';
  let details = 0;
  for (const line of markdown.split('\n')) {
   const [found = ''] = FENCE.exec(line) ?? [];
   const marks = found.trimStart();
   const rest = line.slice(found.length);
   if (fence !== '') {
    if (marks.startsWith(fence) && rest.trim() === '') fence = '';
   } else if (marks !== '' && !(marks.startsWith('`') && rest.includes('`'))) fence = marks; else for (const [, slash] of line.matchAll(DETAILS)) details = Math.max(0, details + (slash === '' ? 1 : -1));
  }
  const end = fence === '' || fence.length > LONGEST_FENCE ? '' : `\n${fence}`;
  return end + (details === 0 ? '' : `\n${'\n</details>'.repeat(Math.min(details, MOST_DETAILS))}`);
 }
 const LONGEST_CLOSING = LONGEST_FENCE + 2 + '\n</details>'.length * MOST_DETAILS;
 // CONCATENATED MODULE: ./build/src/render/comment/fit-comment.js
 const LIMIT_CHARACTERS = 65536;
 const NOTE = '\n\n_The rest of this comment was truncated: GitHub accepts at most 65,536 characters._';
 function markOfKey(key) {
  return `\x3c!-- deploy-kit/comment ${encodeURIComponent(key).replaceAll('-', '%2D')} --\x3e`;
 }
 function fitComment(mark, markdown) {
  const whole = `${mark}\n${markdown.trim()}`;
  if (whole.length <= LIMIT_CHARACTERS) return whole;
  const room = LIMIT_CHARACTERS - NOTE.length - LONGEST_CLOSING;
  const cut = (0, cut_at_line.q)(whole.slice(0, room + 1), room);
  return `${cut}${closeOpenBlocks(cut)}${NOTE}`;
 }
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/actions/comment-pull-request/run.js
 async function run({key: key, markdown: markdown, pullRequest: pullRequest, onError: onError}, {log: log, comments: comments}) {
  if (pullRequest === void 0) {
   log.line('Skipped the comment: this run has no pull request.');
   return {
    outputs: {
     outcome: 'skipped',
     'comment-id': ''
    }
   };
  }
  const mark = markOfKey(key);
  try {
   const {id: id, kind: kind} = await (await comments()).put({
    pullRequest: pullRequest,
    mark: mark,
    body: fitComment(mark, markdown)
   });
   log.line(`The comment on pull request ${pullRequest} was ${kind}.`);
   return {
    outputs: {
     outcome: kind,
     'comment-id': String(id)
    }
   };
  } catch (error) {
   if (!(error instanceof errors.s) || onError === 'fail') throw error;
   log.warning('Could not comment on the pull request', error.message);
   return {
    outputs: {
     outcome: 'failed',
     'comment-id': ''
    }
   };
  }
 }
}),

/***/ 36160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  g: () => githubPullRequestComments
 });
 var _github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18908);
 function githubPullRequestComments(repository) {
  return {
   put: comment => (0, _github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_0__.A)(repository, comment)
  };
 }
})

};
