package org.vestnik.acceptance.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** {@code manifest.sha256} names each file of the site but itself, with its true digest, in the form that {@code sha256sum -c} reads. */
final class ManifestCheck implements SiteCheck {

    private static final String FILE = "manifest.sha256";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    @Override
    public List<Finding> findings(WrittenSite site) {
        var found = new ArrayList<Finding>();
        if (!site.files().contains(FILE)) {
            return List.of(new Finding(FILE, "is missing"));
        }
        var unnamed = new TreeSet<>(site.files());
        unnamed.remove(FILE);
        for (String line : site.text(FILE).lines().toList()) {
            var matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                found.add(new Finding(FILE, "not a line of a manifest: " + line));
            } else if (!unnamed.remove(matcher.group(2))) {
                found.add(new Finding(FILE, "names twice or in vain: " + matcher.group(2)));
            } else if (!Sha256.of(site.bytes(matcher.group(2))).equals(matcher.group(1))) {
                found.add(new Finding(FILE, "another digest: " + matcher.group(2)));
            }
        }
        unnamed.forEach(file -> found.add(new Finding(FILE, "does not name " + file)));
        return found;
    }
}
