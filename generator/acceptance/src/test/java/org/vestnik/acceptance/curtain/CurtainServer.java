package org.vestnik.acceptance.curtain;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vestnik.acceptance.host.Nginx;

/** A real nginx that serves one folder by the configuration that {@code new host server} writes. */
public final class CurtainServer implements AutoCloseable {

    private static final String LISTEN = "listen 80;";

    private final Nginx nginx;

    private CurtainServer(Nginx nginx) {
        this.nginx = nginx;
    }

    /** The servers of the configuration, in its order. */
    public enum Door {
        /** Connections are kept. */
        USUAL,
        /** Each answer has the whole of its connection. */
        DIRECT
    }

    /**
     * Starts it.
     *
     * @param work a folder of its own, which is there
     * @param door which of the two servers of the configuration is asked
     */
    public static CurtainServer start(Path work, Path site, Door door) throws IOException, InterruptedException {
        Files.writeString(work.resolve("nginx-site.conf"), shipped("nginx-site.conf", work, site));
        String servers = shipped("nginx.conf", work, site);
        int usual = servers.indexOf(LISTEN);
        int shut = door == Door.DIRECT ? usual : servers.indexOf(LISTEN, usual + 1);
        Path configuration = work.resolve("servers.conf");
        Files.writeString(
                configuration,
                servers.substring(0, shut)
                        + "listen 127.0.0.1:" + Nginx.freePort() + ";"
                        + servers.substring(shut + LISTEN.length()));
        return new CurtainServer(Nginx.start(work.resolve("nginx"), configuration));
    }

    /** Where its root is; ends in {@code /}. */
    public URI address() {
        return nginx.address();
    }

    /** A file of the configuration, with the folders of this test. */
    private static String shipped(String name, Path work, Path site) throws IOException {
        try (InputStream in = CurtainServer.class.getResourceAsStream("/org/vestnik/create/host/server/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("/srv/bulletin/current", site.toRealPath().toString())
                    .replace("/srv/bulletin/host", work.toString())
                    .replace("/srv/bulletin", work.toString())
                    .replace("%DOMAIN%", "localhost")
                    .replace("listen [::]:80;", "");
        }
    }

    @Override
    public void close() throws InterruptedException {
        nginx.close();
    }
}
