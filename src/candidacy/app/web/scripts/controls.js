// What the pages that record share: what is said on them, the clock, and which buttons are there.
export const $ = (id) => document.getElementById(id);
export const say = (text) => { if ($("status").textContent !== text) $("status").textContent = text; };
export const alarm = (text) => { if ($("trouble").textContent !== text) $("trouble").textContent = text; $("trouble").hidden = !text; };
export const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

// Only these buttons are there; where the focused one goes, the focus goes to the first of them, or to what is said.
export function show(...ids) {
  const held = $("buttons").contains(document.activeElement);
  for (const one of $("buttons").querySelectorAll("button")) one.hidden = !ids.includes(one.id);
  if (held) (ids.length ? $(ids[0]) : $("status")).focus();
}

// What could not be saved may be kept as a file.
export function offerFile(file) {
  Object.assign($("leftover"), { href: URL.createObjectURL(file), download: file.name, hidden: !file.size });
}
