package org.vestnik;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * All files below a folder, by name.
 *
 * @param bytes by path relative to the folder, with {@code /}
 */
record SiteFiles(SortedMap<String, byte[]> bytes) {

    /** The files as they are now; none if there is no folder. */
    static SiteFiles of(Path folder) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    bytes.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new SiteFiles(bytes);
    }

    /** Copies every file below another folder, from the first to the last name or the other way round. */
    void copyTo(Path folder, boolean backwards) {
        Comparator<String> order = Comparator.naturalOrder();
        bytes.keySet().stream()
                .sorted(backwards ? order.reversed() : order)
                .forEach(name -> new TestSite(folder).with(name, bytes.get(name)));
    }

    /** Names of files that only one of the two has or whose bytes differ; without the named ones. Sorted. */
    List<String> differences(SiteFiles other, String... ignored) {
        SortedMap<String, byte[]> all = new TreeMap<>(bytes);
        all.putAll(other.bytes);
        all.keySet().removeAll(List.of(ignored));
        return all.keySet().stream()
                .filter(name -> !Arrays.equals(bytes.get(name), other.bytes.get(name)))
                .toList();
    }

    /** As text; of a zip or a book its files, each after a line with its name. */
    String text(String name) {
        return isPacked(name) ? unpacked(name) : new String(bytes.get(name), StandardCharsets.UTF_8);
    }

    static boolean isPacked(String name) {
        return name.endsWith(".zip") || name.endsWith(".epub");
    }

    private String unpacked(String name) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.get(name)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                text.append("~~ ")
                        .append(entry.getName())
                        .append('\n')
                        .append(content.stripTrailing())
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
