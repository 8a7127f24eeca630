/**
 * Drives one browser: a line of JSON in, `{do, …}`, and one out, `{done}` or `{failed}`. The first line out names the
 * version. `node drive.mjs chromium|firefox|webkit PROGRAM PACKAGES`, the last being the folder above `node_modules`. WebKit is
 * driven through WebKitWebDriver.
 *
 * Its packages are installed for the proof `engines` alone, so no type of theirs is checked.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

const [, , engine, program, packages] = process.argv;
const need = createRequire(packages);
const PATIENCE = 120_000; // a machine may be busy
const QUIET = {
  chrome: ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  firefox: {
    "app.update.enabled": false, "browser.safebrowsing.update.enabled": false, "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false, "datareporting.policy.dataSubmissionEnabled": false,
  },
};

/** Chromium over its own protocol and Firefox over WebDriver BiDi: both by Puppeteer. */
async function byPuppeteer(kind) {
  const { default: puppeteer } = need("puppeteer-core");
  const root = process.getuid?.() === 0 && kind === "chrome" ? ["--no-sandbox"] : [];
  const browser = await puppeteer.launch({
    browser: kind, executablePath: program, headless: true, protocolTimeout: PATIENCE,
    args: kind === "chrome" ? [...QUIET.chrome, ...root] : [], extraPrefsFirefox: QUIET.firefox,
  });
  const fresh = async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on("dialog", (asked) => asked.accept()); // "Leave this page?", when a case is left
    return page;
  };
  let page = await fresh();
  return {
    version: await browser.version(),
    anew: async () => {
      const old = page;
      page = await fresh();
      await old.close();
    },
    open: ({ url }) => page.goto(url, { timeout: PATIENCE }),
    reload: () => page.reload({ timeout: PATIENCE }),
    evaluate: (expression) => page.evaluate(expression),
    click: ({ selector }) => page.click(selector),
    type: ({ selector, text }) => page.type(selector, text),
    press: async ({ selector }) => { await page.focus(selector); await page.keyboard.press("Enter"); },
    pdf: async () => Buffer.from(await page.pdf({ format: "A4" })).toString("base64"),
    quit: () => browser.close(),
  };
}

async function freePort() {
  const server = createServer();
  const { port } = await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address())));
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** WebKitGTK's MiniBrowser through its WebDriver, by Selenium. */
async function byWebDriver() {
  const { Builder, By, Key } = need("selenium-webdriver");
  const port = await freePort();
  const server = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore" });
  process.on("exit", () => server.kill());
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const wanted = { browserName: "MiniBrowser", unhandledPromptBehavior: "accept", "webkitgtk:browserOptions": { binary: program, args: ["--automation"] } };
  const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build();
  await driver.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
  const find = (selector) => driver.findElement(By.css(selector));
  const told = "const done = arguments[arguments.length - 1];";
  return {
    version: (await driver.getCapabilities()).get("browserVersion"),
    anew: () => driver.get("about:blank"), // a new tab takes it up to 20 seconds
    open: ({ url }) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    evaluate: async (expression) => {
      const [said, failed] = await driver.executeAsyncScript(
        `${told} (${expression}).then((said) => done([said]), (error) => done([null, String(error)]));`,
      );
      if (failed) throw new Error(failed);
      return said;
    },
    click: async ({ selector }) => (await find(selector)).click(),
    type: async ({ selector, text }) => (await find(selector)).sendKeys(text),
    press: async ({ selector }) => (await find(selector)).sendKeys(Key.ENTER),
    pdf: async () => await driver.printPage({}),
    quit: () => driver.quit().catch(() => {}),
  };
}

const driven = await (engine === "webkit" ? byWebDriver() : byPuppeteer(engine === "chromium" ? "chrome" : engine));
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
say({ done: driven.version });
for await (const line of createInterface({ input: process.stdin })) {
  const { do: what, ...how } = JSON.parse(line);
  try {
    if (what === "tell") {
      // What a page says comes as text, so that no driver has a say in its shape; an Error is no answer.
      const said = await driven.evaluate(
        `Promise.resolve().then(() => (${how.text})(...${JSON.stringify(how.words)})).then((said) => JSON.stringify(said ?? null))`,
      );
      say({ done: JSON.parse(said) });
    } else {
      const said = await driven[what](how);
      say({ done: what === "pdf" ? said : null });
    }
  } catch (error) {
    say({ failed: String(error).slice(0, 500) });
  }
  if (what === "quit") process.exit();
}
