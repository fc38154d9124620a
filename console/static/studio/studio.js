// What the studio's pages do beyond HTMX. Every page can be read, and every form sent, without it.
"use strict";

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
