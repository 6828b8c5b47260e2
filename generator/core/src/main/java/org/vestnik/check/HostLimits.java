package org.vestnik.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What one host takes of a site. The figures, with the source and date of each, stand in {@code hosts.properties}.
 *
 * @param host such as {@code github}
 */
public record HostLimits(String host, Map<Limit, Long> figures) {

    public HostLimits {
        figures = Map.copyOf(figures);
    }

    /** Of what a host may take only so much. */
    enum Limit {
        FILES,
        ENTRIES,
        SITE_BYTES,
        FILE_BYTES,
        REDIRECTS,
        HEADER_RULES;

        /** As the file of figures names it. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Names of the hosts that are known. */
    public static List<String> hosts() {
        return List.of(figuresOfAll().getProperty("hosts").split(" "));
    }

    /** Empty if there is no such host. */
    public static Optional<HostLimits> of(String host) {
        if (!hosts().contains(host)) {
            return Optional.empty();
        }
        Properties all = figuresOfAll();
        Map<Limit, Long> figures = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            Stream.ofNullable(all.getProperty(host + "." + limit.key()))
                    .map(value -> value.split(" \\| ")[0])
                    .forEach(figure -> figures.put(limit, Long.valueOf(figure)));
        }
        return Optional.of(new HostLimits(host, figures));
    }

    OptionalLong most(Limit limit) {
        return figures.containsKey(limit) ? OptionalLong.of(figures.get(limit)) : OptionalLong.empty();
    }

    private static Properties figuresOfAll() {
        Properties figures = new Properties();
        try (var in = new InputStreamReader(
                HostLimits.class.getResourceAsStream("hosts.properties"), StandardCharsets.UTF_8)) {
            figures.load(in);
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
