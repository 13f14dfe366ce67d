package dk.borgerblikket.benefitindex.fremsoeg;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput.Oejebliksbillede;
import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Objekt;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A source system's search among the objects of its municipality that it is Master or Afsender of. */
@Singleton
public final class Fremsoegning {

    private final Registreringslager lager;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;
    private final CprNoegle noegle;

    Fremsoegning(
            Registreringslager lager,
            Bevillingstype bevillingstype,
            Effektueringstype effektueringstype,
            CprNoegle noegle) {
        this.lager = lager;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
        this.noegle = noegle;
    }

    /**
     * What is found, or 44 when that is nothing.
     *
     * @throws dk.borgerblikket.web.Fejl when a criterion cannot be answered
     */
    public Uni<FremsoegYdelseIndeksOutput> fremsoeg(Skriver laeser, FremsoegYdelseIndeksInput input) {
        return soeg(laeser, Soegning.af(input));
    }

    private Uni<FremsoegYdelseIndeksOutput> soeg(Skriver laeser, Soegning soegning) {
        var bevillingssoegning = new Slags<>(
                bevillingstype, bevillingstype::rolle, bevillingstype::parter, BevillingRegistrering::medStsTidspunkt);
        var effektueringssoegning = new Slags<>(
                effektueringstype,
                effektueringstype::rolle,
                effektueringstype::parter,
                EffektueringRegistrering::medStsTidspunkt);
        return find(bevillingssoegning, laeser, soegning.bevillinger())
                .flatMap(bevillinger -> find(effektueringssoegning, laeser, soegning.effektueringer())
                        .map(effektueringer -> svar(bevillinger, effektueringer)));
    }

    private static FremsoegYdelseIndeksOutput svar(
            List<Oejebliksbillede<BevillingRegistrering>> bevillinger,
            List<Oejebliksbillede<EffektueringRegistrering>> effektueringer) {
        var antal = new ArrayList<FremsoegYdelseIndeksOutput.Antal>();
        if (!bevillinger.isEmpty()) {
            antal.add(new FremsoegYdelseIndeksOutput.Antal("bevillinger", bevillinger.size(), null));
        }
        if (!effektueringer.isEmpty()) {
            antal.add(new FremsoegYdelseIndeksOutput.Antal("effektueringer", effektueringer.size(), null));
        }
        return new FremsoegYdelseIndeksOutput(
                antal.isEmpty()
                        ? new StandardRetur(Statuskode.IKKE_FUNDET, "Ingen objekter opfylder søgningen")
                        : StandardRetur.ok(),
                antal,
                bevillinger,
                effektueringer);
    }

    private <T> Uni<List<Oejebliksbillede<T>>> find(Slags<T> slags, Skriver laeser, Kriterium kriterium) {
        return objekter(slags, laeser, kriterium)
                .map(objekter -> objekter.stream()
                        .map(o -> Oejebliksbillede.af(
                                o.uuid(),
                                slags.medStsTidspunkt()
                                        .apply(o.indhold(), o.opdateret().atOffset(ZoneOffset.UTC))))
                        .toList());
    }

    private <T> Uni<List<Objekt<T>>> objekter(Slags<T> slags, Skriver laeser, Kriterium kriterium) {
        if (kriterium.erTomt()) {
            return Uni.createFrom().item(List.of());
        }
        var part = kriterium.part();
        if (kriterium.uuider().isEmpty() && part != null) {
            var rolle = part.rolle() == null
                    ? null
                    : slags.rolle().apply(part.rolle()).name();
            return lager.laesVedPart(
                    slags.type(), laeser, rolle, noegle.noegle(part.reference()), part.foerste(), part.antal());
        }
        var fundne = lager.laes(slags.type(), laeser, new LinkedHashSet<>(kriterium.uuider()));
        return part == null ? fundne : fundne.map(objekter -> medPart(slags, objekter, part));
    }

    private static <T> List<Objekt<T>> medPart(Slags<T> slags, List<Objekt<T>> objekter, Kriterium.Part part) {
        return objekter.stream()
                .filter(o -> slags.parter().apply(o.indhold()).stream()
                        .anyMatch(p -> p.referenceUrn().equals(Optional.of(part.reference()))
                                && (part.rolle() == null || part.rolle().equals(p.rolle()))))
                .skip(part.foerste())
                .limit(part.antal())
                .toList();
    }

    /** What the search needs to know of a kind of object. */
    private record Slags<T>(
            Objekttype<T> type,
            Function<UnikId, Part.Rolle> rolle,
            Function<T, List<PartRelation>> parter,
            BiFunction<T, OffsetDateTime, T> medStsTidspunkt) {}
}
