"use strict";
// Pictures of this telephone into the visit whose code it read. Each is made smaller and drawn
// again here, which leaves behind where and when it was taken; then it is sealed and sent.

(() => {
  // Longest side sent, in pixels: A4 at some 270 dots per inch.
  const SIDE = 3200;
  const QUALITY = 0.85;
  const TRIES = 4;
  const PAUSE_MS = 1500;
  const PATIENCE_MS = 120000;

  const main = document.querySelector("main");
  const state = document.getElementById("state");
  const ways = document.getElementById("ways");
  const list = document.getElementById("pictures");
  const random = (count) => crypto.getRandomValues(new Uint8Array(count));
  const base = new URL(".", location.href).pathname;

  function decode(text) {
    const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  }

  // The key leaves the address, and so the history of the browser; a reload finds it again.
  function remembered() {
    const here = location.hash.slice(1);
    let kept = null;
    try { kept = JSON.parse(sessionStorage.getItem(base)); } catch { kept = null; }
    if (here && (!kept || kept.key !== here)) kept = { key: here, phone: [...random(16)] };
    if (!kept) return null;
    try {
      sessionStorage.setItem(base, JSON.stringify(kept));
      history.replaceState(null, "", base);
    } catch { /* A browser that keeps nothing: the address keeps it. */ }
    return { key: decode(kept.key), phone: Uint8Array.from(kept.phone) };
  }

  function say(element, kind, text, remedy) {
    element.className = kind;
    element.replaceChildren();
    for (const words of [text, remedy]) {
      if (!words) continue;
      const line = document.createElement("p");
      line.textContent = words;
      element.append(line);
    }
    element.hidden = false;
  }

  function sealed(us, action, said) {
    const whole = new Uint8Array(us.phone.length + said.length);
    whole.set(us.phone);
    whole.set(said, us.phone.length);
    return seal(us.key, random(12), whole, new TextEncoder().encode(action));
  }

  // The same bytes again where the network was cut: the kiosk knows them by their nonce.
  async function send(action, message) {
    for (let tries = 1; ; tries++) {
      const waiting = new AbortController();
      const timer = setTimeout(() => waiting.abort(), PATIENCE_MS);
      try {
        const answer = await fetch(base + action, {
          method: "POST",
          body: message,
          headers: { "content-type": "application/octet-stream" },
          cache: "no-store",
          credentials: "omit",
          signal: waiting.signal,
        });
        if (answer.status === 404) return { done: false, text: main.dataset.lost, over: true };
        if (answer.status !== 503 || tries === TRIES) return await answer.json();
      } catch {
        if (tries === TRIES) return { done: false, text: main.dataset.lost };
      } finally {
        clearTimeout(timer);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }

  // What the browser cannot draw goes as it is: the kiosk says why it does not take it.
  async function lighter(file) {
    const address = URL.createObjectURL(file);
    try {
      const image = new Image();
      image.src = address;
      await image.decode();
      const scale = Math.min(1, SIDE / Math.max(image.naturalWidth, image.naturalHeight));
      const canvas = document.createElement("canvas");
      canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
      canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#ffffff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const drawn = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
      if (drawn) return drawn;
    } catch { /* Said by the kiosk. */ } finally {
      URL.revokeObjectURL(address);
    }
    return file;
  }

  let count = 0;
  let last = Promise.resolve();

  const named = (number, text) => main.dataset.picture.replace("{n}", number).replace("{t}", text);

  async function give(us, file, line, number) {
    const picture = await lighter(file);
    const message = sealed(us, "picture", new Uint8Array(await picture.arrayBuffer()));
    const answer = await send("picture", message);
    say(line, answer.done ? "good" : "bad", named(number, answer.text), answer.remedy);
    if (answer.over) ways.hidden = true;
  }

  function chosen(us, input) {
    for (const file of input.files) {
      count += 1;
      const number = count, line = document.createElement("li");
      say(line, "", named(number, main.dataset.sending));
      document.getElementById("done").hidden = false;
      list.prepend(line);
      last = last.then(() => give(us, file, line, number)).catch(() => {
        say(line, "bad", named(number, main.dataset.lost));
      });
    }
    // The same picture can be chosen again.
    input.value = "";
  }

  async function join() {
    state.hidden = false;
    const us = remembered();
    if (!us) return say(state, "bad", main.dataset.lost);
    const answer = await send("join", sealed(us, "join", new Uint8Array()));
    say(state, answer.done ? "good" : "bad", answer.text, answer.remedy);
    if (!answer.done) return undefined;
    for (const id of ["camera", "album"]) {
      const input = document.getElementById(id);
      input.addEventListener("change", () => chosen(us, input));
    }
    ways.hidden = false;
    return undefined;
  }

  join().catch(() => say(state, "bad", main.dataset.lost));
})();
