package dk.borgerblikket.lookup.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dataloader.DataLoaderRegistry;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The graph of an organisation: its schema, and answers to queries in it. */
@Singleton
final class Graf {

    private static final String SKEMA = "/graphql/organisation.graphqls";

    private final GraphQL graphql;
    private final String skema;
    private final Loadere loadere;
    private final Clock ur;
    private final int maksObjekter;

    Graf(
            Forespoergsler forespoergsler,
            Loadere loadere,
            Clock ur,
            @ConfigProperty(name = "borgerblikket.graphql.maks-dybde", defaultValue = "20") int maksDybde,
            @ConfigProperty(name = "borgerblikket.graphql.maks-felter", defaultValue = "500") int maksFelter,
            @ConfigProperty(name = "borgerblikket.graphql.maks-objekter", defaultValue = "100000") int maksObjekter) {
        this.loadere = loadere;
        this.ur = ur;
        this.maksObjekter = maksObjekter;
        var graf = byg(forespoergsler);
        this.skema = new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false))
                .print(graf);
        this.graphql = GraphQL.newGraphQL(graf)
                .defaultDataFetcherExceptionHandler(new Graffejl.Haandtering())
                .instrumentation(new ChainedInstrumentation(
                        new MaxQueryDepthInstrumentation(maksDybde), new MaxQueryComplexityInstrumentation(maksFelter)))
                .build();
    }

    private static GraphQLSchema byg(Forespoergsler forespoergsler) {
        var wiring = RuntimeWiring.newRuntimeWiring();
        Skalarer.alle().forEach(wiring::scalar);
        forespoergsler.tilfoej(wiring);
        Objektfelter.tilfoej(wiring);
        Brugerfelter.tilfoej(wiring);
        Tilknytningsfelter.tilfoej(wiring);
        Medlemskabsfelter.tilfoej(wiring);
        try (var fil = Objects.requireNonNull(Graf.class.getResourceAsStream(SKEMA))) {
            return new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse(new String(fil.readAllBytes(), StandardCharsets.UTF_8)),
                            wiring.build());
        } catch (IOException umuligt) {
            throw new UncheckedIOException(umuligt);
        }
    }

    /** The schema as text. */
    String skema() {
        return skema;
    }

    /** The answer, with {@code data}, {@code errors} or both. */
    Uni<Map<String, Object>> svar(String query, @Nullable String operation, Map<String, Object> variable) {
        var denne = new Forespoergsel(ur.instant(), maksObjekter);
        return udfoer(query, operation, variable, denne, loadere.til(denne)).map(resultat -> svar(resultat, denne));
    }

    Uni<ExecutionResult> udfoer(
            String query,
            @Nullable String operation,
            Map<String, Object> variable,
            Forespoergsel denne,
            DataLoaderRegistry registre) {
        return Uni.createFrom()
                .completionStage(() -> graphql.executeAsync(ExecutionInput.newExecutionInput()
                        .query(query)
                        .operationName(operation)
                        .variables(variable)
                        .graphQLContext(kontekst -> kontekst.of(Forespoergsel.class, denne))
                        .dataLoaderRegistry(registre)
                        .build()));
    }

    private static Map<String, Object> svar(ExecutionResult resultat, Forespoergsel denne) {
        if (denne.overskredet()) {
            return Map.of("errors", List.of(Graffejl.somSvar(Graffejl.FOR_STORT_SVAR)));
        }
        var svar = new LinkedHashMap<String, Object>();
        var fejl = resultat.getErrors().stream().map(Graffejl::somSvar).toList();
        if (!fejl.isEmpty()) {
            svar.put("errors", fejl);
        }
        if (resultat.isDataPresent()) {
            svar.put("data", resultat.getData());
        }
        return svar;
    }
}
