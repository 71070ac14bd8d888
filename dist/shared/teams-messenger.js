export const id = 8959;
export const ids = [8959];
export const modules = {

/***/ 38959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  teamsMessenger: () => teamsMessenger
 });
 var notice_event = __webpack_require__(52062);
 var notice_size = __webpack_require__(8655);
 // CONCATENATED MODULE: ./build/src/render/chat/render-teams.js
 const COLOURS = {
  good: 'Good',
  bad: 'Attention',
  warning: 'Warning',
  neutral: 'Default'
 };
 const TEAMS_BYTES = 27e3;
 const SIZES = [ {
  titleCharacters: 200,
  headlineCharacters: 2e3,
  lineCharacters: 250,
  lines: 10
 }, {
  titleCharacters: 150,
  headlineCharacters: 1e3,
  lineCharacters: 120,
  lines: 6
 }, {
  titleCharacters: 80,
  headlineCharacters: 300,
  lineCharacters: 60,
  lines: 3
 } ];
 function renderTeams(notice) {
  const [largest, ...smaller] = SIZES;
  return smaller.reduce((message, size) => isFitting(message) ? message : render(notice, (0, 
  notice_size.W)(notice, size)), render(notice, (0, notice_size.W)(notice, largest)));
 }
 function isFitting(message) {
  return (new TextEncoder).encode(JSON.stringify(message)).length <= TEAMS_BYTES;
 }
 function render({event: event}, {title: title, headline: headline, explanation: explanation, facts: facts, causes: causes, commits: commits, moreCommits: moreCommits, links: links}) {
  const {sign: sign, tone: tone} = (0, notice_event.Cg)(event);
  const body = [ block([ {
   ...run(`${sign} ${title}`),
   weight: 'Bolder',
   size: 'Large',
   color: COLOURS[tone]
  } ]), ...[ headline, explanation ].flatMap(text => text === void 0 ? [] : [ block([ run(text) ]) ]), ...causes.length === 0 ? [] : [ heading('Why'), ...causes.map(cause => block([ run(`• ${cause}`) ], 'None')) ], ...facts.map(({name: name, value: value, href: href}) => block([ {
   ...run(`${name}: `),
   weight: 'Bolder'
  }, linked(value, href) ], 'None')), ...commits.length === 0 ? [] : [ heading('Commits since the last success') ], ...commits.map(({short: short, text: text, href: href}) => block([ linked(short, href), run(` ${text}`) ], 'None')), ...moreCommits === void 0 ? [] : [ block([ run(moreCommits) ], 'None') ] ];
  const actions = links.map(({text: text, href: href}) => ({
   type: 'Action.OpenUrl',
   title: plain(text),
   url: href
  }));
  const content = {
   $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
   type: 'AdaptiveCard',
   version: '1.5',
   msteams: {
    width: 'Full'
   },
   body: body,
   actions: actions
  };
  return {
   type: 'message',
   attachments: [ {
    contentType: 'application/vnd.microsoft.card.adaptive',
    contentUrl: null,
    content: content
   } ]
  };
 }
 function heading(text) {
  return block([ {
   ...run(text),
   weight: 'Bolder'
  } ], 'Small');
 }
 function block(inlines, spacing) {
  return {
   type: 'RichTextBlock',
   inlines: inlines,
   ...spacing === void 0 ? {} : {
    spacing: spacing
   }
  };
 }
 function linked(text, href) {
  return {
   ...run(text),
   ...href === void 0 ? {} : {
    selectAction: {
     type: 'Action.OpenUrl',
     url: href
    }
   }
  };
 }
 function run(text) {
  return {
   type: 'TextRun',
   text: plain(text)
  };
 }
 function plain(text) {
  return text.replace(/[{$](?=\{)/g, '$&​') || '–';
 }
 var json_request = __webpack_require__(88506);
 var refused_answer = __webpack_require__(12645);
 // CONCATENATED MODULE: ./build/src/adapters/chats/teams-messenger.js
 function teamsMessenger({address: address}, {fetch: fetch}) {
  return {
   async deliver(notice) {
    const response = await fetch(address, (0, json_request.U)('POST', renderTeams(notice)));
    if (!response.ok) throw await (0, refused_answer.F)('The Teams workflow', response);
    await (response.body?.cancel());
    return {};
   }
  };
 }
})

};
