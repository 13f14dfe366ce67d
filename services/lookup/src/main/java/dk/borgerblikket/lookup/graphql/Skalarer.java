package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.lookup.Uuider;
import dk.borgerblikket.lookup.kle.Noeglemoenster;
import dk.borgerblikket.oio.Cvr;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The scalars of the schema. All are texts; what is wrong with one is told without repeating it. */
final class Skalarer {

    private static final Pattern CPR = Pattern.compile("[0-9]{10}");

    private Skalarer() {}

    static List<GraphQLScalarType> alle() {
        return List.of(
                skalar("KLE", "en nøgle i KLE, eventuelt med * til sidst", Noeglemoenster::laes),
                skalar("CPR", "ti cifre", t -> Optional.of(t).filter(CPR.asMatchPredicate())),
                skalar("CVR", "otte cifre", Cvr::laes),
                skalar("UUID", "et UUID", Uuider::laes),
                skalar("DateTime", "dato og tid efter ISO 8601", Skalarer::tid),
                skalar("Cursor", "en cursor fra et tidligere svar", Sted::laes));
    }

    private static Optional<OffsetDateTime> tid(String tekst) {
        try {
            return Optional.of(OffsetDateTime.parse(tekst));
        } catch (DateTimeParseException ingenTid) {
            return Optional.empty();
        }
    }

    private static <T> GraphQLScalarType skalar(String navn, String forventet, Function<String, Optional<T>> laes) {
        return GraphQLScalarType.newScalar()
                .name(navn)
                .coercing(new Tekstskalar<>(navn + " skal være " + forventet, laes))
                .build();
    }

    private record Tekstskalar<T>(String forventet, Function<String, Optional<T>> laes) implements Coercing<T, String> {

        @Override
        public String serialize(Object vaerdi, GraphQLContext kontekst, Locale sprog) {
            return vaerdi.toString();
        }

        @Override
        public @Nullable T parseValue(Object vaerdi, GraphQLContext kontekst, Locale sprog) {
            return tekst(vaerdi).orElseThrow(() -> new CoercingParseValueException(forventet));
        }

        @Override
        public @Nullable T parseLiteral(
                Value<?> vaerdi, CoercedVariables variable, GraphQLContext kontekst, Locale sprog) {
            return tekst(vaerdi instanceof StringValue tekst ? tekst.getValue() : vaerdi)
                    .orElseThrow(() -> new CoercingParseLiteralException(forventet));
        }

        private Optional<T> tekst(@Nullable Object vaerdi) {
            return vaerdi instanceof String tekst ? laes.apply(tekst) : Optional.empty();
        }
    }
}
