export const modules = {

/***/ 70979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => extendedEncodeURIComponent
 });
 function extendedEncodeURIComponent(str) {
  if (/^[\w.~-]+$/.test(str)) return str;
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
   return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
 }
}),

/***/ 4671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  k: () => FromStringShapeDeserializer
 });
 var split_header = __webpack_require__(79796);
 var fromBase64 = __webpack_require__(39700);
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
 const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
 const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
 const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
 const date = `(\\d?\\d)`;
 const year = `(\\d{4})`;
 const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
 const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
 const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
 const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
 const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
 const months = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
 const _parseEpochTimestamp = value => {
  if (value == null) return;
  let num = NaN;
  if (typeof value === "number") num = value; else if (typeof value === "string") {
   if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
   num = Number.parseFloat(value);
  } else if (typeof value === "object" && value.tag === 1) num = value.value;
  if (isNaN(num) || Math.abs(num) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
  return new Date(Math.round(num * 1e3));
 };
 const _parseRfc3339DateTimeWithOffset = value => {
  if (value == null) return;
  if (typeof value !== "string") throw new TypeError("RFC3339 timestamps must be strings");
  const matches = RFC3339_WITH_OFFSET.exec(value);
  if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
  const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
  range(monthStr, 1, 12);
  range(dayStr, 1, 31);
  range(hours, 0, 23);
  range(minutes, 0, 59);
  range(seconds, 0, 60);
  const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
  date.setUTCFullYear(Number(yearStr));
  if (offsetStr.toUpperCase() != "Z") {
   const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [ void 0, "+", 0, 0 ];
   const scalar = sign === "-" ? 1 : -1;
   date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
  }
  return date;
 };
 const _parseRfc7231DateTime = value => {
  if (value == null) return;
  if (typeof value !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
  if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
  let day;
  let month;
  let year;
  let hour;
  let minute;
  let second;
  let fraction;
  let matches;
  if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches; else if (matches = RFC_850_DATE.exec(value)) {
   [, day, month, year, hour, minute, second, fraction] = matches;
   year = (Number(year) + 1900).toString();
  } else if (matches = ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
  if (year && second) {
   const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
   range(day, 1, 31);
   range(hour, 0, 23);
   range(minute, 0, 59);
   range(second, 0, 60);
   const date = new Date(timestamp);
   date.setUTCFullYear(Number(year));
   return date;
  }
  throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
 };
 function range(v, min, max) {
  const _v = Number(v);
  if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
 }
 var toUtf8 = __webpack_require__(69809);
 var lazy_json = __webpack_require__(71899);
 var NumericValue = __webpack_require__(67004);
 var HttpBindingNormalizedSchema = __webpack_require__(84699);
 var SerdeContext = __webpack_require__(5506);
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
 class FromStringShapeDeserializer extends SerdeContext.f {
  settings;
  constructor(settings) {
   super();
   this.settings = settings;
  }
  read(_schema, data) {
   const ns = HttpBindingNormalizedSchema.C.of(_schema);
   const traits = ns.getMergedTraits();
   const location = ns.getHttpBindingLocation(traits);
   return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
  }
  readHttpBinding([ns, flags, collectionValue], data, location) {
   const schema = flags & 255;
   if ((schema & 192) === 64) {
    collectionValue ??= ns.getHttpBindingCollectionValue(location);
    return (0, split_header.G)(data).map(item => this.readHttpBinding(collectionValue, item, location));
   }
   switch (schema) {
   case 21:
   case 42:
    return (this.serdeContext?.base64Decoder ?? fromBase64.E)(data);

   case 4:
   case 5:
   case 6:
   case 7:
    {
     const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
     const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
     switch (format) {
     case 5:
      return _parseRfc3339DateTimeWithOffset(data);

     case 6:
      return _parseRfc7231DateTime(data);

     case 7:
      return _parseEpochTimestamp(data);

     default:
      console.warn("Missing timestamp format, parsing value with Date constructor:", data);
      return new Date(data);
     }
    }

   case 0:
    {
     const media = flags >> 8 & 3;
     if (!media) return data;
     let intermediateValue = data;
     if ((location & 6) === 6) intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64.E)(intermediateValue));
     return media === 2 ? lazy_json.A.from(intermediateValue) : intermediateValue;
    }

   case 1:
    return Number(data);

   case 2:
    return data.toLowerCase() === "true";

   case 17:
    return BigInt(data);

   case 19:
    return new NumericValue.D(data, "bigDecimal");

   default:
    return data;
   }
  }
 }
}),

/***/ 79796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  G: () => splitHeader
 });
 const splitHeader = value => {
  const z = value.length;
  const values = [];
  let withinQuotes = false;
  let escaped = false;
  let anchor = 0;
  for (let i = 0; i < z; ++i) {
   const char = value[i];
   switch (char) {
   case `"`:
    if (!escaped) withinQuotes = !withinQuotes;
    break;

   case ",":
    if (!withinQuotes) {
     values.push(value.slice(anchor, i));
     anchor = i + 1;
    }
    break;

   default:
   }
   escaped = char === "\\" && !escaped;
  }
  values.push(value.slice(anchor));
  return values.map(v => {
   v = v.trim();
   const z = v.length;
   if (z < 2) return v;
   if (v[0] === `"` && v[z - 1] === `"`) {
    v = v.slice(1, z - 1);
    return v.replace(/\\(["\\])/g, "$1");
   }
   return v.replace(/\\"/g, '"');
  });
 };
})

};
