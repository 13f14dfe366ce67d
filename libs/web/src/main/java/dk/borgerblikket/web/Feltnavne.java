package dk.borgerblikket.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;

/** Names an invalid value by the field of the message, not by our own component. */
@ApplicationScoped
class Feltnavne implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> konfiguration) {
        konfiguration.propertyNodeNameProvider(Feltnavne::navn);
    }

    private static String navn(Property felt) {
        if (!(felt instanceof JavaBeanProperty egen)
                || !egen.getDeclaringClass().isRecord()) {
            return felt.getName();
        }
        return Stream.of(egen.getDeclaringClass().getRecordComponents())
                .filter(komponent -> komponent.getName().equals(felt.getName()))
                .map(komponent -> komponent.getAccessor().getAnnotation(JsonProperty.class))
                .filter(annotation -> annotation != null && !annotation.value().isEmpty())
                .map(JsonProperty::value)
                .findFirst()
                .orElse(felt.getName());
    }
}
