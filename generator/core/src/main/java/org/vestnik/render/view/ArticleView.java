package org.vestnik.render.view;

import java.util.List;
import java.util.Map;
import org.vestnik.markdown.SafeHtml;

/**
 * One article.
 *
 * @param standfirst null if it has none
 * @param updated null if it was never changed
 * @param live whether it has timed updates
 * @param picture null if it has none
 * @param intro its text; of a live article what stands before the first update
 * @param updates in the order to show
 * @param outro what follows the updates; maybe empty
 * @param dossier null if it belongs to none
 * @param corrections oldest first
 * @param retracted whether one of them takes the article back
 * @param recents drawn already by {@code recents.ftlh}; null if there are none
 * @param params keys of the front matter that Vestnik has no meaning for
 */
public record ArticleView(
        String title,
        String standfirst,
        List<LinkView> authors,
        TimeView date,
        TimeView updated,
        boolean live,
        PictureView picture,
        SafeHtml intro,
        List<SafeHtml> updates,
        SafeHtml outro,
        LinkView dossier,
        List<LinkView> topics,
        List<CorrectionView> corrections,
        boolean retracted,
        List<LinkView> related,
        Inline recents,
        Map<String, Object> params) {

    /**
     * One correction.
     *
     * @param kind in the words of the article's edition, as are time and text
     * @param article where it was made, whose language theirs is; null on the article itself
     */
    public record CorrectionView(TimeView time, String kind, String text, LinkView article) {}
}
