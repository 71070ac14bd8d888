export const id = 4023;
export const ids = [4023];
export const modules = {

/***/ 92158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clipText)
/* harmony export */ });
/** Made when it is first needed: that takes some 10 ms. */
let graphemes;
/**
 * The text, cut to at most `limitCharacters` (UTF-16 units) with an ellipsis: after a word where one ends in the second half, never
 * inside what a reader sees as one character.
 */
function clipText(text, limitCharacters) {
    if (text.length <= limitCharacters)
        return text;
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    let room = '';
    // One more character than fits tells whether a word ends just there.
    for (const { segment } of graphemes.segment(text.slice(0, limitCharacters + 1))) {
        if (room.length + segment.length > limitCharacters - 1)
            break;
        room += segment;
    }
    const endsAtWord = /\s/.test(text.charAt(room.length));
    const lastBlank = room.search(/\s\S*$/);
    return `${(!endsAtWord && lastBlank > limitCharacters / 2 ? room.slice(0, lastBlank) : room).trimEnd()}…`;
}
//# sourceMappingURL=clip-text.js.map

/***/ }),

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9739);

/** Any text on one line, without control characters and marks that turn its direction. */
function oneLine(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s+/g, ' ').trim();
}
//# sourceMappingURL=one-line.js.map

/***/ }),

/***/ 74023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ GithubRefusal),
/* harmony export */   f: () => (/* binding */ askGithub),
/* harmony export */   githubRepository: () => (/* binding */ githubRepository)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50157);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92158);
/* harmony import */ var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3823);
/* harmony import */ var _http_lost_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40282);





/** Opens the API. Retries and rate limits are those of the fetch that is given. */
function githubRepository({ token, repository, api, fetch }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__.getOctokit)(token, { baseUrl: api, request: { fetch }, log: SILENT }), at: { owner, repo } };
}
/** Makes a call; `permission` is what the error names when the token lacks it, such as `deployments: write`. */
async function askGithub(permission, call) {
    try {
        return await call();
    }
    catch (error) {
        throw (0,_http_lost_request_js__WEBPACK_IMPORTED_MODULE_2__/* .findDeployError */ .N)(error) ?? explain(error, permission);
    }
}
/** The error of an answer that is no success. */
class GithubRefusal extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s {
    status;
    constructor(status, message, cause) {
        super(status >= 500 ? 'platform-error' : 'rejected', message, { cause });
        this.status = status;
    }
}
function explain(cause, permission) {
    const { status, response } = cause;
    if (typeof status !== 'number')
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('platform-error', 'GitHub could not be asked.', { cause });
    const said = response?.data?.message;
    const words = typeof said === 'string' ? (0,_domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipText */ .g)((0,_domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(said), 200) : 'nothing more';
    const isDenied = status === 401 || status === 403 || status === 404;
    const advice = isDenied ? ` The token may lack the permission ${permission}.` : '';
    return new GithubRefusal(status, `GitHub answered ${status}: ${words}.${advice}`.replace('..', '.'), cause);
}
/** The client would write deprecations to the log by itself. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
//# sourceMappingURL=github-repository.js.map

/***/ })

};
