// The interviewer's voice: only voices that live on this machine, for others send the words away.
const MS_A_LETTER = 130, MS_AT_LEAST = 2500, MS_FOR_VOICES = 700;

export async function localVoices() {
  if (!("speechSynthesis" in window)) return [];
  const own = () => speechSynthesis.getVoices().filter((one) => one.localService && one.lang.startsWith("en"));
  if (own().length) return own();
  await new Promise((done) => {
    speechSynthesis.addEventListener("voiceschanged", done, { once: true });
    setTimeout(done, MS_FOR_VOICES);
  });
  return own();
}

// True once the words were spoken; false where the voice fails, or takes far longer than the words do.
export function speak(text, voice) {
  return new Promise((done) => {
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    const timer = setTimeout(() => { speechSynthesis.cancel(); done(false); }, MS_AT_LEAST + MS_A_LETTER * text.length);
    const end = (well) => () => { clearTimeout(timer); done(well); };
    words.addEventListener("end", end(true));
    words.addEventListener("error", end(false));
    speechSynthesis.speak(words);
  });
}

export function beQuiet() {
  if ("speechSynthesis" in window) speechSynthesis.cancel();
}
