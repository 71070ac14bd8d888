export const id = 9284;
export const ids = [9284];
export const modules = {

/***/ 39284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   slackWebhookMessenger: () => (/* binding */ slackWebhookMessenger)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _render_chat_render_slack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90060);
/* harmony import */ var _http_json_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88506);



/** Slack, by an incoming webhook, which can edit nothing: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
function slackWebhookMessenger({ address, mentions }, { fetch }) {
    return {
        async deliver(notice) {
            const message = { ...(0,_render_chat_render_slack_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSlackOnce */ .Kh)(notice, mentions), unfurl_links: false, unfurl_media: false };
            const response = await fetch(address, (0,_http_json_request_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonRequest */ .U)('POST', message));
            const text = await response.text();
            if (!response.ok)
                throw refused(response.status, text);
            return {};
        }
    };
}
/** A webhook answers with a status and a word such as `no_service`. */
function refused(status, text) {
    const word = /^[a-z_]{1,60}$/.test(text) ? ` ${text}` : '';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('rejected', `Slack's webhook returned ${status}${word}. Check that the webhook still exists.`);
}
//# sourceMappingURL=slack-webhook-messenger.js.map

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

/***/ 90060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ renderSlackReply),
/* harmony export */   DW: () => (/* binding */ renderSlack),
/* harmony export */   Kh: () => (/* binding */ renderSlackOnce)
/* harmony export */ });
/* unused harmony export escapeSlack */
/* harmony import */ var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92158);
/* harmony import */ var _domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52062);
/* harmony import */ var _notice_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8655);



/** A header has 150 characters, a message 50 blocks: https://docs.slack.dev/reference/block-kit/blocks/header-block */
const SIZE = { titleCharacters: 140, headlineCharacters: 2_000, lineCharacters: 250, lines: 10 };
const TEXT_CHARACTERS = 600;
/** The message of a notice, to be edited by the next. */
function renderSlack(notice) {
    const fitted = (0,_notice_size_js__WEBPACK_IMPORTED_MODULE_1__/* .fitNotice */ .W)(notice, SIZE);
    return { text: fallback(notice, fitted), blocks: [header(notice, fitted), ...describe(fitted)] };
}
/** The whole message for a channel that cannot be edited: the mentions are under the title. */
function renderSlackOnce(notice, mentions) {
    const fitted = (0,_notice_size_js__WEBPACK_IMPORTED_MODULE_1__/* .fitNotice */ .W)(notice, SIZE);
    const calls = (0,_domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(notice.event) ? callsFor(mentions) : [];
    return { text: fallback(notice, fitted), blocks: [header(notice, fitted), ...calls, ...describe(fitted)] };
}
/**
 * What goes under the message: how the steps were judged, and the mentions, because an edit notifies no one. Undefined
 * when there is nothing to add.
 */
function renderSlackReply(notice, mentions) {
    const fitted = (0,_notice_size_js__WEBPACK_IMPORTED_MODULE_1__/* .fitNotice */ .W)(notice, { ...SIZE, lines: 20 });
    const calls = (0,_domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(notice.event) ? callsFor(mentions) : [];
    const lines = [
        ...(notice.event === 'step-passed' ? [fitted.headline ?? fitted.title] : []),
        ...((0,_domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnd */ .uV)(notice.event) ? fitted.details : [])
    ];
    if (calls.length === 0 && lines.length === 0)
        return undefined;
    return { text: fallback(notice, fitted), blocks: [...calls, ...richText([bullets(lines.map(line => [text(line)]))])] };
}
/** Text in which `&`, `<` and `>` are no marks: https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escapeSlack(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function fallback({ event }, { title, headline }) {
    const words = headline === undefined ? title : `${title} – ${headline}`;
    return escapeSlack(`${(0,_domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseEvent */ .Cg)(event).sign} ${(0,_domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipText */ .g)(words, TEXT_CHARACTERS)}`);
}
function header({ event }, { title }) {
    return { type: 'header', text: { type: 'plain_text', text: `${(0,_domain_notice_notice_event_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseEvent */ .Cg)(event).sign} ${title}`, emoji: false } };
}
/** The only marks that are meant to be marks; their parts were read as IDs. */
function callsFor(mentions) {
    const calls = mentions.map(mention => {
        if (mention.kind === 'everybody')
            return `<!${mention.range}>`;
        return mention.kind === 'user' ? `<@${mention.id}>` : `<!subteam^${mention.id}>`;
    });
    return calls.length === 0 ? [] : [{ type: 'section', text: { type: 'mrkdwn', text: calls.join(' ') } }];
}
function describe({ headline, explanation, facts, causes, commits, moreCommits, links }) {
    const rows = facts.map(({ name, value, href, isCode }) => [
        bold(`${name}: `),
        href === undefined ? text(value, isCode) : link(value, href)
    ]);
    const changes = commits.map(({ short, text: title, href }) => [link(short, href), text(` ${title}`)]);
    return richText([
        headline === undefined ? [] : [section([text(headline)])],
        explanation === undefined ? [] : [section([text(explanation)])],
        causes.length === 0 ? [] : [section([bold('Why')]), ...bullets(causes.map(cause => [text(cause)]))],
        [section(rows.flatMap((row, index) => (index === 0 ? row : [text('\n'), ...row])))],
        changes.length === 0 ? [] : [section([bold('Commits since the last success')]), ...bullets(changes)],
        moreCommits === undefined ? [] : [section([text(moreCommits)])],
        links.length === 0
            ? []
            : [
                section(links.flatMap(({ text: words, href }, index) => [
                    ...(index === 0 ? [] : [text('  ·  ')]),
                    link(words, href)
                ]))
            ]
    ]);
}
function richText(parts) {
    const elements = parts.flat();
    return elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
}
function bullets(items) {
    return items.length === 0 ? [] : [{ type: 'rich_text_list', style: 'bullet', elements: items.map(section) }];
}
function section(elements) {
    return { type: 'rich_text_section', elements };
}
function text(value, isCode = false) {
    return { type: 'text', text: value === '' ? ' ' : value, ...(isCode ? { style: { code: true } } : {}) };
}
function bold(value) {
    return { type: 'text', text: value, style: { bold: true } };
}
function link(value, url) {
    return { type: 'link', url, text: value };
}
//# sourceMappingURL=render-slack.js.map

/***/ })

};
