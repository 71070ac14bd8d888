export const id = 5664;
export const ids = [5664];
export const modules = {

/***/ 15664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  webhookMessenger: () => (/* binding */ webhookMessenger)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/text/clip-text.js
var clip_text = __webpack_require__(92158);
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/rollout/rollout-identity.js
var rollout_identity = __webpack_require__(44056);
// EXTERNAL MODULE: ./build/src/domain/notice/notice-event.js
var notice_event = __webpack_require__(52062);
;// CONCATENATED MODULE: ./build/src/render/chat/render-notification.js




const TEXT_CHARACTERS = 4_000;
const MOST_COMMITS = 50;
const MOST_LINES = 50;
/** The notification of a notice. `id` is the same whenever it is sent again. */
function renderNotification(notice, { id, at }) {
    const { event, title, headline, explanation, causes, links, commits, details, subject, isRecovery } = notice;
    const { startedAt, finishedAt, result, previous } = subject;
    const clip = (text) => (0,clip_text/* clipText */.g)(text, TEXT_CHARACTERS);
    const reason = [headline, explanation].filter(text => text !== undefined).join(' ');
    return {
        schema: 'deploy-kit/notification@1',
        ...{ id, sentAt: iso(at), event, isEnd: (0,notice_event/* isEnd */.uV)(event), isFailure: (0,notice_event/* isFailure */.N6)(event), isRecovery },
        title: clip(title),
        ...(0,present_members/* presentMembers */.P)({ reason: reason === '' ? undefined : clip(reason), reasonCode: result?.reasonCode }),
        services: subject.services.map(service => describeService(service, result)),
        environment: subject.environment,
        version: clip(subject.version),
        kind: subject.kind,
        strategy: subject.strategy,
        ...(0,present_members/* presentMembers */.P)({
            environmentUrl: subject.environmentUrl,
            previousVersion: previous?.version,
            commit: subject.commit,
            digest: subject.digest,
            actor: subject.actor,
            run: subject.runUrl,
            finishedAt: finishedAt === undefined ? undefined : iso(finishedAt),
            durationSeconds: finishedAt === undefined ? undefined : Math.max(0, Math.round((finishedAt - startedAt) / 1000)),
            commits: commits && {
                ...{ total: commits.total, url: commits.href },
                list: commits.list
                    .slice(-MOST_COMMITS)
                    .map(line => ({ ...line, title: clip(line.title), author: clip(line.author) }))
            }
        }),
        startedAt: iso(startedAt),
        causes: causes
            .slice(0, MOST_LINES)
            .map(cause => clip([cause.title, cause.detail ?? ''].filter(Boolean).join(': '))),
        steps: details.slice(0, MOST_LINES).map(clip),
        links: links.map(({ text, href }) => ({ text: clip(text), url: href }))
    };
}
/** One service, with what its rollout came to once that is known. */
function describeService(service, result) {
    const rollout = result?.services.find(each => each.service === service);
    if (rollout === undefined)
        return { service };
    const { verdict, reasonCode } = rollout;
    return { service, ...(0,rollout_identity/* readRolloutIdentity */.a)(rollout), verdict, reasonCode };
}
function iso(at) {
    return new Date(at).toISOString();
}
//# sourceMappingURL=render-notification.js.map
// EXTERNAL MODULE: ./build/src/domain/secret-address/public-host.js
var public_host = __webpack_require__(38124);
// EXTERNAL MODULE: ./build/src/http/json-request.js
var json_request = __webpack_require__(88506);
// EXTERNAL MODULE: ./build/src/http/refused-answer.js
var refused_answer = __webpack_require__(12645);
;// CONCATENATED MODULE: ./build/src/adapters/chats/webhook-messenger.js





/**
 * Any receiver of JSON. The signature is HMAC-SHA256 over `<timestamp>.<body>`, so that neither can be changed, nor an old request be
 * sent again. Sent again after a failure, it has the same ID.
 */
function webhookMessenger({ address, secret }, { fetch, clock }) {
    return {
        async deliver(notice) {
            const at = clock.now();
            const id = (0,external_node_crypto_.randomUUID)();
            const timestamp = String(Math.floor(at / 1000));
            const request = (0,json_request/* jsonRequest */.U)('POST', renderNotification(notice, { id, at }), {
                'x-deploy-kit-event': notice.event,
                'x-deploy-kit-delivery': id,
                'x-deploy-kit-timestamp': timestamp
            });
            if (secret !== undefined)
                request.headers['x-deploy-kit-signature'] = sign(`${timestamp}.${request.body}`, secret);
            const response = await fetch(address, request);
            if (!response.ok)
                throw await (0,refused_answer/* refusedAnswer */.F)(`The webhook at ${(0,public_host/* publicHost */.m)(new URL(address))}`, response);
            await response.body?.cancel();
            return {};
        }
    };
}
function sign(text, secret) {
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(text).digest('hex')}`;
}
//# sourceMappingURL=webhook-messenger.js.map

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
