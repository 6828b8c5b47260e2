package org.vestnik.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the place of a content file says by itself.
 *
 * @param folderLanguage {@code ru/2018/x.md}: the first folder, if the bulletin has that language
 * @param suffixLanguage {@code 2018/x.ru.md}: the last part of the name, if the bulletin has that language
 * @param strangeLanguage what looks like a language in one of these places and is none of the bulletin's
 * @param key the path without language and extension, a bundle's without {@code index}: {@code 2018/x} for all of
 *     {@code ru/2018/x.md}, {@code 2018/x.ru.md} and {@code 2018/x/index.ru.md}
 * @param folders on the way, without the language's, a bundle's own and Jekyll's
 * @param name of the file, or of its folder if the file is an {@code index}, without a date
 * @param date what stands before the name as {@code YYYY-MM-DD-}
 * @param page whether it lies in the folder of static pages
 * @param draft whether it lies below a folder of drafts
 */
public record ContentPlace(
        Optional<Language> folderLanguage,
        Optional<Language> suffixLanguage,
        Optional<String> strangeLanguage,
        String key,
        List<String> folders,
        String name,
        Optional<String> date,
        boolean page,
        boolean draft) {

    public ContentPlace {
        folders = List.copyOf(folders);
    }

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(.+)");
    private static final Pattern SUFFIXED = Pattern.compile("(.+)\\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)");
    private static final Set<String> LANGUAGE_CODES = Set.of(Locale.getISOLanguages());
    private static final Pattern SECTION_LIST = Pattern.compile("_index(\\.[^.]+)?\\.md", Pattern.CASE_INSENSITIVE);
    private static final Set<String> INDEX = Set.of("index", "_index");
    private static final String PAGES = "pages";
    private static final String POSTS = "_posts";

    /** Jekyll's name, and those that an author gives it. */
    private static final Pattern DRAFTS =
            Pattern.compile("_?(?:drafts?|черновики?)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @param below the file's place below the content folder, with {@code /} */
    public static ContentPlace of(String below, Collection<Language> languages) {
        List<String> folders = new ArrayList<>(List.of(below.split("/", -1)));
        String file = folders.remove(folders.size() - 1);
        String base = file.lastIndexOf('.') < 0 ? file : file.substring(0, file.lastIndexOf('.'));
        Matcher suffixed = SUFFIXED.matcher(base);

        String folderTag = folders.isEmpty() ? "" : folders.get(0);
        String suffixTag = suffixed.matches() ? suffixed.group(2) : "";
        Optional<Language> folderLanguage = known(folderTag, languages);
        Optional<Language> suffixLanguage = known(suffixTag, languages);
        Optional<String> strange = strange(folderTag, folderLanguage).or(() -> strange(suffixTag, suffixLanguage));

        folderLanguage.ifPresent(language -> folders.remove(0));
        boolean draft = folders.removeIf(folder -> DRAFTS.matcher(folder).matches());
        folders.removeIf(POSTS::equals);
        boolean page = !folders.isEmpty() && folders.get(0).equals(PAGES);
        String ownName = suffixLanguage.isPresent() ? suffixed.group(1) : base;
        boolean bundle = INDEX.contains(ownName.toLowerCase(Locale.ROOT)) && !folders.isEmpty();
        String name = bundle ? folders.remove(folders.size() - 1) : ownName;
        Matcher dated = DATED.matcher(name);
        boolean hasDate = dated.matches();
        return new ContentPlace(
                folderLanguage,
                suffixLanguage,
                strange,
                Stream.concat(folders.stream(), Stream.of(name)).collect(Collectors.joining("/")),
                folders,
                hasDate ? dated.group(2) : name,
                hasDate ? Optional.of(dated.group(1)) : Optional.empty(),
                page,
                draft);
    }

    /** Whether a file has the name that Hugo and Zola give to what stands above the list of a folder. */
    public static boolean isSectionList(Path file) {
        return SECTION_LIST.matcher(file.getFileName().toString()).matches();
    }

    private static Optional<String> strange(String tag, Optional<Language> known) {
        return Optional.of(tag).filter(t -> known.isEmpty() && LANGUAGE_CODES.contains(t));
    }

    private static Optional<Language> known(String tag, Collection<Language> languages) {
        String form = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        for (Language language : languages) {
            if (language.tag().equals(form)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
