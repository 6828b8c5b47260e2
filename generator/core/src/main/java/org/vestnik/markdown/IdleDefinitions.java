package org.vestnik.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.vestnik.problem.ProblemCode;

/**
 * Reports definitions of links that do nothing, since nobody sees them. One that no link uses: {@code [Source]: ministry} was meant as a line of
 * text. Not if its name has no letter, such as {@code [//]: # (words)}, which is a known way to write a comment. And a second one of a name,
 * whose links all lead where the first says (CommonMark 4.7).
 */
final class IdleDefinitions {

    private IdleDefinitions() {}

    static void report(Draft draft, Document document) {
        if (!draft.source().text().contains("]:")) {
            return;
        }
        Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node node : document.getDescendants()) {
            if (node instanceof RefNode link) {
                used.add(link.getReferenceNode(document));
            }
        }
        Map<String, Reference> known = new HashMap<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Reference definition) {
                String name = definition.getReference().toString();
                Reference first = known.putIfAbsent(Escaping.normalizeReference(name, true), definition);
                if (first == null && !used.contains(definition) && name.chars().anyMatch(Character::isLetter)) {
                    draft.report(definition.getStartOffset(), ProblemCode.DEFINITION_UNUSED, name);
                } else if (first != null
                        && used.contains(first)
                        && !first.getUrl().equals(definition.getUrl())) {
                    String address = first.getUrl().toString();
                    draft.report(definition.getStartOffset(), ProblemCode.DEFINITION_AGAIN, name, address);
                }
            }
        }
    }
}
