// Plays a take from the second that is pressed.
import "./watch.js";

document.addEventListener("click", (event) => {
  const pressed = event.target.closest("[data-at]"), player = document.querySelector("audio");
  if (!pressed || !player) return;
  event.preventDefault();
  player.currentTime = Number(pressed.dataset.at);
  player.play();
});
