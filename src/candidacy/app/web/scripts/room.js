// The room of one question: heard, thought about, answered. Nothing is recorded before the button is pressed.
import { $, alarm, clock, offerFile, say, show } from "./controls.js";
import { chooseMicrophone, chosenMicrophone, closeMicrophone, levelWord, microphones, openChosen, watchLevel, whyNoMicrophone } from "./microphone.js";
import { Recorder } from "./recorder.js";
import { post, wait } from "./sender.js";
import { beQuiet, localVoices, speak } from "./voice.js";

const course = JSON.parse($("course").textContent);
const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
const words = course.captions;
const TICK_MS = 200, READING_S_A_WORD = 0.35, GRACE_S = 15;
const GONE = "The microphone is gone. What you said so far is saved.";

let stream = null, recorder = null, endTest = () => {}, turn = 0, ticking = null, wakeLock = null;
let interrupted = false, timeSaid = false, silenceHeld = false, finishing = false;

function begin() {
  for (const one of document.querySelectorAll("[data-script]")) one.hidden = false;
  $("test").addEventListener("click", test);
  $("device").addEventListener("change", () => { chooseMicrophone($("device").value); test(); });
  $("start").addEventListener("click", start);
  $("pause").addEventListener("click", pause);
  $("finish").addEventListener("click", () => finish());
  $("again").addEventListener("click", saveAgain);
  $("words").addEventListener("click", showWords);
  for (const form of document.querySelectorAll("[data-leaves]")) form.addEventListener("submit", leave);
  document.querySelector("[data-calms]")?.addEventListener("submit", calm);
  addEventListener("beforeunload", (event) => { if (recorder?.sender?.unsent.length) event.preventDefault(); });
  addEventListener("pagehide", beQuiet);
  document.addEventListener("visibilitychange", () => { if (!document.hidden && recorder?.open) keepAwake(); });
  show("start");
}

async function open() {
  closeStream();
  alarm("");
  const mine = ++turn;
  try {
    const opened = await openChosen();
    if (mine !== turn) { closeMicrophone(opened); return null; } // another press came meanwhile
    stream = opened;
    for (const track of stream.getAudioTracks()) track.addEventListener("ended", () => { if (stream === opened) broken(); });
  } catch (error) {
    if (mine === turn) alarm(whyNoMicrophone(error));
    return null;
  }
  return stream;
}

function closeStream() {
  endTest();
  endTest = () => {};
  if (stream) closeMicrophone(stream);
  stream = null;
}

async function test() {
  $("heard").textContent = words.microphone_asked;
  const opened = await open();
  if (!opened) { $("heard").textContent = ""; return; }
  await chooseFrom(await microphones());
  const told = { silent: words.microphone_silent, loud: words.microphone_loud, good: words.microphone_good, quiet: "Your voice is quiet. Come nearer, or turn the microphone up." };
  let loudest = -100, last = "";
  endTest();
  endTest = watchLevel(opened, (peak) => {
    loudest = Math.max(peak, loudest - 2);
    $("level").value = Math.max(0, 60 + peak);
    const now = levelWord(loudest);
    if (now !== last) { last = now; $("heard").textContent = told[now]; }
  });
}

async function chooseFrom(devices) {
  $("device").replaceChildren(...devices.map((one, at) => new Option(one.label || `Microphone ${at + 1}`, one.deviceId)));
  const chosen = chosenMicrophone();
  if (devices.some((one) => one.deviceId === chosen)) $("device").value = chosen;
  $("device").parentElement.hidden = devices.length < 2;
}

async function start() {
  show();
  say(words.microphone_asked);
  if (!(await open())) return back();
  $("testing").hidden = true;
  const spoken = await ask();
  if (!spoken) showWords();
  await think(spoken);
  if (stream) await record();
}

function back() {
  closeStream();
  say("");
  $("clock").textContent = "";
  show("start");
  $("start").focus();
}

// The interviewer speaks, with captions; without a voice the words are there to be read.
async function ask() {
  const voices = await localVoices();
  if (!voices.length) return false;
  const roles = [...new Set(course.lines.map((one) => one.role))];
  say("");
  for (const [at, line] of course.lines.entries()) {
    for (const one of $("lines").children) one.classList.toggle("now", one === $("lines").children[at]);
    if (!stream || !(await speak(line.text, voices[roles.indexOf(line.role) % voices.length]))) return false;
  }
  return true;
}

function showWords() {
  $("lines").hidden = false;
  $("words").hidden = true;
}

// Time to think; when it is over, recording begins by a press, and by itself only under pressure.
async function think(spoken) {
  const reading = spoken ? 0 : course.lines.reduce((sum, one) => sum + one.text.split(" ").length, 0) * READING_S_A_WORD;
  const until = performance.now() + (course.thinking_s + reading) * 1000;
  if (until - performance.now() < 300) return;
  say(spoken ? words.thinking : `${words.no_voice} ${words.thinking}`);
  show("ready");
  $("ready").focus();
  let pressed = false;
  $("ready").addEventListener("click", () => { pressed = true; }, { once: true });
  while (!pressed && stream) {
    const left = (until - performance.now()) / 1000;
    $("clock").textContent = left > 0 ? clock(left) : "";
    if (left <= 0 && course.pressed) return;
    if (left <= 0) say(words.thought);
    await wait(TICK_MS);
  }
}

async function record() {
  recorder = new Recorder(stream, course, token, alarm, broken);
  const trouble = await recorder.start();
  if (trouble) { recorder = null; alarm(trouble); back(); return; }
  say(words.recording);
  $("room").classList.add("recording");
  show("finish", "pause");
  $("finish").focus();
  keepAwake();
  tick();
  ticking = setInterval(tick, TICK_MS);
}

// The microphone was unplugged, or the machine slept.
function broken() {
  if (finishing) return;
  if (recorder?.sender) { finish(true); return; }
  back();
  alarm("The microphone is gone. Plug it in or choose another one, then press Start again.");
}

function tick() {
  const seconds = recorder.seconds, limit = course.answer_s, stop = course.interruption;
  $("clock").textContent = limit ? `${clock(seconds)} of ${clock(limit)}` : clock(seconds);
  if (stop && !interrupted && seconds >= stop.at_s) { interrupted = true; $("interruption").textContent = stop.text; $("interruption").hidden = false; }
  if (limit && !timeSaid && seconds >= limit) { timeSaid = true; say(words.time_up); }
  if (limit && course.pressed && seconds >= limit + GRACE_S) finish();
}

function pause() {
  if (!recorder?.open) return;
  if (recorder.recording) recorder.pause(); else recorder.resume();
  say(recorder.recording ? words.recording : words.paused);
  $("pause").textContent = recorder.recording ? "Pause" : "Go on";
  $("room").classList.toggle("recording", recorder.recording);
}

async function finish(cut = false) {
  if (finishing) return;
  if (!cut && course.silence && !silenceHeld && recorder.recording) return holdSilence();
  if (await saved(cut)) location.assign(course.base);
}

// True once the answer is saved; else what to do stands on the page.
async function saved(cut) {
  finishing = true;
  clearInterval(ticking);
  show();
  say("Saving…");
  const done = await recorder.finish(cut);
  closeStream();
  wakeLock?.release().catch(() => {});
  $("room").classList.remove("recording");
  if (done) { say(cut ? GONE : words.saved); return true; }
  offerWhole();
  return false;
}

// Under pressure nobody speaks for a while; the recording goes on, and one press ends it.
async function holdSilence() {
  silenceHeld = true;
  say(course.silence.caption);
  const until = performance.now() + course.silence.lasts_s * 1000;
  show("finish");
  while (course.silence && performance.now() < until && recorder.recording && !finishing) await wait(TICK_MS);
  if (!finishing) finish();
}

function offerWhole() {
  offerFile(recorder.whole());
  say("Your answer could not be saved. All of it is still held in this window.");
  show("again");
  $("again").focus();
}

async function saveAgain() {
  show();
  say("Saving…");
  if ((!recorder.sender.failed && await recorder.finish()) || await recorder.saveWhole()) location.assign(course.base);
  else offerWhole();
}

// A way out that is taken while one speaks: first the answer is saved.
async function leave(event) {
  if (!recorder?.sender || finishing) return;
  event.preventDefault();
  if (await saved(false)) event.target.submit();
}

// Pressure ends at once; the answer goes on.
async function calm(event) {
  if (!recorder?.open) return;
  event.preventDefault();
  Object.assign(course, { interruption: null, silence: null, pressed: false, answer_s: null });
  $("interruption").hidden = true;
  event.target.hidden = true;
  say(words.recording);
  try { await post(event.target.action, "", token); } catch { /* it is calm here; the next page asks again */ }
}

async function keepAwake() {
  try { wakeLock = await navigator.wakeLock?.request("screen"); } catch { /* the screen may go dark; the recording goes on */ }
}

begin();
