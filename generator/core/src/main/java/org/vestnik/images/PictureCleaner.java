package org.vestnik.images;

import java.util.Optional;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.model.Asset;
import org.vestnik.problem.Problems;

/** Takes all metadata out of JPEG, PNG, WebP and GIF files and turns them the right way up. Safe for several threads. */
public final class PictureCleaner {

    public PictureCleaner(Limits limits) {
        throw new UnsupportedOperationException("images");
    }

    /** The clean picture; empty if it is broken, too large or no picture of its name's kind (the problem is reported). */
    public Optional<CleanPicture> clean(Asset asset, byte[] original, Problems problems) {
        throw new UnsupportedOperationException("images");
    }
}
