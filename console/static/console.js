// What typing must survive, and the live lines. Every page can be read without it.
"use strict";

// What is typed or chosen in a form marked `data-keep` (its name for this) is kept in this tab until
// the server has it: a browser that goes offline, a page loaded anew, a form that is refused or a
// server that starts again loses none of it. Kept for whoever is signed in: nobody finds the words
// of a colleague who used the same tab. Secrets, and words that are to be taken out, are not kept.
const own = `typed:${document.body.dataset.me ?? ""}:`;
const isTick = (field) => field.type === "checkbox" || field.type === "radio";
const called = (field) => (isTick(field) ? `${field.name}=${field.value}` : field.name);
const valueOf = (field) => (isTick(field) ? field.checked : field.value);

function typedInto(form) {
  const others = ["hidden", "password", "submit", "button", "fieldset"];
  return [...form.elements].filter((field) => field.name && !field.hidden && !others.includes(field.type));
}

function isAsServed(field) {
  if (isTick(field)) return field.checked === field.defaultChecked;
  if (field.type !== "select-one") return field.value === field.defaultValue;
  const served = [...field.options].findIndex((option) => option.defaultSelected);
  return field.selectedIndex === Math.max(served, 0);
}

function keep(form) {
  const typed = typedInto(form).filter((field) => !isAsServed(field)).map((field) => [called(field), valueOf(field)]);
  if (typed.length === 0) return forget(form);
  sessionStorage.setItem(own + form.dataset.keep, JSON.stringify(typed));
}

function forget(form) {
  sessionStorage.removeItem(own + form.dataset.keep);
}

function bringBack(form) {
  const kept = new Map(JSON.parse(sessionStorage.getItem(own + form.dataset.keep) ?? "[]"));
  for (const field of typedInto(form)) {
    if (!kept.has(called(field)) || !isAsServed(field)) continue;
    if (isTick(field)) field.checked = kept.get(called(field));
    else field.value = kept.get(called(field));
    field.closest("details")?.setAttribute("open", "");
  }
}

for (const form of document.querySelectorAll("form[data-keep]")) bringBack(form);
for (const typing of ["input", "change"]) {
  document.addEventListener(typing, (event) => {
    const form = event.target.form;
    if (form?.dataset.keep) keep(form);
  });
}

// What was just done is read first. The address leads there too, without a script.
document.getElementById("said")?.focus();

// What was typed on one page goes along to the next: "from to", the names of what is kept.
for (const form of document.querySelectorAll("form[data-carries]")) {
  form.addEventListener("submit", () => {
    const [from, to] = form.dataset.carries.split(" ").map((name) => own + name);
    const typed = sessionStorage.getItem(from);
    if (!typed || sessionStorage.getItem(to)) return;
    sessionStorage.setItem(to, typed);
    sessionStorage.removeItem(from);
  });
}

// A ready reply is put into the message, where it can be changed before it is sent.
for (const choice of document.querySelectorAll("select[data-into]")) {
  choice.addEventListener("change", () => {
    const words = choice.selectedOptions[0].dataset.words;
    const field = document.getElementById(choice.dataset.into);
    if (!words) return;
    field.value = field.value ? field.value.trimEnd() + "\n\n" + words : words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    choice.value = "";
    field.focus();
  });
}

function told(sentence) {
  document.getElementById("told").textContent = sentence;
}

// A form is sent here rather than by the browser, which would show its own page of faults and lose
// the text; what was typed is forgotten when the server has it.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.method !== "post" || !form.dataset.keep || form.hasAttribute("hx-post")) return;
  event.preventDefault();
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form, event.submitter)),
      headers: { "HX-Request": "true" },
    });
    if (answer.status === 401) return told("You are signed out. What you typed is still here: sign in in another tab, then send it again.");
    if (!answer.ok) {
      // Sent again unchanged, it goes as it is.
      const looked = answer.headers.get("Look-Again");
      if (looked) form.elements.looked_at.value = looked;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const why = page.querySelector("[role=alert]") ?? page.body;
      return told(why.textContent.trim() || "That did not work. What you typed is still here.");
    }
    forget(form);
    const onward = answer.headers.get("HX-Redirect");
    if (onward === null) return location.reload();
    const here = location.pathname + location.search;
    location.assign(onward);
    if (onward.split("#")[0] === here) location.reload();
  } catch {
    told("Nothing could be sent: the connection is gone. What you typed is still here; try again.");
  }
});

document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target.closest("form[data-empties]");
  if (form === null) return;
  if (event.detail.successful) {
    forget(form);
    form.reset();
    form.querySelector("textarea")?.focus();
    told("");
  } else if (event.detail.xhr.status === 401) {
    told("You are signed out. What you typed is still here: sign in in another tab, then send it again.");
  } else {
    told("That could not be sent. What you typed is still here; try again.");
  }
});

// Made and escaped by the server from the same template as the page. Only what is new or other is
// put in, so that a screen reader reads a new line and not the whole chat.
function show(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const now = [...page.querySelectorAll("ol.chat > li")];
  const list = lines.querySelector("ol.chat");
  if (list === null) return lines.replaceChildren(...page.body.childNodes);
  const before = [...list.children];
  now.forEach((line, place) => {
    if (before[place] === undefined) {
      list.append(line);
      // Seen from another tab, too. A screen reader says the line itself at once: it is an alert.
      if (line.querySelector(".alarm")) document.title = "Danger! " + document.title.replace("Danger! ", "");
    } else if (before[place].outerHTML !== line.outerHTML) before[place].replaceWith(line);
  });
  if (now.length > 0) lines.querySelector(".empty")?.remove();
}

const lines = document.querySelector("[data-stream]");
if (lines !== null) {
  const stream = new EventSource(lines.dataset.stream);
  let shown = null;
  stream.onmessage = (event) => {
    if (event.data === shown) return;
    shown = event.data;
    show(event.data);
    lines.scrollTop = lines.scrollHeight;
  };
  stream.addEventListener("ended", () => {
    stream.close();
    told("The live chat has ended.");
  });
  lines.scrollTop = lines.scrollHeight;
  const earlier = document.querySelector(".earlier");
  if (earlier !== null) earlier.scrollTop = earlier.scrollHeight;
  document.addEventListener("focusin", () => { document.title = document.title.replace("Danger! ", ""); });
}
