export const modules = {

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
