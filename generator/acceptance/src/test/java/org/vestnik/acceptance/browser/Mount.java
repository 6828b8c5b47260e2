package org.vestnik.acceptance.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One way to reach the same untouched folder.
 *
 * @param address of the site's root; ends in {@code /}
 * @param server empty where no server is needed
 */
public record Mount(String name, URI address, Optional<SiteServer> server) implements AutoCloseable {

    /** At the root of a host. */
    public static Mount atRoot(Path site) throws IOException {
        return served("domain root", site, "/");
    }

    /** Some folders down on a host, as mirrors and project pages have it. */
    public static Mount belowPath(Path site) throws IOException {
        return served("below a path", site, "/mirrors/of-news/");
    }

    /** From a disk or a memory stick, without any server. */
    public static Mount files(Path site) throws IOException {
        return new Mount(
                "file://", URI.create("file://" + site.toRealPath().toUri().getRawPath()), Optional.empty());
    }

    /** At the root of a host of another name. */
    public static Mount onAnotherDomain(Path site) throws IOException {
        SiteServer server = SiteServer.of(site, "/");
        URI address = URI.create(server.address().toString().replace("127.0.0.1", "mirror.localhost"));
        return new Mount("another domain", address, Optional.of(server));
    }

    /** Behind a gateway that names a folder by what it holds. */
    public static Mount ipfs(Path site) throws IOException {
        return served("IPFS path", site, "/ipfs/bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/");
    }

    /** In a store of files that opens no folders and knows no page for what it lacks. */
    public static Mount bucket(Path site) throws IOException {
        SiteServer server = SiteServer.bucket(site, "/bucket/");
        return new Mount("bucket", server.address(), Optional.of(server));
    }

    private static Mount served(String name, Path site, String prefix) throws IOException {
        SiteServer server = SiteServer.of(site, prefix);
        return new Mount(name, server.address(), Optional.of(server));
    }

    /** The address of a file of the site. */
    public URI of(String file) {
        return address.resolve(file);
    }

    @Override
    public void close() {
        server.ifPresent(SiteServer::close);
    }

    @Override
    public String toString() {
        return name;
    }
}
