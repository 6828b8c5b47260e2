package org.vestnik.status;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vestnik.json.JsonText;

/** A status for programs. Keys are only ever added. */
final class StatusJson {

    private StatusJson() {}

    static String of(Status status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", time(status.at()));
        json.put("zone", status.at().getZone().getId());
        json.put("editions", status.editions().stream().map(StatusJson::edition).toList());
        return JsonText.of(json);
    }

    private static Map<String, Object> edition(EditionStatus edition) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            counts.put(standing.word(), edition.items(standing).size());
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("language", edition.language().tag());
        json.put("articles", edition.articles());
        json.put("pages", edition.pages());
        json.put("published", edition.published());
        json.put("counts", counts);
        json.put("items", edition.items().stream().map(StatusJson::item).toList());
        return json;
    }

    private static Map<String, Object> item(StatusItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("standing", item.standing().word());
        json.put("file", item.file());
        json.put("title", item.title());
        json.put("titleLanguage", item.titleLanguage().tag());
        item.original().ifPresent(original -> json.put("original", original));
        item.when().ifPresent(when -> json.put("when", time(when)));
        return json;
    }

    private static String time(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
