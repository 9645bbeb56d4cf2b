// One click sends the page, as the browser shows it, to Bilingual Reader on this computer.
//
// The page travels in pieces: browsers bound a message (Chromium: 64 MiB, and each "<" takes six
// bytes of it), and the program can refuse what is no page before all of it has come.
"use strict";

const api = globalThis.browser ?? globalThis.chrome;

const HOST = "org.bilingualreader.page";
const PIECE = 1_000_000; // UTF-16 units
const MOST_BYTES = 20_000_000; // as the program's own limit
const PATIENCE = 45_000; // milliseconds; the program gives up earlier and says so
const GLANCE = 900; // milliseconds for which "sent" is shown

class Failure extends Error {}

function words(code, fallback = "") {
  return api.i18n.getMessage(code.replaceAll("-", "_")) || fallback || api.i18n.getMessage("broken");
}

function say(text, failed = false) {
  const said = document.getElementById("said");
  said.textContent = text;
  said.classList.toggle("failed", failed);
}

// Runs inside of the page, in a world of its own that the page's scripts cannot reach.
function lookAtPage() {
  return { html: document.documentElement.outerHTML, type: document.contentType };
}

async function pageOf(tab) {
  try {
    const [found] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: lookAtPage,
    });
    return found.result;
  } catch {
    throw new Failure(words("not-readable"));
  }
}

// Where the pieces of a text begin; none cuts a character in half.
function* pieces(text) {
  for (let start = 0; start < text.length; ) {
    let end = start + PIECE;
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1])) end -= 1;
    yield text.slice(start, end);
    start = end;
  }
}

// Sends a page and waits for the answer, or for the connection to end without one.
function hand(address, page) {
  return new Promise((resolve, reject) => {
    const port = api.runtime.connectNative(HOST);
    const end = (settle, value) => {
      clearTimeout(timer);
      settle(value);
      port.disconnect();
    };
    const timer = setTimeout(() => end(reject, new Failure(words("silent"))), PATIENCE);
    port.onMessage.addListener((answer) => {
      if (answer.taken === true) end(resolve);
      else end(reject, new Failure(words(String(answer.error), String(answer.text ?? ""))));
    });
    port.onDisconnect.addListener(() => {
      const reason = (api.runtime.lastError ?? port.error)?.message ?? "";
      const unknown = /not found|no such native|forbidden|access|permission/i.test(reason);
      end(reject, new Failure(words(unknown ? "not-connected" : "ended")));
    });
    const parts = [...pieces(page.html)];
    port.postMessage({ address, type: page.type, parts: parts.length });
    for (const part of parts) port.postMessage({ part });
  });
}

async function send() {
  say(words("sending"));
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const page = await pageOf(tab);
  if (new TextEncoder().encode(page.html).length > MOST_BYTES) throw new Failure(words("too-large"));
  await hand(tab.url, page);
  say(words("sent"));
  setTimeout(() => window.close(), GLANCE);
}

document.documentElement.lang = api.i18n.getUILanguage();
send().catch((error) => say(error instanceof Failure ? error.message : words("broken"), true));
