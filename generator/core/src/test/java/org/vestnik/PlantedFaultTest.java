package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.check.CheckedSite;
import org.vestnik.check.OutsideRules;
import org.vestnik.check.SiteCheck;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * A check finds every fault of {@code planted-in-site.txt}: each is put into a good site, alone, and must be told by its
 * code. One fault may bring others with it, which may be told too; of the good site nothing is told.
 */
class PlantedFaultTest {

    private static final Path FAULTS = Path.of("src/test/resources/planted-in-site.txt");
    private static final Path BULLETIN = Path.of("src/test/resources/planted-in-site-bulletin.txt");
    private static final Path PICTURE = Path.of("src/test/sites/bundle-with-picture/content");

    @TempDir
    private static Path root;

    private static Path site;

    /**
     * One fault.
     *
     * @param file of the site that is edited
     * @param from what stands there; empty: the file is deleted
     * @param to what is planted in the place of its first occurrence
     */
    private record Fault(String code, String file, String from, String to) {
        /** Which letters can't be seen in a table is written with {@code \\u}. */
        static Fault of(String line) {
            String[] parts = line.split(" \\| ", -1);
            assertThat(parts).as(line).hasSize(4);
            return new Fault(parts[0].strip(), unescaped(parts[1]).strip(), unescaped(parts[2]), unescaped(parts[3]));
        }

        private static String unescaped(String text) {
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (text.startsWith("\\u", i)) {
                    plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                    i += 5;
                } else {
                    plain.append(text.charAt(i));
                }
            }
            return plain.toString();
        }
    }

    @BeforeAll
    static void build() throws IOException {
        TestSite bulletin = TestSite.write(root, Files.readString(BULLETIN));
        try (Stream<Path> pictures = Files.walk(PICTURE)) {
            Path picture = pictures.filter(f -> f.toString().endsWith(".png"))
                    .findFirst()
                    .orElseThrow();
            bulletin.with("content/en/2026/car.png", Files.readAllBytes(picture));
        }
        BuildReport report =
                SiteBuild.of(root, Instant.parse("2026-03-01T09:00:00Z")).run();
        assertThat(report.written()).as("%s", report.problems()).isPresent();
        site = root.resolve("target/site");
    }

    static Stream<Fault> faults() throws IOException {
        return Files.readAllLines(FAULTS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Fault::of);
    }

    @Test
    void theGoodSiteHasNoFault() {
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFound(Fault fault) throws IOException {
        Path file = site.resolve(fault.file());
        byte[] good = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        try {
            plant(fault, file, good);
            assertThat(check().stream().map(problem -> problem.code().id())).contains(fault.code());
        } finally {
            if (good.length == 0) {
                Files.delete(file);
            } else {
                Files.write(file, good);
            }
        }
    }

    private static void plant(Fault fault, Path file, byte[] good) throws IOException {
        String text = new String(good, StandardCharsets.UTF_8);
        if (fault.from().isEmpty() && good.length > 0) {
            Files.delete(file);
        } else if (good.length == 0) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, fault.to());
        } else {
            assertThat(text).as("%s", fault).contains(fault.from());
            int at = text.indexOf(fault.from());
            String planted = text.substring(0, at)
                    + planted(fault)
                    + text.substring(at + fault.from().length());
            boolean garbled = fault.to().equals("LATIN1");
            Files.write(file, planted.getBytes(garbled ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        }
    }

    /** The words of the table stand for what would fill a page of it. */
    private static String planted(Fault fault) {
        if (fault.to().equals("HEAVY")) {
            Random random = new Random(1);
            StringBuilder heavy = new StringBuilder("<h1>Heavy</h1>");
            random.ints(30_000, 'a', 'z').forEach(letter -> heavy.append((char) letter));
            return heavy.toString();
        }
        return fault.to().equals("LATIN1") ? "\u00E9" : fault.to();
    }

    private static List<Problem> check() {
        Problems problems = new Problems();
        CheckedSite checked = new CheckedSite(
                root,
                site,
                Optional.of("https://herald.example"),
                11_000,
                root.resolve("target/vestnik"),
                OutsideRules.none(),
                2);
        new SiteCheck(checked, Map::of).check(problems);
        return new ArrayList<>(problems.list());
    }
}
