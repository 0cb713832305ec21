// Keeps a part of a debrief while it is written, and offers the expected questions that an asked one may be.
import { wait } from "./sender.js";

const AFTER_MS = 1200, AFTER_TROUBLE_MS = 3000, NONE = "none";
const form = document.getElementById("part"), told = document.getElementById("kept");
let timer = null, unsaved = false, working = false, leaving = false;

const say = (text) => { if (told.textContent !== text) told.textContent = text; };

function changed() {
  unsaved = true;
  clearTimeout(timer);
  timer = setTimeout(keep, AFTER_MS);
}

async function keep() {
  if (working || leaving || !unsaved) return;
  working = true;
  unsaved = false;
  const trouble = await sent();
  working = false;
  if (leaving) return;
  if (trouble) { unsaved = true; say(trouble); await wait(AFTER_TROUBLE_MS); }
  if (unsaved && !form.dataset.over) timer = setTimeout(keep, trouble ? 0 : AFTER_MS);
}

// Returns a sentence where it could not be kept.
async function sent() {
  let answer, said;
  try {
    answer = await fetch(form.dataset.draft, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
    said = await answer.json();
  } catch {
    return answer?.status === 403 ? "Candidacy was started anew, so this window cannot keep what you write. Copy your words, then load the page again."
      : "Candidacy does not answer just now. Your words are held in this window, and kept once it answers again.";
  }
  if (answer.status === 409) form.dataset.over = "yes";
  if (!answer.ok) return `Not kept: ${said.sentence} ${form.dataset.over ? "Press Save to see both." : said.next}`;
  say(said.kept && `Kept at ${said.kept}. It counts once you press Save.`);
  for (const [at, found] of Object.entries(said.matches)) offer(at, found);
  return "";
}

// Under a question that was asked: the expected ones it may be, to be chosen at one press.
function offer(at, found) {
  const area = form.elements[`text-${at}`], chosen = form.elements[`foreseen-${at}`];
  const texts = found.map((one) => one.text);
  if (chosen.value && chosen.value !== NONE && !texts.includes(chosen.value)) chosen.value = "";
  const box = boxOf(area, at);
  box.hidden = !found.length;
  if (box.dataset.shown === JSON.stringify(texts)) return;
  box.dataset.shown = JSON.stringify(texts);
  const buttons = [...found.map((one) => [one.text, one.text]), [NONE, "None of these"]].map(([value, words]) => {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "quiet choice", textContent: words });
    button.dataset.value = value;
    button.addEventListener("click", () => { chosen.value = chosen.value === value ? "" : value; press(box, chosen.value); changed(); });
    return button;
  });
  box.querySelector("div").replaceChildren(...buttons);
  press(box, chosen.value);
}

function boxOf(area, at) {
  const known = document.getElementById(`guess-${at}`);
  if (known) return known;
  const box = document.createElement("div"), asks = document.createElement("p");
  Object.assign(box, { id: `guess-${at}`, className: "guess" });
  box.setAttribute("role", "group");
  Object.assign(asks, { id: `guess-${at}-asks`, className: "small", textContent: "Did you expect it? Perhaps as:" });
  box.setAttribute("aria-labelledby", asks.id);
  box.append(asks, document.createElement("div"));
  area.closest(".field").append(box);
  return box;
}

function press(box, value) {
  for (const one of box.querySelectorAll("button")) one.setAttribute("aria-pressed", String(one.dataset.value === value));
}

// The last words go too when the page does, on a phone that is put away as well.
function leave() {
  if (unsaved && !leaving && !form.dataset.over && navigator.sendBeacon(form.dataset.draft, new FormData(form))) unsaved = false;
}

form.addEventListener("input", changed);
form.addEventListener("change", changed);
form.addEventListener("submit", () => { leaving = true; clearTimeout(timer); });
addEventListener("pagehide", leave);
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
document.addEventListener("visibilitychange", () => { if (document.hidden) leave(); });
if ([...form.querySelectorAll("[name^=text-]")].some((one) => one.value && form.elements[one.name.replace("text", "foreseen")])) sent();
