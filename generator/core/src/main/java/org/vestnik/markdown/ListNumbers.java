package org.vestnik.markdown;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.vestnik.problem.ProblemCode;

/**
 * Reports the items of a list that readers see with another number than was written: only the first number of a list counts
 * (CommonMark 5.3). Who numbers all items alike knows that.
 */
final class ListNumbers {

    private ListNumbers() {}

    static void report(OrderedList list, Draft draft) {
        int shown = list.getStartNumber();
        int before = shown - 1;
        boolean alike = areAlike(list);
        for (Node node = list.getFirstChild(); node != null && !alike; node = node.getNext()) {
            if (node instanceof OrderedListItem item) {
                int written = number(item);
                if (written != before + 1 && written != shown) {
                    BasedSequence marker = item.getOpeningMarker();
                    draft.report(
                            item.getStartOffset(),
                            ProblemCode.LIST_NUMBER,
                            Integer.toString(written),
                            Integer.toString(shown),
                            marker.subSequence(marker.length() - 1).toString());
                }
                before = written;
                shown++;
            }
        }
    }

    private static boolean areAlike(OrderedList list) {
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof OrderedListItem item && number(item) != list.getStartNumber()) {
                return false;
            }
        }
        return true;
    }

    private static int number(OrderedListItem item) {
        BasedSequence marker = item.getOpeningMarker();
        return Integer.parseInt(marker, 0, marker.length() - 1, 10);
    }
}
