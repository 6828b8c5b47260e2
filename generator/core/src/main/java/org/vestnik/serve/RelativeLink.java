package org.vestnik.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.vestnik.model.OutputPath;

/** Where a link on a page leads within the site. */
final class RelativeLink {

    private static final URI SITE = URI.create("site:/");

    private RelativeLink() {}

    /** @return empty if it leads elsewhere, or nowhere */
    static Optional<OutputPath> target(OutputPath page, String href) {
        String plain = href.replace("&amp;", "&").replaceFirst("[#?].*", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI here = new URI("site", null, "/" + page.value(), null);
            URI there = here.resolve(new URI(plain));
            if (!SITE.getScheme().equals(there.getScheme())
                    || there.getAuthority() != null
                    || there.getPath() == null) {
                return Optional.empty();
            }
            String path = there.getPath().substring(1);
            return OutputPath.parse(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
