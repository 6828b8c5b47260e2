package org.vestnik.read;

import java.util.Random;

/** Articles put together from common Russian words, with capitals, quotes, dashes, numbers and now and then a Latin word. */
final class RussianText {

    private static final String[] WORDS =
            ("и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой "
                            + "ваш весь год от так о для ты же все тот мочь вы человек такой его сказать только или ещё бы себя один как уже до "
                            + "время если сам когда другой вот говорить наш мой знать стать при чтобы дело жизнь кто первый очень два день её "
                            + "новый рука даже во со раз где там под можно ну какой после их работа без самый потом надо хотеть ли слово идти "
                            + "большой должен место иметь ничто суд адвокат задержанный полиция митинг приговор свобода правозащитник обыск "
                            + "следователь заявление объявление объезд подъезд сообщать редакция опубликовать шествие площадь эфир цена щит "
                            + "юрист фонд центр учитель школа больница журналист газета фотография съёмка ходатайство жалоба штраф эксперт")
                    .split(" ");
    private static final String[] LATIN = {"https://example.org/a", "OVD", "https://t.me/x", "Telegram"};

    private RussianText() {}

    /** @param letters about how many, at least */
    static String of(Random random, int letters) {
        StringBuilder text = new StringBuilder("---\ntitle: ");
        int sentence = 0;
        while (text.length() < letters + 60) {
            String word = WORDS[random.nextInt(WORDS.length)];
            if (random.nextInt(60) == 0) {
                word = LATIN[random.nextInt(LATIN.length)];
            } else if (random.nextInt(40) == 0) {
                word = "«" + word + "»";
            } else if (random.nextInt(30) == 0) {
                word = Integer.toString(random.nextInt(3000));
            }
            text.append(sentence == 0 ? capital(word) : word);
            boolean ends = ++sentence > 4 && random.nextInt(6) == 0;
            text.append(ends ? (random.nextInt(4) == 0 ? ".\n\n" : ". ") : random.nextInt(9) == 0 ? ", " : " ");
            sentence = ends ? 0 : sentence;
        }
        return text.append("\n").toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
