package org.vestnik;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.markdown.SafeHtml;

/** The design's rules about who may use whom and what (design section 3). */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.vestnik");

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.lang.System.currentTimeMillis");
    private static final Set<String> MACHINE = Set.of(
            "java.util.Locale.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.System.getenv",
            "java.lang.Runtime.exec",
            "java.net.URL.openConnection",
            "java.net.URL.openStream");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.vestnik.(*)..").should().beFreeOfCycles().check(CORE);
    }

    /** Each package and all the others that it may use; whoever is not named uses none. */
    @ParameterizedTest
    @CsvSource({
        "problem,''",
        "model,'problem'",
        "json,''",
        "html,''",
        "risk,''",
        "newsroom,''",
        "hash,''",
        "crew,''",
        "cache,'hash'",
        "compress,'model'",
        "timing,''",
        "yaml,'problem'",
        "language,'model'",
        "config,'problem model yaml language cache risk'",
        "read,'problem model yaml language config hash cache timing risk'",
        "plan,'problem model language config'",
        "markdown,'problem model language config timing risk'",
        "images,'problem model config cache timing'",
        "search,'model json cache'",
        "write,'problem model hash cache compress'",
        "check,'problem model hash crew cache compress'",
        "verify,'problem model hash crew'",
        "offline,'model plan'",
        "render,'problem model yaml language config read plan markdown images json cache timing risk search offline hash crew'",
        "serve,'problem model config cache json plan compress check report status html'",
        "create,'problem model config read yaml language status write'",
        "status,'problem model config read json html'",
        "publish,'problem model write hash'",
        "report,'problem json timing'"
    })
    void packageUsesOnlyEarlierOnes(String name, String allowed) {
        List<String> others = Stream.of(allowed.split(" "))
                .filter(p -> !p.isEmpty())
                .map(p -> "org.vestnik." + p + "..")
                .toList();
        classes()
                .that()
                .resideInAPackage("org.vestnik." + name + "..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("org.vestnik." + name + "..")
                        .or(describe(
                                "lie outside of Vestnik",
                                c -> !c.getPackageName().startsWith("org.vestnik")))
                        .or(describe(
                                "lie in " + allowed,
                                c -> others.stream()
                                        .anyMatch(p -> resideInAPackage(p).test(c))))
                        .or(describe(
                                "are the build itself",
                                c -> name.equals("serve") && c.getPackageName().equals("org.vestnik")))
                        .or(describe(
                                "are the report of a build",
                                c -> name.equals("report")
                                        && Set.of(
                                                        "BuildReport",
                                                        "CheckReport",
                                                        "VerifyReport",
                                                        "PublishReport",
                                                        "Publication",
                                                        "Change")
                                                .contains(c.getSimpleName())))
                        .or(describe(
                                "are what a front end asks and is told",
                                c -> name.equals("report")
                                        && (c.getName().startsWith("org.vestnik.Progress")
                                                || c.getSimpleName().equals("UsageException"))))
                        .or(describe(
                                "are how much was written",
                                c -> Set.of("report", "serve").contains(name)
                                        && c.getSimpleName().equals("WriteResult")))
                        .or(describe(
                                "are what was verified",
                                c -> name.equals("report") && c.getSimpleName().equals("Proof")))
                        .or(describe(
                                "are the next build",
                                c -> name.equals("report")
                                        && Set.of("NextBuild", "Why").contains(c.getSimpleName()))))
                .check(CORE);
    }

    @ParameterizedTest
    @CsvSource({
        "com.vladsch.flexmark.., markdown",
        "org.jsoup.., markdown check",
        "freemarker.., render",
        "com.fasterxml.jackson.., yaml",
        "org.yaml.snakeyaml.., yaml",
        "com.aayushatharva.brotli4j.., compress",
        "javax.imageio.., images",
        "java.awt.., images",
        "com.luciad.imageio.webp.., images"
    })
    void libraryIsUsedByItsOwners(String library, String owners) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(owners.split(" "))
                        .map(owner -> "org.vestnik." + owner + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CORE);
    }

    @Test
    void libraryUseIsSeenAtAll() {
        classes()
                .that()
                .haveSimpleName("BlockWriter")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vladsch.flexmark..")
                .check(CORE);
    }

    @Test
    void valuesAndViewsKnowOnlyTheJdk() {
        classes()
                .that()
                .resideInAnyPackage("org.vestnik.model", "org.vestnik.problem")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.vestnik.model", "org.vestnik.problem")
                .check(CORE);
    }

    @Test
    void modelAndViewsAreRecordsOrClosedSets() {
        classes()
                .that()
                .resideInAnyPackage("org.vestnik.model", "org.vestnik.render.view")
                .and()
                .areNotAnonymousClasses()
                .should()
                .beRecords()
                .orShould()
                .beInterfaces()
                .orShould()
                .beEnums()
                .check(CORE);
    }

    @Test
    void namesSayWhatATypeIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base|Processor)(\\$.*)?")
                .check(CORE);
    }

    @Test
    void clockComesInThroughConfiguration() {
        noClasses().should().accessTargetWhere(isOneOf(CLOCKS)).check(CORE);
    }

    @Test
    void machineIsNotAsked() {
        noClasses().should().accessTargetWhere(isOneOf(MACHINE)).check(CORE);
    }

    @Test
    void networkIsUsedInTwoPlaces() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.vestnik.check.WebProbe") // check --external
                .and()
                .haveNameNotMatching("org\\.vestnik\\.verify\\.Web(Copy|Body)") // verify URL
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CORE);
    }

    @Test
    void nothingIsPrintedOrStarted() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
        noClasses()
                .that()
                .doNotHaveSimpleName("BrowserStart") // for serve --open
                .and()
                .doNotHaveFullyQualifiedName("org.vestnik.publish.Git")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ProcessBuilder.class.getName())
                .check(CORE);
    }

    /** What Markdown became in an earlier build: one class knows where that stands in a page which is known by its mark. */
    @Test
    void safeHtmlComesFromMarkdownAlone() {
        noClasses()
                .that()
                .doNotHaveSimpleName("TextPlace")
                .should()
                .callMethod(SafeHtml.class, "ofEarlierBuild", String.class)
                .check(CORE);
    }

    /** Names from outside become paths only where it is proven that they stay in their root. */
    @Test
    void foreignTextBecomesAPathInFewPlaces() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.vestnik.read",
                        "org.vestnik.write",
                        "org.vestnik.config",
                        "org.vestnik.cache",
                        "org.vestnik.newsroom", // Git's own files
                        "org.vestnik.create")
                .and(describe(
                        "do not own a folder of their own",
                        c -> !Set.of(
                                        "BuildOptions", // what the user typed
                                        "BuildRequest", // the usual folders
                                        "Desk", // what the user typed
                                        "SitePlanner", // the name of bulletin.yaml
                                        "Links", // keys of a map: no file is opened
                                        "PageWeight", // the name of its own cache
                                        "EncodingMending", // the file that the user named
                                        "NewsroomCheck", // the name of risk.yaml
                                        "BulletinCheck", // the front page, to see whether there is one
                                        "SiteFolder", // files that the walk found
                                        "SourcePlaces", // files that were read or written
                                        "FolderCopy", // behind OutputPath
                                        "OnDisk", // beside the file that the user named
                                        "Pictures", // files that the walk found
                                        "SourceExcerpt", // files that have a problem
                                        "Theme", // behind OutputPath
                                        "SystemWatch", // names that the system tells
                                        "PreviewFiles", // behind OutputPath
                                        "SourceWords", // files that were read
                                        "EditorBar", // the same
                                        "Git", // the folders of PATH
                                        "RemoteAddress", // a folder that only git looks into
                                        "Sources", // names that git tells
                                        "Store", // names of its own
                                        "History", // names of the store's
                                        "SiteFiles", // behind OutputPath
                                        "TimingFiles") // names of its own
                                .contains(c.getSimpleName())))
                .should()
                .callMethod(Path.class, "resolve", String.class)
                .orShould()
                .callMethod(Path.class, "resolve", Path.class)
                .orShould()
                .callMethod(Path.class, "resolveSibling", String.class)
                .check(CORE);
    }

    @Test
    void filesAreWrittenInFewPlaces() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.vestnik.write", "org.vestnik.check", "org.vestnik.cache", "org.vestnik.create")
                .and()
                .doNotHaveSimpleName("TimingFiles")
                .and()
                .doNotHaveFullyQualifiedName("org.vestnik.publish.Store")
                .and()
                .doNotHaveFullyQualifiedName("org.vestnik.publish.History")
                .should()
                .accessTargetWhere(isOneOf(Set.of(
                        "java.nio.file.Files.write",
                        "java.nio.file.Files.writeString",
                        "java.nio.file.Files.move",
                        "java.nio.file.Files.copy",
                        "java.nio.file.Files.delete",
                        "java.nio.file.Files.deleteIfExists",
                        "java.nio.file.Files.newOutputStream",
                        "java.nio.file.Files.createDirectories")))
                .check(CORE);
    }

    @Test
    void packagesSayWhatComesInAndOut() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            List<Path> folders = all.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(folders).hasSizeGreaterThan(10);
            assertThat(folders)
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).isRegularFile());
        }
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaAccess<?>> isOneOf(Set<String> names) {
        return describe(
                "is one of " + names, (JavaAccess<?> access) -> names.contains(name(access.getTargetOwner(), access)));
    }

    private static String name(JavaClass owner, JavaAccess<?> access) {
        return owner.getName() + "." + access.getName();
    }
}
