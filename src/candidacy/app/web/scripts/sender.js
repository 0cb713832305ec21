// Sends what is recorded, piece by piece and in order. A piece that does not arrive is kept here and sent again.
const TRY_AGAIN_MS = 2000;
const FOR_GOOD = new Set([400, 404, 409, 413]);
const NO_ANSWER = "Candidacy does not answer just now. What you say is held in this window, and saved if it answers again.";
const STARTED_ANEW = "Candidacy was started anew, so this window may not save any more. Go on speaking: at the end you can keep your answer as a file.";

export const wait = (ms) => new Promise((done) => setTimeout(done, ms));

export class Sender {
  constructor(address, token, told) {
    this.address = address;
    this.token = token;
    this.told = told; // called with a sentence while a piece does not arrive, and with "" once it does again
    this.unsent = [];
    this.number = 0;
    this.working = null;
    this.trouble = "";
    this.failed = false;
  }

  add(piece) {
    if (!piece.size) return;
    this.unsent.push(piece);
    this.go();
  }

  go() {
    if (!this.working && !this.failed && this.unsent.length) this.working = this.work().finally(() => { this.working = null; });
  }

  async work() {
    await null; // so that `working` is set before anything is done
    while (this.unsent.length && !this.failed) {
      this.say(await this.send(this.unsent[0]));
      if (!this.trouble) { this.unsent.shift(); this.number += 1; }
      else if (!this.failed) await wait(TRY_AGAIN_MS);
    }
  }

  say(trouble) {
    if (trouble !== this.trouble) this.told(trouble);
    this.trouble = trouble;
  }

  async send(piece) {
    try {
      const answer = await post(`${this.address}pieces/${this.number}/`, piece, this.token, "application/octet-stream");
      if (answer.ok) return "";
      this.failed = FOR_GOOD.has(answer.status);
      return await sentenceOf(answer);
    } catch {
      return NO_ANSWER;
    }
  }

  // True once everything has arrived; false when nothing more can, or trouble lasts longer than patience.
  async arrived(patienceMs) {
    const until = performance.now() + patienceMs;
    this.go();
    while (this.working && !this.failed) {
      await wait(50);
      if (this.trouble && performance.now() > until) return false;
    }
    return !this.unsent.length;
  }
}

export function post(address, body, token, type = "application/json") {
  return fetch(address, { method: "POST", body, headers: { "X-CSRFToken": token, "Content-Type": type, Accept: "application/json" } });
}

export async function sentenceOf(answer) {
  try {
    const told = await answer.json();
    return `${told.sentence} ${told.next}`;
  } catch {
    return answer.status === 403 ? STARTED_ANEW : "That could not be saved just now. It is tried again.";
  }
}
