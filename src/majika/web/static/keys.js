// Keys for a list of mails. What they do, forms and links do as well: nothing here is needed.
"use strict";

(() => {
  const rows = [...document.querySelectorAll(".queue tbody tr")];
  const help = document.getElementById("keys");
  const linkOf = (row) => row.querySelector("a.case");
  const tickOf = (row) => row.querySelector("input[name=case]");

  // The row that holds the focus: screen readers and eyes see the same one.
  const current = () => rows.findIndex((row) => row.contains(document.activeElement));

  function go(step) {
    const next = Math.min(Math.max(current() + step, 0), rows.length - 1);
    linkOf(rows[next]).focus();
    rows[next].scrollIntoView({ block: "nearest" });
  }

  function tick() {
    const row = rows[current()];
    const box = row && tickOf(row);
    if (box) box.click();
  }

  function decide() {
    const reason = document.getElementById("reason");
    if (!reason) return;
    if (!rows.some((row) => tickOf(row)?.checked)) tick();
    reason.focus();
  }

  function showHelp() {
    help.open = !help.open;
    help.querySelector("summary").focus();
  }

  const acts = { j: () => go(1), k: () => go(-1), x: tick, d: decide, "?": showHelp };

  function typing(target) {
    return target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox])");
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.id === "reason") go(0);
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const act = acts[event.key];
    if (!act || typing(event.target) || !rows.length) return;
    event.preventDefault();
    act();
  });

  if (help) help.hidden = false;
})();
