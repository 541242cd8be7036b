(function () {
  "use strict";
  var cards = Array.prototype.slice.call(document.querySelectorAll("#evidence .r-card"));
  var links = Array.prototype.slice.call(document.querySelectorAll(".r-hits a"));
  var search = document.getElementById("search");
  var picks = Array.prototype.slice.call(document.querySelectorAll(".r-tools select"));
  var found = document.getElementById("found");
  var drawer = document.getElementById("drawer");
  var shown = document.getElementById("shown");
  var opener = null;

  function plain(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  var texts = cards.map(function (card) { return plain(card.textContent + " " + card.dataset.words); });

  function fits(card, index, words) {
    return words.every(function (word) { return texts[index].indexOf(word) >= 0; }) &&
      picks.every(function (pick) {
        var values = (card.getAttribute("data-" + pick.name) || "").split("\n");
        return pick.value === "" || values.indexOf(pick.value) >= 0;
      });
  }

  function filter() {
    var words = plain(search.value).split(/\s+/).filter(Boolean);
    var active = words.length > 0 || picks.some(function (pick) { return pick.value !== ""; });
    var left = {};
    var count = 0;
    cards.forEach(function (card, index) {
      var keep = fits(card, index, words);
      card.hidden = !keep;
      left[card.id] = keep;
      count += keep ? 1 : 0;
    });
    links.forEach(function (link) {
      var id = link.getAttribute("href").slice(1);
      link.classList.toggle("r-dim", active && left[id] === false);
    });
    document.querySelectorAll("#evidence .r-stage").forEach(function (stage) {
      stage.hidden = active && !stage.querySelector(".r-card:not([hidden])");
    });
    found.textContent = active
      ? count + " " + found.dataset.of.replace("#", cards.length)
      : cards.length + " " + found.dataset.all;
  }

  function close() {
    drawer.hidden = true;
    links.forEach(function (link) { link.classList.remove("r-open"); });
    if (opener) { opener.focus(); }
    opener = null;
  }

  function open(link) {
    var id = link.getAttribute("href").slice(1);
    var source = document.getElementById(id);
    if (!source || !source.classList.contains("r-card")) { return false; }
    var copy = source.cloneNode(true);
    copy.removeAttribute("id");
    copy.hidden = false;
    shown.replaceChildren(copy);
    links.forEach(function (other) { other.classList.toggle("r-open", other === link); });
    drawer.hidden = false;
    opener = link;
    document.getElementById("close").focus();
    return true;
  }

  links.forEach(function (link) {
    link.addEventListener("click", function (event) {
      if (open(link)) { event.preventDefault(); }
    });
  });
  document.getElementById("close").addEventListener("click", close);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !drawer.hidden) { close(); }
    if (event.key === "/" && document.activeElement !== search) { event.preventDefault(); search.focus(); }
  });
  search.addEventListener("input", filter);
  picks.forEach(function (pick) { pick.addEventListener("change", filter); });
  document.getElementById("clear").addEventListener("click", function () {
    search.value = "";
    picks.forEach(function (pick) { pick.value = ""; });
    filter();
  });
  document.querySelector(".r-tools").hidden = false;
  filter();
})();
