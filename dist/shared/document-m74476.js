export const modules = {

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
/**
 * Reads a text as a tree. What is no YAML, is nested too deep or has a key twice is an error with line and column. Throws `bad-input`;
 * also for a text above 128 KiB.
 */
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
/** Whether a text continues in a line that begins like an item of a list: YAML joins `- a` and the deeper `- b` to one text. */
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
    // The composer would continue after an error, and list all of them: a text may hold as many as it has characters.
    let first;
    errors.push = problem => {
        // It reports what is thrown in a collection again, as a problem of that collection.
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
    BAD_INDENT: 'the indentation is wrong, or a bracket or brace is not closed',
    BAD_SCALAR_START: 'a string starts with a reserved character; put it in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a nested mapping must start on its own line, and keys of one mapping have the same indentation',
    DUPLICATE_KEY: 'a key appears twice in this mapping',
    MISSING_CHAR: 'a closing quote, bracket or colon is missing, or the indentation is wrong',
    MULTILINE_IMPLICIT_KEY: 'a key must stay on one line and end with a colon and a space',
    MULTIPLE_DOCS: 'there is more than one document',
    NON_STRING_KEY: 'a key is not a string',
    TAB_AS_INDENT: 'tabs cannot be used for indentation; use spaces',
    TAG_RESOLVE_FAILED: 'tags (!…) are not supported',
    UNEXPECTED_TOKEN: 'unexpected content; check the quotes, brackets and indentation before it'
};
//# sourceMappingURL=yaml-tree.js.map

/***/ })

};
