package org.vestnik.check;

import java.net.IDN;
import java.util.Optional;

/** Letters of the names of other sites: {@code аpple.com} with a Cyrillic {@code а} is another site than {@code apple.com}. */
final class HostLetters {

    private HostLetters() {}

    /** The part of an address's host that mixes Latin and Cyrillic letters, or that looks Latin and is not. */
    static Optional<String> mixed(String address) {
        String host = address.replaceFirst("^[A-Za-z]+:[/\\\\]*", "")
                .replaceFirst("[/?#\\\\].*", "")
                .replaceFirst(".*@", "")
                .replaceFirst(":\\d+$", "");
        String[] labels = IDN.toUnicode(host).split("\\.");
        boolean isLatinTop = labels[labels.length - 1].chars().noneMatch(LookAlikes::isCyrillic);
        for (String label : labels) {
            if (LookAlikes.isMixed(label) || isLatinTop && LookAlikes.isDisguised(label)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
