import { modules as shared0 } from './chat-m90060.js';
export const id = 9284;
export const ids = [9284];
export const modules = {
...shared0,

/***/ 39284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  slackWebhookMessenger: () => slackWebhookMessenger
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _render_chat_render_slack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90060);
 var _http_json_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88506);
 function slackWebhookMessenger({address: address, mentions: mentions}, {fetch: fetch}) {
  return {
   async deliver(notice) {
    const message = {
     ...(0, _render_chat_render_slack_js__WEBPACK_IMPORTED_MODULE_1__.Kh)(notice, mentions),
     unfurl_links: false,
     unfurl_media: false
    };
    const response = await fetch(address, (0, _http_json_request_js__WEBPACK_IMPORTED_MODULE_2__.U)('POST', message));
    const text = await response.text();
    if (!response.ok) throw refused(response.status, text);
    return {};
   }
  };
 }
 function refused(status, text) {
  const word = /^[a-z_]{1,60}$/.test(text) ? ` ${text}` : '';
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `Slack's webhook returned ${status}${word}. Check that the webhook still exists.`);
 }
})

};
