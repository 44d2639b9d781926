/* Files taken out of a ZIP, such as a Word file: only those that are asked for, none beyond a size, each held to its
   checksum. What cannot be read is an error with a `fault`, which check/files.js has the words for. */
(function (bluebook) {
  "use strict";
  const MOST_UNPACKED = 30e6; // bytes of one file
  const LONGEST_COMMENT = 65535; // after the list of files
  const HEAD = 30; // bytes of a file's own head, before its name
  const LISTED = 46; // bytes of an entry of the list, before its name

  function fault(name) {
    return Object.assign(new Error(name), { fault: name });
  }

  /** The ZIP in some bytes: {names, read}; `read` gives a promise of a file's bytes, of null where there is none. */
  function open(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = listOf(view, bytes);
    return { names: Array.from(entries.keys()), read: (name) => readOne(view, bytes, entries.get(name)) };
  }

  /** Where the list of files begins and how many there are; the end of a ZIP says so. */
  function endOf(view) {
    for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - LONGEST_COMMENT); at -= 1) {
      if (view.getUint32(at, true) === 0x06054b50)
        return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true), end: at };
    }
    throw fault("damaged");
  }

  /** The files of a ZIP by their names. */
  function listOf(view, bytes) {
    const { count, start, end } = endOf(view);
    if (start === 0xffffffff) throw fault("big");
    const entries = new Map();
    let at = start;
    for (let number = 0; number < count; number += 1) {
      if (at + LISTED > end || view.getUint32(at, true) !== 0x02014b50) throw fault("damaged");
      const name = new TextDecoder().decode(bytes.subarray(at + LISTED, at + LISTED + view.getUint16(at + 28, true)));
      entries.set(name, {
        locked: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        sum: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
      at += LISTED + [28, 30, 32].reduce((sum, one) => sum + view.getUint16(at + one, true), 0);
    }
    return entries;
  }

  async function readOne(view, bytes, entry) {
    if (!entry) return null;
    if (entry.locked) throw fault("locked");
    if (entry.size > MOST_UNPACKED) throw fault("big");
    if (entry.at + HEAD > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw fault("damaged");
    const start = entry.at + HEAD + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    if (start + entry.packed > bytes.length || ![0, 8].includes(entry.method)) throw fault("damaged");
    const packed = bytes.subarray(start, start + entry.packed);
    const content = entry.method ? await inflated(packed, entry.size) : packed;
    if (content.length !== entry.size || bluebook.zip.crc32(content) !== entry.sum) throw fault("damaged");
    return content;
  }

  /** Bytes unpacked; stops as soon as they are more than the ZIP says, whatever it wants to make of them. */
  async function inflated(packed, size) {
    const reading = new Blob([packed]).stream().pipeThrough(unpacker()).getReader();
    const content = new Uint8Array(size);
    let length = 0;
    for (;;) {
      const { done, value } = await reading.read().catch(() => Promise.reject(fault("damaged")));
      if (done) return content.subarray(0, length);
      if (length + value.length > size) {
        reading.cancel().catch(() => null);
        throw fault("damaged");
      }
      content.set(value, length);
      length += value.length;
    }
  }

  function unpacker() {
    try {
      return new DecompressionStream("deflate-raw");
    } catch (_) {
      throw fault("old browser");
    }
  }

  bluebook.unzip = { open, fault };
})((window.bluebook = window.bluebook || {}));
