package org.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.images.CardPainter.Text;

class CardPainterTest {

    private static final String DATE = "16 февраля 2026";
    private static final int WHITE = 0xFFFFFF;

    private final CardPainter painter = new CardPainter(0xCC3333);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                "ЄІЇҐ єіїґ ’",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789",
                "ÄÖÜäöüß áéíóúñ¿¡ àâçèêëîïôùûüÿœ",
                "«» „“” ‘’ – — … № § ₽ € % ! ? ( ) [ ] / & + = : ; \u00A0"
            })
    void theFontHasTheLettersOfTheEditions(String letters) {
        assertThat(Typeface.ofCards().hasAll(letters)).isTrue();
    }

    @Test
    void aCardShowsHeadlineEditionAndDate() throws IOException {
        BufferedImage card = paint(new Text("Суд отложил решение", "Вестник", DATE));

        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
        assertThat(card.getRGB(600, 5) & WHITE).isEqualTo(0xCC3333);
        assertThat(ink(card, 80, 130)).isPositive();
        assertThat(ink(card, 150, 520)).isGreaterThan(5_000);
        assertThat(ink(card, 530, 570)).isPositive();
    }

    /** No square stands for a letter that the font lacks: the card goes without that line. */
    @ParameterizedTest
    @ValueSource(strings = {"المحكمة تؤجل القرار", "判決", "Court 😀", "\uD800"})
    void aHeadlineThatCannotBeDrawnIsLeftOut(String headline) throws IOException {
        BufferedImage card = paint(new Text(headline, "Herald", DATE));

        assertThat(ink(card, 150, 520)).isZero();
        assertThat(ink(card, 80, 130)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20, 60, 200})
    void noHeadlineLeavesTheCardOrWeighsTooMuch(int words) throws IOException {
        byte[] file = painter.paint(new Text("Задержанного освободили из-под стражи ".repeat(words), "Вестник", DATE));
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(file));

        assertThat(file.length).isLessThan(40_000);
        assertThat(ink(card, 526, 532)).isZero();
        for (int y = 20; y < 630; y++) {
            assertThat(card.getRGB(1_190, y) & WHITE).isEqualTo(WHITE);
        }
    }

    /** On every machine the same bytes. */
    @Test
    void theSameCardIsTheSameFile() throws Exception {
        byte[] file = painter.paint(new Text("Суд во Владимире вынес приговор", "Вестник", DATE));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo("c094c905a11d806a069a054de03f3ce5f652db4d748d22a108bb5fffe767bcc7");
    }

    private BufferedImage paint(Text text) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(painter.paint(text)));
    }

    /** How many pixels are not paper in these rows. */
    private static int ink(BufferedImage card, int from, int to) {
        int ink = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                ink += (card.getRGB(x, y) & WHITE) == WHITE ? 0 : 1;
            }
        }
        return ink;
    }
}
