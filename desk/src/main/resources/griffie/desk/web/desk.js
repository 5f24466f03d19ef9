// What is handier with a script: keys in the reader, copying, quoting what is selected. Everything works without.
"use strict";
(() => {
  const reader = document.querySelector(".reader");
  document.querySelectorAll(".scripted").forEach(one => { if (!one.classList.contains("quote-here")) one.hidden = false; });

  document.querySelectorAll("button.copy").forEach(button => button.addEventListener("click", async () => {
    const area = button.closest("section").querySelector("textarea");
    area.select();
    await navigator.clipboard.writeText(area.value);
    button.textContent = button.dataset.done;
  }));

  // A card that is named by the address is opened, and so is one that is clicked in the text.
  const open = () => {
    const card = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (card && card.matches("details")) card.open = true;
  };
  addEventListener("hashchange", open);
  open();
  if (!reader) return;

  const cards = [...reader.querySelectorAll(".card")];
  const keys = document.getElementById("keys");
  try { keys.checked = localStorage.getItem("keys") !== "off"; } catch (e) { /* A browser that keeps nothing. */ }
  keys.addEventListener("change", () => {
    try { localStorage.setItem("keys", keys.checked ? "on" : "off"); } catch (e) { /* As above. */ }
  });
  const shown = () => cards.filter(card => card.offsetParent !== null);
  const go = step => {
    const all = shown();
    const now = all.indexOf(document.activeElement.closest(".card"));
    const next = all[now < 0 ? (step > 0 ? 0 : all.length - 1) : now + step];
    if (!next) return;
    cards.forEach(card => { if (card !== next) card.open = false; });
    next.open = true;
    next.querySelector("summary").focus();
    next.scrollIntoView({ block: "center" });
  };
  const decide = verb => {
    const card = document.activeElement.closest(".card");
    const button = card && card.querySelector("button[value=" + verb + "]");
    if (!button) return;
    card.open = true;
    const name = card.querySelector("input[name=by]");
    (name.value ? button : name).focus();
  };
  addEventListener("keydown", event => {
    const writes = event.target.matches("input:not([type=checkbox]), textarea");
    if (!keys.checked || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    const does = { j: () => go(1), k: () => go(-1), c: () => decide("confirm"), r: () => decide("reject") }[event.key];
    if (does) { does(); event.preventDefault(); }
  });

  // Where a selection begins and ends in the clean text: each run of letters says where it starts.
  const here = reader.querySelector(".quote-here");
  const place = (node, offset) => {
    const run = node.nodeType === Node.TEXT_NODE && node.parentElement.closest("[data-s]");
    return run ? Number(run.dataset.s) + offset : -1;
  };
  if (here) document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) { here.hidden = true; return; }
    const range = selection.getRangeAt(0);
    const start = place(range.startContainer, range.startOffset);
    const end = place(range.endContainer, range.endOffset);
    here.hidden = start < 0 || end <= start;
    here.querySelector("a").href = "/paper?file=" + encodeURIComponent(reader.dataset.file) + "&at=" + start + "-" + end;
  });
})();
