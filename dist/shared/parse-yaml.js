export const id = 7917;
export const ids = [7917];
export const modules = {

/***/ 33639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isExactNumber)
/* harmony export */ });
/* harmony import */ var _text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22561);

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
    const digits = (0,_text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(all.replace(/^0+/, ''), '0');
    if (digits === '')
        return { digits: '0', exponent: 0 };
    const trailing = all.length - (0,_text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(all, '0').length;
    return { digits: `${sign === '-' ? '-' : ''}${digits}`, exponent: Number(exponent) - fraction.length + trailing };
}
//# sourceMappingURL=exact-number.js.map

/***/ }),

/***/ 47917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33639);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74476);




/**
 * Reads one YAML 1.2 document of the core schema as plain data. Tags, merge keys, YAML 1.1's own words for booleans and
 * anything else that would not mean the same to every reader are errors, with their line and column.
 */
function parseYaml(text, origin) {
    const { document, locate, fail } = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readYamlTree */ ._)(text, { origin });
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
    values = 0;
    constructor(document, fail) {
        this.document = document;
        this.fail = fail;
    }
    run() {
        return this.convert(this.document.contents, 0);
    }
    convert(node, depth) {
        const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? 0) : 0;
        this.values += 1;
        if (this.values > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_VALUES */ .Hg)
            throw this.fail(start, TOO_MANY_VALUES);
        if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_DEPTH */ .uT)
            throw this.fail(start, 'the lists and mappings are nested too deeply.');
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
// Aliases of aliases grow without end.
const TOO_MANY_VALUES = 'the document has more than 25,000 values, counting those repeated by aliases; shorten it.';
function isExact(source, value) {
    return /^0[xo]/.test(source) ? Number.isSafeInteger(value) : (0,_exact_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isExactNumber */ .z)(source, value);
}
function findPosition(document, path, locate) {
    const node = path.reduce((inner, key) => childAt(inner, key), document.contents);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range ? locate(node.range[0]) : undefined;
}
const MEMBERS = new WeakMap();
/** An item of a list, or a member of a mapping; aliases have none, as their values lie elsewhere. */
function childAt(node, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return typeof key === 'number' ? node.items[key] : undefined;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const members = MEMBERS.get(node) ?? new Map(node.items.map(pair => [nameOf(pair.key), pair.value]));
    MEMBERS.set(node, members);
    return members.get(key);
}
function nameOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
}
//# sourceMappingURL=parse-yaml.js.map

/***/ }),

/***/ 74476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readYamlTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83733);



/** YAML takes ten times as long to read as JSON. Characters. */
const LIMIT_CHARACTERS = 128 * 1024;
/** Reads a text as a tree. What is no YAML, is nested too deep or has a key twice is an error with line and column. */
function readYamlTree(text, { origin, reasons = {} }) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const locate = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const fail = (offset, message) => (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)({ origin, position: locate(offset) }, message);
    if (text.length > LIMIT_CHARACTERS)
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)({ origin }, 'the text is longer than 128 KiB of YAML; shorten it.');
    const explain = (code) => reasons[code] ?? REASONS[code] ?? 'unexpected content';
    const invalid = ({ pos, code }) => fail(pos[0], `this is not valid YAML: ${explain(isAfterTab(text, pos[0]) ? 'TAB_AS_INDENT' : code)}.`);
    const document = parse(text, lines, { fail, invalid });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw invalid(problem);
    checkNodes(document.contents, text, (offset, message) => fail(offset, message === REPEATED ? `this is not valid YAML: ${explain(REPEATED)}.` : message));
    return { document, locate, fail };
}
/** Whether a tab is in the indentation before an offset: the parser reports it as whatever it takes it for. */
function isAfterTab(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const indent = text.slice(Math.max(start, offset - LONGEST_INDENT), offset);
    return indent.includes('\t') && /^[ \t]+$/.test(indent);
}
const LONGEST_INDENT = 200;
const REPEATED = 'DUPLICATE_KEY';
/**
 * Looks at every node once, in the order of the text. The parser itself compares each key with all before it, so that it is kept from
 * doing so: `uniqueKeys` of https://eemeli.org/yaml/#parse-options.
 */
function checkNodes(root, text, fail) {
    const open = [{ node: root, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node, depth } = next;
        if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_DEPTH */ .uT)
            throw fail(offsetOf(node), TOO_DEEP);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.type === 'PLAIN' && hasItem(text, node.range))
            throw fail(offsetOf(node), DEEPER_ITEM);
        const inside = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items.map(({ value }) => value) : [];
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            refuseRepeats(node.items, fail);
        for (let index = inside.length - 1; index >= 0; index -= 1)
            open.push({ node: inside[index], depth: depth + 1 });
    }
}
/** Whether a text goes on in a line that begins like an item of a list: YAML joins `- a` and the deeper `- b` to one text. */
function hasItem(text, range) {
    return range !== null && range !== undefined && /\n[ \t]*- /.test(text.slice(range[0], range[1]));
}
const DEEPER_ITEM = 'the next line begins with a dash and is indented deeper. Give all items of a list the same indentation.';
function refuseRepeats(pairs, fail) {
    const names = new Set();
    for (const { key } of pairs) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key;
        if (names.has(name))
            throw fail(offsetOf(key), REPEATED);
        names.add(name);
    }
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? (node.range?.[0] ?? 0) : 0;
}
const TOO_DEEP = 'the lists and mappings are nested too deeply.';
/** As `parseDocument` does, but for its limits: https://eemeli.org/yaml/#parsing-documents */
function parse(text, lineCounter, { fail, invalid }) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        version: '1.2',
        schema: 'core',
        merge: false,
        stringKeys: true,
        uniqueKeys: false,
        prettyErrors: false,
        // At 'silent', a second document would be passed over.
        logLevel: 'error'
    });
    const { errors } = composer.streamInfo();
    // The composer would go on after an error, and list all of them: a text may hold as many as it has characters.
    let first;
    errors.push = problem => {
        // It reports what is thrown in a collection once more, as a problem of that collection.
        first ??= problem;
        throw invalid(first);
    };
    try {
        const [document, second] = composer.compose(tokensOf(text, lineCounter, fail), true, text.length);
        if (document === undefined)
            throw fail(0, EMPTY);
        if (second !== undefined)
            throw fail(second.range[0], `this is not valid YAML: ${REASONS.MULTIPLE_DOCS ?? ''}.`);
        return document;
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
}
const EMPTY = 'the text is empty; expected a YAML mapping.';
/** The tokens of a text, up to the first that is wrong: the parser would list every one of them. */
function* tokensOf(text, lineCounter, fail) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lineCounter.addNewLine);
    lineCounter.addNewLine(0);
    let depth = 0;
    let offset = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        const kind = yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(lexeme);
        if (kind === 'flow-map-start' || kind === 'flow-seq-start')
            depth += 1;
        if (kind === 'flow-map-end' || kind === 'flow-seq-end')
            depth -= 1;
        // The time for flow collections inside each other grows with the square of their depth.
        if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_DEPTH */ .uT)
            throw fail(offset, TOO_DEEP);
        for (const token of parser.next(lexeme)) {
            yield token;
            if (token.type === 'error')
                return;
        }
        offset += lexeme.length;
    }
    yield* parser.end();
}
// The library's own messages may quote the text, which may be a secret.
const REASONS = {
    BAD_ALIAS: 'an alias has no name or ends in a colon',
    BAD_DQ_ESCAPE: 'a string has an unknown escape',
    BAD_INDENT: 'the indentation does not fit, or a bracket or brace is not closed',
    BAD_SCALAR_START: 'a plain text starts with a reserved character; put it in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a nested mapping must start on its own line, and keys of one mapping have the same indentation',
    DUPLICATE_KEY: 'a key is in this mapping twice',
    MISSING_CHAR: 'a closing quote, bracket or colon is missing, or the indentation does not fit',
    MULTILINE_IMPLICIT_KEY: 'a key must stay on one line and end with a colon and a space',
    MULTIPLE_DOCS: 'there is more than one document',
    NON_STRING_KEY: 'a key is no text',
    TAB_AS_INDENT: 'a tab cannot indent; use spaces',
    TAG_RESOLVE_FAILED: 'there is a tag (!…), and only plain data is read',
    UNEXPECTED_TOKEN: 'unexpected content; check the quotes, brackets and indentation before it'
};
//# sourceMappingURL=yaml-tree.js.map

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
