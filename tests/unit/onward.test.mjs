/** What other pathways need comes in one order, whoever wants which of them; and after a lost connection it goes on from there. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Unreachable } from "../../pyodide_app/fetched.mjs";
import { openOnward } from "../../pyodide_app/onward.mjs";

const KEYS = ["a", "b", "c", "d"];

/** A host that notes what it is asked for; what it gives is the key, or the error that stands for it. */
function host(errors = {}) {
  const log = [];
  let open = 0;
  const onward = openOnward(KEYS, async (key) => {
    assert.equal(open, 0, "one after another");
    log.push(key);
    open += 1;
    await new Promise((resolve) => setTimeout(resolve));
    open -= 1;
    if (errors[key]) throw errors[key];
    return key;
  });
  return { log, onward };
}

test("all are asked for in their order, once", async () => {
  const { log, onward } = host();
  await onward.begin();
  await onward.begin();
  assert.deepEqual(log, KEYS);
  assert.equal(await onward.get("c"), "c");
  assert.deepEqual(log, KEYS);
});

test("whichever is wanted before its turn waits for it, and the order is the same", async () => {
  for (const wanted of KEYS) {
    const { log, onward } = host();
    assert.equal(await onward.get(wanted), wanted);
    assert.deepEqual(log.slice(0, KEYS.indexOf(wanted) + 1), KEYS.slice(0, KEYS.indexOf(wanted) + 1));
    await onward.begin();
    assert.deepEqual(log, KEYS);
  }
});

test("what comes and is not as it was published is not asked for again, and holds up no other", async () => {
  const { log, onward } = host({ b: new Error("damaged") });
  await onward.begin();
  await assert.rejects(onward.get("b"), /damaged/);
  assert.equal(await onward.get("d"), "d");
  assert.deepEqual(log, KEYS);
});

test("where the connection fails, the rest is not asked for until somebody wants one of them: then in the same order", async () => {
  const errors = { b: new Unreachable("lost") };
  const { log, onward } = host(errors);
  await assert.rejects(onward.begin(), Unreachable);
  assert.deepEqual(log, ["a", "b"]);
  await assert.rejects(onward.get("d"), Unreachable);
  assert.deepEqual(log, ["a", "b", "b"]);
  errors.b = undefined;
  assert.equal(await onward.get("d"), "d");
  assert.deepEqual(log, ["a", "b", "b", "b", "c", "d"]);
});

test("a pathway that is not listed is asked for nowhere", async () => {
  const { log, onward } = host();
  await assert.rejects(onward.get("elsewhere"));
  await onward.begin();
  assert.deepEqual(log, KEYS);
});
