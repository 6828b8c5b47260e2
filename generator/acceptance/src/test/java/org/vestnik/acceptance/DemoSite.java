package org.vestnik.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.vestnik.acceptance.site.WrittenSite;

/** Gives tests the demonstration bulletin's site, built once a run. */
final class DemoSite implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(DemoSite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WrittenSite.class;
    }

    @Override
    public WrittenSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(WrittenSite.class, key -> build(), WrittenSite.class);
    }

    private static WrittenSite build() {
        try {
            Path work = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "demo-");
            return WrittenSite.at(Builds.build(Builds.demoRoot(), work, Builds.DEMO_CLOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
