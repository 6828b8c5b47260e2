package org.vestnik.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The browser's own events of one page load, in the words of the DevTools protocol. */
record NetworkLog(List<JsonNode> messages) {

    Visit visit(List<String> complaints) {
        var requests = new ArrayList<String>();
        var failures = new ArrayList<String>();
        Map<String, String> addresses = new HashMap<>();
        for (JsonNode message : messages) {
            JsonNode event = message.path("params");
            String id = event.path("requestId").asText();
            switch (message.path("method").asText()) {
                case "Network.requestWillBeSent" -> {
                    String address = event.path("request").path("url").asText();
                    addresses.put(id, address);
                    if (!address.startsWith("data:")) {
                        requests.add(address);
                    }
                }
                case "Network.responseReceived" -> {
                    int status = event.path("response").path("status").asInt();
                    if (status >= 400) {
                        failures.add(status + " " + addresses.get(id));
                    }
                }
                case "Network.loadingFailed" ->
                    failures.add(event.path("errorText").asText()
                            + event.path("blockedReason").asText() + " " + addresses.get(id));
                default -> {
                    // Frames, timings and storage do not matter here.
                }
            }
        }
        return new Visit(requests, failures, complaints);
    }
}
