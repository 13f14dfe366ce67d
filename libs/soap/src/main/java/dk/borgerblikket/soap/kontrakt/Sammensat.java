package dk.borgerblikket.soap.kontrakt;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * A type with elements inside, in a fixed order.
 *
 * @param navn name of the type; several tables may describe the same type when its extension point holds other things in
 *     other places
 * @param basis the type whose content comes first
 * @param egne its own content
 */
public record Sammensat(QName navn, @Nullable Sammensat basis, List<Led> egne) implements Type {

    public Sammensat {
        egne = List.copyOf(egne);
    }

    /** All content in document order, inherited first. */
    public List<Led> led() {
        return basis == null
                ? egne
                : Stream.concat(basis.led().stream(), egne.stream()).toList();
    }
}
