// The microphone as it is: no processing by the browser, for that would change what is measured.
const AS_IT_IS = { echoCancellation: false, noiseSuppression: false, autoGainControl: false, channelCount: 1 };
const SILENT_DB = -50, QUIET_DB = -35, LOUD_DB = -1;
const LOOK_EVERY_MS = 100, KEY = "candidacy-microphone";

export const chosenMicrophone = () => localStorage.getItem(KEY);
export const chooseMicrophone = (deviceId) => localStorage.setItem(KEY, deviceId);

// Opens the microphone that was chosen; one that is not there any more is forgotten, and the usual one taken.
export async function openChosen() {
  const chosen = chosenMicrophone(), audio = chosen ? { ...AS_IT_IS, deviceId: { exact: chosen } } : AS_IT_IS;
  try {
    return await navigator.mediaDevices.getUserMedia({ audio, video: false });
  } catch (error) {
    if (error.name !== "OverconstrainedError" || !chosen) throw error;
    localStorage.removeItem(KEY);
    return openChosen();
  }
}

export async function microphones() {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter((one) => one.kind === "audioinput" && one.deviceId);
}

export function closeMicrophone(stream) {
  for (const track of stream.getTracks()) track.stop();
}

// Calls heard(peak in dB of full scale) ten times a second until the function it returns is called. Nothing is kept.
export function watchLevel(stream, heard) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 4096;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    heard(20 * Math.log10(Math.max(1e-5, ...samples.map(Math.abs))));
  }, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    context.close();
  };
}

export function levelWord(peakDb) {
  if (peakDb < SILENT_DB) return "silent";
  if (peakDb > LOUD_DB) return "loud";
  return peakDb < QUIET_DB ? "quiet" : "good";
}

// What the browser's refusal means, and what to do.
export function whyNoMicrophone(error) {
  if (error.name === "NotFoundError" || error.name === "OverconstrainedError")
    return "No microphone was found. Plug one in and try again, or type it instead.";
  if (error.name === "NotReadableError")
    return "Another program is using the microphone. Close it and try again, or type it instead.";
  return "The browser may not use the microphone. Allow it beside the address above, then try again; or type it instead.";
}
