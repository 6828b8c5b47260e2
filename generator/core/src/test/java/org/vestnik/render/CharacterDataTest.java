package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.render.view.CharacterData;
import org.xml.sax.InputSource;

class CharacterDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>Анна &amp; <a href=\"x\">\"y\"</a></p>",
                "a[b[0]]>c",
                "]]>",
                "]]]>>",
                "]]>]]>",
                "]]",
                "<![CDATA[ ]]> & <!--"
            })
    void xmlReadersSeeTheVeryText(String html) throws Exception {
        String xml = "<content>" + new CharacterData(html).section() + "</content>";
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement()
                        .getTextContent())
                .isEqualTo(html);
    }
}
