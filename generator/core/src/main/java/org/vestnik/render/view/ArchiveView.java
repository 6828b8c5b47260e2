package org.vestnik.render.view;

import java.util.List;

/** The archive's first page, newest first. */
public record ArchiveView(List<YearView> years) {

    /** One year and its months. */
    public record YearView(LinkView year, List<CountView> months) {}
}
