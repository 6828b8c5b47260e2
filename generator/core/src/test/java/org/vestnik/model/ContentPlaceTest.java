package org.vestnik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file's place says. */
class ContentPlaceTest {

    private static final List<Language> LANGUAGES =
            List.of(new Language("ru"), new Language("en"), new Language("pt-br"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ru/2018/x.md, ru, -, 2018/x, x",
                "RU/2018/x.md, ru, -, 2018/x, x",
                "2018/x.ru.md, -, ru, 2018/x, x",
                "2018/x/index.ru.md, -, ru, 2018/x, x",
                "2018/x/_index.en.md, -, en, 2018/x, x",
                "ru/2018/x/index.md, ru, -, 2018/x, x",
                "ru/index.md, ru, -, index, index",
                "index.ru.md, -, ru, index, index",
                "pt_BR/x.md, pt-br, -, x, x",
                "x.pt-br.md, -, pt-br, x, x",
                "ru/x.en.md, ru, en, x, x",
                "2018/x.md, -, -, 2018/x, x",
                "2018/ru/x.md, -, -, 2018/ru/x, x",
                "ru/node.js.md, ru, -, node.js, node.js",
                "ru/x.v2.MD, ru, -, x.v2, x.v2",
                "ru/x.markdown, ru, -, x, x",
                "ru/2018-08-04-x.md, ru, -, 2018-08-04-x, x",
                "2018-08-04-x/index.ru.md, -, ru, 2018-08-04-x, x",
                "ru/2018-08-04.md, ru, -, 2018-08-04, 2018-08-04",
                "ru/_posts/2018-08-04-x.md, ru, -, 2018-08-04-x, x",
                "_posts/2018-08-04-x.en.md, -, en, 2018-08-04-x, x",
                "ru/pages/about.md, ru, -, pages/about, about",
                "pages/about.ru.md, -, ru, pages/about, about",
            })
    void saysLanguageKeyAndName(String below, String folder, String suffix, String key, String name) {
        ContentPlace place = ContentPlace.of(below, LANGUAGES);

        assertThat(place.folderLanguage().map(Language::tag)).isEqualTo(Optional.ofNullable(folder));
        assertThat(place.suffixLanguage().map(Language::tag)).isEqualTo(Optional.ofNullable(suffix));
        assertThat(place.key()).isEqualTo(key);
        assertThat(place.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ru/x.md, false, false",
        "ru/pages/x.md, true, false",
        "pages/x.ru.md, true, false",
        "ru/2018/pages/x.md, false, false",
        "ru/_drafts/x.md, false, true",
        "_drafts/x.ru.md, false, true",
        "ru/pages/_drafts/x.md, true, true",
        "ru/2018/Drafts/x.md, false, true",
        "ru/Черновики/x.md, false, true",
        "ru/_черновик/x.md, false, true",
        "ru/DRAFT/x.md, false, true",
        "ru/drafters/x.md, false, false",
        "ru/drafts.md, false, false",
    })
    void saysWhetherItIsAPageOrADraft(String below, boolean page, boolean draft) {
        ContentPlace place = ContentPlace.of(below, LANGUAGES);

        assertThat(place.page()).isEqualTo(page);
        assertThat(place.draft()).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"de/x.md, de", "2018/x.de.md, de", "ru/x.md, -", "2018/x.md, -", "zz/x.md, -", "x.js.md, -"})
    void namesALanguageThatTheBulletinHasNot(String below, String strange) {
        assertThat(ContentPlace.of(below, LANGUAGES).strangeLanguage()).isEqualTo(Optional.ofNullable(strange));
    }
}
