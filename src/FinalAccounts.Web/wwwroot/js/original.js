// The page of an original: keys for its links, and zooming without a new page. Everything here is a link as well.
(() => {
    "use strict";
    const view = document.querySelector(".original");
    if (!view) return;
    const pane = view.querySelector(".sheet-pane");
    const sheet = view.querySelector(".sheet");
    const picture = sheet.querySelector("img");
    const label = view.querySelector(".zoom");
    const help = view.querySelector(".keys");
    const remembered = "original-zoom";
    const smallest = 0.25;
    const largest = 4;
    const inch = 96 / 72;
    const points = sheet.querySelector("svg").viewBox.baseVal.width;
    help.hidden = false;

    const scale = () => sheet.clientWidth / (points * inch);

    // What stood in the middle of the pane stands there again; the mark instead, where it is in sight.
    const show = (wanted) => {
        const before = scale();
        const next = Math.min(largest, Math.max(smallest, wanted));
        const x = (pane.scrollLeft + pane.clientWidth / 2) / before;
        const y = (pane.scrollTop + pane.clientHeight / 2) / before;
        sheet.classList.add("scaled");
        sheet.style.minWidth = "0";
        sheet.style.width = next * points * inch + "px";
        picture.sizes = sheet.style.width;
        if (!picture.srcset) picture.srcset = picture.dataset.all;
        pane.scrollLeft = x * next - pane.clientWidth / 2;
        pane.scrollTop = y * next - pane.clientHeight / 2;
        label.textContent = Math.round(next * 100) + "%";
        sessionStorage.setItem(remembered, String(next));
    };

    const fit = () => {
        show(pane.clientWidth / (points * inch));
        label.textContent = "适合宽度";
        sessionStorage.setItem(remembered, "fit");
    };

    const current = document.querySelector(".page-list [aria-current]");
    if (current) {
        const list = current.closest(".page-list");
        const [here, there] = [current.getBoundingClientRect(), list.getBoundingClientRect()];
        list.scrollTop += here.top - there.top - list.clientHeight / 4;
        list.scrollLeft += here.left - there.left - list.clientWidth / 3;
    }

    const toMark = () => {
        const mark = view.querySelector("#mark");
        if (mark) mark.scrollIntoView({ block: "center", inline: "center" });
    };

    const zooms = { in: () => show(scale() * 1.25), out: () => show(scale() / 1.25), fit };
    for (const link of view.querySelectorAll("[data-zoom]")) {
        link.addEventListener("click", (event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            zooms[link.dataset.zoom]();
        });
    }

    pane.addEventListener("wheel", (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        show(scale() * (event.deltaY < 0 ? 1.1 : 1 / 1.1));
    }, { passive: false });

    const follow = (key) => {
        const link = document.querySelector(`[data-key="${key}"]`);
        if (link) link.click();
        return link !== null;
    };

    // Arrows move a page that is wider than its pane as long as there is something to see in that direction.
    const scrolls = (key) => {
        if (document.activeElement !== pane) return false;
        const rest = pane.scrollWidth - pane.clientWidth - pane.scrollLeft;
        return key === "ArrowRight" ? rest > 1 : pane.scrollLeft > 1;
    };

    const keys = {
        "+": () => zooms.in(),
        "=": () => zooms.in(),
        "-": () => zooms.out(),
        "0": () => fit(),
        "?": () => { help.open = !help.open; },
        n: () => follow("n"),
        p: () => follow("p"),
        ArrowLeft: () => follow("ArrowLeft"),
        ArrowRight: () => follow("ArrowRight"),
    };
    document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select")) return;
        if (event.key.startsWith("Arrow") && scrolls(event.key)) return;
        if (event.key === "Escape") help.open = false;
        const act = keys[event.key];
        if (act && act() !== false) event.preventDefault();
    });

    const chosen = sessionStorage.getItem(remembered);
    if (chosen === "fit") fit();
    else if (chosen) show(Number(chosen));
    if (chosen && location.hash === "#mark") toMark();

    // The page that is most likely read next is fetched while this one is read.
    if (picture.dataset.next) addEventListener("load", () => { new Image().src = picture.dataset.next; });
})();
