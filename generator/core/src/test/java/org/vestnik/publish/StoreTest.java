package org.vestnik.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final String TIP = "0123456789".repeat(4);

    @TempDir
    private Path root;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatCameWhileItWasOpenIsNotFollowed() throws IOException, PublishException {
        Path precious = Files.writeString(root.resolve("precious.txt"), "mine");
        Path remote = Files.createDirectory(root.resolve("site.git"));
        try (Store store =
                Store.open(root, root.resolve("cache"), RemoteAddress.parse(remote.toString(), root.resolve("desk")))) {
            Files.createSymbolicLink(root.resolve("cache/publish/tip.fresh"), precious);
            store.remember(TIP);

            assertThat(store.lastTip()).contains(TIP);
        }
        assertThat(precious).hasContent("mine");
    }
}
