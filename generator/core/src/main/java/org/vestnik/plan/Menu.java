package org.vestnik.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.config.MenuEntry;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;

/**
 * What the head of an edition's pages links to, in order.
 *
 * @param unknown entries of bulletin.yaml that name nothing that this edition has
 */
public record Menu(List<Entry> entries, List<MenuEntry> unknown) {

    /**
     * One link.
     *
     * @param word key of its text in the words file, if it is not a name
     * @param name its text, if it is the name of a topic, a dossier or a page
     * @param language of the name
     */
    public record Entry(Permalink permalink, Optional<String> word, Optional<String> name, Language language) {}

    /** The menu that is set, else the usual one; at its end the search page, if there is one that it does not lead to yet. */
    static Menu of(MenuTargets targets, Optional<List<MenuEntry>> set) {
        List<Entry> entries = new ArrayList<>();
        List<MenuEntry> unknown = new ArrayList<>();
        set.ifPresentOrElse(
                all -> all.forEach(
                        entry -> targets.find(entry.value()).ifPresentOrElse(entries::add, () -> unknown.add(entry))),
                () -> entries.addAll(targets.usual()));
        Stream<Entry> search = targets.find("search").stream().filter(entry -> !entries.contains(entry));
        return new Menu(Stream.concat(entries.stream(), search).toList(), List.copyOf(unknown));
    }
}
