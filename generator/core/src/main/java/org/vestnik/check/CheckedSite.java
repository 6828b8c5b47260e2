package org.vestnik.check;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The written site that is to be checked.
 *
 * @param root of the bulletin: problems name files relative to it
 * @param folder of the site
 * @param url the site's own address, without {@code /} at its end
 * @param pageBytes the reader's budget
 * @param cache where results are kept
 * @param outside how links to other sites are tried
 * @param threads how many may work at once, at least 1
 */
public record CheckedSite(
        Path root, Path folder, Optional<String> url, int pageBytes, Path cache, OutsideRules outside, int threads) {}
