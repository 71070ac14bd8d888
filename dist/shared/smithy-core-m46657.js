export const modules = {

/***/ 46657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  c: () => sdk_stream_mixin_sdkStreamMixin
 });
 var external_node_stream_ = __webpack_require__(57075);
 var buffer_from = __webpack_require__(46664);
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
 const fromUtf8 = input => (new TextEncoder).encode(input);
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
 const chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
 Object.entries(chars).reduce((acc, [i, c]) => {
  acc[c] = Number(i);
  return acc;
 }, {});
 const alphabetByValue = chars.split("");
 const bitsPerLetter = 6;
 const bitsPerByte = 8;
 const maxLetterValue = 63;
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
 function toBase64(_input) {
  let input;
  if (typeof _input === "string") input = fromUtf8(_input); else input = _input;
  const isArrayLike = typeof input === "object" && typeof input.length === "number";
  const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
  if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
  let str = "";
  for (let i = 0; i < input.length; i += 3) {
   let bits = 0;
   let bitLength = 0;
   for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
    bits |= input[j] << (limit - j - 1) * bitsPerByte;
    bitLength += bitsPerByte;
   }
   const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
   bits <<= bitClusterCount * bitsPerLetter - bitLength;
   for (let k = 1; k <= bitClusterCount; k++) {
    const offset = (bitClusterCount - k) * bitsPerLetter;
    str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
   }
   str += "==".slice(0, 4 - bitClusterCount);
  }
  return str;
 }
 var hex_encoding = __webpack_require__(30068);
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
 const toUtf8 = input => {
  if (typeof input === "string") return input;
  if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
  return new TextDecoder("utf-8").decode(input);
 };
 var stream_collector_browser = __webpack_require__(72522);
 var stream_type_check = __webpack_require__(41658);
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
 const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
 const sdkStreamMixin = stream => {
  if (!isBlobInstance(stream) && !(0, stream_type_check.H)(stream)) {
   const name = stream?.__proto__?.constructor?.name || stream;
   throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
  }
  let transformed = false;
  const transformToByteArray = async () => {
   if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
   transformed = true;
   return await (0, stream_collector_browser.kv)(stream);
  };
  const blobToWebStream = blob => {
   if (typeof blob.stream !== "function") throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n" + "If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
   return blob.stream();
  };
  return Object.assign(stream, {
   transformToByteArray: transformToByteArray,
   transformToString: async encoding => {
    const buf = await transformToByteArray();
    if (encoding === "base64") return toBase64(buf); else if (encoding === "hex") return (0, 
    hex_encoding.n)(buf); else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") return toUtf8(buf); else if (typeof TextDecoder === "function") return new TextDecoder(encoding).decode(buf); else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
   },
   transformToWebStream: () => {
    if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    transformed = true;
    if (isBlobInstance(stream)) return blobToWebStream(stream); else if ((0, stream_type_check.H)(stream)) return stream; else throw new Error(`Cannot transform payload to web stream, got ${stream}`);
   }
  });
 };
 const isBlobInstance = stream => typeof Blob === "function" && stream instanceof Blob;
 var stream_collector = __webpack_require__(26660);
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
 const sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
 const sdk_stream_mixin_sdkStreamMixin = stream => {
  if (!(stream instanceof external_node_stream_.Readable)) try {
   return sdkStreamMixin(stream);
  } catch (ignored) {
   const name = stream?.__proto__?.constructor?.name || stream;
   throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
  }
  let transformed = false;
  const transformToByteArray = async () => {
   if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
   transformed = true;
   return await (0, stream_collector.k)(stream);
  };
  return Object.assign(stream, {
   transformToByteArray: transformToByteArray,
   transformToString: async encoding => {
    const buf = await transformToByteArray();
    if (encoding === void 0 || Buffer.isEncoding(encoding)) return (0, buffer_from.Q)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding); else {
     const decoder = new TextDecoder(encoding);
     return decoder.decode(buf);
    }
   },
   transformToWebStream: () => {
    if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    if (stream.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
    if (typeof external_node_stream_.Readable.toWeb !== "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
    transformed = true;
    return external_node_stream_.Readable.toWeb(stream);
   }
  });
 };
})

};
