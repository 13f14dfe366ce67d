package dk.borgerblikket.soap.kontrakt;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A type with elements inside, in a fixed order. */
public final class Sammensat implements Type {

    private final QName navn;
    private final @Nullable Sammensat basis;
    private final List<Led> egne;
    private final List<Led> led;

    Sammensat(QName navn, @Nullable Sammensat basis, List<Led> egne) {
        this.navn = navn;
        this.basis = basis;
        this.egne = List.copyOf(egne);
        this.led = basis == null
                ? this.egne
                : Stream.concat(basis.led.stream(), egne.stream()).toList();
    }

    /**
     * Name of the type; several tables may describe the same type when its extension point holds other things in other
     * places.
     */
    public QName navn() {
        return navn;
    }

    /** The type whose content comes first; null when there is none. */
    @Nullable
    Sammensat basis() {
        return basis;
    }

    /** Its own content. */
    List<Led> egne() {
        return egne;
    }

    /** All content in document order, inherited first. */
    public List<Led> led() {
        return led;
    }
}
