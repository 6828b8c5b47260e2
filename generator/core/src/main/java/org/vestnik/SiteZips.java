package org.vestnik;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.OutputPath;
import org.vestnik.offline.ZipWriter;
import org.vestnik.plan.SiteZip;
import org.vestnik.render.PageLedger;
import org.vestnik.render.RenderTarget;
import org.vestnik.write.SiteWriter;

/**
 * Packs editions when all of their pages are staged. A zip of whose members none has changed is left as it stands.
 *
 * @param url of the site
 * @param target by which the ledger asks for what stands in the site
 */
record SiteZips(SiteWriter writer, RenderTarget target, PageLedger ledger, Optional<String> url) {

    /** How many were packed anew. */
    int pack(List<SiteZip> zips) throws IOException {
        int packed = 0;
        for (SiteZip zip : zips) {
            Fingerprint fingerprint = fingerprint(zip);
            if (!ledger.keep(zip.path(), fingerprint, target)) {
                ZipWriter packer = new ZipWriter(zip.members(), url);
                ledger.rendered(
                        zip.path(), fingerprint, writer.put(zip.path(), out -> packer.write(writer::bytes, out)), "");
                packed++;
            }
        }
        return packed;
    }

    private Fingerprint fingerprint(SiteZip zip) {
        Digest digest = new Digest().number(zip.members().size());
        for (OutputPath member : zip.members()) {
            digest.text(member.value()).text(writer.hash(member).orElseThrow());
        }
        return digest.finish();
    }
}
