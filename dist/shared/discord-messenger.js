export const id = 7717;
export const ids = [7717];
export const modules = {

/***/ 37717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discordMessenger: () => (/* binding */ discordMessenger)
});

// EXTERNAL MODULE: ./build/src/domain/text/clip-text.js
var clip_text = __webpack_require__(92158);
// EXTERNAL MODULE: ./build/src/domain/notice/notice-event.js
var notice_event = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/src/render/chat/notice-size.js
var notice_size = __webpack_require__(8655);
;// CONCATENATED MODULE: ./build/src/render/chat/render-discord.js



const COLOURS = { good: 0x2da44e, bad: 0xcf222e, warning: 0xbf8700, neutral: 0x57606a };
/**
 * A title has 256 characters, a description 4,096, 25 fields of 1,024 each, all together 6,000. Escaping may make three of one.
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
const SIZE = { titleCharacters: 80, headlineCharacters: 800, lineCharacters: 120, lines: 6 };
const DESCRIPTION_CHARACTERS = 3_400;
const LINK_CHARACTERS = 1_200;
const FIELD_CHARACTERS = 250;
/** The message of a notice. */
function renderDiscord(notice) {
    const fitted = (0,notice_size/* fitNotice */.W)(notice, SIZE);
    const { sign, tone } = (0,notice_event/* phraseEvent */.Cg)(notice.event);
    const { runUrl } = notice.subject;
    const embed = {
        title: `${sign} ${escapeDiscord(fitted.title)}`,
        ...(runUrl === undefined ? {} : { url: runUrl }),
        description: describe(fitted),
        color: COLOURS[tone],
        fields: fitted.facts.map(({ name, value, href }) => ({
            name,
            value: (0,clip_text/* clipText */.g)(escapeDiscord(value), FIELD_CHARACTERS - (href?.length ?? 0)) || '–',
            inline: true
        }))
    };
    return { embeds: [embed], allowed_mentions: { parse: [] } };
}
/**
 * Text in which Discord's marks are no marks, and in which an address is no link. `allowed_mentions` keeps mentions from calling
 * any user; the blank without width keeps them from looking as if they did.
 */
function escapeDiscord(text) {
    return text
        .replace(/[\\`*_~|<>#[\]()+-]/g, mark => `\\${mark}`)
        .replaceAll('@', '@\u200b')
        .replace(/:(?=\/\/)/g, ':\u200b');
}
/** An address whose parentheses do not end the link that it is in. */
function enclosed(href) {
    return href.replaceAll('(', '%28').replaceAll(')', '%29');
}
/** Whole lines, as many as there is room for: links and marks never break in the middle. */
function describe({ headline, explanation, causes, commits, moreCommits, links }) {
    const rest = [
        ...(explanation === undefined ? [] : [escapeDiscord(explanation)]),
        ...(causes.length === 0 ? [] : ['**Why**', ...causes.map(cause => `• ${escapeDiscord(cause)}`)]),
        ...(commits.length === 0 ? [] : ['**Commits since the last success**']),
        ...commits.map(({ short, text, href }) => `• [\`${short}\`](${enclosed(href)}) ${escapeDiscord(text)}`),
        ...(moreCommits === undefined ? [] : [moreCommits])
    ];
    const last = joinWithin(links.map(({ text, href }) => `[${escapeDiscord(text) || '–'}](${enclosed(href)})`), LINK_CHARACTERS);
    const lines = headline === undefined ? [] : [escapeDiscord(headline)];
    let room = DESCRIPTION_CHARACTERS - (lines[0]?.length ?? 0) - last.length;
    for (const line of rest) {
        room -= line.length + 1;
        if (room < 0)
            break;
        lines.push(line);
    }
    return [...lines, last].filter(line => line !== '').join('\n');
}
/** The links that there is room for, the first ones first. */
function joinWithin(links, most) {
    return links.reduce((all, link) => {
        const more = all === '' ? link : `${all} · ${link}`;
        return more.length <= most ? more : all;
    }, '');
}
//# sourceMappingURL=render-discord.js.map
// EXTERNAL MODULE: ./build/src/http/json-request.js
var json_request = __webpack_require__(88506);
// EXTERNAL MODULE: ./build/src/http/refused-answer.js
var refused_answer = __webpack_require__(12645);
;// CONCATENATED MODULE: ./build/src/adapters/chats/discord-messenger.js



/** Discord, by a webhook, whose messages can be edited: https://discord.com/developers/docs/resources/webhook#edit-webhook-message */
function discordMessenger({ address }, { fetch }) {
    async function edit(id, notice) {
        const response = await fetch(addressOf(address, id), (0,json_request/* jsonRequest */.U)('PATCH', renderDiscord(notice)));
        if (response.status === 404 && (await isGone(response)))
            return undefined;
        if (!response.ok)
            throw await (0,refused_answer/* refusedAnswer */.F)('Discord', response);
        await response.body?.cancel();
        return id;
    }
    async function post(notice) {
        const response = await fetch(addressOf(address), (0,json_request/* jsonRequest */.U)('POST', renderDiscord(notice)));
        if (!response.ok)
            throw await (0,refused_answer/* refusedAnswer */.F)('Discord', response);
        const { id } = (await response.json());
        return id;
    }
    return {
        async deliver(notice, earlier) {
            const known = earlier !== undefined && /^\d+$/.test(earlier) ? earlier : undefined;
            return { reference: (known && (await edit(known, notice))) ?? (await post(notice)) };
        }
    };
}
/** The webhook's address, for a new message or for one of its own; a `thread_id` in it stays. */
function addressOf(address, message) {
    const url = new URL(address);
    if (message !== undefined)
        url.pathname = `${url.pathname.replace(/\/$/, '')}/messages/${message}`;
    // Without `wait`, Discord answers before it has made the message, and without its ID.
    else
        url.searchParams.set('wait', 'true');
    return url;
}
/** Unknown Message, as against Unknown Webhook: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
async function isGone(response) {
    const body = (await response
        .clone()
        .json()
        .catch(() => undefined));
    return body?.code === 10_008;
}
//# sourceMappingURL=discord-messenger.js.map

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
