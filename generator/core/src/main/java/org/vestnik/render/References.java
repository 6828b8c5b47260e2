package org.vestnik.render;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.vestnik.images.PictureCleaner;
import org.vestnik.markdown.Reference;
import org.vestnik.markdown.ReferenceResolver;
import org.vestnik.markdown.ReferenceResolver.Image;
import org.vestnik.model.Asset;
import org.vestnik.model.Content;
import org.vestnik.model.Language;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Links;
import org.vestnik.plan.Links.Target;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.problem.Suggestion;

/** Resolves the links and pictures of bodies: relative on pages, absolute in feeds. Thread-safe. */
final class References {

    /** As WordPress, Joomla and their like name a page by its number. */
    private static final Pattern ASKS_SERVER =
            Pattern.compile("[?&](?:p|page_id|post|cat|tag_id|attachment_id|author|m|id|nid|article|news|item)=\\d");

    private static final String NOWHERE = "#";

    private final Links links;
    private final Bodies bodies;
    private final Pictures pictures;
    private final Map<Language, Words> words;
    private final Predicate<Content> expired;
    private final Problems problems;

    /** Where addresses from the root lead: the same for whoever names them, and asked for by page, feed and fingerprint. */
    private final Map<String, Optional<Target>> fromRoot = new ConcurrentHashMap<>();

    /** @param expired whether the time of a text is over */
    References(
            Links links,
            Bodies bodies,
            Pictures pictures,
            Map<Language, Words> words,
            Predicate<Content> expired,
            Problems problems) {
        this.links = links;
        this.bodies = bodies;
        this.pictures = pictures;
        this.words = words;
        this.expired = expired;
        this.problems = problems;
    }

    /** For the page that the content itself is drawn on: what leads nowhere is reported. */
    ReferenceResolver onPage(Content content, OutputPath page) {
        return new Resolver(content, true) {
            @Override
            String write(OutputPath target) {
                return target.equals(page) ? "" : page.linkTo(target);
            }
        };
    }

    /** For feeds. */
    ReferenceResolver absolute(Content content, Permalink page, String site) {
        return new Resolver(content, false) {
            @Override
            String write(OutputPath target) {
                return target.equals(page.file())
                        ? page.on(site)
                        : Permalink.of(target).on(site);
            }

            @Override
            Image shown(Image image) {
                return image.alone();
            }
        };
    }

    /**
     * For a book, which holds no pictures.
     *
     * @param chapters of the book, by the pages whose articles they hold
     * @param site where links to other pages lead; without it, nowhere
     */
    ReferenceResolver inBook(Content content, Map<OutputPath, String> chapters, Optional<String> site) {
        return new Resolver(content, false) {
            @Override
            String write(OutputPath target) {
                return Optional.ofNullable(chapters.get(target))
                        .or(() -> site.map(Permalink.of(target)::on))
                        .orElse(NOWHERE);
            }

            @Override
            public String address(Reference link) {
                String address = super.address(link);
                return address.startsWith(NOWHERE) ? NOWHERE : address;
            }

            @Override
            public Image image(Reference picture) {
                return Image.at(NOWHERE);
            }
        };
    }

    /** The picture that stands for an article, as {@code picture} in its front matter names it. */
    Optional<Target.ToAsset> picture(Content content, String path) {
        return resolve(content.source().file(), path)
                .filter(Target.ToAsset.class::isInstance)
                .map(Target.ToAsset.class::cast)
                .filter(target -> PictureCleaner.isPicture(target.asset()));
    }

    /** Why there is no such picture; empty if that is told elsewhere. */
    Optional<Problem> pictureProblem(Content content, String path, SourcePosition at) {
        Path from = content.source().file();
        if (resolve(from, path).filter(Target.ToAsset.class::isInstance).isPresent()) {
            return Optional.of(Problem.at(at, ProblemCode.PICTURE_IS_FILE, path));
        }
        return unfit(from, path, at)
                .or(() -> Optional.of(Problem.at(at, ProblemCode.PICTURE_NOT_FOUND, path))
                        .filter(problem -> !mayBeUnread(from, path)));
    }

    private boolean mayBeUnread(Path from, String path) {
        return Permalink.percentDecode(path)
                .filter(p -> links.mayBeUnread(from, p))
                .isPresent();
    }

    private Optional<Problem> unfit(Path from, String path, SourcePosition at) {
        return Permalink.percentDecode(path)
                .flatMap(p -> links.unfit(from, p))
                .map(file -> Problem.at(at, file.code(), file.detail()));
    }

    /** Where a destination of a body leads, its query and fragment aside; empty if nowhere, or to the body itself. */
    Optional<Target> target(Content content, String destination) {
        return resolve(content.source().file(), Destination.of(destination).path());
    }

    private Optional<Target> resolve(Path from, String path) {
        if (!path.startsWith("/")) {
            return find(from, path);
        }
        Optional<Target> known = fromRoot.get(path);
        return known != null ? known : fromRoot.computeIfAbsent(path, p -> find(from, p));
    }

    private Optional<Target> find(Path from, String path) {
        return Permalink.percentDecode(path).flatMap(p -> links.resolve(from, p));
    }

    private abstract class Resolver implements ReferenceResolver {

        private final Content content;
        private final boolean report;

        Resolver(Content content, boolean report) {
            this.content = content;
            this.report = report;
        }

        /** How this page names a file of the site; empty for itself. */
        abstract String write(OutputPath target);

        @Override
        public String address(Reference link) {
            Destination destination = Destination.of(link.destination());
            if (asksServer(link.destination()) && isFrontPage(destination.path())) {
                report(link, ProblemCode.LINK_ASKS_SERVER, link.destination());
                return NOWHERE;
            }
            if (destination.path().isEmpty()) {
                checkAnchor(link, content, destination.fragment());
                return destination.fragment().isEmpty() ? NOWHERE : own() + "#" + destination.fragment();
            }
            Optional<Target> target = resolve(content.source().file(), destination.path());
            if (target.isEmpty()) {
                return nowhere(link, destination.path());
            }
            String tail = destination.fragment().isEmpty() ? "" : "#" + destination.fragment();
            if (target.get() instanceof Target.ToAsset asset) {
                return write(pictures.link(asset.asset())) + tail;
            }
            if (target.get() instanceof Target.ToPage page) {
                page.content().ifPresent(c -> checkAnchor(link, c, destination.fragment()));
            }
            String address = write(target.get().path());
            return address.isEmpty() && tail.isEmpty() ? NOWHERE : address + tail;
        }

        @Override
        public Image image(Reference picture) {
            String path = Destination.of(picture.destination()).path();
            Optional<Target.ToAsset> target = picture(content, path);
            if (target.isEmpty()) {
                if (report) {
                    pictureProblem(content, path, picture.at()).ifPresent(problems::add);
                }
                return Image.at(NOWHERE);
            }
            Asset asset = target.get().asset();
            return pictures.show(asset)
                    .map(p -> shown(new PictureLinks(this::write, words.get(content.language())).image(asset, p)))
                    .orElseGet(() -> Image.at(NOWHERE));
        }

        /** The picture as this page's readers get it. */
        Image shown(Image image) {
            return image;
        }

        /** What is written in place of an address. */
        private String nowhere(Reference link, String path) {
            Path from = content.source().file();
            Optional<Problem> unfit = unfit(from, path, link.at());
            Optional<Content> meant = Permalink.percentDecode(path).flatMap(p -> links.heldBack(from, p));
            if (unfit.isPresent()) {
                report(unfit::get);
            } else if (meant.isPresent()) {
                ProblemCode code = linkTo(meant.get());
                report(link, code, link.destination());
                return code == ProblemCode.LINK_TO_EXPIRED ? "" : NOWHERE;
            } else if (!mayBeUnread(from, path)) {
                report(() -> Problem.at(link.at(), ProblemCode.LINK_LEADS_NOWHERE, link.destination(), nearest(path)));
            }
            return NOWHERE;
        }

        /** A text goes from the site when its time is over, and no editor is there then to mend what links to it. */
        private ProblemCode linkTo(Content heldBack) {
            if (heldBack.draft()) {
                return ProblemCode.LINK_TO_DRAFT;
            }
            return expired.test(heldBack) ? ProblemCode.LINK_TO_EXPIRED : ProblemCode.LINK_TO_HELD_BACK;
        }

        /** The address of the text itself; none if it has no page, since another one took its address. */
        private String own() {
            return report
                    ? ""
                    : links.resolve(
                                    content.source().file(),
                                    content.source().file().getFileName().toString())
                            .map(target -> write(target.path()))
                            .orElse("");
        }

        private void checkAnchor(Reference link, Content target, String fragment) {
            if (report && !fragment.isEmpty()) {
                String anchor = Permalink.percentDecode(fragment).orElse(fragment);
                if (!bodies.of(target).anchors().contains(anchor)) {
                    report(
                            link,
                            ProblemCode.ANCHOR_MISSING,
                            anchor,
                            target.source().name(),
                            Suggestion.nearest(anchor, bodies.of(target).anchors())
                                    .map("#"::concat)
                                    .orElse("#…"));
                }
            }
        }

        private void report(Reference at, ProblemCode code, String... details) {
            report(() -> Problem.at(at.at(), code, details));
        }

        private void report(Supplier<Problem> problem) {
            if (report) {
                problems.add(problem.get());
            }
        }

        private String nearest(String path) {
            if (path.startsWith("www.")) {
                return "https://" + path;
            }
            if (path.indexOf('@') > 0 && path.indexOf('/') < 0) {
                return "mailto:" + path;
            }
            return links.nearest(
                            content.source().file(),
                            Permalink.percentDecode(path).orElse(path))
                    .orElse(Suggestion.NONE);
        }
    }

    /** Most links have no query: only of the others the pattern is asked. */
    private static boolean asksServer(String destination) {
        return destination.indexOf('?') >= 0 && ASKS_SERVER.matcher(destination).find();
    }

    /** Where a link leads that names no page, but lets a server choose one. */
    private boolean isFrontPage(String path) {
        String name = path.replaceAll("^/|/$", "");
        return name.isEmpty()
                || words.keySet().stream().anyMatch(language -> language.tag().equals(name));
    }

    /** A destination taken apart: a query makes no sense inside the site and is dropped. */
    private record Destination(String path, String fragment) {
        static Destination of(String text) {
            int hash = text.indexOf('#');
            String path = hash < 0 ? text : text.substring(0, hash);
            int query = path.indexOf('?');
            return new Destination(
                    query < 0 ? path : path.substring(0, query), hash < 0 ? "" : text.substring(hash + 1));
        }
    }
}
