// Puts what has changed into the page. Without it the page shows how things stood when it was loaded.
"use strict";
let before = "";
async function refresh() {
  if (document.hidden) return;
  const answer = await fetch("/console/live", { cache: "no-store" });
  const text = answer.ok ? await answer.text() : before;
  if (text === before) return;
  before = text;
  const fresh = new DOMParser().parseFromString(text, "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const next = fresh.getElementById(part.id);
    if (next && next.innerHTML !== part.innerHTML && !part.contains(document.activeElement)) part.replaceChildren(...next.childNodes);
  }
}
setInterval(() => refresh().then(
  () => document.body.classList.remove("gone"),
  () => document.body.classList.add("gone")), 1000);
