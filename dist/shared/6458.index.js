export const id = 6458;
export const ids = [6458];
export const modules = {

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isExactNumber)
/* harmony export */ });
/**
 * Whether `number` is just what the decimal `source` says. A double that prints back as the digits it was read from counts
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
    const digits = all.replace(/^0+/, '').replace(/0+$/, '');
    if (digits === '')
        return { digits: '0', exponent: 0 };
    const trailing = all.length - all.replace(/0+$/, '').length;
    return { digits: `${sign === '-' ? '-' : ''}${digits}`, exponent: Number(exponent) - fraction.length + trailing };
}
//# sourceMappingURL=exact-number.js.map

/***/ }),

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9365);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1975);



/**
 * Reads JSON, with comments and trailing commas. What a JSON parser would swallow is an error here, with its line and
 * column: members of the same name, numbers that would be rounded.
 */
function parseJson(source, origin) {
    // A byte order mark is no JSON, yet editors write it: replaced by a blank, it moves no position but the first.
    const text = source.replace(/^\uFEFF/, ' ');
    const fail = (offset, message) => (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)({ origin, position: (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) }, message);
    const root = parseRoot(text, fail);
    return {
        origin,
        value: toValue(root, text, fail),
        positionOf(path) {
            const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, [...path]);
            return node === undefined ? undefined : (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, node.offset);
        }
    };
}
function parseRoot(text, fail) {
    const errors = [];
    let root;
    try {
        root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
    const [first] = errors;
    if (first !== undefined)
        throw fail(first.offset, `this is not valid JSON: ${explain(first)}.`);
    if (root === undefined)
        throw fail(0, 'the text is empty; expected a JSON object.');
    return root;
}
const TOO_DEEP = 'the lists and objects are nested too deep.';
const REASONS = {
    InvalidSymbol: 'an unknown word; text needs double quotes',
    InvalidNumberFormat: 'a number has a wrong form',
    PropertyNameExpected: 'a member name in double quotes is expected',
    ValueExpected: 'a value is expected',
    ColonExpected: 'a colon is expected',
    CommaExpected: 'a comma is expected',
    CloseBraceExpected: 'a closing brace is missing',
    CloseBracketExpected: 'a closing bracket is missing',
    EndOfFileExpected: 'nothing may follow the end of the value',
    UnexpectedEndOfComment: 'a comment is not closed',
    UnexpectedEndOfString: 'a string is not closed',
    UnexpectedEndOfNumber: 'a number is not complete',
    InvalidUnicode: 'a \\u escape is not complete',
    InvalidEscapeCharacter: 'a string has an unknown escape',
    InvalidCharacter: 'a string has a control character; write it as an escape'
};
function explain({ error }) {
    return REASONS[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error)] ?? 'a character does not belong here';
}
function toValue(root, text, fail) {
    try {
        return convert(root, text, fail);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
}
function convert(node, text, fail) {
    switch (node.type) {
        case 'object':
            return convertMembers(node, text, fail);
        case 'array':
            return (node.children ?? []).map(child => convert(child, text, fail));
        case 'number':
            if ((0,_exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .isExactNumber */ .z)(text.slice(node.offset, node.offset + node.length), node.value)) {
                return node.value;
            }
            throw fail(node.offset, 'this number cannot be kept exactly and would be rounded; shorten it, or write it in quotes.');
        default:
            return node.value;
    }
}
function convertMembers(node, text, fail) {
    const members = new Map();
    for (const { children: [key, value] = [] } of node.children ?? []) {
        if (key === undefined || value === undefined)
            continue;
        const name = key.value;
        if (members.has(name))
            throw fail(key.offset, `the member "${name}" stands twice in this object; remove one of them.`);
        members.set(name, convert(value, text, fail));
    }
    // From entries: a member that is called __proto__ stays a member.
    return Object.fromEntries(members);
}
//# sourceMappingURL=parse-json.js.map

/***/ })

};
