// Watches the listening to a take: moves its bar, and fetches what is new on the page without losing what is being written.
const EVERY_MS = 1000, AFTER_TROUBLE_MS = 5000;

async function watch(box) {
  const bar = box.querySelector("progress"), doing = box.querySelector("[data-doing]");
  for (let seen = box.dataset.version; ; ) {
    await new Promise((done) => setTimeout(done, EVERY_MS));
    let told;
    try { told = await (await fetch(box.dataset.watch, { headers: { Accept: "application/json" } })).json(); }
    catch { await new Promise((done) => setTimeout(done, AFTER_TROUBLE_MS)); continue; }
    if (told.share === null || told.share === undefined) bar?.removeAttribute("value");
    else if (bar) bar.value = told.share;
    if (doing && told.doing) doing.textContent = told.doing;
    if (told.version !== seen) { seen = told.version; await refresh(); }
    if (!told.busy) { box.hidden = true; return; }
  }
}

async function refresh() {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  for (const fresh of page.querySelectorAll("[data-fresh]")) {
    const old = document.getElementById(fresh.id);
    if (!old || old.innerHTML === fresh.innerHTML) continue;
    const held = old.contains(document.activeElement) ? document.activeElement.id : "";
    old.innerHTML = fresh.innerHTML;
    if (held) document.getElementById(held)?.focus();
  }
}

for (const box of document.querySelectorAll("[data-watch]")) watch(box);
