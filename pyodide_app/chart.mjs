// @ts-check
/** The person's own way through the flow chart: followed in the pathway's graph, and marked in a copy of the chart. */
import { fill, need } from "./blocks.mjs";
import { fetchPage } from "./fetched.mjs";
import { Stop } from "./language.mjs";
import { WORDS } from "./words.mjs";

/** How much is seen above and below the boxes of a part of the chart. */
const EDGE = 16;

/** @typedef {import("./walk.mjs").Graph} Graph */
/** @typedef {{ box: string, branch: string, to: string, alike: string[] }} DrawnStep a box of the chart, the way out of it, where that leads, and all ways that lead there */

/**
 * Follow the steps of a walk through the graph; steps that it leaves out lead nowhere in it.
 * @param {Graph} graph
 * @param {{ outcome?: string, steps: { fact: string, branch?: string, inside?: boolean }[] }} reply
 * @returns {DrawnStep[] | null} null where the walk does not go the ways of the graph, as under the law of another day
 */
export function drawnSteps(graph, { outcome, steps }) {
  /** @type {DrawnStep[]} */
  const found = [];
  let node = graph.nodes[graph.start];
  for (const { fact, branch = "", inside } of steps) {
    if (inside || node.kind === Stop.OUTCOME || fact !== node.fact) continue;
    const edges = node.edges ?? {};
    const way = branch in edges ? branch : "";
    const to = graph.nodes[edges[way] ?? -1];
    if (!to) return null;
    found.push({ box: node.id, branch: way, to: to.id, alike: Object.keys(edges).filter((one) => edges[one] === edges[way]) });
    node = to;
  }
  return node.kind === Stop.OUTCOME && node.fact === outcome ? found : null;
}

/**
 * Show one's own way when somebody opens the place for it: then only are the charts fetched.
 * @param {HTMLElement} details @param {DrawnStep[]} way @param {string} name of the charts
 */
export function showWhenOpened(details, way, name) {
  const charts = new URL("charts/", need(document, "#walk").dataset.address);
  const place = need(details, "[data-list='chart']");
  details.addEventListener("toggle", async () => {
    if (!(/** @type {HTMLDetailsElement} */ (details).open) || place.childElementCount) return;
    fill(details, { chart: WORDS.chartComing });
    try {
      place.replaceChildren(...markedCharts(await fetchPage(charts), way, name));
      fill(details, { chart: "" });
    } catch {
      fill(details, { chart: WORDS.chartNotOpened });
    }
  });
}

/**
 * The parts of the chart in which something was passed, with that marked.
 * @param {Document} page of the charts @param {DrawnStep[]} way @param {string} name @returns {HTMLElement[]}
 */
function markedCharts(page, way, name) {
  const charts = /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("#chart .chart"));
  return [...charts].map((chart) => marked(chart, way, name)).filter((chart) => chart.querySelector(".taken"));
}

/** @param {HTMLElement} chart @param {DrawnStep[]} way @param {string} name @returns {HTMLElement} */
function marked(chart, way, name) {
  const copy = document.importNode(chart, true);
  for (const one of way) {
    const box = copy.querySelector(`[id="chart-${one.box}"]`);
    if (box) markBox(copy, box, one);
  }
  const caption = copy.querySelector("figcaption");
  if (caption) caption.textContent = caption.querySelector("h2")?.textContent ?? "";
  for (const element of [copy, ...copy.querySelectorAll("*")]) {
    if (element.hasAttribute("aria-labelledby")) element.setAttribute("aria-label", `${name} ${caption?.textContent ?? ""}`.trim());
    element.removeAttribute("aria-labelledby");
    element.removeAttribute("id"); // which only one element may have
  }
  copy.classList.add("chart--own");
  const drawing = copy.querySelector("svg");
  if (drawing && copy.querySelector(".node.taken")) crop(drawing);
  return copy;
}

/** Cut a drawing down to the boxes taken and those beside them: a short way needs little room. @param {SVGElement} drawing */
function crop(drawing) {
  const [x, , width] = (drawing.getAttribute("viewBox") ?? "").split(" ");
  const shift = Number(/translate\(\S+ ([^)]+)\)/.exec(drawing.querySelector(".graph")?.getAttribute("transform") ?? "")?.[1]);
  const boxes = [...drawing.querySelectorAll(".node")].map((box) => ({ isTaken: box.matches(".taken"), ...span(corners(box)) }));
  const { top, bottom } = around(boxes);
  if (!width || Number.isNaN(shift)) return;
  drawing.setAttribute("viewBox", `${x} ${top + shift - EDGE} ${width} ${bottom - top + 2 * EDGE}`);
  drawing.setAttribute("height", String(bottom - top + 2 * EDGE));
}

/** @param {Element} box @returns {number[]} how high its corners are */
function corners(box) {
  const points = [...box.querySelectorAll("polygon")].map((polygon) => polygon.getAttribute("points") ?? "");
  return points.join(" ").trim().split(/\s+/).map((point) => Number(point.split(",")[1]));
}

/** @param {number[]} heights @returns {{ top: number, bottom: number }} */
const span = (heights) => ({ top: Math.min(...heights), bottom: Math.max(...heights) });

/**
 * From the top to the bottom of the boxes taken, and of those that stand beside them, whole.
 * @param {{ isTaken: boolean, top: number, bottom: number }[]} boxes @returns {{ top: number, bottom: number }}
 */
export function around(boxes) {
  const taken = span(boxes.filter(({ isTaken }) => isTaken).flatMap(({ top, bottom }) => [top, bottom]));
  const beside = boxes.filter(({ top, bottom }) => top < taken.bottom && bottom > taken.top);
  return span(beside.flatMap(({ top, bottom }) => [top, bottom]));
}

/**
 * Mark a box, the row of the way taken and the arrow from it. Several rows may lead to one box, each with its arrow.
 * @param {HTMLElement} chart @param {Element} box @param {DrawnStep} step
 */
function markBox(chart, box, { box: name, branch, to, alike }) {
  /** @param {Element} row */
  const branches = (row) => (row.getAttribute("data-branches") ?? "").split(" ");
  const rows = [...box.querySelectorAll("[data-branches]")].filter((row) => branches(row).some((one) => alike.includes(one)));
  const place = rows.findIndex((row) => branches(row).includes(branch));
  for (const part of [box, rows[place], chart.querySelectorAll(`[data-way="chart-${name}--${to}"]`)[place]]) if (part) take(part);
}

/** Mark a part by more than colour. @param {Element} part */
function take(part) {
  part.classList.add("taken");
  const words = part.querySelector("text");
  if (words) words.textContent = `✓ ${words.textContent}`;
}
