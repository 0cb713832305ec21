// Watches the listening to a take: moves its bar, and fetches what is new on the page without losing what is being written.
const EVERY_MS = 1000, AFTER_TROUBLE_MS = 5000;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

export async function watch(box) {
  const bar = box.querySelector("progress"), doing = box.querySelector("[data-doing]");
  for (let seen = box.dataset.version; ; ) {
    await wait(EVERY_MS);
    let told;
    try { told = await (await fetch(box.dataset.watch, { headers: { Accept: "application/json" } })).json(); }
    catch { await wait(AFTER_TROUBLE_MS); continue; }
    if (told.share === null || told.share === undefined) bar.removeAttribute("value"); else bar.value = told.share;
    if (told.doing && doing.textContent !== told.doing) doing.textContent = told.doing;
    if (told.version !== seen) {
      try { await refresh(); seen = told.version; }
      catch { await wait(AFTER_TROUBLE_MS); continue; }
    }
    if (told.busy) continue;
    doing.textContent = "Listened to. What it showed is on this page.";
    for (const one of box.querySelectorAll("progress, form")) one.hidden = true;
    return;
  }
}

async function refresh() {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  for (const fresh of page.querySelectorAll("[data-fresh]")) {
    const old = document.getElementById(fresh.id);
    if (!old || old.innerHTML === fresh.innerHTML) continue;
    const held = old.contains(document.activeElement) ? document.activeElement.id : "";
    const opened = [...old.querySelectorAll("details")].map((one) => one.open);
    old.innerHTML = fresh.innerHTML;
    old.querySelectorAll("details").forEach((one, at) => { one.open = opened[at] ?? one.open; });
    if (held) document.getElementById(held)?.focus();
  }
  const player = document.querySelector("audio"), other = page.querySelector("audio");
  if (player?.paused && other && player.getAttribute("src") !== other.getAttribute("src")) player.src = other.getAttribute("src");
}

for (const box of document.querySelectorAll("[data-watch]")) watch(box);
