export const id = 2123;
export const ids = [2123];
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

/***/ 2123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9365);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);



/** Far above any definition of 64 KiB; keeps aliases of aliases from growing without end. */
const LIMIT_NODES = 100_000;
const LIMIT_DEPTH = 100;
/**
 * Reads one YAML 1.2 document of the core schema as plain data. Tags, merge keys, YAML 1.1's own words for booleans and
 * anything else that would not mean the same to every reader are errors, with their line and column.
 */
function parseYaml(text, origin) {
    const { document, locate, fail } = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlTree */ ._)(text, { origin });
    if (document.directives.yaml.version !== '1.2')
        throw fail(0, 'only YAML 1.2 is read; remove the %YAML directive.');
    if (document.contents === null)
        throw fail(0, 'the text is empty; expected a YAML mapping.');
    const value = new Conversion(document, fail).run();
    return { origin, value, positionOf: path => findPosition(document, path, locate) };
}
/** Turns the syntax tree into a value, within its limits. */
class Conversion {
    document;
    fail;
    nodes = 0;
    constructor(document, fail) {
        this.document = document;
        this.fail = fail;
    }
    run() {
        return this.convert(this.document.contents, 0);
    }
    convert(node, depth) {
        const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? 0) : 0;
        this.nodes += 1;
        if (this.nodes > LIMIT_NODES)
            throw this.fail(start, 'the aliases grow beyond any task definition.');
        if (depth > LIMIT_DEPTH)
            throw this.fail(start, 'the lists and mappings are nested too deep.');
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.convertAlias(node.resolve(this.document), depth, start);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map(item => this.convert(item, depth + 1));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return Object.fromEntries(node.items.map(pair => this.convertPair(pair, depth)));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.convertScalar(node.value, node.source ?? '', start);
        return null;
    }
    convertAlias(node, depth, start) {
        if (node === undefined)
            throw this.fail(start, 'this is not valid YAML: an alias names no anchor.');
        return this.convert(node, depth + 1);
    }
    convertPair({ key, value }, depth) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
        const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(key) ? (key.range?.[0] ?? 0) : 0;
        if (name === '<<')
            throw this.fail(start, 'merge keys (<<) are not read; write the members out.');
        return [name, this.convert(value, depth + 1)];
    }
    convertScalar(value, source, start) {
        if (typeof value === 'string' || typeof value === 'boolean' || value === null)
            return value;
        if (typeof value === 'number' && isExact(source, value))
            return value;
        throw this.fail(start, 'this number cannot be kept exactly and would be rounded; shorten it, or write it in quotes.');
    }
}
function isExact(source, value) {
    return /^0[xo]/.test(source) ? Number.isSafeInteger(value) : (0,_exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .isExactNumber */ .z)(source, value);
}
function findPosition(document, path, locate) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range ? locate(node.range[0]) : undefined;
}
//# sourceMappingURL=parse-yaml.js.map

/***/ }),

/***/ 7410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readYamlTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1975);


/** Reads a text as a tree. What is no YAML is an error with line and column. */
function readYamlTree(text, { origin, reasons = {} }) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const locate = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const fail = (offset, message) => (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)({ origin, position: locate(offset) }, message);
    const document = parse(text, lines, fail);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem === undefined)
        return { document, locate, fail };
    const reason = reasons[problem.code] ?? REASONS[problem.code] ?? 'something does not belong here';
    throw fail(problem.pos[0], `this is not valid YAML: ${reason}.`);
}
function parse(text, lineCounter, fail) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            stringKeys: true,
            prettyErrors: false,
            // At 'silent', a second document would be passed over.
            logLevel: 'error',
            lineCounter
        });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, 'the lists and mappings are nested too deep.');
        throw error;
    }
}
// The library's own messages may quote the text, which may be a secret.
const REASONS = {
    BAD_ALIAS: 'an alias has no name or ends in a colon',
    BAD_DQ_ESCAPE: 'a string has an unknown escape',
    BAD_INDENT: 'the indentation does not fit',
    BAD_SCALAR_START: 'a plain text starts with a reserved character; put it in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a nested mapping must start on its own line',
    DUPLICATE_KEY: 'a key stands twice in this mapping',
    MISSING_CHAR: 'a closing quote, bracket or colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a key must stay on one line and end with a colon',
    MULTIPLE_DOCS: 'there is more than one document',
    NON_STRING_KEY: 'a key is no text',
    TAB_AS_INDENT: 'a tab cannot indent; use spaces',
    TAG_RESOLVE_FAILED: 'there is a tag (!…), and only plain data is read',
    UNEXPECTED_TOKEN: 'something does not belong here'
};
//# sourceMappingURL=yaml-tree.js.map

/***/ })

};
