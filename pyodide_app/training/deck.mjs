// @ts-check
/** The slides of a deck: each scenario in steps that fit on a screen. */

/** @typedef {{ kind: string, heading: string, about: string, nodes: Node[], choices?: string[] }} Slide about: the scenario that it belongs to */

/** So many characters fit under a heading at the size of a slide. */
export const FITS = 330;
/** Between so many results a room votes. */
const CHOICES = 4;

/** @template {{ textContent: string | null }} T @param {T[]} nodes @param {number} [fits] @returns {T[][]} the same in their order, in groups that fit; one that is too long stands alone */
export function pieces(nodes, fits = FITS) {
  /** @type {T[][]} */
  const groups = [];
  let left = 0;
  for (const node of nodes) {
    const size = node.textContent?.length ?? 0;
    if (!groups.length || size > left) {
      groups.push([]);
      left = fits;
    }
    groups[groups.length - 1].push(node);
    left -= size;
  }
  return groups;
}

/**
 * @param {string[]} names of all results of the pathway @param {string} right @param {string} near what a changed fact would lead to
 * @returns {string[]} names to vote on, in the order of the pathway, which tells nothing of which is right
 */
export function choices(names, right, near) {
  const at = names.indexOf(right);
  const nearest = names.map((name, place) => ({ name, far: Math.abs(place - at) })).sort((one, other) => one.far - other.far);
  const wanted = new Set([right, ...names.includes(near) ? [near] : [], ...nearest.map(({ name }) => name)]);
  const kept = [...wanted].slice(0, CHOICES);
  return names.filter((name) => kept.includes(name));
}

/** @param {string} text @returns {HTMLElement} */
const paragraph = (text) => Object.assign(document.createElement("p"), { textContent: text });

/** @param {HTMLElement[]} items @param {number} start @returns {HTMLElement} a list that goes on with the numbers of the slide before */
function numbered(items, start) {
  const list = Object.assign(document.createElement("ol"), { start });
  list.append(...items);
  return list;
}

/**
 * @param {string} title @param {import("./scenario.mjs").Scenario} scenario @param {import("./exercises.mjs").Pathway | undefined} pathway
 * @returns {Slide[]}
 */
export function slides(title, scenario, pathway) {
  /** @param {string} kind @param {string} heading @param {Node[]} nodes @returns {Slide[]} */
  const split = (kind, heading, nodes) => pieces(nodes).map((some) => ({ kind, heading, about: title, nodes: some }));
  const names = (pathway?.results ?? []).map(([, name]) => name);
  const near = scenario.other.map((one) => one.textContent?.trim()).join("");
  let from = 1;
  const first = pieces(scenario.first).map((some) => {
    const list = numbered(some, from);
    from += some.length;
    return { kind: "first", heading: "What comes first", about: title, nodes: [list] };
  });
  return [
    { kind: "title", heading: title, about: title, nodes: [scenario.facts] },
    ...split("story", "The story", scenario.story),
    ...scenario.pauses.flatMap(({ known, ask, answer }, at) => [
      { kind: "pause", heading: ask, about: title, nodes: known },
      ...split("answer", `Pause ${at + 1}: an answer`, answer),
    ]),
    { kind: "vote", heading: "What would you do? Which result?", about: title, nodes: [], choices: choices(names, scenario.resultName, near) },
    { kind: "result", heading: "The rules lead to", about: title, nodes: [paragraph(scenario.resultName), paragraph(`Pathway: ${pathway?.title ?? ""}`)] },
    ...first,
    ...split("wrong", "A common wrong turn", scenario.wrong.slice(0, 1)),
    ...split("hear", "How would they hear this?", scenario.hear),
    ...split("fact", "If one fact changes", scenario.fact),
    ...split("other", "Then the rules lead to", scenario.other),
  ];
}
