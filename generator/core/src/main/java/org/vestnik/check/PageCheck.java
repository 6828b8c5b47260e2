package org.vestnik.check;

import org.vestnik.check.Findings.Notebook;

/** Looks for one kind of fault on one page. Safe for several threads. */
interface PageCheck {

    void check(PageFacts page, Notebook notes);
}
