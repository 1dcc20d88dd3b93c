/** Dates and times in words. The bot's clock may say where it lives (a time zone); otherwise the browser's zone is used. */

let zone;

export function setZone(name) {
  zone = name || undefined;
}

const format = (options) => (date) => new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }).format(date);

export const timeOfDay = format({ hour: "2-digit", minute: "2-digit" });
export const dayName = format({ weekday: "long", day: "numeric", month: "long" });
export const shortMoment = format({ weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
export const fullMoment = format({
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** Telegram's dates are whole seconds since 1970. */
export const fromSeconds = (seconds) => new Date(seconds * 1000);

/** 75 -> "1:15" */
export function minutesAndSeconds(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** 20480 -> "20 kB" */
export function fileSize(bytes) {
  if (!bytes) return "";
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
