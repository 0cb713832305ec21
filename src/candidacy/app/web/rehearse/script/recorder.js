// One take: recorded in pieces of a second, each sent as soon as it is there.
import { Sender, post, sentenceOf } from "./sender.js";

const PIECE_MS = 1000, BITS_A_SECOND = 64000;
const KINDS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

export class Recorder {
  constructor(stream, course, token, told) {
    Object.assign(this, { stream, course, token, told });
    this.media = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind)) ?? "";
    this.spokenMs = 0;
    this.since = null;
    this.broken = () => {};
  }

  // Returns a sentence where the recording cannot begin.
  async start() {
    const asked = { place: this.course.place, media: this.media, key: crypto.randomUUID() };
    let answer;
    try { answer = await post(`${this.course.base}takes/`, JSON.stringify(asked), this.token); }
    catch { return "Candidacy does not answer. Look whether its window is still open, then try again."; }
    if (!answer.ok) return sentenceOf(answer);
    this.take = (await answer.json()).take;
    this.sender = new Sender(`/rehearse/takes/${this.take}/`, this.token, this.told);
    const options = { audioBitsPerSecond: BITS_A_SECOND, ...(this.media && { mimeType: this.media }) };
    this.recorder = new MediaRecorder(this.stream, options);
    this.recorder.addEventListener("dataavailable", (event) => this.sender.add(event.data));
    for (const track of this.stream.getAudioTracks()) track.addEventListener("ended", () => this.broken());
    this.recorder.start(PIECE_MS);
    this.since = performance.now();
    return "";
  }

  get seconds() {
    return (this.spokenMs + (this.since === null ? 0 : performance.now() - this.since)) / 1000;
  }

  get recording() { return this.recorder?.state === "recording"; }

  pause() {
    this.recorder.requestData();
    this.recorder.pause();
    this.spokenMs += performance.now() - this.since;
    this.since = null;
  }

  resume() {
    this.recorder.resume();
    this.since = performance.now();
  }

  // True once all of it is saved.
  async finish() {
    if (this.recorder.state !== "inactive") {
      const stopped = new Promise((done) => this.recorder.addEventListener("stop", done, { once: true }));
      this.recorder.stop();
      await stopped;
    }
    if (this.since !== null) this.spokenMs += performance.now() - this.since;
    this.since = null;
    if (!(await this.sender.arrived())) return false;
    const answer = await post(`/rehearse/takes/${this.take}/end/`, "{}", this.token);
    if (!answer.ok) this.told(await sentenceOf(answer));
    return answer.ok;
  }

  // What did not arrive, as a file to keep.
  leftOver() {
    return URL.createObjectURL(new Blob(this.sender.unsent, { type: this.media }));
  }
}
