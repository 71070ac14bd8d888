export const id = 2736;
export const ids = [2736];
export const modules = {

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
}),

/***/ 90060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Bi: () => renderSlackReply,
  DW: () => renderSlack,
  Kh: () => renderSlackOnce
 });
 var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92158);
 var _domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52062);
 var _notice_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8655);
 const SIZE = {
  titleCharacters: 140,
  headlineCharacters: 2e3,
  lineCharacters: 250,
  lines: 10
 };
 const TEXT_CHARACTERS = 600;
 function renderSlack(notice) {
  const fitted = (0, _notice_size_js__WEBPACK_IMPORTED_MODULE_1__.W)(notice, SIZE);
  return {
   text: fallback(notice, fitted),
   blocks: [ header(notice, fitted), ...describe(fitted) ]
  };
 }
 function renderSlackOnce(notice, mentions) {
  const fitted = (0, _notice_size_js__WEBPACK_IMPORTED_MODULE_1__.W)(notice, SIZE);
  const calls = (0, _domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__.N6)(notice.event) ? callsFor(mentions) : [];
  return {
   text: fallback(notice, fitted),
   blocks: [ header(notice, fitted), ...calls, ...describe(fitted) ]
  };
 }
 function renderSlackReply(notice, mentions) {
  const fitted = (0, _notice_size_js__WEBPACK_IMPORTED_MODULE_1__.W)(notice, {
   ...SIZE,
   lines: 20
  });
  const calls = (0, _domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__.N6)(notice.event) ? callsFor(mentions) : [];
  const lines = [ ...notice.event === 'step-passed' ? [ fitted.headline ?? fitted.title ] : [], ...(0, 
  _domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__.uV)(notice.event) ? fitted.details : [] ];
  if (calls.length === 0 && lines.length === 0) return;
  return {
   text: fallback(notice, fitted),
   blocks: [ ...calls, ...richText([ bullets(lines.map(line => [ text(line) ])) ]) ]
  };
 }
 function escapeSlack(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
 }
 function fallback({event: event}, {title: title, headline: headline}) {
  const words = headline === void 0 ? title : `${title} – ${headline}`;
  return escapeSlack(`${(0, _domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__.Cg)(event).sign} ${(0, 
  _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__.g)(words, TEXT_CHARACTERS)}`);
 }
 function header({event: event}, {title: title}) {
  return {
   type: 'header',
   text: {
    type: 'plain_text',
    text: `${(0, _domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__.Cg)(event).sign} ${title}`,
    emoji: false
   }
  };
 }
 function callsFor(mentions) {
  const calls = mentions.map(mention => {
   if (mention.kind === 'everybody') return `<!${mention.range}>`;
   return mention.kind === 'user' ? `<@${mention.id}>` : `<!subteam^${mention.id}>`;
  });
  return calls.length === 0 ? [] : [ {
   type: 'section',
   text: {
    type: 'mrkdwn',
    text: calls.join(' ')
   }
  } ];
 }
 function describe({headline: headline, explanation: explanation, facts: facts, causes: causes, commits: commits, moreCommits: moreCommits, links: links}) {
  const rows = facts.map(({name: name, value: value, href: href, isCode: isCode}) => [ bold(`${name}: `), href === void 0 ? text(value, isCode) : link(value, href) ]);
  const changes = commits.map(({short: short, text: title, href: href}) => [ link(short, href), text(` ${title}`) ]);
  return richText([ headline === void 0 ? [] : [ section([ text(headline) ]) ], explanation === void 0 ? [] : [ section([ text(explanation) ]) ], causes.length === 0 ? [] : [ section([ bold('Why') ]), ...bullets(causes.map(cause => [ text(cause) ])) ], [ section(rows.flatMap((row, index) => index === 0 ? row : [ text('\n'), ...row ])) ], changes.length === 0 ? [] : [ section([ bold('Commits since the last success') ]), ...bullets(changes) ], moreCommits === void 0 ? [] : [ section([ text(moreCommits) ]) ], links.length === 0 ? [] : [ section(links.flatMap(({text: words, href: href}, index) => [ ...index === 0 ? [] : [ text('  ·  ') ], link(words, href) ])) ] ]);
 }
 function richText(parts) {
  const elements = parts.flat();
  return elements.length === 0 ? [] : [ {
   type: 'rich_text',
   elements: elements
  } ];
 }
 function bullets(items) {
  return items.length === 0 ? [] : [ {
   type: 'rich_text_list',
   style: 'bullet',
   elements: items.map(section)
  } ];
 }
 function section(elements) {
  return {
   type: 'rich_text_section',
   elements: elements
  };
 }
 function text(value, isCode = false) {
  return {
   type: 'text',
   text: value === '' ? ' ' : value,
   ...isCode ? {
    style: {
     code: true
    }
   } : {}
  };
 }
 function bold(value) {
  return {
   type: 'text',
   text: value,
   style: {
    bold: true
   }
  };
 }
 function link(value, url) {
  return {
   type: 'link',
   url: url,
   text: value
  };
 }
})

};
