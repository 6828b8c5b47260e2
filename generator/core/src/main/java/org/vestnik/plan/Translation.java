package org.vestnik.plan;

import org.vestnik.model.Language;
import org.vestnik.model.Permalink;

/** Where the same thing is told in one language. */
public record Translation(Language language, Permalink permalink) {}
