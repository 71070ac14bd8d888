export const id = 7717;
export const ids = [7717];
export const modules = {

/***/ 37717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  discordMessenger: () => discordMessenger
 });
 var errors = __webpack_require__(33047);
 var clip_text = __webpack_require__(92158);
 var notice_event = __webpack_require__(52062);
 var notice_size = __webpack_require__(8655);
 // CONCATENATED MODULE: ./build/src/render/chat/render-discord.js
 const COLOURS = {
  good: 2991182,
  bad: 13574702,
  warning: 12551936,
  neutral: 5726314
 };
 const SIZE = {
  titleCharacters: 80,
  headlineCharacters: 800,
  lineCharacters: 120,
  lines: 6
 };
 const DESCRIPTION_CHARACTERS = 3400;
 const LINK_CHARACTERS = 1200;
 const FIELD_CHARACTERS = 250;
 function renderDiscord(notice) {
  const fitted = (0, notice_size.W)(notice, SIZE);
  const {sign: sign, tone: tone} = (0, notice_event.Cg)(notice.event);
  const {runUrl: runUrl} = notice.subject;
  const embed = {
   title: `${sign} ${escapeDiscord(fitted.title)}`,
   ...runUrl === void 0 ? {} : {
    url: runUrl
   },
   description: describe(fitted),
   color: COLOURS[tone],
   fields: fitted.facts.map(({name: name, value: value, href: href}) => ({
    name: name,
    value: (0, clip_text.g)(escapeDiscord(value), FIELD_CHARACTERS - (href?.length ?? 0)) || '–',
    inline: true
   }))
  };
  return {
   embeds: [ embed ],
   allowed_mentions: {
    parse: []
   }
  };
 }
 function escapeDiscord(text) {
  return text.replace(/[\\`*_~|<>#[\]()+-]/g, mark => `\\${mark}`).replaceAll('@', '@​').replace(/:(?=\/\/)/g, ':​');
 }
 function enclosed(href) {
  return href.replaceAll('(', '%28').replaceAll(')', '%29');
 }
 function describe({headline: headline, explanation: explanation, causes: causes, commits: commits, moreCommits: moreCommits, links: links}) {
  const rest = [ ...explanation === void 0 ? [] : [ escapeDiscord(explanation) ], ...causes.length === 0 ? [] : [ '**Why**', ...causes.map(cause => `• ${escapeDiscord(cause)}`) ], ...commits.length === 0 ? [] : [ '**Commits since the last success**' ], ...commits.map(({short: short, text: text, href: href}) => `• [\`${short}\`](${enclosed(href)}) ${escapeDiscord(text)}`), ...moreCommits === void 0 ? [] : [ moreCommits ] ];
  const last = joinWithin(links.map(({text: text, href: href}) => `[${escapeDiscord(text) || '–'}](${enclosed(href)})`), LINK_CHARACTERS);
  const lines = headline === void 0 ? [] : [ escapeDiscord(headline) ];
  let room = DESCRIPTION_CHARACTERS - (lines[0]?.length ?? 0) - last.length;
  for (const line of rest) {
   room -= line.length + 1;
   if (room < 0) break;
   lines.push(line);
  }
  return [ ...lines, last ].filter(line => line !== '').join('\n');
 }
 function joinWithin(links, most) {
  return links.reduce((all, link) => {
   const more = all === '' ? link : `${all} · ${link}`;
   return more.length <= most ? more : all;
  }, '');
 }
 var json_request = __webpack_require__(88506);
 var refused_answer = __webpack_require__(12645);
 // CONCATENATED MODULE: ./build/src/adapters/chats/discord-messenger.js
 function discordMessenger({address: address}, {fetch: fetch}) {
  async function edit(id, notice) {
   const response = await fetch(addressOf(address, id), (0, json_request.U)('PATCH', renderDiscord(notice)));
   if (response.status === 404 && await isGone(response)) return;
   if (!response.ok) throw await (0, refused_answer.F)('Discord', response);
   await (response.body?.cancel());
   return id;
  }
  async function post(notice) {
   const response = await fetch(addressOf(address), (0, json_request.U)('POST', renderDiscord(notice)));
   if (!response.ok) throw await (0, refused_answer.F)('Discord', response);
   const id = await idOf(response);
   if (id !== void 0) return id;
   throw new errors.s('platform-error', 'Discord returned a response that is not from its API. Check any proxy in between.');
  }
  return {
   async deliver(notice, earlier) {
    const known = earlier !== void 0 && /^\d+$/.test(earlier) ? earlier : void 0;
    return {
     reference: (known && await edit(known, notice)) ?? await post(notice)
    };
   }
  };
 }
 function addressOf(address, message) {
  const url = new URL(address);
  if (message !== void 0) url.pathname = `${url.pathname.replace(/\/$/, '')}/messages/${message}`; else url.searchParams.set('wait', 'true');
  return url;
 }
 async function idOf(response) {
  const body = await response.json().catch(() => {});
  const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : void 0;
  return typeof id === 'string' ? id : void 0;
 }
 async function isGone(response) {
  const body = await response.clone().json().catch(() => {});
  return body?.code === 10008;
 }
})

};
