package org.vestnik.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.vestnik.problem.ProblemCode;

/**
 * Reports definitions of links that no link uses, since nobody sees them: {@code [Source]: ministry} was meant as a line of text. Not those
 * whose name has no letter, such as {@code [//]: # (words)}, which is a known way to write a comment.
 */
final class UnusedDefinitions {

    private UnusedDefinitions() {}

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
        Set<String> told = new HashSet<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Reference definition && !used.contains(definition)) {
                String name = definition.getReference().toString();
                if (name.chars().anyMatch(Character::isLetter) && told.add(name)) {
                    draft.report(definition.getStartOffset(), ProblemCode.DEFINITION_UNUSED, name);
                }
            }
        }
    }
}
