package org.gangju.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Asks many fields in few requests. */
final class Exchange {

    private Exchange() {}

    /** Asks all probes until they are done, so many of them a request. */
    static void run(HttpGraphQlTester api, List<? extends Probe> probes, int together) {
        List<? extends Probe> open = probes;
        while (!open.isEmpty()) {
            for (int from = 0; from < open.size(); from += together) {
                List<? extends Probe> some = open.subList(from, Math.min(open.size(), from + together));
                List<Answer> answers = ask(api, some.stream().map(Probe::text).toList());
                for (int index = 0; index < some.size(); index++) {
                    some.get(index).take(answers.get(index));
                }
            }
            open = open.stream().filter(probe -> !probe.isDone()).toList();
        }
    }

    static List<Answer> ask(HttpGraphQlTester api, List<String> fields) {
        StringBuilder document = new StringBuilder("{");
        for (int index = 0; index < fields.size(); index++) {
            document.append(" a").append(index).append(": ").append(fields.get(index));
        }
        GraphQlResponse response =
                api.document(document.append(" }").toString()).execute().returnResponse();
        Map<String, String> codes = codes(response);
        @Nullable Map<String, @Nullable Object> data = response.getData();
        List<Answer> answers = new ArrayList<>();
        for (int index = 0; index < fields.size(); index++) {
            String alias = "a" + index;
            String code = codes.getOrDefault(alias, codes.get(""));
            answers.add(new Answer(code, data == null ? null : data.get(alias)));
        }
        return answers;
    }

    /** By alias, the first code; under no alias that of the whole request. */
    private static Map<String, String> codes(GraphQlResponse response) {
        Map<String, String> codes = new HashMap<>();
        for (ResponseError error : response.getErrors()) {
            List<Object> path = error.getParsedPath();
            codes.putIfAbsent(
                    path.isEmpty() ? "" : path.getFirst().toString(),
                    String.valueOf(error.getExtensions().get("code")));
        }
        return codes;
    }
}
