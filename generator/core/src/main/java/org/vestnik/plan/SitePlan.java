package org.vestnik.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.model.Asset;
import org.vestnik.model.Content;
import org.vestnik.model.Language;

/**
 * Everything that the site will hold.
 *
 * @param pages no two with one path; an edition's articles newest first
 * @param assets static files, all of which are copied; pictures beside articles are copied if a page uses them
 * @param zips made of pages when these are written
 * @param links where links lead
 * @param menus one for each edition
 * @param scheduled articles and pages whose time has not come: nothing of them is written, but their faults are reported
 * @param next when the site must be built again; empty if it never changes by itself
 * @param outline of the bulletin
 */
public record SitePlan(
        List<Page> pages,
        List<Asset> assets,
        List<SiteZip> zips,
        Links links,
        Addresses addresses,
        Map<Language, Menu> menus,
        List<Content> scheduled,
        Optional<NextBuild> next,
        String outline) {

    public SitePlan {
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
        zips = List.copyOf(zips);
        menus = Map.copyOf(menus);
        scheduled = List.copyOf(scheduled);
    }

    /** How many articles readers may see. */
    public int articles() {
        return (int) pages.stream().filter(Page.ArticlePage.class::isInstance).count();
    }
}
