export const id = 3596;
export const ids = [3596];
export const modules = {

/***/ 83596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  githubCommitStatusMessenger: () => githubCommitStatusMessenger
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_notice_github_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79060);
 var _github_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74023);
 const MOST_CONTEXT_CHARACTERS = 200;
 function githubCommitStatusMessenger({octokit: octokit, at: at}) {
  return {
   async deliver(notice) {
    const {commit: commit, services: services, environment: environment, runUrl: runUrl} = notice.subject;
    if (commit === void 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', 'A commit status requires a commit. Set "commit".');
    const context = `deploy-kit/${services.join('+')} (${environment})`.slice(0, MOST_CONTEXT_CHARACTERS);
    await (0, _github_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.f)('statuses: write', () => octokit.rest.repos.createCommitStatus({
     ...at,
     ...{
      sha: commit,
      context: context,
      ...(0, _domain_notice_github_state_js__WEBPACK_IMPORTED_MODULE_1__.Z)(notice)
     },
     ...runUrl === void 0 ? {} : {
      target_url: runUrl
     }
    }));
    return {};
   }
  };
 }
}),

/***/ 79060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => commitStatusOf,
  r: () => deploymentStatusOf
 });
 var _delivery_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62904);
 var _delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);
 var _text_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3934);
 var _text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92158);
 var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53177);
 var _notice_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52062);
 var _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
 const DESCRIPTION_CHARACTERS = 140;
 function deploymentStatusOf({event: event, headline: headline, subject: subject}, service) {
  if ((0, _notice_event_js__WEBPACK_IMPORTED_MODULE_1__.uV)(event)) {
   const own = isSpokenByResult(event, subject.result?.verdict) ? subject.result?.services.find(each => each.service === service) : void 0;
   const verdict = own?.verdict ?? event;
   return {
    state: (0, _delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__.Dp)(verdict, own !== void 0 && (0, 
    _delivery_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__.y)(own) ? 'nothing' : 'production'),
    description: (0, _delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(verdict, (0, 
    _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.T)((own && (0, _text_headline_js__WEBPACK_IMPORTED_MODULE_4__.D)(own.reason).headline) ?? headline ?? (0, 
    _notice_event_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(event).words))
   };
  }
  const words = [ (0, _notice_event_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(event).words, headline ].filter(text => text !== void 0).join(': ');
  return {
   state: event === 'awaiting-approval' ? 'queued' : 'in_progress',
   description: (0, _text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__.g)((0, _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.T)(words), DESCRIPTION_CHARACTERS)
  };
 }
 function isSpokenByResult(event, verdict) {
  return event === verdict;
 }
 function commitStatusOf({event: event, headline: headline}) {
  const isSaid = headline?.startsWith(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__.jC) === true;
  const words = [ isSaid ? void 0 : (0, _notice_event_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(event).words, headline ].filter(text => text !== void 0).join(': ');
  return {
   state: commitState(event),
   description: (0, _text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__.g)((0, _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.T)(words), DESCRIPTION_CHARACTERS)
  };
 }
 function commitState(event) {
  if (!(0, _notice_event_js__WEBPACK_IMPORTED_MODULE_1__.uV)(event) || event === 'paused') return 'pending';
  if (event === 'succeeded') return 'success';
  return (0, _delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__.Dp)(event) === 'failure' ? 'failure' : 'error';
 }
})

};
