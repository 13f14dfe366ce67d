package dk.borgerblikket.administration.klekonfiguration.kontrol;

import dk.borgerblikket.oio.KleNummer;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of {@code etapekatalog}. */
@Entity
@Immutable
@Table(name = "etapekatalog")
class EtapekatalogRaekke {

    @Embeddable
    record Noegle(String punkt, String kle) {}

    @EmbeddedId
    private Noegle noegle;

    private short etape;
    private short aar;

    protected EtapekatalogRaekke() {}

    Etapepunkt somPunkt() {
        return new Etapepunkt(noegle.punkt(), new KleNummer(noegle.kle()), etape, aar);
    }
}
