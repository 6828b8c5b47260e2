package org.vestnik.read;

import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.model.Asset;
import org.vestnik.model.OutputPath;
import org.vestnik.model.UnfitFile;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.problem.Suggestion;

/** Files that are copied: each gets the address that content may name it by. Of them only texts are opened, to tell an article that was saved as one. */
final class AssetReader {

    private static final String STATIC_FOLDER = "static/";

    /** Where the plan puts what becomes of a picture: the path must have room for it. */
    private static final String MEDIA = "media/static/%s/shown.webp";

    private static final Suggestion DICTIONARIES = new Suggestion(List.of("topics", "authors", "dossiers"));
    private static final Pattern SETTINGS = Pattern.compile("([^/]+)\\.ya?ml", Pattern.CASE_INSENSITIVE);

    private final Problems problems;

    AssetReader(Problems problems) {
        this.problems = problems;
    }

    /** By path. Files that may not be published are reported and left out. */
    Collection<Asset> read(List<FoundFile> files) {
        Map<OutputPath, Asset> assets = new TreeMap<>();
        for (FoundFile file : files) {
            unfit(file).ifPresent(unfit -> tell(file, unfit));
            if (file.kind() == FileKind.BESIDE && SavedOtherwise.isText(file)) {
                report(file, ProblemCode.ARTICLE_AS_TEXT, SavedOtherwise.meant(file));
            }
            asset(file).ifPresent(asset -> {
                Asset other = assets.putIfAbsent(asset.path(), asset);
                if (other != null) {
                    String name = SourcePosition.nameOf(other.file());
                    report(file, ProblemCode.ASSET_TWICE, asset.path().value(), name);
                }
            });
        }
        return assets.values();
    }

    /** Files beside articles that are never published, by path. */
    List<UnfitFile> unfit(List<FoundFile> files) {
        return files.stream()
                .filter(file -> !isStatic(file))
                .flatMap(file -> unfit(file).stream())
                .toList();
    }

    private static Optional<Asset> asset(FoundFile file) {
        return isOfKnownKind(file)
                ? path(file).map(path -> new Asset(file.file(), path, !isStatic(file), file.size()))
                : Optional.empty();
    }

    private static Optional<UnfitFile> unfit(FoundFile file) {
        return switch (file.kind()) {
            case UNFIT_PICTURE -> unfit(file, ProblemCode.PICTURE_KIND_UNFIT, extension(file));
            case FOREIGN -> unfit(file, ProblemCode.FILE_KIND_REFUSED, extension(file));
            case STATIC, BESIDE ->
                path(file).isPresent() ? Optional.empty() : unfit(file, ProblemCode.ASSET_NAME_UNFIT, address(file));
            case CONTENT, CONFIG, DROPPING -> Optional.empty();
        };
    }

    private static Optional<UnfitFile> unfit(FoundFile file, ProblemCode code, String detail) {
        return Optional.of(new UnfitFile(file.file(), file.below(), code, detail));
    }

    /** A static file would be published as it is; one beside articles only if a text uses it, where it is then told. */
    private void tell(FoundFile file, UnfitFile unfit) {
        Optional<String> meant = dictionary(file);
        if (meant.isPresent()) {
            report(file, ProblemCode.DICTIONARY_MISNAMED, file.below(), meant.get());
            return;
        }
        if (!isStatic(file) && SavedOtherwise.isDocument(file)) {
            report(file, ProblemCode.DOCUMENT_STAYS, unfit.detail(), SavedOtherwise.meant(file));
            return;
        }
        report(file, isStatic(file) ? unfit.code() : ProblemCode.FILE_STAYS, unfit.detail());
    }

    /** The dictionary that a file of the content folder was meant to be; one that is there was not misnamed. */
    private static Optional<String> dictionary(FoundFile file) {
        Matcher settings = SETTINGS.matcher(file.below());
        return settings.matches()
                ? DICTIONARIES
                        .nearest(settings.group(1))
                        .map(name -> name + ".yaml")
                        .filter(name -> Files.notExists(file.path().resolveSibling(name)))
                : Optional.empty();
    }

    private static boolean isOfKnownKind(FoundFile file) {
        return file.kind() == FileKind.STATIC || file.kind() == FileKind.BESIDE;
    }

    private static boolean isStatic(FoundFile file) {
        return file.below().startsWith(STATIC_FOLDER);
    }

    private static Optional<OutputPath> path(FoundFile file) {
        return OutputPath.parse(address(file))
                .filter(p -> OutputPath.parse(MEDIA.formatted(p.value())).isPresent());
    }

    private static String address(FoundFile file) {
        return isStatic(file) ? file.below().substring(STATIC_FOLDER.length()) : file.below();
    }

    private static String extension(FoundFile file) {
        String name = file.below().substring(file.below().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(dot);
    }

    private void report(FoundFile file, ProblemCode code, String... details) {
        problems.add(SourcePosition.startOf(file.file()), code, details);
    }
}
