package nastavnik.monitoring;

import nastavnik.platform.testing.Api;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody with a card, answering on a phone without an account. */
final class Phone {

    private final Api api;
    private final String address;

    Phone(Api api, String address) {
        this.api = api;
        this.address = address;
    }

    Api.Reply open(String token) {
        return anybody().post("/answer-sessions", Map.of("token", token));
    }

    Api.Reply open(String token, int born) {
        return anybody().post("/answer-sessions", Map.of("token", token, "born", born));
    }

    Api.As in(Api.Reply opened) {
        return anybody().header("Answer-Session", opened.body().path("session").asString());
    }

    Api.As anybody() {
        return api.anonymous().header("X-Forwarded-For", address);
    }

    /** All that is required, with this mark everywhere. */
    static Map<String, Object> answers(JsonNode form, int mark) {
        Map<String, Object> marks = new LinkedHashMap<>();
        Map<String, Object> choices = new LinkedHashMap<>();
        for (JsonNode question : form.path("questions")) {
            String code = question.path("code").asString();
            switch (question.path("kind").asString()) {
                case "MARK" -> marks.put(code, mark);
                case "CHOICE" -> choices.put(code, true);
                default -> {}
            }
        }
        return Map.of("marks", marks, "choices", choices, "texts", Map.of("missing", "words"));
    }
}
