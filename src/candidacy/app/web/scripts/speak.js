// A part of a debrief spoken instead of typed: recorded here, written down, and put into the form at a press.
import { $, alarm, clock, offerFile, say, show } from "./controls.js";
import { closeMicrophone, openChosen, whyNoMicrophone } from "./microphone.js";
import { Recorder } from "./recorder.js";
import { watch } from "./watch.js";

const TICK_MS = 200;
const form = $("part"), room = $("room");
const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
let stream = null, recorder = null, ticking = null, finishing = false, last = null;

async function start() {
  alarm("");
  show();
  say("Your browser may ask whether this page may use the microphone.");
  try {
    stream = await openChosen();
  } catch (error) {
    return back(whyNoMicrophone(error));
  }
  for (const track of stream.getAudioTracks()) track.addEventListener("ended", broken);
  recorder = new Recorder(stream, { base: room.dataset.base, place: 0 }, token, alarm, broken);
  const trouble = await recorder.start();
  if (trouble) return back(trouble);
  finishing = false;
  say("Recording. Say it as you would to a friend.");
  room.classList.add("recording");
  show("finish");
  $("finish").focus();
  ticking = setInterval(() => { $("clock").textContent = clock(recorder.seconds); }, TICK_MS);
}

function back(trouble = "") {
  if (stream) closeMicrophone(stream);
  stream = recorder = null;
  clearInterval(ticking);
  $("clock").textContent = "";
  room.classList.remove("recording");
  say("");
  alarm(trouble);
  show("speak");
}

function broken() {
  if (!finishing && recorder?.sender) finish(true);
}

async function finish(cut = false) {
  if (finishing) return;
  finishing = true;
  clearInterval(ticking);
  show();
  say("Saving…");
  const done = await recorder.finish(cut);
  if (stream) closeMicrophone(stream);
  room.classList.remove("recording");
  if (done) await saved(cut); else offerWhole();
}

async function saved(cut) {
  back(cut ? "The microphone is gone. What you said so far is saved." : "");
  $("leftover").hidden = true;
  say("Saved. We write down what you said; you can go on meanwhile.");
  await showSpoken();
}

function offerWhole() {
  offerFile(recorder.whole());
  say("It could not be saved. All of it is still held in this window.");
  show("again");
}

async function saveAgain() {
  show();
  say("Saving…");
  if ((!recorder.sender.failed && await recorder.finish()) || await recorder.saveWhole()) await saved(false); else offerWhole();
}

// What was spoken comes on the page; what is being written stays.
async function showSpoken() {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    $("spoken").replaceChildren(...page.getElementById("spoken").childNodes);
  } catch {
    return say("Saved. Load the page again to see it.");
  }
  offerWords();
  for (const box of document.querySelectorAll("#spoken [data-watch]")) watch(box).then(offerWords);
}

function offerWords() {
  for (const button of document.querySelectorAll("[data-take-words]")) button.hidden = false;
}

// The words go where the seeker wrote last, else into the first empty answer.
function putWords(button) {
  const areas = [...form.querySelectorAll("textarea")];
  const target = last ?? areas.find((one) => !one.value) ?? areas[0];
  const words = button.closest("[data-fresh]").querySelector("[data-words]").textContent;
  target.value = [target.value.trimEnd(), words].filter(Boolean).join("\n");
  target.dispatchEvent(new Event("input", { bubbles: true }));
  target.focus();
}

form.addEventListener("focusin", (event) => { if (event.target.tagName === "TEXTAREA") last = event.target; });
document.addEventListener("click", (event) => { const button = event.target.closest("[data-take-words]"); if (button) putWords(button); });
addEventListener("beforeunload", (event) => { if (recorder?.open || recorder?.sender?.unsent.length) event.preventDefault(); });
if (navigator.mediaDevices && form.querySelector("textarea")) {
  room.hidden = false;
  $("speak").addEventListener("click", start);
  $("finish").addEventListener("click", () => finish());
  $("again").addEventListener("click", saveAgain);
}
new MutationObserver(offerWords).observe($("spoken"), { childList: true, subtree: true });
offerWords();
