package org.vestnik.timing;

/** What a build works at, in the order of its stages. */
public enum Work {
    /** Settings, articles and static files become a bulletin. */
    READ,
    /** Every file of the site is decided. */
    PLAN,
    /** Views, templates, feeds and pictures become files. */
    RENDER,
    /** Markdown becomes safe HTML: done while rendering. */
    MARKDOWN,
    /** Pages are held against the reader's budget: done while rendering. */
    WEIGH,
    /** Files are compared, staged while rendering, and put in place. */
    WRITE
}
