"use strict";
// ChaCha20-Poly1305 as RFC 8439 has it. Browsers keep their own (Web Crypto) from pages that come
// without TLS, which a kiosk of a local network seldom has. kiosk/phone/sealing.py opens it.

const seal = (() => {
  const rotate = (value, by) => (value << by) | (value >>> (32 - by));

  function quarter(x, a, b, c, d) {
    x[a] = (x[a] + x[b]) | 0; x[d] = rotate(x[d] ^ x[a], 16);
    x[c] = (x[c] + x[d]) | 0; x[b] = rotate(x[b] ^ x[c], 12);
    x[a] = (x[a] + x[b]) | 0; x[d] = rotate(x[d] ^ x[a], 8);
    x[c] = (x[c] + x[d]) | 0; x[b] = rotate(x[b] ^ x[c], 7);
  }

  // Section 2.3: the state is four constants, the key, a counter and the nonce.
  function start(key, nonce) {
    const state = new Int32Array(16);
    state.set([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);
    const read = (bytes, at) => new DataView(bytes.buffer, bytes.byteOffset).getInt32(at, true);
    for (let i = 0; i < 8; i++) state[4 + i] = read(key, 4 * i);
    for (let i = 0; i < 3; i++) state[13 + i] = read(nonce, 4 * i);
    return state;
  }

  function block(state, working, out) {
    working.set(state);
    for (let round = 0; round < 10; round++) {
      quarter(working, 0, 4, 8, 12); quarter(working, 1, 5, 9, 13);
      quarter(working, 2, 6, 10, 14); quarter(working, 3, 7, 11, 15);
      quarter(working, 0, 5, 10, 15); quarter(working, 1, 6, 11, 12);
      quarter(working, 2, 7, 8, 13); quarter(working, 3, 4, 9, 14);
    }
    for (let i = 0; i < 16; i++) out.setInt32(4 * i, (working[i] + state[i]) | 0, true);
  }

  // Section 2.5: sixteen bytes at a time, a number modulo 2^130 - 5.
  function authenticate(key, parts) {
    const prime = (1n << 130n) - 5n;
    const whole = new DataView(key.buffer, key.byteOffset, 32);
    const number = (view, at) => view.getBigUint64(at, true) | (view.getBigUint64(at + 8, true) << 64n);
    const r = number(whole, 0) & 0x0ffffffc0ffffffc0ffffffc0fffffffn;
    const top = 1n << 128n;
    let sum = 0n;
    const last = new Uint8Array(16);
    for (const part of parts) {
      const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
      let at = 0;
      for (; at + 16 <= part.length; at += 16) sum = ((sum + top + number(view, at)) * r) % prime;
      if (at < part.length) {
        // Section 2.8: each part is filled up with zeros, so that every block is whole.
        last.fill(0); last.set(part.subarray(at));
        sum = ((sum + top + number(new DataView(last.buffer), 0)) * r) % prime;
      }
    }
    sum = (sum + number(whole, 16)) & (top - 1n);
    const tag = new DataView(new ArrayBuffer(16));
    tag.setBigUint64(0, sum & 0xffffffffffffffffn, true);
    tag.setBigUint64(8, sum >> 64n, true);
    return new Uint8Array(tag.buffer);
  }

  // Returns what is sent: the nonce, what is hidden, its tag.
  return function seal(key, nonce, said, about) {
    const state = start(key, nonce), working = new Int32Array(16);
    const bytes = new Uint8Array(64), view = new DataView(bytes.buffer);
    block(state, working, view);
    const once = bytes.slice(0, 32);
    const sent = new Uint8Array(12 + said.length + 16);
    sent.set(nonce);
    for (let at = 0; at < said.length; at += 64) {
      state[12] = (state[12] + 1) | 0;
      block(state, working, view);
      const end = Math.min(64, said.length - at);
      for (let i = 0; i < end; i++) sent[12 + at + i] = said[at + i] ^ bytes[i];
    }
    const hidden = sent.subarray(12, 12 + said.length);
    const lengths = new DataView(new ArrayBuffer(16));
    lengths.setBigUint64(0, BigInt(about.length), true);
    lengths.setBigUint64(8, BigInt(said.length), true);
    const tag = authenticate(once, [about, hidden, new Uint8Array(lengths.buffer)]);
    sent.set(tag, 12 + said.length);
    return sent;
  };
})();
