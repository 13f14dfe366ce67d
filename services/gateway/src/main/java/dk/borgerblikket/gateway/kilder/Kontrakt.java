package dk.borgerblikket.gateway.kilder;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dk.borgerblikket.web.Jsonformat;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer of one of our own services. Fields that this version does not know are skipped; a field that must be
 * there and is not makes the answer unusable, since an absent list of reasons to hide would otherwise read as none.
 *
 * @param <T> the record that is the contract
 */
final class Kontrakt<T> {

    private static final ClassValue<RecordComponent[]> KOMPONENTER = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final ObjectReader laeser;

    Kontrakt(ObjectMapper json, Class<T> type) {
        this.laeser = Jsonformat.tolerant(json).readerFor(type);
    }

    /** @throws UbrugeligtSvar when the bytes are not JSON of this contract */
    T laes(byte[] json) {
        T vaerdi;
        try {
            vaerdi = laeser.readValue(json);
        } catch (IOException ulaeselig) {
            throw new UbrugeligtSvar("Svaret kan ikke læses");
        }
        kraevUdfyldt(vaerdi);
        return vaerdi;
    }

    private static void kraevUdfyldt(@Nullable Object vaerdi) {
        switch (vaerdi) {
            case null -> throw new UbrugeligtSvar("Svaret mangler et felt");
            case Record post -> {
                for (var komponent : KOMPONENTER.get(post.getClass())) {
                    kraevUdfyldt(post, komponent);
                }
            }
            case Collection<?> flere -> flere.forEach(Kontrakt::kraevUdfyldt);
            default -> {
                // A plain value has nothing inside.
            }
        }
    }

    private static void kraevUdfyldt(Record post, RecordComponent komponent) {
        Object indhold;
        try {
            indhold = komponent.getAccessor().invoke(post);
        } catch (ReflectiveOperationException umuligt) {
            throw new IllegalStateException("Kontraktens records er offentlige", umuligt);
        }
        if (indhold != null || !komponent.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            kraevUdfyldt(indhold);
        }
    }
}
