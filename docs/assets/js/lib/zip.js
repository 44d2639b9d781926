/* Files packed into one ZIP, as Word files and others are: stored as they are, without a clock, so that the same files are
   the same bytes. check/unzip.js reads. */
(function (bluebook) {
  "use strict";
  const VERSION = 20; // of ZIP that a reader needs
  const UTF8 = 0x800; // the flag for names in UTF-8, set only where a name needs it: some readers know no flags
  const DAY = 0x21; // 1 January 1980, the first that ZIP knows

  let table = null; // the checksum of each byte

  function checksums() {
    return Uint32Array.from({ length: 256 }, (_, byte) => {
      let sum = byte;
      for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
      return sum;
    });
  }

  /** The CRC-32 of some bytes. */
  function crc32(bytes) {
    table = table || checksums();
    let sum = 0xffffffff;
    for (const byte of bytes) sum = (sum >>> 8) ^ table[(sum ^ byte) & 0xff];
    return ~sum >>> 0;
  }

  /** The bytes of a ZIP of [name, text or bytes], in this order. */
  function pack(files) {
    const coder = new TextEncoder();
    const written = [];
    const listed = [];
    let at = 0;
    for (const [name, content] of files) {
      const bytes = typeof content === "string" ? coder.encode(content) : content;
      const letters = coder.encode(name);
      const facts = factsOf(letters, bytes, /[^\0-\x7f]/.test(name));
      const head = [numbers([4, 0x04034b50], ...facts), letters, bytes];
      written.push(...head);
      listed.push(numbers([4, 0x02014b50], [2, VERSION], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), letters);
      at += lengthOf(head);
    }
    const size = lengthOf(listed);
    const end = numbers(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, files.length],
      [2, files.length],
      [4, size],
      [4, at],
      [2, 0],
    );
    return joined(written.concat(listed, [end]));
  }

  /** What both heads of a file say of it. */
  function factsOf(letters, bytes, beyond) {
    return [
      [2, VERSION],
      [2, beyond ? UTF8 : 0],
      [2, 0], // stored
      [2, 0],
      [2, DAY],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, letters.length],
      [2, 0],
    ];
  }

  /** Numbers as bytes, the lowest first: [size, number] each. */
  function numbers(...all) {
    return Uint8Array.from(
      all.flatMap(([size, number]) => Array.from({ length: size }, (_, at) => (number >>> (8 * at)) & 0xff)),
    );
  }

  function lengthOf(parts) {
    return parts.reduce((sum, part) => sum + part.length, 0);
  }

  function joined(parts) {
    const whole = new Uint8Array(lengthOf(parts));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  bluebook.zip = { crc32, pack };
})((window.bluebook = window.bluebook || {}));
