package org.vestnik;

import java.util.List;
import java.util.Optional;
import org.vestnik.create.BulletinOrder;
import org.vestnik.create.GeneratorJar;

/**
 * What a user asks of a new bulletin, as it was typed. The command and the Maven goal have the same options and the same
 * defaults, which stand here.
 *
 * @param name of the folder to make, or a path to it
 * @param languages if none: {@link BulletinOrder#USUAL_LANGUAGES}
 * @param generator address of the jar that the workflow fetches; default {@link GeneratorJar#RELEASED}
 * @param sha256 of that jar
 * @param messages the language of the user's messages
 */
public record NewBulletinOptions(
        String name,
        List<String> languages,
        Optional<String> title,
        Optional<String> zone,
        Optional<String> baseUrl,
        Optional<String> generator,
        Optional<String> sha256,
        String messages) {

    public NewBulletinOptions {
        languages = List.copyOf(languages);
    }

    /** @throws UsageException if the name or the address is none */
    public BulletinOrder order() throws UsageException {
        return new BulletinOrder(
                BuildOptions.path(name),
                languages.isEmpty() ? BulletinOrder.USUAL_LANGUAGES : languages,
                title.filter(text -> !text.isBlank()),
                zone,
                baseUrl.isEmpty() ? Optional.empty() : Optional.of(BuildOptions.address(baseUrl.get())),
                GeneratorJar.typed(generator, sha256).orElse(GeneratorJar.RELEASED),
                messages);
    }
}
