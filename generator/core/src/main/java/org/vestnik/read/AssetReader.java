package org.vestnik.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vestnik.model.Asset;
import org.vestnik.model.OutputPath;
import org.vestnik.model.UnfitFile;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** Files that are copied: each gets the address that content may name it by. None is opened here. */
final class AssetReader {

    private static final String STATIC_FOLDER = "static/";

    /** Where the plan puts what becomes of a picture: the path must have room for it. */
    private static final String MEDIA = "media/static/%s/shown.webp";

    private final Problems problems;

    AssetReader(Problems problems) {
        this.problems = problems;
    }

    /** By path. Files that may not be published are reported and left out. */
    Collection<Asset> read(List<FoundFile> files) {
        Map<OutputPath, Asset> assets = new TreeMap<>();
        for (FoundFile file : files) {
            asset(file).ifPresent(asset -> {
                Asset other = assets.putIfAbsent(asset.path(), asset);
                if (other != null) {
                    String name = SourcePosition.startOf(other.file()).fileName();
                    report(file, ProblemCode.ASSET_TWICE, asset.path().value(), name);
                }
            });
        }
        return assets.values();
    }

    private Optional<Asset> asset(FoundFile file) {
        return switch (FileKind.of(file.below())) {
            case STATIC -> asset(file, file.below().substring(STATIC_FOLDER.length()), false);
            case BESIDE -> asset(file, file.below(), true);
            case UNFIT_PICTURE -> refused(file, ProblemCode.PICTURE_KIND_UNFIT);
            case FOREIGN -> refused(file, ProblemCode.FILE_KIND_REFUSED);
            case CONTENT, CONFIG, DROPPING -> Optional.empty();
        };
    }

    /** A static file would be published as it is; one beside articles only if a text uses it. */
    private Optional<Asset> refused(FoundFile file, ProblemCode code) {
        report(file, isStatic(file) ? code : ProblemCode.FILE_STAYS, extension(file));
        return Optional.empty();
    }

    /** Files beside articles of kinds that are never published, by path. */
    List<UnfitFile> unfit(List<FoundFile> files) {
        return files.stream()
                .filter(file -> !isStatic(file))
                .flatMap(file -> switch (FileKind.of(file.below())) {
                    case UNFIT_PICTURE -> Stream.of(new UnfitFile(file.file(), file.below(), true, extension(file)));
                    case FOREIGN -> Stream.of(new UnfitFile(file.file(), file.below(), false, extension(file)));
                    case CONTENT, STATIC, BESIDE, CONFIG, DROPPING -> Stream.of();
                })
                .toList();
    }

    private static boolean isStatic(FoundFile file) {
        return file.below().startsWith(STATIC_FOLDER);
    }

    private Optional<Asset> asset(FoundFile file, String address, boolean beside) {
        Optional<OutputPath> path = OutputPath.parse(address)
                .filter(p -> OutputPath.parse(MEDIA.formatted(p.value())).isPresent());
        if (path.isEmpty()) {
            report(file, ProblemCode.ASSET_NAME_UNFIT, address);
        }
        return path.map(p -> new Asset(file.file(), p, beside, file.size()));
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
