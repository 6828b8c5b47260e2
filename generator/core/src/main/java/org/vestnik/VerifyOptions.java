package org.vestnik;

import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;
import org.vestnik.verify.EditorKey;
import org.vestnik.verify.Place;

/**
 * What a user asks of a verification, as it was typed.
 *
 * @param site folder or address of a copy
 * @param against file, folder or address of the manifest that the copy should have
 * @param key file with the editor's public key
 */
public record VerifyOptions(String site, Optional<String> against, Optional<String> key) {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:");
    private static final Pattern NAMED_HOST = Pattern.compile("(https?://)([^/:\\[]+)(.*)");

    Place place() throws UsageException {
        Place place = place(site);
        if (place instanceof Place.OnDisk disk && !Files.isDirectory(disk.path())) {
            throw new UsageException(ProblemCode.COPY_NOT_FOUND, site);
        }
        return place;
    }

    Optional<Place> othersPlace() throws UsageException {
        if (against.isEmpty()) {
            return Optional.empty();
        }
        Place place = place(against.get());
        if (place instanceof Place.OnDisk disk && !Files.exists(disk.path())) {
            throw new UsageException(ProblemCode.COPY_NOT_FOUND, against.get());
        }
        return Optional.of(place);
    }

    Optional<EditorKey> editorKey() throws UsageException {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Path file = BuildOptions.path(key.get());
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Optional.of(
                    EditorKey.parse(text).orElseThrow(() -> new UsageException(ProblemCode.KEY_UNUSABLE, key.get())));
        } catch (IOException e) {
            throw new UsageException(ProblemCode.KEY_UNUSABLE, key.get());
        }
    }

    private static Place place(String text) throws UsageException {
        if (!ADDRESS.matcher(text).lookingAt()) {
            return new Place.OnDisk(text, BuildOptions.path(text));
        }
        try {
            return new Place.OnTheWeb(text, uri(BuildOptions.address(text)));
        } catch (UsageException | URISyntaxException | IllegalArgumentException e) {
            throw new UsageException(ProblemCode.COPY_NOT_FOUND, text);
        }
    }

    /** In ASCII, also a host with national letters (RFC 5891). */
    private static URI uri(String address) throws UsageException, URISyntaxException {
        Matcher named = NAMED_HOST.matcher(address);
        String ascii = named.matches() ? named.group(1) + IDN.toASCII(named.group(2)) + named.group(3) : address;
        URI uri = new URI(new URI(ascii).toASCIIString());
        if (uri.getHost() == null) {
            throw new UsageException(ProblemCode.COPY_NOT_FOUND, address);
        }
        return uri;
    }
}
