package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** What an entry of {@code errors} is classified as, beside what the query language itself knows (organisation §5). */
enum Graffejl implements ErrorClassification {
    NotFound,
    ValidationError,
    Unauthorized,
    ServerError;

    private static final Logger LOG = Logger.getLogger(Graffejl.class);
    private static final Pattern LANGT_TAL = Pattern.compile("[0-9]{6}.?[0-9]{4}");
    private static final String EXTENSIONS = "extensions";
    private static final String KLASSIFIKATION = "classification";

    /** The one error of an answer that would have been too large. */
    static final GraphQLError FOR_STORT_SVAR = GraphQLError.newError()
            .message(Opslagsfejl.FOR_STORT_SVAR.titel())
            .errorType(ValidationError)
            .build();

    /** Whether the data that belong to an entry are there all the same. */
    enum Type {
        ERROR,
        WARNING
    }

    GraphQLError paa(DataFetchingEnvironment sted, Type type, String besked) {
        return GraphqlErrorBuilder.newError(sted)
                .message(besked)
                .errorType(this)
                .extensions(Map.of("type", type.name()))
                .build();
    }

    private static Graffejl af(int status) {
        return switch (status) {
            case 400, 409, 413, 422 -> ValidationError;
            case 401, 403 -> Unauthorized;
            case 404 -> NotFound;
            default -> ServerError;
        };
    }

    /** Answers for a field that failed; what the caller cannot act on is logged and told as no more than that. */
    static final class Haandtering implements DataFetcherExceptionHandler {
        @Override
        public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
                DataFetcherExceptionHandlerParameters fejl) {
            var grund = fejl.getException();
            while (grund instanceof CompletionException && grund.getCause() != null) {
                grund = grund.getCause();
            }
            var sted = fejl.getDataFetchingEnvironment();
            var svar = grund instanceof Fejl kendt
                    ? af(kendt.kode().status())
                            .paa(
                                    sted,
                                    Type.ERROR,
                                    kendt.detalje() == null ? kendt.kode().titel() : kendt.detalje())
                    : ukendt(sted, grund);
            return CompletableFuture.completedFuture(
                    DataFetcherExceptionHandlerResult.newResult(svar).build());
        }

        /** The database driver's messages quote values, so only the kind of failure is logged. */
        private static GraphQLError ukendt(DataFetchingEnvironment sted, Throwable grund) {
            LOG.errorf(
                    "GraphQL-feltet %s kan ikke besvares: %s",
                    sted.getFieldDefinition().getName(), grund.getClass().getName());
            return ServerError.paa(sted, Type.ERROR, FaellesFejl.INTERN_FEJL.titel());
        }
    }

    /** An entry as it is answered: also those of the query language have a type, and repeat no number of a person. */
    static Map<String, Object> somSvar(GraphQLError fejl) {
        var svar = new LinkedHashMap<>(fejl.toSpecification());
        svar.put("message", LANGT_TAL.matcher(String.valueOf(fejl.getMessage())).replaceAll("(skjult)"));
        var udvidelser = new HashMap<String, Object>();
        if (svar.get(EXTENSIONS) instanceof Map<?, ?> givne) {
            givne.forEach((navn, vaerdi) -> udvidelser.put(String.valueOf(navn), vaerdi));
        }
        udvidelser.putIfAbsent("type", Type.ERROR.name());
        if ("ExecutionAborted".equals(udvidelser.get(KLASSIFIKATION))) {
            udvidelser.put(KLASSIFIKATION, ValidationError.name());
        }
        svar.put(EXTENSIONS, udvidelser);
        return svar;
    }
}
