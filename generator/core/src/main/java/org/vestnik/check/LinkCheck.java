package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.ADDRESS_LETTERS_MIXED;
import static org.vestnik.problem.ProblemCode.ALTERNATE_NOT_ABSOLUTE;
import static org.vestnik.problem.ProblemCode.LINK_BEYOND;
import static org.vestnik.problem.ProblemCode.LINK_DEAD;
import static org.vestnik.problem.ProblemCode.LINK_ROOTED;
import static org.vestnik.problem.ProblemCode.LINK_TO_FOLDER;
import static org.vestnik.problem.ProblemCode.LINK_TO_OWN_NAME;
import static org.vestnik.problem.ProblemCode.LINK_UNSAFE;
import static org.vestnik.problem.ProblemCode.LINK_WITHOUT_WORDS;
import static org.vestnik.problem.ProblemCode.LOADED_FROM_ELSEWHERE;
import static org.vestnik.problem.ProblemCode.PICTURE_DEAD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.check.Findings.Notebook;
import org.vestnik.check.Link.Kind;
import org.vestnik.check.Target.Form;

/** Every address leads to a file that is there, in a form that holds wherever the folder is put. */
final class LinkCheck implements PageCheck {

    private final SiteFolder site;
    private final AddressBook addresses;
    private final Set<String> dead;

    /** @param dead takes the files that links name and the site does not have */
    LinkCheck(SiteFolder site, AddressBook addresses, Set<String> dead) {
        this.site = site;
        this.addresses = addresses;
        this.dead = dead;
    }

    @Override
    public void check(PageFacts page, Notebook notes) {
        for (Link link : page.links()) {
            judge(page, link, notes);
            if (link.kind() == Kind.FOLLOWED && link.text().isBlank()) {
                notes.add(link.at(), LINK_WITHOUT_WORDS, words(link), link.address());
            }
        }
    }

    private void judge(PageFacts page, Link link, Notebook notes) {
        Target target = addresses.target(page.path(), link.address());
        if (target instanceof Target.Inside inside) {
            inside(page, link, inside, notes);
        } else if (target instanceof Target.Beyond) {
            notes.add(link.at(), LINK_BEYOND, words(link), link.address());
        } else if (target instanceof Target.Unsafe unsafe) {
            notes.add(link.at(), LINK_UNSAFE, words(link), link.address(), unsafe.scheme());
        } else if (target instanceof Target.Outside outside) {
            outside(link, outside, notes);
        }
    }

    private void inside(PageFacts page, Link link, Target.Inside target, Notebook notes) {
        boolean isMeta = link.kind() == Kind.ALTERNATE || link.kind() == Kind.CANONICAL;
        if (isMeta) {
            if (target.form() != Form.ABSOLUTE) {
                notes.add(link.at(), ALTERNATE_NOT_ABSOLUTE, List.of(), link.address());
            }
            return; // where they lead is for AlternatesCheck, which knows all pages
        }
        if (!site.has(AddressBook.file(target.path()))) {
            dead(link, target, notes);
        } else if (!page.isReadElsewhere() && link.kind() != Kind.DATA) {
            form(link, target, notes);
        }
    }

    private void dead(Link link, Target.Inside target, Notebook notes) {
        dead.add(AddressBook.file(target.path()));
        boolean isPicture = link.kind() == Kind.PICTURE;
        boolean isFolder = !target.path().isEmpty() && site.has(target.path() + "/index.html");
        if (isFolder) {
            notes.add(link.at(), LINK_TO_FOLDER, words(link), target.path(), target.path() + "/index.html");
        } else {
            notes.add(
                    link.at(),
                    isPicture ? PICTURE_DEAD : LINK_DEAD,
                    words(link),
                    shown(target),
                    site.nearest(target.path()));
        }
    }

    private static void form(Link link, Target.Inside target, Notebook notes) {
        if (target.form() == Form.ROOTED) {
            notes.add(link.at(), LINK_ROOTED, words(link), link.address());
        } else if (target.form() == Form.ABSOLUTE) {
            notes.add(link.at(), LINK_TO_OWN_NAME, words(link), link.address(), fromRoot(target));
        } else if (target.path().isEmpty() || target.path().endsWith("/")) {
            notes.add(link.at(), LINK_TO_FOLDER, words(link), shown(target), AddressBook.file(target.path()));
        }
    }

    private static void outside(Link link, Target.Outside target, Notebook notes) {
        if (link.isFetched()) {
            notes.add(link.at(), LOADED_FROM_ELSEWHERE, words(link), link.address());
        }
        Optional<String> host = HostLetters.mixed(target.address());
        host.ifPresent(mixed -> notes.add(link.at(), ADDRESS_LETTERS_MIXED, words(link), link.address(), mixed));
    }

    /** As an author may write it in an article. */
    private static String fromRoot(Target.Inside target) {
        return "/" + target.path() + (target.anchor().isEmpty() ? "" : "#" + target.anchor());
    }

    private static String shown(Target.Inside target) {
        return target.path().isEmpty() ? "/" : target.path();
    }

    /** The author wrote a link in words of his own; its last name, its place or its text may be the same. */
    static List<String> words(Link link) {
        String path = link.address().replaceFirst("[?#].*", "");
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
        int hash = link.address().indexOf('#');
        return List.of(link.address(), hash < 0 ? "" : link.address().substring(hash), link.text(), name);
    }
}
