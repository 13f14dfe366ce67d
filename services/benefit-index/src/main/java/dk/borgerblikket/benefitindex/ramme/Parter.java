package dk.borgerblikket.benefitindex.ramme;

import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Urn;
import dk.borgerblikket.registrations.Partnoegle;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.web.CprNoegle;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Parties as they are stored and displayed: by a keyed hash of their reference, never by the reference itself. */
public final class Parter {

    private final CprNoegle noegle;

    public Parter(CprNoegle noegle) {
        this.noegle = noegle;
    }

    /** The parties as facts for display. */
    public List<Gyldig<Part>> grundlag(List<PartRelation> parter, Function<PartRelation, Part.Rolle> rolle) {
        return Relationer.gyldige(
                parter, p -> reference(p).map(r -> new Part(rolle.apply(p), art(r), noegle.tekst(r))));
    }

    /** The keys that the object is found by, each once. */
    public List<Partnoegle> noegler(List<PartRelation> parter, Function<PartRelation, Part.Rolle> rolle) {
        record Forekomst(String rolle, String reference) {}
        return parter.stream()
                .flatMap(p -> reference(p).map(r -> new Forekomst(rolle.apply(p).name(), r)).stream())
                .distinct()
                .map(f -> new Partnoegle(f.rolle(), noegle.noegle(f.reference())))
                .toList();
    }

    /** The key of the party; empty when it refers to nobody. */
    public Optional<ByteBuffer> noegle(PartRelation part) {
        return reference(part).map(r -> ByteBuffer.wrap(noegle.noegle(r)));
    }

    private static Optional<String> reference(PartRelation part) {
        return Optional.ofNullable(part.referenceID())
                .map(r -> r.somUrn().or(() -> r.somUuid().map(Object::toString)).orElseThrow());
    }

    private static Part.Art art(String reference) {
        if (!Urn.erPart(reference)) {
            return Part.Art.UKENDT;
        }
        return switch (reference.substring("urn:oio:".length()).split(":", 2)[0]) {
            case "cpr-nr" -> Part.Art.CPR;
            case "cvr-nr" -> Part.Art.CVR;
            case "pnr" -> Part.Art.PNR;
            case "fuldtnavn" -> Part.Art.NAVN;
            default -> reference.contains(":personid:") ? Part.Art.PERSONID : Part.Art.BORGERID;
        };
    }

    /** Whether a party is referred to in a form of case-index §8 (E-08). */
    public static boolean harGyldigForm(PartRelation part) {
        return Optional.ofNullable(part.referenceID())
                .flatMap(UnikId::somUrn)
                .filter(Urn::erPart)
                .isPresent();
    }
}
