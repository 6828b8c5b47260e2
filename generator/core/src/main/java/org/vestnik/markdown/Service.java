package org.vestnik.markdown;

import java.util.Map;
import java.util.Optional;
import org.vestnik.model.SafeUrl;

/**
 * A well-known place that videos and posts are quoted from.
 *
 * @param name as readers know it
 */
record Service(String name, boolean video) {

    private static final Map<String, Service> BY_DOMAIN = Map.ofEntries(
            Map.entry("youtube.com", new Service("YouTube", true)),
            Map.entry("youtu.be", new Service("YouTube", true)),
            Map.entry("youtube-nocookie.com", new Service("YouTube", true)),
            Map.entry("vimeo.com", new Service("Vimeo", true)),
            Map.entry("rutube.ru", new Service("RuTube", true)),
            Map.entry("dailymotion.com", new Service("Dailymotion", true)),
            Map.entry("tiktok.com", new Service("TikTok", true)),
            Map.entry("vkvideo.ru", new Service("VK", true)),
            Map.entry("fb.watch", new Service("Facebook", true)),
            Map.entry("facebook.com", new Service("Facebook", false)),
            Map.entry("fb.com", new Service("Facebook", false)),
            Map.entry("twitter.com", new Service("Twitter", false)),
            Map.entry("x.com", new Service("X", false)),
            Map.entry("t.me", new Service("Telegram", false)),
            Map.entry("telegram.me", new Service("Telegram", false)),
            Map.entry("instagram.com", new Service("Instagram", false)),
            Map.entry("threads.net", new Service("Threads", false)),
            Map.entry("bsky.app", new Service("Bluesky", false)),
            Map.entry("vk.com", new Service("VK", false)),
            Map.entry("ok.ru", new Service("Odnoklassniki", false)),
            Map.entry("livejournal.com", new Service("LiveJournal", false)));

    /** The service of an address, subdomains included; empty if it is not a known one. */
    static Optional<Service> of(SafeUrl url) {
        String domain = url.host().orElse("");
        while (true) {
            Service found = BY_DOMAIN.get(domain);
            if (found != null) {
                return Optional.of(
                        found.video || !url.value().contains("/video") ? found : new Service(found.name, true));
            }
            int dot = domain.indexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            domain = domain.substring(dot + 1);
        }
    }
}
