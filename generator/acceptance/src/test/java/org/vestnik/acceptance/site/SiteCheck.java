package org.vestnik.acceptance.site;

import java.util.List;

/** One promise to readers, held against a whole written site. */
public interface SiteCheck {

    /** What breaks the promise, in the order of the files; empty if nothing does. */
    List<Finding> findings(WrittenSite site);

    /** Every check that needs no browser. */
    static List<SiteCheck> all() {
        return List.of(
                new HtmlCheck(),
                new LinkCheck(),
                new TranslationCheck(),
                new LanguageOfPartsCheck(),
                new StructuredDataCheck(),
                new FeedCheck(),
                new JsonFeedCheck(),
                new SitemapCheck(),
                new ManifestCheck(),
                new WeightCheck());
    }
}
