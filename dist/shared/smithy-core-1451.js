export const id = 1451;
export const ids = [1451];
export const modules = {

/***/ 51451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  J2: () => EventStreamMarshaller_eventStreamSerdeProvider
 });
 var external_node_stream_ = __webpack_require__(57075);
 var external_node_zlib_ = __webpack_require__(38522);
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
 const CRC32_TABLE = new Uint32Array(256);
 for (let i = 0; i < 256; ++i) {
  let c = i;
  for (let j = 0; j < 8; ++j) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
  CRC32_TABLE[i] = c >>> 0;
 }
 const ONES = 4294967295;
 class Crc32Js {
  digestLength=4;
  checksum=ONES;
  update(data) {
   for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
  }
  digestSync() {
   return (this.checksum ^ ONES) >>> 0;
  }
  async digest() {
   const value = this.digestSync();
   const out = new Uint8Array(4);
   new DataView(out.buffer).setUint32(0, value, false);
   return out;
  }
  reset() {
   this.checksum = ONES;
  }
 }
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
 const zlibCrc32 = typeof external_node_zlib_.crc32 === "function" ? external_node_zlib_.crc32 : void 0;
 const Crc32Node = zlibCrc32 ? buildNativeClass(zlibCrc32) : Crc32Js;
 function buildNativeClass(nativeCrc32) {
  return class Crc32Node {
   digestLength=4;
   value=0;
   update(data) {
    this.value = nativeCrc32(data, this.value);
   }
   digestSync() {
    return this.value >>> 0;
   }
   async digest() {
    const out = new Uint8Array(4);
    new DataView(out.buffer).setUint32(0, this.digestSync(), false);
    return out;
   }
   reset() {
    this.value = 0;
   }
  };
 }
 var hasOwn = __webpack_require__(62990);
 var hex_encoding = __webpack_require__(30068);
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js
 class Int64 {
  bytes;
  constructor(bytes) {
   this.bytes = bytes;
   if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
  }
  static fromNumber(number) {
   if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
   const bytes = new Uint8Array(8);
   for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, 
   remaining /= 256) bytes[i] = remaining;
   if (number < 0) negate(bytes);
   return new Int64(bytes);
  }
  valueOf() {
   const bytes = this.bytes.slice(0);
   const negative = bytes[0] & 128;
   if (negative) negate(bytes);
   return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
  }
  toString() {
   return String(this.valueOf());
  }
 }
 function negate(bytes) {
  for (let i = 0; i < 8; i++) bytes[i] ^= 255;
  for (let i = 7; i > -1; i--) {
   bytes[i]++;
   if (bytes[i] !== 0) break;
  }
 }
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/HeaderMarshaller.js
 class HeaderMarshaller {
  toUtf8;
  fromUtf8;
  constructor(toUtf8, fromUtf8) {
   this.toUtf8 = toUtf8;
   this.fromUtf8 = fromUtf8;
  }
  format(headers) {
   const chunks = [];
   for (const headerName in headers) {
    if (!(0, hasOwn.$)(headers, headerName)) continue;
    const bytes = this.fromUtf8(headerName);
    if (bytes.byteLength > 255) throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
    chunks.push(Uint8Array.from([ bytes.byteLength ]), bytes, this.formatHeaderValue(headers[headerName]));
   }
   const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
   let position = 0;
   for (const chunk of chunks) {
    out.set(chunk, position);
    position += chunk.byteLength;
   }
   return out;
  }
  formatHeaderValue(header) {
   switch (header.type) {
   case "boolean":
    return Uint8Array.from([ header.value ? 0 : 1 ]);

   case "byte":
    return Uint8Array.from([ 2, header.value ]);

   case "short":
    const shortView = new DataView(new ArrayBuffer(3));
    shortView.setUint8(0, 3);
    shortView.setInt16(1, header.value, false);
    return new Uint8Array(shortView.buffer);

   case "integer":
    const intView = new DataView(new ArrayBuffer(5));
    intView.setUint8(0, 4);
    intView.setInt32(1, header.value, false);
    return new Uint8Array(intView.buffer);

   case "long":
    const longBytes = new Uint8Array(9);
    longBytes[0] = 5;
    longBytes.set(header.value.bytes, 1);
    return longBytes;

   case "binary":
    if (header.value.byteLength > MAX_HEADER_VALUE_BYTES) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
    const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
    binView.setUint8(0, 6);
    binView.setUint16(1, header.value.byteLength, false);
    const binBytes = new Uint8Array(binView.buffer);
    binBytes.set(header.value, 3);
    return binBytes;

   case "string":
    const utf8Bytes = this.fromUtf8(header.value);
    if (utf8Bytes.byteLength > MAX_HEADER_VALUE_BYTES) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
    const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
    strView.setUint8(0, 7);
    strView.setUint16(1, utf8Bytes.byteLength, false);
    const strBytes = new Uint8Array(strView.buffer);
    strBytes.set(utf8Bytes, 3);
    return strBytes;

   case "timestamp":
    const tsBytes = new Uint8Array(9);
    tsBytes[0] = 8;
    tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
    return tsBytes;

   case "uuid":
    if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
    const uuidBytes = new Uint8Array(17);
    uuidBytes[0] = 9;
    uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
    return uuidBytes;
   }
  }
  parse(headers) {
   const out = {};
   let position = 0;
   while (position < headers.byteLength) {
    const nameLength = headers.getUint8(position++);
    const name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, nameLength));
    position += nameLength;
    switch (headers.getUint8(position++)) {
    case 0:
     out[name] = {
      type: BOOLEAN_TAG,
      value: true
     };
     break;

    case 1:
     out[name] = {
      type: BOOLEAN_TAG,
      value: false
     };
     break;

    case 2:
     out[name] = {
      type: BYTE_TAG,
      value: headers.getInt8(position++)
     };
     break;

    case 3:
     out[name] = {
      type: SHORT_TAG,
      value: headers.getInt16(position, false)
     };
     position += 2;
     break;

    case 4:
     out[name] = {
      type: INT_TAG,
      value: headers.getInt32(position, false)
     };
     position += 4;
     break;

    case 5:
     out[name] = {
      type: LONG_TAG,
      value: new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
     };
     position += 8;
     break;

    case 6:
     const binaryLength = headers.getUint16(position, false);
     position += 2;
     out[name] = {
      type: BINARY_TAG,
      value: new Uint8Array(headers.buffer, headers.byteOffset + position, binaryLength)
     };
     position += binaryLength;
     break;

    case 7:
     const stringLength = headers.getUint16(position, false);
     position += 2;
     out[name] = {
      type: STRING_TAG,
      value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, stringLength))
     };
     position += stringLength;
     break;

    case 8:
     out[name] = {
      type: TIMESTAMP_TAG,
      value: new Date(new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
     };
     position += 8;
     break;

    case 9:
     const uuidBytes = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
     position += 16;
     out[name] = {
      type: UUID_TAG,
      value: `${(0, hex_encoding.n)(uuidBytes.subarray(0, 4))}-${(0, hex_encoding.n)(uuidBytes.subarray(4, 6))}-${(0, 
      hex_encoding.n)(uuidBytes.subarray(6, 8))}-${(0, hex_encoding.n)(uuidBytes.subarray(8, 10))}-${(0, 
      hex_encoding.n)(uuidBytes.subarray(10))}`
     };
     break;

    default:
     throw new Error(`Unrecognized header type tag`);
    }
   }
   return out;
  }
 }
 var HEADER_VALUE_TYPE;
 (function(HEADER_VALUE_TYPE) {
  HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
  HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
  HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
  HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
  HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
  HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
  HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
  HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
  HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
  HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
 })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
 const BOOLEAN_TAG = "boolean";
 const BYTE_TAG = "byte";
 const SHORT_TAG = "short";
 const INT_TAG = "integer";
 const LONG_TAG = "long";
 const BINARY_TAG = "binary";
 const STRING_TAG = "string";
 const TIMESTAMP_TAG = "timestamp";
 const UUID_TAG = "uuid";
 const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
 const MAX_HEADER_VALUE_BYTES = 32767;
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/splitMessage.js
 const PRELUDE_MEMBER_LENGTH = 4;
 const PRELUDE_LENGTH = PRELUDE_MEMBER_LENGTH * 2;
 const CHECKSUM_LENGTH = 4;
 const MINIMUM_MESSAGE_LENGTH = PRELUDE_LENGTH + CHECKSUM_LENGTH * 2;
 function splitMessage({byteLength: byteLength, byteOffset: byteOffset, buffer: buffer}) {
  if (byteLength < MINIMUM_MESSAGE_LENGTH) throw new Error("Provided message too short to accommodate event stream message overhead");
  const view = new DataView(buffer, byteOffset, byteLength);
  const messageLength = view.getUint32(0, false);
  if (byteLength !== messageLength) throw new Error("Reported message length does not match received message length");
  const headerLength = view.getUint32(PRELUDE_MEMBER_LENGTH, false);
  const expectedPreludeChecksum = view.getUint32(PRELUDE_LENGTH, false);
  const expectedMessageChecksum = view.getUint32(byteLength - CHECKSUM_LENGTH, false);
  const checksummer = new Crc32Node;
  checksummer.update(new Uint8Array(buffer, byteOffset, PRELUDE_LENGTH));
  if (expectedPreludeChecksum !== checksummer.digestSync()) throw new Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
  checksummer.update(new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH, byteLength - (PRELUDE_LENGTH + CHECKSUM_LENGTH)));
  if (expectedMessageChecksum !== checksummer.digestSync()) throw new Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
  return {
   headers: new DataView(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH, headerLength),
   body: new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH + headerLength, messageLength - headerLength - (PRELUDE_LENGTH + CHECKSUM_LENGTH + CHECKSUM_LENGTH))
  };
 }
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/EventStreamCodec.js
 class EventStreamCodec {
  headerMarshaller;
  messageBuffer;
  isEndOfStream;
  constructor(toUtf8, fromUtf8) {
   this.headerMarshaller = new HeaderMarshaller(toUtf8, fromUtf8);
   this.messageBuffer = [];
   this.isEndOfStream = false;
  }
  feed(message) {
   this.messageBuffer.push(this.decode(message));
  }
  endOfStream() {
   this.isEndOfStream = true;
  }
  getMessage() {
   const message = this.messageBuffer.pop();
   const isEndOfStream = this.isEndOfStream;
   return {
    getMessage() {
     return message;
    },
    isEndOfStream() {
     return isEndOfStream;
    }
   };
  }
  getAvailableMessages() {
   const messages = this.messageBuffer;
   this.messageBuffer = [];
   const isEndOfStream = this.isEndOfStream;
   return {
    getMessages() {
     return messages;
    },
    isEndOfStream() {
     return isEndOfStream;
    }
   };
  }
  encode({headers: rawHeaders, body: body}) {
   const headers = this.headerMarshaller.format(rawHeaders);
   const length = headers.byteLength + body.byteLength + 16;
   const out = new Uint8Array(length);
   const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
   const checksum = new Crc32Node;
   view.setUint32(0, length, false);
   view.setUint32(4, headers.byteLength, false);
   checksum.update(out.subarray(0, 8));
   view.setUint32(8, checksum.digestSync(), false);
   out.set(headers, 12);
   out.set(body, headers.byteLength + 12);
   checksum.update(out.subarray(8, length - 4));
   view.setUint32(length - 4, checksum.digestSync(), false);
   return out;
  }
  decode(message) {
   const {headers: headers, body: body} = splitMessage(message);
   return {
    headers: this.headerMarshaller.parse(headers),
    body: body
   };
  }
  formatHeaders(rawHeaders) {
   return this.headerMarshaller.format(rawHeaders);
  }
 }
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageDecoderStream.js
 class MessageDecoderStream {
  options;
  constructor(options) {
   this.options = options;
  }
  [Symbol.asyncIterator]() {
   return this.asyncIterator();
  }
  async* asyncIterator() {
   for await (const bytes of this.options.inputStream) {
    const decoded = this.options.decoder.decode(bytes);
    yield decoded;
   }
  }
 }
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageEncoderStream.js
 class MessageEncoderStream {
  options;
  constructor(options) {
   this.options = options;
  }
  [Symbol.asyncIterator]() {
   return this.asyncIterator();
  }
  async* asyncIterator() {
   for await (const msg of this.options.messageStream) {
    const encoded = this.options.encoder.encode(msg);
    yield encoded;
   }
   if (this.options.includeEndFrame) yield new Uint8Array(0);
  }
 }
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageDecoderStream.js
 class SmithyMessageDecoderStream {
  options;
  constructor(options) {
   this.options = options;
  }
  [Symbol.asyncIterator]() {
   return this.asyncIterator();
  }
  async* asyncIterator() {
   for await (const message of this.options.messageStream) {
    const deserialized = await this.options.deserializer(message);
    if (deserialized === void 0) continue;
    yield deserialized;
   }
  }
 }
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageEncoderStream.js
 class SmithyMessageEncoderStream {
  options;
  constructor(options) {
   this.options = options;
  }
  [Symbol.asyncIterator]() {
   return this.asyncIterator();
  }
  async* asyncIterator() {
   for await (const chunk of this.options.inputStream) {
    const payloadBuf = this.options.serializer(chunk);
    yield payloadBuf;
   }
  }
 }
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getChunkedStream.js
 function getChunkedStream(source) {
  let currentMessageTotalLength = 0;
  let currentMessagePendingLength = 0;
  let currentMessage = null;
  let messageLengthBuffer = null;
  const allocateMessage = size => {
   if (typeof size !== "number") throw new Error("Attempted to allocate an event message where size was not a number: " + size);
   currentMessageTotalLength = size;
   currentMessagePendingLength = 4;
   currentMessage = new Uint8Array(size);
   const currentMessageView = new DataView(currentMessage.buffer);
   currentMessageView.setUint32(0, size, false);
  };
  const iterator = async function*() {
   const sourceIterator = source[Symbol.asyncIterator]();
   while (true) {
    const {value: value, done: done} = await sourceIterator.next();
    if (done) {
     if (!currentMessageTotalLength) return; else if (currentMessageTotalLength === currentMessagePendingLength) yield currentMessage; else throw new Error("Truncated event message received.");
     return;
    }
    const chunkLength = value.length;
    let currentOffset = 0;
    while (currentOffset < chunkLength) {
     if (!currentMessage) {
      const bytesRemaining = chunkLength - currentOffset;
      if (!messageLengthBuffer) messageLengthBuffer = new Uint8Array(4);
      const numBytesForTotal = Math.min(4 - currentMessagePendingLength, bytesRemaining);
      messageLengthBuffer.set(value.slice(currentOffset, currentOffset + numBytesForTotal), currentMessagePendingLength);
      currentMessagePendingLength += numBytesForTotal;
      currentOffset += numBytesForTotal;
      if (currentMessagePendingLength < 4) break;
      allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0, false));
      messageLengthBuffer = null;
     }
     const numBytesToWrite = Math.min(currentMessageTotalLength - currentMessagePendingLength, chunkLength - currentOffset);
     currentMessage.set(value.slice(currentOffset, currentOffset + numBytesToWrite), currentMessagePendingLength);
     currentMessagePendingLength += numBytesToWrite;
     currentOffset += numBytesToWrite;
     if (currentMessageTotalLength && currentMessageTotalLength === currentMessagePendingLength) {
      yield currentMessage;
      currentMessage = null;
      currentMessageTotalLength = 0;
      currentMessagePendingLength = 0;
     }
    }
   }
  };
  return {
   [Symbol.asyncIterator]: iterator
  };
 }
 function getMessageUnmarshaller(deserializer, toUtf8) {
  return async function(message) {
   const {value: messageType} = message.headers[":message-type"];
   if (messageType === "error") {
    const unmodeledError = new Error(message.headers[":error-message"].value || "UnknownError");
    unmodeledError.name = message.headers[":error-code"].value;
    throw unmodeledError;
   } else if (messageType === "exception") {
    const code = message.headers[":exception-type"].value;
    const exception = {
     [code]: message
    };
    const deserializedException = await deserializer(exception);
    if (deserializedException.$unknown) {
     const error = new Error(toUtf8(message.body));
     error.name = code;
     throw error;
    }
    throw deserializedException[code];
   } else if (messageType === "event") {
    const event = {
     [message.headers[":event-type"].value]: message
    };
    const deserialized = await deserializer(event);
    if (deserialized.$unknown) return;
    return deserialized;
   } else throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
  };
 }
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/EventStreamMarshaller.js
 class EventStreamMarshaller_EventStreamMarshaller {
  eventStreamCodec;
  utfEncoder;
  constructor({utf8Encoder: utf8Encoder, utf8Decoder: utf8Decoder}) {
   this.eventStreamCodec = new EventStreamCodec(utf8Encoder, utf8Decoder);
   this.utfEncoder = utf8Encoder;
  }
  deserialize(body, deserializer) {
   const inputStream = getChunkedStream(body);
   return new SmithyMessageDecoderStream({
    messageStream: new MessageDecoderStream({
     inputStream: inputStream,
     decoder: this.eventStreamCodec
    }),
    deserializer: getMessageUnmarshaller(deserializer, this.utfEncoder)
   });
  }
  serialize(inputStream, serializer) {
   return new MessageEncoderStream({
    messageStream: new SmithyMessageEncoderStream({
     inputStream: inputStream,
     serializer: serializer
    }),
    encoder: this.eventStreamCodec,
    includeEndFrame: true
   });
  }
 }
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js
 class EventStreamMarshaller {
  universalMarshaller;
  constructor({utf8Encoder: utf8Encoder, utf8Decoder: utf8Decoder}) {
   this.universalMarshaller = new EventStreamMarshaller_EventStreamMarshaller({
    utf8Decoder: utf8Decoder,
    utf8Encoder: utf8Encoder
   });
  }
  deserialize(body, deserializer) {
   const bodyIterable = typeof body[Symbol.asyncIterator] === "function" ? body : readableToIterable(body);
   return this.universalMarshaller.deserialize(bodyIterable, deserializer);
  }
  serialize(input, serializer) {
   return external_node_stream_.Readable.from(this.universalMarshaller.serialize(input, serializer));
  }
 }
 const EventStreamMarshaller_eventStreamSerdeProvider = options => new EventStreamMarshaller(options);
 async function* readableToIterable(readStream) {
  let streamEnded = false;
  let generationEnded = false;
  const records = new Array;
  readStream.on("error", err => {
   if (!streamEnded) streamEnded = true;
   if (err) throw err;
  });
  readStream.on("data", data => {
   records.push(data);
  });
  readStream.on("end", () => {
   streamEnded = true;
  });
  while (!generationEnded) {
   const value = await new Promise(resolve => setTimeout(() => resolve(records.shift()), 0));
   if (value) yield value;
   generationEnded = streamEnded && records.length === 0;
  }
 }
})

};
