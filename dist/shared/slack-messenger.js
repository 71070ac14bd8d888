import { modules as shared0 } from './chat-m90060.js';
export const id = 2736;
export const ids = [2736];
export const modules = {
...shared0,

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  slackMessenger: () => slackMessenger
 });
 var _domain_own_member_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27437);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _render_chat_render_slack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90060);
 const ADVICE = {
  invalid_auth: 'the token is not valid. Check "slack-token".',
  account_inactive: 'the app or user of the token was removed. Check "slack-token".',
  token_revoked: 'the token was revoked. Check "slack-token".',
  token_expired: 'the token has expired. Check "slack-token".',
  missing_scope: 'the token lacks a scope. Grant the app chat:write.',
  channel_not_found: 'the channel does not exist, or the bot is not a member. Use the channel ID, and invite the bot.',
  not_in_channel: 'the bot is not a member of the channel. Invite it.',
  is_archived: 'the channel is archived.',
  restricted_action: 'the workspace does not allow the app to post there.',
  rate_limited: 'the app is rate limited. Send fewer messages, or retry later.',
  ratelimited: 'the app is rate limited. Send fewer messages, or retry later.'
 };
 const CANNOT_EDIT = [ 'message_not_found', 'cant_update_message', 'edit_window_closed' ];
 const QUIET = {
  unfurl_links: false,
  unfurl_media: false
 };
 function slackMessenger({channel: channel, token: token, mentions: mentions}, {fetch: fetch, api: api}) {
  const ask = slackMethods(token, {
   fetch: fetch,
   api: api
  });
  return {
   async deliver(notice, earlier) {
    const known = readReference(earlier, channel);
    const place = (known && await edit(ask, known, notice)) ?? await post(ask, channel, notice);
    const reply = (0, _render_chat_render_slack_js__WEBPACK_IMPORTED_MODULE_1__.Bi)(notice, mentions);
    const problem = reply && await problemOf(ask('chat.postMessage', {
     channel: place.channel,
     thread_ts: place.ts,
     ...reply,
     ...QUIET
    }));
    return {
     reference: nameReference(place, channel),
     ...problem === void 0 ? {} : {
      problem: problem
     }
    };
   }
  };
 }
 async function edit(ask, {channel: channel, ts: ts}, notice) {
  try {
   await ask('chat.update', {
    channel: channel,
    ts: ts,
    ...(0, _render_chat_render_slack_js__WEBPACK_IMPORTED_MODULE_1__.DW)(notice)
   });
   return {
    channel: channel,
    ts: ts
   };
  } catch (error) {
   if (error instanceof SlackRefusal && CANNOT_EDIT.includes(error.slackCode)) return;
   throw error;
  }
 }
 async function post(ask, channel, notice) {
  const {ts: ts, channel: id} = await ask('chat.postMessage', {
   channel: channel,
   ...(0, _render_chat_render_slack_js__WEBPACK_IMPORTED_MODULE_1__.DW)(notice),
   ...QUIET
  });
  if (typeof ts !== 'string') throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', 'Slack accepted the message but returned no timestamp (ts) for it.');
  return {
   channel: typeof id === 'string' ? id : channel,
   ts: ts
  };
 }
 function nameReference({channel: channel, ts: ts}, given) {
  return channel === given ? ts : `${ts}@${channel}`;
 }
 function readReference(reference, given) {
  const [, ts, channel = given] = /^(\d+\.\d+)(?:@(\w+))?$/.exec(reference ?? '') ?? [];
  return ts === void 0 ? void 0 : {
   ts: ts,
   channel: channel
  };
 }
 class SlackRefusal extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s {
  slackCode;
  constructor(slackCode) {
   const advice = (0, _domain_own_member_js__WEBPACK_IMPORTED_MODULE_2__.n)(ADVICE, slackCode) ?? 'see https://docs.slack.dev/reference/methods/chat.postMessage#errors.';
   super(/^rate_?limited$/.test(slackCode) ? 'throttled' : 'rejected', `Slack returned ${slackCode}: ${advice}`);
   this.slackCode = slackCode;
  }
 }
 async function problemOf(call) {
  try {
   await call;
   return;
  } catch (error) {
   if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) return error;
   throw error;
  }
 }
 function slackMethods(token, {fetch: fetch, api: api}) {
  const base = api.replace(/\/?$/, '/');
  if (!/^https?:$/.test(URL.parse(base)?.protocol ?? '')) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('slack-api-url', 'expected a URL that starts with https://.');
  if (!/^[\x21-\x7e]+$/.test(token)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('slack-token', 'it contains invalid characters. Copy the token again.');
  const headers = {
   authorization: `Bearer ${token}`,
   'user-agent': 'deploy-kit'
  };
  return async (method, fields) => {
   const texts = Object.entries(fields).map(([name, value]) => [ name, typeof value === 'string' ? value : JSON.stringify(value) ]);
   const response = await fetch(base + method, {
    method: 'POST',
    headers: headers,
    body: new URLSearchParams(texts)
   });
   return readAnswer(response);
  };
 }
 async function readAnswer(response) {
  const text = await response.text();
  const answer = parseObject(text);
  if (answer?.ok === true) return answer;
  if (typeof answer?.error === 'string' && /^[a-z_]{1,60}$/.test(answer.error)) throw new SlackRefusal(answer.error);
  if (!response.ok) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `Slack returned ${response.status}.`);
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', 'Slack returned a response that is not from its API. Check any proxy in between.');
 }
 function parseObject(text) {
  try {
   const value = JSON.parse(text);
   return typeof value === 'object' && value !== null ? value : void 0;
  } catch {
   return;
  }
 }
})

};
