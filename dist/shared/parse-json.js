export const id = 828;
export const ids = [828];
export const modules = {

/***/ 33639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isExactNumber)
/* harmony export */ });
/* harmony import */ var _text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22561);

/**
 * Whether `number` is exactly the decimal `source`. A double that prints back as the digits it was read from counts
 * (0.1 does); one that had to be rounded (9007199254740993) or is out of range (1e999) does not.
 */
function isExactNumber(source, number) {
    if (!Number.isFinite(number))
        return false;
    const said = readDecimal(source);
    const held = readDecimal(String(number));
    return said !== undefined && said.digits === held?.digits && said.exponent === held.exponent;
}
/** The sign and significant digits, and the power of ten of the last one; zero has neither. */
function readDecimal(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
    const all = whole + fraction;
    if (all === '')
        return undefined;
    const digits = (0,_text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(all.replace(/^0+/, ''), '0');
    if (digits === '')
        return { digits: '0', exponent: 0 };
    const trailing = all.length - (0,_text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(all, '0').length;
    return { digits: `${sign === '-' ? '-' : ''}${digits}`, exponent: Number(exponent) - fraction.length + trailing };
}
//# sourceMappingURL=exact-number.js.map

/***/ }),

/***/ 60828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44195);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33639);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83733);





/**
 * Reads JSON, with comments and trailing commas. What a JSON parser would swallow is an error here, with its line and
 * column: members of the same name, numbers that would be rounded.
 */
function parseJson(source, origin) {
    // A byte order mark is no JSON, yet editors write it: replaced by a blank, it moves no position but the first.
    const text = source.replace(/^\uFEFF/, ' ');
    const lines = (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStarts */ ._$)(text);
    const fail = (offset, message) => (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)({ origin, position: (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(lines, offset) }, message);
    const root = parseRoot(text, fail);
    return {
        origin,
        value: toValue(root, text, fail),
        positionOf(path) {
            const node = nodeAt(root, path);
            return node === undefined ? undefined : (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(lines, node.offset);
        }
    };
}
function parseRoot(text, fail) {
    const options = { allowTrailingComma: true };
    try {
        // The parser would continue after an error, and list all of them: a text may hold as many as it has characters.
        const onError = (error, offset, length) => {
            throw new FirstError({ error, offset, length });
        };
        let values = 0;
        const count = (offset) => {
            values += 1;
            if (values > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_VALUES */ .Hg)
                throw fail(offset, _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY_VALUES */ .S8);
        };
        const onLiteralValue = (_value, offset) => count(offset);
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, { onError, onObjectBegin: count, onArrayBegin: count, onLiteralValue }, options);
        const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, [], options);
        if (root !== undefined)
            return root;
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        if (error instanceof FirstError)
            throw fail(error.problem.offset, `this is not valid JSON: ${explain(error.problem)}.`);
        throw error;
    }
    throw fail(0, 'the text is empty; expected a JSON object.');
}
class FirstError extends Error {
    problem;
    constructor(problem) {
        super('not JSON');
        this.problem = problem;
    }
}
/** The node at a path, looked up in time that grows with the path. */
function nodeAt(root, path) {
    return path.reduce((node, key) => {
        if (typeof key === 'number')
            return node?.type === 'array' ? node.children?.[key] : undefined;
        return node?.type === 'object' ? membersOf(node).get(key) : undefined;
    }, root);
}
const MEMBERS = new WeakMap();
function membersOf(object) {
    const known = MEMBERS.get(object);
    if (known !== undefined)
        return known;
    const members = new Map();
    for (const { children: [key, value] = [] } of object.children ?? [])
        if (key !== undefined && value !== undefined)
            members.set(key.value, value);
    MEMBERS.set(object, members);
    return members;
}
const TOO_DEEP = 'the lists and objects are nested too deeply.';
const REASONS = {
    InvalidSymbol: 'an unknown word; text needs double quotes',
    InvalidNumberFormat: 'a number is malformed',
    PropertyNameExpected: 'a member name in double quotes is expected',
    ValueExpected: 'a value is expected',
    ColonExpected: 'a colon is expected',
    CommaExpected: 'a comma is expected',
    CloseBraceExpected: 'a closing brace is missing',
    CloseBracketExpected: 'a closing bracket is missing',
    EndOfFileExpected: 'nothing may follow the end of the value',
    UnexpectedEndOfComment: 'a comment is not closed',
    UnexpectedEndOfString: 'a string is not closed',
    UnexpectedEndOfNumber: 'a number is incomplete',
    InvalidUnicode: 'a \\u escape is incomplete',
    InvalidEscapeCharacter: 'a string has an unknown escape',
    InvalidCharacter: 'a string has a control character; write it as an escape'
};
function explain({ error }) {
    return REASONS[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error)] ?? 'unexpected character';
}
function toValue(root, text, fail) {
    try {
        return convert(root, { text, fail, depth: 0 });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
}
function convert(node, { text, fail, depth }) {
    if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_DEPTH */ .uT)
        throw fail(node.offset, TOO_DEEP);
    const inside = { text, fail, depth: depth + 1 };
    switch (node.type) {
        case 'object':
            return convertMembers(node, inside);
        case 'array':
            return (node.children ?? []).map(child => convert(child, inside));
        case 'number':
            if ((0,_exact_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isExactNumber */ .z)(text.slice(node.offset, node.offset + node.length), node.value)) {
                return node.value;
            }
            throw fail(node.offset, 'this number would be rounded. Shorten it, or put it in quotes.');
        default:
            return node.value;
    }
}
function convertMembers(node, inside) {
    const members = new Map();
    for (const { children: [key, value] = [] } of node.children ?? []) {
        if (key === undefined || value === undefined)
            continue;
        const name = key.value;
        if (members.has(name))
            throw inside.fail(key.offset, `duplicate key ${(0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteName */ .AB)(name)}. Remove one of the two.`);
        members.set(name, convert(value, inside));
    }
    // From entries: a member that is called __proto__ stays a member.
    return Object.fromEntries(members);
}
//# sourceMappingURL=parse-json.js.map

/***/ }),

/***/ 22561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/** The text without any of these characters at its end. In time that grows with the text: `/x+$/` tries every run of them to its end. */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end -= 1;
    return text.slice(0, end);
}
//# sourceMappingURL=without-trailing.js.map

/***/ })

};
