export const id = 8959;
export const ids = [8959];
export const modules = {

/***/ 38959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  teamsMessenger: () => (/* binding */ teamsMessenger)
});

// EXTERNAL MODULE: ./build/src/domain/notice/notice-event.js
var notice_event = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/src/render/chat/notice-size.js
var notice_size = __webpack_require__(8655);
;// CONCATENATED MODULE: ./build/src/render/chat/render-teams.js


const COLOURS = {
    ...{ good: 'Good', bad: 'Attention', warning: 'Warning', neutral: 'Default' }
};
/** Teams refuses messages above about 28 KB: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages */
const TEAMS_BYTES = 27_000;
/** Less and less of a notice, until it fits. */
const SIZES = [
    { titleCharacters: 200, headlineCharacters: 2_000, lineCharacters: 250, lines: 10 },
    { titleCharacters: 150, headlineCharacters: 1_000, lineCharacters: 120, lines: 6 },
    { titleCharacters: 80, headlineCharacters: 300, lineCharacters: 60, lines: 3 }
];
/** The message of a notice: as much of it as fits. */
function renderTeams(notice) {
    const [largest, ...smaller] = SIZES;
    return smaller.reduce((message, size) => (isFitting(message) ? message : render(notice, (0,notice_size/* fitNotice */.W)(notice, size))), render(notice, (0,notice_size/* fitNotice */.W)(notice, largest)));
}
function isFitting(message) {
    return new TextEncoder().encode(JSON.stringify(message)).length <= TEAMS_BYTES;
}
function render({ event }, { title, headline, explanation, facts, causes, commits, moreCommits, links }) {
    const { sign, tone } = (0,notice_event/* phraseEvent */.Cg)(event);
    const body = [
        block([{ ...run(`${sign} ${title}`), weight: 'Bolder', size: 'Large', color: COLOURS[tone] }]),
        ...[headline, explanation].flatMap(text => (text === undefined ? [] : [block([run(text)])])),
        ...(causes.length === 0 ? [] : [heading('Why'), ...causes.map(cause => block([run(`• ${cause}`)], 'None'))]),
        ...facts.map(({ name, value, href }) => block([{ ...run(`${name}: `), weight: 'Bolder' }, linked(value, href)], 'None')),
        ...(commits.length === 0 ? [] : [heading('Commits since the last success')]),
        ...commits.map(({ short, text, href }) => block([linked(short, href), run(` ${text}`)], 'None')),
        ...(moreCommits === undefined ? [] : [block([run(moreCommits)], 'None')])
    ];
    const actions = links.map(({ text, href }) => ({ type: 'Action.OpenUrl', title: plain(text), url: href }));
    const content = {
        ...{ $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', type: 'AdaptiveCard', version: '1.5' },
        ...{ msteams: { width: 'Full' }, body, actions }
    };
    return {
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }]
    };
}
function heading(text) {
    return block([{ ...run(text), weight: 'Bolder' }], 'Small');
}
function block(inlines, spacing) {
    return { type: 'RichTextBlock', inlines, ...(spacing === undefined ? {} : { spacing }) };
}
function linked(text, href) {
    return { ...run(text), ...(href === undefined ? {} : { selectAction: { type: 'Action.OpenUrl', url: href } }) };
}
function run(text) {
    return { type: 'TextRun', text: plain(text) };
}
/**
 * Text that is no function: braces in pairs would be read as a date or a time
 * (https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features), and those after a dollar sign as a template
 * (https://learn.microsoft.com/adaptive-cards/templating/language).
 */
function plain(text) {
    return text.replace(/[{$](?=\{)/g, '$&\u200b') || '–';
}
//# sourceMappingURL=render-teams.js.map
// EXTERNAL MODULE: ./build/src/http/json-request.js
var json_request = __webpack_require__(88506);
// EXTERNAL MODULE: ./build/src/http/refused-answer.js
var refused_answer = __webpack_require__(12645);
;// CONCATENATED MODULE: ./build/src/adapters/chats/teams-messenger.js



/**
 * Microsoft Teams, by a workflow that starts when a webhook request is received. It answers 202 and posts later, so that what it makes
 * of the card is unknown. https://learn.microsoft.com/connectors/teams/#microsoft-teams-webhook
 */
function teamsMessenger({ address }, { fetch }) {
    return {
        async deliver(notice) {
            const response = await fetch(address, (0,json_request/* jsonRequest */.U)('POST', renderTeams(notice)));
            if (!response.ok)
                throw await (0,refused_answer/* refusedAnswer */.F)('The Teams workflow', response);
            await response.body?.cancel();
            return {};
        }
    };
}
//# sourceMappingURL=teams-messenger.js.map

/***/ }),

/***/ 88506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ jsonRequest)
/* harmony export */ });
/** A body in JSON, as `fetch` takes it. */
function jsonRequest(method, body, headers = {}) {
    return {
        method,
        headers: { 'content-type': 'application/json', 'user-agent': 'deploy-kit', ...headers },
        body: JSON.stringify(body)
    };
}
//# sourceMappingURL=json-request.js.map

/***/ }),

/***/ 12645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refusedAnswer)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92158);
/* harmony import */ var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3823);



/** Secrets are cut out of it before it is cut shorter: half a secret would not be found. */
const MOST_CHARACTERS = 4_000;
const WORDS = {
    401: 'the credentials were rejected',
    403: 'access is denied',
    404: 'the webhook does not exist, or was removed',
    410: 'the webhook was removed',
    413: 'the message is too large'
};
/** The error of an answer that is no success, with the first words of its content. */
async function refusedAnswer(who, response) {
    const said = (0,_domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipText */ .g)((0,_domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(await response.text().catch(() => '')), MOST_CHARACTERS);
    const words = WORDS[response.status];
    const detail = words === undefined ? '' : `: ${words}`;
    const message = `${who} returned ${response.status}${detail}.${said === '' ? '' : ` Response: ${said}.`}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s(response.status >= 500 ? 'platform-error' : 'rejected', message);
}
//# sourceMappingURL=refused-answer.js.map

/***/ })

};
