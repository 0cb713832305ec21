// One take: recorded in pieces of a second, each sent as soon as it is there, and all of them held until the end.
import { Sender, post, sentenceOf } from "./sender.js";

const PIECE_MS = 1000, BITS_A_SECOND = 64000, PATIENCE_MS = 6000;
const KINDS = [["audio/webm;codecs=opus", "webm"], ["audio/ogg;codecs=opus", "ogg"], ["audio/mp4", "m4a"]];

export class Recorder {
  constructor(stream, course, token, told, broken) {
    Object.assign(this, { stream, course, token, told, broken });
    [this.media, this.ending] = KINDS.find(([kind]) => MediaRecorder.isTypeSupported(kind)) ?? ["", "webm"];
    this.pieces = [];
    this.spokenMs = 0;
    this.since = null;
    this.finishing = false;
  }

  // Returns a sentence where the recording cannot begin.
  async start() {
    let answer;
    try {
      this.recorder = new MediaRecorder(this.stream, { audioBitsPerSecond: BITS_A_SECOND, ...(this.media && { mimeType: this.media }) });
      const asked = { place: this.course.place, media: this.media, key: crypto.randomUUID() };
      answer = await post(`${this.course.base}takes/`, JSON.stringify(asked), this.token);
      if (!answer.ok) return await sentenceOf(answer);
      this.take = (await answer.json()).take;
      this.sender = new Sender(`/rehearse/takes/${this.take}/`, this.token, this.told);
      this.recorder.addEventListener("dataavailable", (event) => { this.pieces.push(event.data); this.sender.add(event.data); });
      for (const name of ["stop", "error"]) this.recorder.addEventListener(name, () => { if (!this.finishing) this.broken(); });
      this.recorder.start(PIECE_MS);
    } catch {
      return answer ? "The microphone cannot be recorded. Choose another one, or type it instead."
        : "Candidacy does not answer. Look whether its window is still open, then try again.";
    }
    this.since = performance.now();
    return "";
  }

  get seconds() {
    return (this.spokenMs + (this.since === null ? 0 : performance.now() - this.since)) / 1000;
  }

  get recording() { return this.recorder?.state === "recording"; }
  get open() { return Boolean(this.recorder) && this.recorder.state !== "inactive"; }

  pause() {
    this.recorder.requestData();
    this.recorder.pause();
    this.stopClock();
  }

  resume() {
    this.recorder.resume();
    this.since = performance.now();
  }

  stopClock() {
    if (this.since !== null) this.spokenMs += performance.now() - this.since;
    this.since = null;
  }

  // True once all of it is saved; false when it is not, and what to do is offered.
  async finish(cut = false) {
    this.finishing = true;
    if (this.open) {
      const stopped = new Promise((done) => this.recorder.addEventListener("stop", done, { once: true }));
      this.recorder.stop();
      await stopped;
    }
    this.stopClock();
    if (!(await this.sender.arrived(PATIENCE_MS))) return false;
    try {
      const answer = await post(`/rehearse/takes/${this.take}/end/`, JSON.stringify({ cut }), this.token);
      if (!answer.ok) this.told(await sentenceOf(answer));
      return answer.ok;
    } catch {
      this.told("Candidacy does not answer just now. What you said is held in this window.");
      return false;
    }
  }

  whole() {
    return new File(this.pieces, `my-answer.${this.ending}`, { type: this.media.split(";")[0] });
  }

  // What could not go piece by piece goes as one file; true once it is saved.
  async saveWhole() {
    const form = new FormData();
    form.append("recording", this.whole());
    form.append("place", this.course.place);
    form.append("key", (this.wholeKey ??= crypto.randomUUID()));
    try {
      const answer = await fetch(`${this.course.base}file/`, { method: "POST", body: form, headers: { "X-CSRFToken": this.token } });
      return answer.ok;
    } catch {
      return false;
    }
  }
}
