// Names to choose from while somebody types YAML. The list stands under the field and is used by
// keyboard alone; Tab goes on as ever. Without a script the field is typed in, and nothing is lost.
"use strict";

const MOST_NAMES = 8;

// What is being typed: the names that may stand there, and how much of one is written already.
function wantedAt(before, known) {
  const lines = before.split("\n");
  const line = lines.pop();
  const behind = /(?:^|[\s{,])([a-z_]+):\s*(?:\[(?:[^\]]*,)?\s*)?["']?([\w-]*)$/.exec(line);
  if (behind) return { names: known.after[behind[1]] ?? [], typed: behind[2], ends: "" };
  const slot = /^(\s*)- ([a-z_]*)$/.exec(line);
  if (slot === null) return null;
  while (lines.length > 0 && lines.at(-1).startsWith(slot[1] + "- ")) lines.pop();
  if (!/slot_was_set:\s*$/.test(lines.at(-1) ?? "")) return null;
  return { names: known.slots, typed: slot[2], ends: ": " };
}

// Names that begin so, then those with it in them, then those whose words hold it.
function fitting(names, typed) {
  const sought = typed.toLowerCase();
  const rank = ([name, said]) => {
    if (name.toLowerCase().startsWith(sought)) return 0;
    if (name.toLowerCase().includes(sought)) return 1;
    return sought.length > 2 && said.toLowerCase().includes(sought) ? 2 : 3;
  };
  return names
    .map((one) => [rank(one), one])
    .filter(([place, [name]]) => place < 3 && name !== typed)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);
}

function completes(field) {
  const list = document.getElementById(field.getAttribute("aria-controls"));
  const told = document.getElementById(field.dataset.told);
  let known = null;
  let wanted = null;
  let chosen = -1;

  function close() {
    list.hidden = true;
    list.replaceChildren();
    field.removeAttribute("aria-activedescendant");
    told.textContent = "";
    chosen = -1;
  }

  async function open(always) {
    known ??= fetch(field.dataset.names).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null);
    const names = await known;
    if (names === null) known = null;
    close();
    if (names === null || document.activeElement !== field || field.selectionStart !== field.selectionEnd) return;
    wanted = wantedAt(field.value.slice(0, field.selectionStart), names);
    if (wanted === null || (wanted.typed === "" && !always)) return;
    const found = fitting(wanted.names, wanted.typed);
    if (found.length === 0) return;
    found.slice(0, MOST_NAMES).forEach(([name, said], place) => list.append(option(name, said, place)));
    list.hidden = false;
    told.textContent = `${found.length} ${found.length === 1 ? "name" : "names"}. Arrow down to choose.`;
  }

  function option(name, said, place) {
    const row = document.createElement("li");
    row.id = `${list.id}-${place}`;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", "false");
    row.dataset.name = name;
    const code = document.createElement("code");
    code.textContent = name;
    row.append(code, said ? ` ${said}` : "");
    row.addEventListener("mousedown", (event) => {
      event.preventDefault();
      take(name);
    });
    return row;
  }

  function choose(place) {
    const rows = [...list.children];
    chosen = (place + rows.length) % rows.length;
    rows.forEach((row, number) => row.setAttribute("aria-selected", String(number === chosen)));
    field.setAttribute("aria-activedescendant", rows[chosen].id);
    rows[chosen].scrollIntoView({ block: "nearest" });
  }

  function take(name) {
    const caret = field.selectionStart;
    field.setRangeText(name + wanted.ends, caret - wanted.typed.length, caret, "end");
    close();
    // It is kept as if it had been typed; the list stays closed.
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
  }

  field.addEventListener("input", (event) => {
    if (event.inputType !== "insertReplacementText") open(false);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.key === " " && event.ctrlKey) {
      event.preventDefault();
      return open(true);
    }
    if (list.hidden) return;
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp" && chosen >= 0) choose(chosen - 1);
    else if (event.key === "Enter" && chosen >= 0) take(list.children[chosen].dataset.name);
    else {
      // Whoever moves the caret is done with the list.
      if (event.key.startsWith("Arrow") || event.key === "Home" || event.key === "End") close();
      return;
    }
    event.preventDefault();
  });
}

for (const field of document.querySelectorAll("textarea[data-names]")) completes(field);
