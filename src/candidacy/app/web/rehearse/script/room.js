// The room of one question: heard, thought about, answered. Nothing is recorded before the button is pressed.
import { closeMicrophone, levelWord, microphones, openMicrophone, watchLevel, whyNoMicrophone } from "./microphone.js";
import { Recorder } from "./recorder.js";
import { beQuiet, localVoices, speak } from "./voice.js";

const $ = (id) => document.getElementById(id);
const course = JSON.parse($("course").textContent);
const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
const words = course.captions;
const TICK_MS = 200, READING_MS_A_WORD = 350, GRACE_S = 15, KEY = "candidacy-microphone";

let stream = null, recorder = null, endWatch = null, timers = [];

const say = (text) => { $("status").textContent = text; };
const alarm = (text) => { $("trouble").textContent = text; $("trouble").hidden = !text; };
const show = (...ids) => { for (const one of $("buttons").querySelectorAll("button")) one.hidden = !ids.includes(one.id); };
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const every = (step) => { const timer = setInterval(step, TICK_MS); timers.push(timer); return timer; };
const stopClocks = () => { timers.forEach(clearInterval); timers = []; };

function begin() {
  for (const one of document.querySelectorAll("[data-script]")) one.hidden = false;
  $("test").addEventListener("click", test);
  $("device").addEventListener("change", () => { localStorage.setItem(KEY, $("device").value); test(); });
  $("start").addEventListener("click", start);
  $("pause").addEventListener("click", pause);
  $("finish").addEventListener("click", finish);
  $("words").addEventListener("click", showWords);
  addEventListener("beforeunload", (event) => { if (recorder?.sender?.unsent.length) event.preventDefault(); });
  show("start");
}

async function open() {
  if (stream) closeMicrophone(stream);
  alarm("");
  try { stream = await openMicrophone(localStorage.getItem(KEY)); }
  catch (error) {
    if (error.name === "OverconstrainedError" && localStorage.getItem(KEY)) { localStorage.removeItem(KEY); return open(); }
    stream = null;
    alarm(whyNoMicrophone(error));
  }
  return stream;
}

async function test() {
  endWatch?.();
  $("heard").textContent = words.microphone_asked;
  if (!(await open())) { $("heard").textContent = ""; return; }
  await chooseFrom(await microphones());
  const told = { silent: words.microphone_silent, loud: words.microphone_loud, good: words.microphone_good, quiet: "Your voice is quiet. Come nearer, or turn the microphone up." };
  let loudest = -100, last = "";
  endWatch = watchLevel(stream, (peak) => {
    loudest = Math.max(peak, loudest - 2);
    $("level").value = Math.max(0, 60 + peak);
    const now = levelWord(loudest);
    if (now !== last) { last = now; $("heard").textContent = told[now]; }
  });
}

async function chooseFrom(devices) {
  $("device").replaceChildren(...devices.map((one, at) => new Option(one.label || `Microphone ${at + 1}`, one.deviceId)));
  const chosen = localStorage.getItem(KEY);
  if (devices.some((one) => one.deviceId === chosen)) $("device").value = chosen;
  $("device").parentElement.hidden = devices.length < 2;
}

async function start() {
  endWatch?.();
  endWatch = null;
  show();
  say(words.microphone_asked);
  if (!(await open())) { say(""); show("start"); $("start").focus(); return; }
  $("testing").hidden = true;
  const spoken = await ask();
  if (!spoken) showWords();
  await think(spoken);
  await record();
}

// The interviewer speaks, with captions; without a voice the words are there to be read.
async function ask() {
  const voices = await localVoices();
  if (!voices.length) { say(words.no_voice); return false; }
  const roles = [...new Set(course.lines.map((one) => one.role))];
  for (const [at, line] of course.lines.entries()) {
    for (const one of $("lines").children) one.classList.toggle("now", one === $("lines").children[at]);
    say("");
    if (!(await speak(line.text, voices[roles.indexOf(line.role) % voices.length]))) return false;
  }
  return true;
}

function showWords() {
  $("lines").hidden = false;
  $("words").hidden = true;
}

async function think(spoken) {
  const reading = spoken ? 0 : course.lines.reduce((sum, one) => sum + one.text.split(" ").length, 0) * READING_MS_A_WORD / 1000;
  const until = performance.now() + (course.thinking_s + reading) * 1000;
  if (until - performance.now() < 300) return;
  say(words.thinking);
  show("ready");
  $("ready").focus();
  let early = false;
  $("ready").addEventListener("click", () => { early = true; }, { once: true });
  while (!early && performance.now() < until) {
    $("clock").textContent = clock((until - performance.now()) / 1000);
    await wait(TICK_MS);
  }
}

async function record() {
  recorder = new Recorder(stream, course, token, alarm);
  const trouble = await recorder.start();
  if (trouble) { alarm(trouble); say(""); show("start"); $("start").focus(); return; }
  recorder.broken = () => { alarm("The microphone is gone. What you said so far is saved."); finish(); };
  say(words.recording);
  $("room").classList.add("recording");
  show("finish", "pause");
  $("finish").focus();
  keepAwake();
  every(tick);
}

let interrupted = false, timeSaid = false;
function tick() {
  const seconds = recorder.seconds, limit = course.answer_s, stop = course.interruption;
  $("clock").textContent = limit ? `${clock(seconds)} of ${clock(limit)}` : clock(seconds);
  if (stop && !interrupted && seconds >= stop.at_s) { interrupted = true; $("interruption").textContent = stop.text; $("interruption").hidden = false; }
  if (limit && !timeSaid && seconds >= limit) { timeSaid = true; say(words.time_up); }
  if (limit && course.pressed && seconds >= limit + GRACE_S) finish();
}

function pause() {
  if (recorder.recording) {
    recorder.pause();
    say(words.paused);
    $("pause").textContent = "Go on";
  } else {
    recorder.resume();
    say(words.recording);
    $("pause").textContent = "Pause";
  }
  $("room").classList.toggle("recording", recorder.recording);
}

let silenceHeld = false;
async function finish() {
  if (course.silence && !silenceHeld && recorder.recording) return holdSilence();
  stopClocks();
  show();
  say("Saving…");
  if (await recorder.finish()) { closeMicrophone(stream); say(words.saved); location.assign(course.base); return; }
  offerLeftOver();
}

// Under pressure nobody speaks for a while; the recording goes on, and one press ends it.
async function holdSilence() {
  silenceHeld = true;
  say(course.silence.caption);
  const until = performance.now() + course.silence.lasts_s * 1000;
  show("finish");
  while (performance.now() < until && recorder.recording) await wait(TICK_MS);
  if (recorder.recording) finish();
}

function offerLeftOver() {
  const link = $("leftover");
  link.href = recorder.leftOver();
  link.download = "rest-of-my-answer.webm";
  link.hidden = false;
  show("finish");
  $("finish").textContent = "Try to save it again";
}

async function keepAwake() {
  try { await navigator.wakeLock?.request("screen"); } catch { /* the screen may go dark; the recording goes on */ }
}

addEventListener("pagehide", beQuiet);
begin();
