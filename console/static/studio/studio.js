// What the studio's pages do beyond HTMX. Every page can be read, and every form sent, without it.
"use strict";

// A link to a field or a step leads there with the keyboard too, also where it was folded away.
function goTo(name) {
  // At either end of a list the button for that way is gone: the step itself is next best.
  const found = document.getElementById(name) ?? document.getElementById(name.replace(/^(up|down)-/, "step-"));
  if (found === null) return;
  for (let at = found.closest("details"); at !== null; at = at.parentElement.closest("details")) at.open = true;
  found.focus();
}
if (location.hash.length > 1) goTo(decodeURIComponent(location.hash.slice(1)));
window.addEventListener("hashchange", () => goTo(decodeURIComponent(location.hash.slice(1))));

// A piece that was kept is what the next change of that form begins from. The other form of the page
// goes on from what it showed, and the server joins the two; untouched, it shows what is new.
document.addEventListener("htmx:afterSwap", (event) => {
  const now = event.detail.target.querySelector?.("textarea[data-was]");
  const sent = event.detail.requestConfig?.elt;
  if (now !== null && now !== undefined && sent) {
    const yaml = document.getElementById("yaml");
    const theirs = yaml?.form.querySelector("textarea.was");
    if (theirs && yaml.form !== sent && yaml.value === theirs.value) {
      yaml.value = theirs.value = now.value;
    }
    const mine = sent.querySelector("textarea.was");
    if (mine) mine.value = now.value;
    // A story or a word may have got another name: the next change is of the piece of that name.
    const called = event.detail.target.querySelector("[data-name]")?.dataset.name;
    if (called) for (const name of document.querySelectorAll("input[name=piece]")) name.value = called;
  }
  // The keyboard goes on from the step that was moved.
  const next = event.detail.target.querySelector?.("[data-focus]")?.dataset.focus;
  if (next) goTo(next);
  if (document.querySelector("[data-reload]") !== null) location.reload();
});

// What was refused is said where the eye is, and what was typed stays.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status >= 400) event.detail.shouldSwap = false;
});
document.addEventListener("htmx:responseError", (event) => {
  const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
  told(page.body.textContent.trim() || "That did not work. What you typed is still here.");
});
document.addEventListener("htmx:sendError", () => {
  told("Nothing could be sent: the connection is gone. What you typed is still here; it is sent with your next key.");
});
document.addEventListener("htmx:afterRequest", (event) => {
  if (!event.detail.successful) return;
  told("");
  const form = event.target.closest?.("form[data-clears]");
  if (form) {
    form.querySelector("#text").value = "";
    form.querySelector("#text").focus();
  }
});
