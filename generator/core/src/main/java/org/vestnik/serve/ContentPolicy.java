package org.vestnik.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page's own content security policy, moved from its meta element to the answer's header and widened by what the preview
 * adds to the page: one script and one style that carry a nonce, and the stream of events. What the page itself may do
 * stays as it is, so that a preview shows what the policy would stop.
 *
 * @param header one policy after the other; all hold (CSP level 3)
 * @param html the page without the policies
 */
record ContentPolicy(String header, String html) {

    private static final Pattern META = Pattern.compile(
            "<meta\\b[^>]*\\bhttp-equiv\\s*=\\s*[\"']?content-security-policy(?=[\"'\\s>/])[^>]*>\\n?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT =
            Pattern.compile("\\bcontent\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

    /** Holds on every page: no other page may frame it. */
    private static final String UNFRAMED = "frame-ancestors 'none'";

    static ContentPolicy of(String page, String nonce) {
        List<String> policies = new ArrayList<>(List.of(UNFRAMED));
        Matcher meta = META.matcher(page);
        while (meta.find()) {
            Matcher content = CONTENT.matcher(meta.group());
            if (content.find()) {
                String policy = content.group(1) == null ? content.group(2) : content.group(1);
                policies.add(widened(unescaped(policy), nonce));
            }
        }
        return new ContentPolicy(String.join(", ", policies), meta.replaceAll(""));
    }

    private static String widened(String policy, String nonce) {
        Map<String, String> directives = new LinkedHashMap<>();
        for (String directive : policy.replaceAll("[\\r\\n,]", " ").split(";")) {
            String[] parts = directive.strip().split("\\s+", 2);
            if (!parts[0].isEmpty()) {
                directives.putIfAbsent(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
            }
        }
        widen(directives, "script-src", "'nonce-" + nonce + "'");
        widen(directives, "style-src", "'nonce-" + nonce + "'");
        widen(directives, "connect-src", "'self'");
        return directives.entrySet().stream()
                .map(d -> (d.getKey() + " " + d.getValue()).strip())
                .collect(Collectors.joining(";"));
    }

    /** Where everything inline is allowed already, a nonce would take that back. */
    private static void widen(Map<String, String> directives, String name, String source) {
        String allowed = directives.getOrDefault(name, directives.get("default-src"));
        if (allowed == null
                || List.of(allowed.split("\\s+")).contains(source)
                || allowed.contains("'unsafe-inline'") && source.startsWith("'nonce")) {
            return;
        }
        String others = allowed.replace("'none'", "").strip();
        directives.put(name, (others + " " + source).strip());
    }

    private static String unescaped(String attribute) {
        return attribute
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&apos;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
