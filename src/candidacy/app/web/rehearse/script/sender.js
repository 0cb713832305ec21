// Sends what is recorded, piece by piece and in order. A piece that does not arrive is kept here and sent again.
const TRY_AGAIN_MS = 2000;
const FOR_GOOD = new Set([400, 404, 409, 413]);

export class Sender {
  constructor(address, token, told) {
    this.address = address;
    this.token = token;
    this.told = told; // called with a sentence where a piece does not arrive, and with "" once it does
    this.unsent = [];
    this.number = 0;
    this.working = null;
    this.failed = false;
  }

  add(piece) {
    if (!piece.size) return;
    this.unsent.push(piece);
    this.working ??= this.work();
  }

  async work() {
    while (this.unsent.length && !this.failed) {
      const trouble = await this.send(this.unsent[0]);
      this.told(trouble);
      if (trouble) await new Promise((done) => setTimeout(done, TRY_AGAIN_MS));
      else { this.unsent.shift(); this.number += 1; }
    }
    this.working = null;
  }

  async send(piece) {
    try {
      const answer = await post(`${this.address}pieces/${this.number}/`, piece, this.token, "application/octet-stream");
      if (answer.ok) return "";
      this.failed = FOR_GOOD.has(answer.status);
      return await sentenceOf(answer);
    } catch {
      return "Candidacy does not answer just now. What you say is held in this window and saved as soon as it does.";
    }
  }

  // Done once everything has arrived, or nothing more can.
  async arrived() {
    while (this.working) await this.working;
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
    return answer.status === 403
      ? "Candidacy was started anew. Open its new link in another tab of this browser, then come back here: what you said is held in this window."
      : "That could not be saved just now. It is tried again.";
  }
}
