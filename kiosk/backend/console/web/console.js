// What changes by itself is asked for every two seconds and put in its place. Without this script
// every page works, by its buttons.
"use strict";
(() => {
  const EVERY_MS = 2000;
  // Seconds before a console that nobody touches is locked, from which it is said.
  const SAID_S = 60;
  const place = document.querySelector("[data-fragment]");
  const said = document.getElementById("annonce");
  const leaving = document.getElementById("absence");
  let last = "";

  const announce = (state) => {
    if (state.dataset.waiting !== undefined) {
      const title = document.title.replace(/^\(\d+\) /, "");
      document.title = (state.dataset.waiting === "0" ? "" : `(${state.dataset.waiting}) `) + title;
    }
    if (said.textContent !== state.dataset.say) said.textContent = state.dataset.say;
  };

  // The drawing stays where it is until the next one has come: nothing blinks.
  const keepDrawing = (fresh) => {
    const old = document.getElementById("page-masquee");
    const its = fresh.querySelector("#page-masquee");
    if (old === null || its === null) return;
    for (const name of ["width", "height"]) old.setAttribute(name, its.getAttribute(name));
    const source = its.getAttribute("src");
    if (old.getAttribute("src") !== source) old.setAttribute("src", source);
    its.replaceWith(old);
  };

  const put = (text) => {
    const focused = document.activeElement?.id;
    const fresh = document.createElement("template");
    fresh.innerHTML = text;
    keepDrawing(fresh.content);
    place.replaceChildren(fresh.content);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    announce(place.firstElementChild);
  };

  const ask = async () => {
    const answer = await fetch(place.dataset.fragment, { credentials: "same-origin" });
    if (answer.status === 401) {
      location.assign(`/verrou?suite=${encodeURIComponent(location.pathname)}`);
      return;
    }
    if (!answer.ok) return;
    const left = Number(answer.headers.get("Console-Left"));
    leaving.hidden = left > SAID_S;
    const text = await answer.text();
    if (text !== last) put(text);
    last = text;
  };

  const again = async () => {
    // The server may be away for a moment.
    await ask().catch(() => {});
    setTimeout(again, EVERY_MS);
  };

  // Where the drawing was touched, whatever its size on this page.
  const point = async (event) => {
    const drawing = event.target.closest?.("#page-masquee");
    if (!drawing || event.detail === 0) return;
    event.preventDefault();
    const box = drawing.getBoundingClientRect();
    const part = (at, from, length) => Math.min(1000, Math.max(0, Math.round(((at - from) * 1000) / length)));
    const form = new URLSearchParams(new FormData(drawing.form));
    form.set("point", `${part(event.clientX, box.left, box.width)},${part(event.clientY, box.top, box.height)}`);
    await fetch(drawing.form.action, { method: "POST", body: form, credentials: "same-origin" });
    await ask();
  };

  if (place !== null) {
    document.documentElement.classList.add("live");
    place.addEventListener("click", (event) => point(event).catch(() => {}));
    setTimeout(again, EVERY_MS);
  }
})();
