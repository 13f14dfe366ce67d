package dk.borgerblikket.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.local.Service;
import dk.borgerblikket.local.StartupFailure;
import dk.borgerblikket.testing.Tokens;
import java.util.Set;

/** What source systems deliver to the two indexes. */
final class DeliveryLoader {

    /** Stored now, or by a load that was interrupted. */
    private static final Set<Integer> DELIVERED = Set.of(20, 49);

    private final Api api;
    private final Tokens tokens;

    DeliveryLoader(Api api, Tokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    /** How many objects were delivered. */
    record Count(int cases, int documents, int grants, int payments) {

        Count plus(Count other) {
            return new Count(
                    cases + other.cases, documents + other.documents, grants + other.grants, payments + other.payments);
        }
    }

    /** @param delivery sender, municipality, and one {@code importer} message per index */
    Count deliver(JsonNode delivery) throws StartupFailure {
        var token = DemoTokens.system(
                tokens, delivery.path("itSystem").asText(), delivery.path("cvr").asText());
        var cases = delivery.path("sagdokumentindeks");
        var benefits = delivery.path("ydelseindeks");
        if (!cases.isMissingNode()) {
            send(Service.CASE_INDEX, "/sagdokumentindeks/v1/importer", token, cases);
        }
        if (!benefits.isMissingNode()) {
            send(Service.BENEFIT_INDEX, "/ydelseindeks/v1/importer", token, benefits);
        }
        return new Count(
                cases.path("SagIndeks").size(),
                cases.path("DokumentIndeks").size(),
                benefits.path("BevillingIndeks").size(),
                benefits.path("OekonomiskEffektueringIndeks").size());
    }

    private void send(Service index, String path, String token, JsonNode message) throws StartupFailure {
        var answer = api.deliver(index, path, token, message);
        var results = answer.body().path("UnikRetur");
        if (results.isEmpty()) {
            throw Api.refused(answer);
        }
        for (var result : results) {
            if (!DELIVERED.contains(result.path("StatusKode").asInt())) {
                throw Api.refused(answer);
            }
        }
    }
}
